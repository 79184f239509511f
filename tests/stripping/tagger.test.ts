import { expect, test } from 'vitest';
import { fold } from '../../server/stripping/fold.ts';
import { passageOf } from '../../server/stripping/passage.ts';
import { readWeights, tag } from '../../server/stripping/tagger.ts';
import { LINES } from '../../server/stripping/training/all.ts';
import { randomFrom } from '../../server/stripping/training/random.ts';
import { sentence, stockOf } from '../../server/stripping/training/sentences.ts';
import { sourcesHash } from '../../server/stripping/training/sources.ts';
import { TONGUES } from '../../server/stripping/tongues/all.ts';
import { vi } from '../../server/stripping/tongues/vi.ts';

const trained = readWeights();

test('the weights were made from the tongues and sentences as they are: else run `npm run train`', () => {
  expect(trained.header.sources).toBe(sourcesHash());
});

test('every tongue has sentences and thresholds', () => {
  for (const { tag } of TONGUES) {
    expect([...LINES.keys()]).toContain(tag);
    expect(trained.header.thresholds[tag]).toMatchObject({ unknown: expect.any(Number) });
  }
});

/** How likely a name a word of a text is, 1 being enough. */
const likely = (text: string, word: string): number => {
  const passage = passageOf(fold(text));
  tag(passage, trained);
  return passage.likely[passage.words.findIndex(({ text }) => text === word)]!;
};

test('learns from what stands around a word that no list has', () => {
  expect(likely('yesterday zorbelina was dismissed because she complained', 'zorbelina')).toBeGreaterThan(1);
  expect(likely('ayer despidieron a zorbelina por quejarse', 'zorbelina')).toBeGreaterThan(1);
  const named = likely('supervisor zorbelina slapped me', 'zorbelina');
  expect(likely('the fabric is zorbelina and wet', 'zorbelina')).toBeLessThan(named);
});

test('asks about no everyday word', () => {
  expect(likely('the supervisor shouts', 'supervisor')).toBe(0);
});

test('of a line with choices one is told, and a name that is written out is known for one', () => {
  const lines = { named: [], clean: [] };
  const random = randomFrom(1);
  const stock = stockOf(vi, [], lines);
  const told = Array.from({ length: 60 }, () => sentence(random, stock, '(a|b (c|d)) <(Kim|Lee)( Ho|)>'));
  for (const { text, names } of told) {
    const said = names.map(({ start, end }) => text.slice(start, end).toLowerCase());
    if (names.length > 0) expect(['kim', 'lee', 'kim ho', 'lee ho']).toContain(said[0]);
    else expect(text.toLowerCase()).toContain('[name]');
  }
  expect(new Set(told.map(({ text }) => text.toLowerCase().split(' ').slice(0, -1).join(' '))).size).toBeGreaterThan(2);
});

test('where Vietnamese is written with its accents these tell names from other words', () => {
  expect(likely('hôm qua dũng đánh em ở nhà xe', 'dung')).toBeGreaterThan(1);
  expect(likely('đừng nói với công ty là em nhắn', 'dung')).toBeLessThan(1);
});
