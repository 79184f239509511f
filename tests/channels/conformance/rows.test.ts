import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROWS } from './rows.ts';

const read = (file: string) => readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8');

test.each(ROWS)('row $number of the failures has its tests: $what', ({ asked }) => {
  expect(asked.length).toBeGreaterThan(0);
  for (const [file, name] of asked) expect([file, name, read(file).includes(name)]).toEqual([file, name, true]);
});

test('there are twenty rows', () => {
  expect(ROWS.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});
