import { mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kept } from '../../server/stripping/kept.ts';

let folder = '';
let made = 0;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gehoor-kept-'));
  made = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

const below = (name: string): URL => pathToFileURL(`${path.join(folder, name)}/`);

/** Words as they are asked for by a further process. */
const words = (name = 'lists'): unknown =>
  kept(
    'words',
    () => {
      made++;
      return new Map([['হাত', { rows: Int32Array.of(1, -2) }]]);
    },
    below(name),
  );

const WORDS = new Map([['হাত', { rows: Int32Array.of(1, -2) }]]);

test('is made once and then read', () => {
  expect(words()).toEqual(WORDS);
  expect(words()).toEqual(WORDS);
  expect(made).toBe(1);
});

test('is made anew where it cannot be read, and in every process where nothing can be written', () => {
  words();
  const [file] = readdirSync(below('lists'));
  truncateSync(new URL(file!, below('lists')), 9);
  expect(words()).toEqual(WORDS);
  expect(made).toBe(2);
  expect(words()).toEqual(WORDS);
  expect(made).toBe(2);

  writeFileSync(path.join(folder, 'taken'), '');
  expect([words('taken'), words('taken')]).toEqual([WORDS, WORDS]);
  expect(made).toBe(4);
});

test('what is not needed any more goes, and nothing half written stays', () => {
  words();
  const [file] = readdirSync(below('lists'));
  const old = new URL('words-of-old', below('lists'));
  writeFileSync(old, '');
  utimesSync(old, new Date(0), new Date(0));
  kept('others', () => 1, below('lists'));
  expect(readdirSync(below('lists'))).toHaveLength(2);
  expect(readdirSync(below('lists'))).toContain(file);
});
