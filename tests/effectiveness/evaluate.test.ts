import fc from 'fast-check';
import { describe as story, expect, test } from 'vitest';
import { evaluate, type Scorecard } from '../../server/effectiveness/evaluate.ts';
import type { Facts } from '../../server/effectiveness/facts.ts';
import { describe } from '../../server/effectiveness/print.ts';
import type { CaseFact, ClockFact } from '../../server/effectiveness/promises.ts';
import { CRITERIA, type Outcome, type Rule } from '../../server/effectiveness/rule.ts';
import { wording } from '../../server/foundation/i18n.ts';
import { addDays } from '../../server/foundation/time.ts';
import { aCase, clock, daysAgo, TODAY, WELL } from './world.ts';

const statesOf = (scorecard: Scorecard) =>
  Object.fromEntries(scorecard.criteria.map(({ letter, state }) => [letter, state]));
const say = wording('en', 'findings');

test('eight criteria, fifty-four rules; what no rule measures is said not to be measured', () => {
  const scorecard = evaluate(WELL);
  expect(CRITERIA.reduce((sum, { rules }) => sum + rules, 0)).toBe(54);
  expect(statesOf(scorecard)).toEqual({
    a: 'met',
    b: 'met',
    c: 'met',
    d: 'not_yet_measured',
    e: 'met',
    f: 'not_yet_measured',
    g: 'not_yet_measured',
    h: 'not_yet_measured',
  });
  expect(Object.keys(scorecard)).toEqual(['day', 'since', 'criteria']);
});

const rule = (outcome: Omit<Outcome, 'evidence'>, level: Rule['level'] = 'F'): Rule => ({
  id: 'X',
  criterion: 'learning',
  level,
  source: [],
  mender: 'lead',
  evaluate: () => ({ ...outcome, evidence: {} }),
});

story('the state of a criterion', () => {
  const met = rule({ verdict: 'met' });
  const fires = rule({ verdict: 'fires' });
  const warns = rule({ verdict: 'fires', level: 'W' });
  const informs = rule({ verdict: 'fires' }, 'I');
  const little = rule({ verdict: 'too_little' });
  const none = rule({ verdict: 'not_applicable' });

  test.each([
    [[met], 'met'],
    [[met, none], 'met'],
    [[met, informs], 'met'],
    [[none], 'too_little'],
    [[met, little], 'too_little'],
    [[met, warns], 'partly'],
    [[little, warns], 'partly'],
    [[met, met, met, fires], 'not_met'],
    [[warns, little, fires], 'not_met'],
  ])('case %#', (rules, expected) => {
    expect(statesOf(evaluate(WELL, rules)).g).toBe(expected);
  });
});

const day = fc.integer({ min: 0, max: 40 }).map(daysAgo);
const aClock: fc.Arbitrary<ClockFact> = fc
  .record({
    stage: fc.constantFrom('acknowledgement' as const, 'update' as const),
    startedDay: day,
    allowed: fc.integer({ min: 0, max: 30 }),
    ended: fc.option(day),
    verdict: fc.constantFrom('met' as const, 'breached' as const, 'replaced' as const, 'void' as const),
  })
  .map(({ stage, startedDay, allowed, ended, verdict }) => {
    const dueDay = addDays(startedDay, allowed);
    const breachedDay = ended !== null && verdict === 'breached' ? dueDay : null;
    return { stage, startedDay, dueDay, breachedDay, endedDay: ended, verdict: ended === null ? null : verdict };
  });
const anyCase: fc.Arbitrary<CaseFact> = fc.record({
  level: fc.constantFrom('L1', 'L2', 'L3', 'L4'),
  stage: fc.constantFrom('received', 'triaged', 'acknowledged', 'resolved', 'closed', 'contact'),
  openedDay: day,
  heardDay: fc.option(day),
  clocks: fc.array(aClock, { maxLength: 4 }),
});
const language = fc.constantFrom('bn', 'en', 'ne', 'my');
const country = fc.constantFrom('BD', 'JO');
const place = fc.record({ country, language });
const anyFacts: fc.Arbitrary<Facts> = fc.record({
  day: fc.constant(TODAY),
  since: fc.constant(daysAgo(365)),
  audit: fc.record({
    rows: fc.nat(3),
    broken: fc.option(fc.record({ number: fc.integer({ min: 1, max: 9 }) }), { freq: 9 }),
    unchained: fc.nat(3),
  }),
  decisions: fc.array(
    fc
      .tuple(fc.constantFrom('triaged' as const, 'level_changed' as const, 'resolved' as const), fc.nat(2), fc.nat(2))
      .map(([kind, audited, taken]) => ({ kind, taken, withoutPerson: 0, audited, reasoned: audited })),
    { maxLength: 4 },
  ),
  cases: fc
    .tuple(fc.array(anyCase, { maxLength: 4 }), fc.integer({ min: 0, max: 12 }))
    .map(([cases, good]) => [...cases, ...Array.from({ length: good }, () => aCase())]),
  workplaces: fc.array(
    fc.record({
      code: fc.constantFrom('mill', 'camp', 'shed'),
      country,
      workers: fc.option(fc.integer({ min: 0, max: 2_000 })),
      languages: fc.uniqueArray(fc.record({ language, percent: fc.integer({ min: 0, max: 100 }) }), {
        selector: (spoken) => spoken.language,
      }),
    }),
    { maxLength: 4 },
  ),
  reach: fc.record({
    lines: fc.array(fc.record({ country, languages: fc.uniqueArray(language) }), { maxLength: 3 }),
    handlerLanguages: fc.uniqueArray(language),
    carriedOut: fc.array(place, { maxLength: 6 }),
  }),
});

const LATE_UPDATE = clock({ stage: 'update', endedDay: null, verdict: 'breached', breachedDay: daysAgo(1) });

/** Ways in which a mechanism fails one more time. */
const FAILURES: Readonly<Record<string, (facts: Facts, pick: number) => Facts>> = {
  'an urgent case is late': (facts) => ({
    ...facts,
    cases: [...facts.cases, aCase({ level: 'L1', clocks: [clock({ verdict: 'breached', breachedDay: daysAgo(17) })] })],
  }),
  'a case is late': (facts) => ({
    ...facts,
    cases: [...facts.cases, aCase({ clocks: [clock({ verdict: 'breached', breachedDay: daysAgo(17) })] })],
  }),
  'a clock that ran is late': (facts, pick) => ({
    ...facts,
    cases: facts.cases.map((file, index) =>
      index === pick % facts.cases.length ? { ...file, clocks: file.clocks.map(late) } : file,
    ),
  }),
  'a case is not heard for months': (facts) => ({
    ...facts,
    cases: [...facts.cases, aCase({ stage: 'received', openedDay: daysAgo(90), heardDay: null, clocks: [] })],
  }),
  'an update is late': (facts) => ({
    ...facts,
    cases: [...facts.cases, aCase({ openedDay: daysAgo(5), heardDay: null, clocks: [LATE_UPDATE] })],
  }),
  'the chain breaks': (facts) => ({ ...facts, audit: { ...facts.audit, broken: { number: 1 } } }),
  'a decision names nobody': (facts) => ({
    ...facts,
    decisions: [...facts.decisions, { kind: 'triaged', taken: 1, withoutPerson: 1, audited: 1, reasoned: 1 }],
  }),
  'an audit row is missing': (facts) => ({
    ...facts,
    decisions: facts.decisions.map((decision) => ({
      ...decision,
      audited: Math.max(0, decision.audited - 1),
      reasoned: 0,
    })),
  }),
  'a handler leaves': (facts) => ({
    ...facts,
    reach: { ...facts.reach, handlerLanguages: facts.reach.handlerLanguages.slice(1) },
  }),
  'a line is cut': (facts) => ({ ...facts, reach: { ...facts.reach, lines: facts.reach.lines.slice(1) } }),
  'nobody answers in a language': (facts) => ({
    ...facts,
    reach: { ...facts.reach, carriedOut: facts.reach.carriedOut.slice(1) },
  }),
};
const late = (one: ClockFact): ClockFact =>
  one.verdict === null || one.verdict === 'met' ? { ...one, verdict: 'breached', breachedDay: one.dueDay } : one;

const RANK = ['not_met', 'partly', 'too_little', 'met'];

test.each(Object.entries(FAILURES))('no criterion improves when %s', (_, fail) => {
  fc.assert(
    fc.property(anyFacts, fc.nat(), (facts, pick) => {
      const before = evaluate(facts).criteria;
      const after = evaluate(fail(facts, pick)).criteria;
      for (const [index, { state }] of after.entries())
        expect(RANK.indexOf(state)).toBeLessThanOrEqual(RANK.indexOf(before[index]!.state));
    }),
    { numRuns: 300 },
  );
});

const turned = (facts: Facts): Facts => ({
  ...facts,
  decisions: facts.decisions.toReversed(),
  cases: facts.cases.map((file) => ({ ...file, clocks: file.clocks.toReversed() })).toReversed(),
  workplaces: facts.workplaces.map((site) => ({ ...site, languages: site.languages.toReversed() })).toReversed(),
  reach: {
    lines: facts.reach.lines.toReversed(),
    handlerLanguages: facts.reach.handlerLanguages.toReversed(),
    carriedOut: facts.reach.carriedOut.toReversed(),
  },
});

test('the order of facts tells nothing', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(evaluate(turned(facts))).toEqual(evaluate(facts));
    }),
  );
});

test('every finding has its words, and a next action wherever something is to be done', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const scorecard = evaluate(facts);
      const lines = describe(scorecard, say);
      expect(lines.filter((line) => line.includes('{{') || line.includes('undefined'))).toEqual([]);
      for (const { rule, verdict, next } of scorecard.criteria.flatMap(({ findings }) => findings)) {
        seen.add(`${rule} ${verdict}`);
        expect(next !== null).toBe(verdict === 'fires' || verdict === 'too_little');
      }
    }),
    { numRuns: 500 },
  );
  describe(evaluate(WELL), say);
  expect([...seen].filter((finding) => finding.endsWith('fires')).length).toBe(4);
});

test('a terminal shows criterion, evidence, source and next action', () => {
  const lines = describe(evaluate({ ...WELL, audit: { rows: 6, broken: { number: 7 }, unchained: 0 } }), say);
  expect(lines[2]).toBe('a. Legitimate: not met (1 of 7 rules measured)');
  expect(lines[3]).toMatch(/^ {2}LEG-05 \[F\] finding: /);
  expect(lines[4]).toContain('7. Of 3 decisions');
  expect(lines[5]).toContain('31(a)');
  expect(lines[6]).toContain('Restore the log');
  expect(lines).toContain('d. Equitable: not yet measured (0 of 7 rules measured)');
});
