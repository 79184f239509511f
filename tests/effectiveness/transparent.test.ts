import { expect, test } from 'vitest';
import type { CaseFact, ClockFact } from '../../server/effectiveness/promises.ts';
import { aCase, clock, daysAgo, found, TODAY, verdict, WELL } from './world.ts';

const updating = (changes: Partial<ClockFact>, file: Partial<CaseFact> = {}) =>
  aCase({ ...file, clocks: [clock({ stage: 'update', endedDay: null, verdict: null, ...changes })] });
const unheard = aCase({ stage: 'received', heardDay: null, clocks: [] });
const late = { verdict: 'breached', breachedDay: daysAgo(1), dueDay: daysAgo(1) } as const;

test.each([
  ['an update due today', [updating({ dueDay: TODAY })], 'met'],
  ['an update due yesterday, perhaps under way', [updating({ dueDay: daysAgo(1) })], 'met'],
  ['an update due the day before, and no sweep ran', [updating({ dueDay: daysAgo(2) })], 'fires F'],
  ['an update recorded as late', [updating(late)], 'fires F'],
  ['one late among many', [...WELL.cases, updating(late)], 'fires F'],
  ['a late update that was sent since', [updating({ ...late, endedDay: TODAY }, { stage: 'triaged' }), aCase()], 'met'],
  ['a late update in a case resolved since', [updating(late, { stage: 'resolved' }), aCase()], 'met'],
  ['an acknowledged case without a promise of one', [aCase({ clocks: [] }), aCase()], 'too_little'],
  ['no acknowledged case', [unheard], 'not_applicable'],
  ['no case', [], 'not_applicable'],
])('TRA-01 with %s', (_, cases, expected) => {
  expect(verdict('TRA-01', { cases })).toBe(expected);
});

test('TRA-01 says what it counted', () => {
  const cases = [aCase(), updating(late), unheard, aCase({ clocks: [] }), aCase({ stage: 'closed' })];
  expect(found('TRA-01', { cases }).evidence).toEqual({ open: 4, waiting: 2, overdue: 1, without_clock: 1 });
});
