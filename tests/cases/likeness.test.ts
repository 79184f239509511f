import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALIKE, likeness, type Likened } from '../../server/cases/likeness.ts';
import { CROWD } from '../../server/cases/crowd.ts';
import { alikeIn } from '../../server/cases/likeness-groups.ts';
import { addDays, type Day } from '../../server/foundation/time.ts';
import { FINE_MARKS, MARKS, sketchOf } from '../../server/intake/sketch.ts';

const mac = (shingle: string) => createHmac('sha256', 'a key').update(shingle).digest('base64url');
const another = (shingle: string) => createHmac('sha256', 'another').update(shingle).digest('base64url');
const START = '2026-03-02' as Day;
let count = 0;
const one = (words: string, more: Partial<Likened> = {}): Likened => ({
  caseId: `case ${String((count += 1)).padStart(6, '0')}`,
  voice: `voice ${count}`,
  language: 'en',
  at: null,
  country: 'BD',
  siteId: 'one',
  category: 'WAG.UNP',
  day: START,
  marks: sketchOf(mac, words),
  ...more,
});

const COACHED = 'The manager has not paid the overtime of the whole sewing line since January and shouts at us';

describe('a sketch', () => {
  test('is the same for the same words however they are written, and another under another key', () => {
    expect(sketchOf(mac, 'They have NOT paid us!')).toBe(sketchOf(mac, 'they have not paid us'));
    expect(sketchOf(another, COACHED)).not.toBe(sketchOf(mac, COACHED));
    expect(sketchOf(mac, COACHED)).toMatch(new RegExp(`^[0-9a-f]{${MARKS + 2 * FINE_MARKS}}$`));
  });

  test('is empty for a greeting', () => expect([sketchOf(mac, 'hello'), sketchOf(mac, '')]).toEqual(['', '']));
});

describe('likeness', () => {
  test('is high for a coached text with a word changed, low for another of the same matter, none across sites', () => {
    const changed = COACHED.replace('January', 'February').replace('The manager', 'Our manager');
    expect(likeness(one(COACHED), one(changed))).toBeGreaterThan(ALIKE);
    expect(
      likeness(one(COACHED), one('They have not given me my wages for three weeks now, please help')),
    ).toBeLessThan(ALIKE);
    expect(likeness(one(COACHED), one(COACHED, { siteId: 'two' }))).toBe(0);
    expect(likeness(one(COACHED), one(COACHED, { country: 'KE', siteId: null }))).toBe(0);
    expect(likeness(one('hello'), one('hello'))).toBe(0);
  });

  const marks = fc.array(fc.integer({ min: 0, max: 15 }), { minLength: MARKS, maxLength: MARKS });
  const cases = fc.record({
    caseId: fc.constantFrom('a', 'b'),
    voice: fc.constantFrom('a', 'b'),
    language: fc.constant('en'),
    at: fc.constant(null),
    country: fc.constantFrom('', 'BD', 'KE'),
    siteId: fc.constantFrom(null, 'one', 'two'),
    category: fc.constantFrom('WAG', 'WAG.UNP', 'OSH'),
    day: fc.integer({ min: 0, max: 14 }).map((days) => addDays(START, days)),
    marks: marks.map((all) => all.map((mark) => mark.toString(16)).join('')),
  });
  test('is the same both ways, between nothing and one', () => {
    fc.assert(
      fc.property(cases, cases, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

const idsOf = (cases: readonly Likened[]) =>
  alikeIn(cases).map(({ why, cases: those }) => [why, those.map(({ caseId }) => caseId)]);

describe('cases that seem to tell of one matter', () => {
  test('go together at one site, and with the one site of their like where they are placed nowhere', () => {
    const here = [one(COACHED), one(`${COACHED} again`), one(COACHED, { siteId: null })];
    const there = [one(COACHED, { siteId: 'two', country: 'KE' }), one(COACHED, { siteId: 'two', country: 'KE' })];
    expect(idsOf([...here, ...there])).toEqual([
      ['alike', here.map(({ caseId }) => caseId)],
      ['alike', there.map(({ caseId }) => caseId)],
    ]);
  });

  test('stay apart where the unplaced one may belong to either of two sites', () => {
    const cases = [one(COACHED), one(COACHED, { siteId: 'two' }), one(COACHED, { siteId: null })];
    expect(idsOf(cases)).toEqual([]);
  });

  test('are a crowd where many of one category come within two days, whatever their words', () => {
    const many = Array.from({ length: CROWD }, (_, index) =>
      one(`entirely${index} different${index} words${index} each${index}`, { day: addDays(START, index % 2) }),
    );
    expect(alikeIn(many).map(({ why, cases }) => [why, cases.length])).toEqual([['crowd', CROWD]]);
    expect(alikeIn(many.slice(1))).toEqual([]);
    expect(alikeIn(many.map((each, index) => ({ ...each, day: addDays(START, index) })))).toEqual([]);
  });

  test('are the same in whatever order they come, each in one group at most', () => {
    const texts = [COACHED, `${COACHED} too`, 'boiler room is full of smoke', 'the boiler room is full of smoke now'];
    const pool = Array.from({ length: 24 }, (_, index) =>
      one(texts[index % 4]!, {
        siteId: [null, 'one', 'two'][index % 3]!,
        category: index % 2 ? 'OSH' : 'WAG',
        day: addDays(START, index % 5),
      }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(pool), (some) => {
        const groups = idsOf(some);
        expect(groups).toEqual(idsOf(some.toReversed()));
        const all = groups.flatMap(([, ids]) => ids);
        expect(new Set(all).size).toBe(all.length);
        for (const { cases } of alikeIn(some))
          expect(new Set(cases.flatMap(({ siteId }) => siteId ?? [])).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('are found among ten thousand in a moment', () => {
    const known = new Map<string, string>();
    const words = 'wages overtime manager shouts line fire smoke exit locked water food leave night shift bonus'.split(
      ' ',
    );
    const many = Array.from({ length: 10_000 }, (_, index) => {
      const said = Array.from({ length: 12 }, (_each, at) => words[(index * (at + 3) + at * at) % words.length]);
      const text = said.join(' ');
      if (!known.has(text)) known.set(text, sketchOf(mac, text));
      return one('', {
        marks: known.get(text)!,
        siteId: `site ${index % 20}`,
        day: addDays(START, index % 14),
      });
    });
    const before = process.cpuUsage();
    const groups = alikeIn(many);
    const { user, system } = process.cpuUsage(before);
    expect(groups.length).toBeGreaterThan(0);
    expect((user + system) / 1_000).toBeLessThan(5_000);
  });
});
