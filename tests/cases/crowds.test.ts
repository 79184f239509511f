import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeIn, type Alike } from '../../server/cases/likeness-groups.ts';
import type { Likened } from '../../server/cases/likeness.ts';
import { addDays, HOUR, instant, later, MINUTE, type Day } from '../../server/foundation/time.ts';
import { propose } from '../../server/intake/propose.ts';
import { sketchOf } from '../../server/intake/sketch.ts';
import { ALONE, overtime, water } from './matters.ts';

interface Told extends Likened {
  readonly matter: 'overtime' | 'water' | 'alone' | 'spam';
}

const NINE = instant('2026-03-04T09:00:00Z');
const SPAM = 'Fire in the boiler room come and help us now';

/** A site's day as intake would see it, under one key. */
function day(key: string) {
  const known = new Map<string, string>();
  const mac = (shingle: string): string => {
    if (!known.has(shingle)) known.set(shingle, createHmac('sha256', key).update(shingle).digest('base64url'));
    return known.get(shingle)!;
  };
  let count = 0;
  /** Within an hour from `from`; of ten one did not say where. */
  return (matter: Told['matter'], texts: readonly string[], from: number, more: Partial<Told> = {}): Told[] =>
    texts.map((text, index) => {
      count += 1;
      const { category, language } = propose(text, []);
      return {
        matter,
        caseId: createHmac('sha256', key).update(`case ${count}`).digest('hex'),
        voice: `voice ${count}`,
        language: language ?? 'bn',
        country: 'BD',
        siteId: matter !== 'alone' && index % 10 === 9 ? null : 'one',
        category,
        day: '2026-03-04' as Day,
        at: later(NINE, from + Math.floor((index * HOUR) / texts.length)),
        marks: sketchOf(mac, text),
        ...more,
      };
    });
}

const everyone = ({ cases, perhaps }: Alike<Told>): Told[] => [...cases, ...perhaps];
const matters = (group: readonly Told[]) => [...new Set(group.map(({ matter }) => matter))].toSorted();
const ids = (all: readonly Alike<Told>[]) =>
  all.map(({ why, cases, perhaps }) => [why, cases.map(({ caseId }) => caseId), perhaps.map(({ caseId }) => caseId)]);
/** The group that has most of them. */
const largestOf = (groups: readonly Alike<Told>[], matter: Told['matter']): Told[] =>
  groups
    .map(everyone)
    .toSorted(
      (a, b) => b.filter((one) => one.matter === matter).length - a.filter((one) => one.matter === matter).length,
    )[0]!;

const spam = (count: number) => Array.from({ length: count }, (_, index) => `${SPAM} ${index}`);

describe.each(['one key', 'another', 'a third'])('four hundred texts in three writings, under %s', (key) => {
  test('are one crowd without a stranger, where another of three hundred, forty that stand alone and spam stand', () => {
    const say = day(key);
    const groups = alikeIn([
      ...say('overtime', overtime(400), 0),
      ...say('water', water(300), -3 * HOUR),
      ...say('alone', ALONE, -HOUR),
      ...say('spam', spam(300), 0, { voice: 'web' }),
    ]);
    for (const [matter, count] of [
      ['overtime', 400],
      ['water', 300],
      ['spam', 270],
    ] as const) {
      const group = largestOf(groups, matter);
      expect(matters(group)).toEqual([matter]);
      expect(group.length / count).toBeGreaterThanOrEqual(0.95);
    }
    expect(groups.filter(({ why }) => why === 'crowd')).toHaveLength(2);
  });

  test('stay one crowd where the other is loud in the same hour; who only says "the same here" goes with neither', () => {
    const say = day(key);
    const both = [...say('overtime', overtime(400), 0), ...say('water', water(300), 0), ...say('alone', ALONE, 0)];
    const groups = alikeIn(both);
    for (const matter of ['overtime', 'water'] as const) expect(matters(largestOf(groups, matter))).toEqual([matter]);
    const hushed = both.filter(({ marks, category }) => marks === '' && category === 'OTH');
    const placed = new Set(groups.filter(({ why }) => why !== 'unclear').flatMap(everyone));
    expect(hushed.filter((one) => placed.has(one))).toEqual([]);
    expect(largestOf(groups, 'overtime').length).toBeGreaterThanOrEqual(0.9 * 400);
    const pile = groups.filter(({ why }) => why === 'unclear').flatMap(everyone);
    expect(pile.filter((one) => hushed.includes(one)).length).toBeGreaterThanOrEqual(CROWD_OF_HUSHED);
  });
});

/** Of twenty, the two that are placed nowhere stand by themselves. */
const CROWD_OF_HUSHED = 15;

describe('a crowd', () => {
  const say = day('a key');

  test('shows apart who said too little to tell', () => {
    const [group] = alikeIn([...say('overtime', overtime(60), 0), ...say('overtime', ['me too', 'same'], 10 * MINUTE)]);
    expect(group!.perhaps.map(({ marks }) => marks)).toContain('');
    for (const one of group!.cases) expect(one.marks === '' && one.category === 'OTH').toBe(false);
  });

  test('of two languages is one by its category, though no word is the same', () => {
    const more = { category: 'WAG', siteId: 'one' };
    const english = say(
      'overtime',
      overtime(100)
        .filter((text) => /^[\x20-\x7e]+$/.test(text))
        .slice(0, 12),
      0,
      more,
    );
    const bengali = say(
      'overtime',
      overtime(100)
        .filter((text) => /[ঀ-৿]{4}/.test(text))
        .slice(0, 12),
      0,
      more,
    );
    expect(alikeIn([...english, ...bengali]).map(({ why, cases }) => [why, cases.length])).toEqual([['crowd', 24]]);
  });

  test('of another category stays another, however near', () => {
    const fires = say(
      'alone',
      Array.from({ length: 20 }, (_, index) => `stairs${index} smoke${index} gate${index} locked`),
      0,
      { category: 'OSH.BLD' },
    );
    const groups = alikeIn([...say('overtime', overtime(60), 0), ...fires]);
    expect(matters(largestOf(groups, 'alone'))).toEqual(['alone']);
  });

  test('takes nobody in from another day but who says the same words', () => {
    const later9 = { day: '2026-03-09' as Day, at: null, siteId: 'one' };
    const [text] = overtime(40);
    const groups = alikeIn([
      ...say('overtime', overtime(40), 0),
      ...say('overtime', [text!], 0, later9),
      ...say('overtime', ['me too'], 0, later9),
    ]);
    expect(everyone(groups[0]!).filter((one) => one.day === later9.day)).toHaveLength(1);
  });
});

describe('whatever comes, in whatever order', () => {
  const say = day('a key');
  const pool: Told[] = [
    ...say('overtime', overtime(60), 0),
    ...say('water', water(40), 0).map((one, index) => ({ ...one, day: addDays(one.day, index % 3) })),
    ...say('alone', ALONE, -HOUR),
    ...say('spam', spam(20), 0, { voice: 'web', siteId: 'one' }),
    ...say(
      'spam',
      Array.from({ length: 8 }, () => overtime(1)[0]!),
      0,
      { voice: 'web', siteId: 'one' },
    ),
    ...say('overtime', overtime(30), 0, { siteId: 'two' }),
  ];

  test('the groups are the same, each case stands in one at most, at one site', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: 20 }), (some) => {
        const groups = alikeIn(some);
        expect(ids(alikeIn(some.toReversed()))).toEqual(ids(groups));
        const all = groups.flatMap(everyone);
        expect(new Set(all).size).toBe(all.length);
        for (const group of groups.map(everyone))
          expect(new Set(group.flatMap(({ siteId }) => siteId ?? [])).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });

  test('spam goes with nobody', () => {
    const clean = pool.filter(({ matter }) => matter !== 'spam');
    const noise = pool.filter(({ matter }) => matter === 'spam');
    fc.assert(
      fc.property(fc.shuffledSubarray(clean), (some) => {
        for (const group of alikeIn([...some, ...noise]).map(everyone))
          if (matters(group).includes('spam')) expect(matters(group)).toEqual(['spam']);
      }),
      { numRuns: 40 },
    );
  });
});
