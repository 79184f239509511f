import { expect, test } from 'vitest';
import { SCRIPTS, carried, generated } from '../bench/strip/generated.ts';
import { WRITINGS, marked, written } from '../bench/strip/held-out.ts';
import { CARRIERS, KINDS } from '../bench/strip/identifiers.ts';
import { interval, maskedIn, score } from '../bench/strip/score.ts';
import { TONGUES, messagesOf } from '../bench/strip/tongues.ts';

const LINES = Object.values(TONGUES).flatMap(({ set }) => [...set.named, ...set.clean]);

test('every line of the held-out sets is told once, in one way of writing, with its marks in pairs', () => {
  const carriers = Object.values(CARRIERS).flatMap((kinds) => Object.values(kinds).flat());
  const all = [...LINES, ...carriers];
  expect(all.filter((line) => line !== line.normalize('NFC').trim())).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
  for (const line of all) expect(marked(line, 'any').marks.every(({ start, end }) => start < end)).toBe(true);
  for (const line of carriers) expect(marked(line, 'any').marks).not.toEqual([]);
});

test.each(Object.entries(TONGUES))('the set of %s is large enough', (_, { set, goal }) => {
  const [messages, spans, clean] = goal === null ? [25, 25, 15] : [60, 75, 35];
  expect(set.named.length).toBeGreaterThanOrEqual(messages);
  expect(set.clean.length).toBeGreaterThanOrEqual(clean);
  for (const line of set.named) expect(marked(line, 'name').marks).not.toEqual([]);
  for (const line of set.clean) expect(marked(line, 'name').marks).toEqual([]);
  expect(messagesOf(set).flatMap(({ marks }) => marks).length).toBeGreaterThanOrEqual(spans);
});

test('the marks move with what is typed without capitals or accents', () => {
  const message = marked('Çağrı: «Đặng Łucja İpek» à Ürümqi', 'name');
  const typed = WRITINGS.map((writing) => written(message, writing, 'tr'));
  expect(typed.map(({ text, marks }) => text.slice(marks[0]!.start, marks[0]!.end))).toEqual([
    'Đặng Łucja İpek',
    'đặng łucja ipek',
    'Dang Lucja Ipek',
  ]);
});

test('what a statement has placeholders for is found in the original', () => {
  expect(maskedIn('Ali told Ali Khan', '[name] told [name]')).toEqual([
    { start: 0, end: 3 },
    { start: 9, end: 17 },
  ]);
  expect(maskedIn('nothing', 'nothing')).toEqual([]);
  expect(() => maskedIn('one thing', 'other [name]')).toThrow('not the text');
});

test('an interval is Wilson’s', () => {
  const [low, high] = interval(3, 60);
  expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.017', '0.137']);
});

test('the same seed makes the same identifiers, another seed others', () => {
  expect(generated('phone', 'Deva', 50)).toEqual(generated('phone', 'Deva', 50));
  expect(generated('phone', 'Deva', 50, 2)).not.toEqual(generated('phone', 'Deva', 50));
});

// At most so many names survive, and words of clean lines are masked, in the worst of the three writings:
// what was measured (`npm run bench:strip -- --floors`), and nothing off it.
const FLOORS: Readonly<Record<string, readonly [survive: number, masked: number]>> = {
  en: [1, 14],
  es: [0, 15],
  nl: [1, 16],
  pt: [0, 11],
  fr: [1, 10],
  id: [2, 9],
  tr: [1, 8],
  vi: [2, 24],
  pl: [0, 15],
  bn: [2, 5],
  hi: [2, 5],
  ur: [1, 4],
  ar: [3, 13],
  'bn-latn': [1, 4],
  'hi-latn': [0, 2],
  'ur-latn': [2, 12],
  ne: [0, 3],
  ta: [0, 4],
  te: [0, 5],
  si: [0, 1],
  sw: [1, 3],
  am: [0, 4],
  zh: [0, 0],
  km: [3, 1],
  my: [1, 2],
  ro: [1, 3],
  bg: [1, 4],
  uk: [0, 5],
};

// Each training moves a name or a word or two from one language to another: over all of them nothing is lost.
const MOST_IN_ALL = { survive: 26, masked: 202 };

const scoresOf = (language: string) => {
  const locale = language.slice(0, 2);
  return WRITINGS.map((writing) =>
    score(
      messagesOf(TONGUES[language]!.set).map((message) => written(message, writing, locale)),
      locale,
    ),
  );
};

test.each(Object.entries(FLOORS))('stripping of %s is no worse than it was', (language, [survive, masked]) => {
  const scores = scoresOf(language);
  expect(Math.max(...scores.map(({ missed }) => missed.length))).toBeLessThanOrEqual(survive);
  expect(Math.max(...scores.map(({ maskedWords }) => maskedWords))).toBeLessThanOrEqual(masked);
  const { goal } = TONGUES[language]!;
  for (const { gone, spans, maskedWords, words } of scores) {
    expect(gone / spans).toBeGreaterThanOrEqual(goal ?? 0);
    expect(maskedWords / words).toBeLessThanOrEqual(0.1);
  }
});

test('what is measured of each language adds up to no more than it did', () => {
  expect({ survive: sum(0), masked: sum(1) }).toEqual(MOST_IN_ALL);
});

const sum = (which: 0 | 1) => Object.values(FLOORS).reduce((all, floors) => all + floors[which], 0);

test.each(Object.keys(SCRIPTS))('nothing that tells who somebody is survives between words in %s', (script) => {
  for (const kind of KINDS) {
    const { missed } = score([...carried(kind, script), ...generated(kind, script, 60)], SCRIPTS[script]![0]!);
    expect(missed.map(({ span }) => span)).toEqual([]);
  }
});
