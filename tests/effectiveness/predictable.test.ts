import { expect, test } from 'vitest';
import type { CaseFact, ClockFact } from '../../server/effectiveness/promises.ts';
import { aCase, clock, daysAgo, found, verdict, WELL } from './world.ts';

const also = (...more: CaseFact[]) => ({ cases: [...WELL.cases, ...more] });
const waiting = (days: number, changes: Partial<CaseFact> = {}) =>
  aCase({ stage: 'received', openedDay: daysAgo(days), heardDay: null, clocks: [], ...changes });
/** Promised within two hours of that day. */
const hours = (days: number) =>
  clock({ startedDay: daysAgo(days), dueDay: daysAgo(days), endedDay: null, verdict: null });
const acknowledgement = (changes: Partial<ClockFact>, file: Partial<CaseFact> = {}) =>
  aCase({ ...file, clocks: [clock(changes)] });
const breached = { verdict: 'breached', breachedDay: daysAgo(17), endedDay: daysAgo(15) } as const;

test.each([
  ['all in time', also(), 'met'],
  ['open for 7 days without acknowledgement', also(waiting(7)), 'met'],
  ['open for 8 days without acknowledgement', also(waiting(8)), 'fires F'],
  ['open for 8 days, but a contact', also(waiting(8, { stage: 'contact' })), 'met'],
  [
    'open for 8 days, its promise ended without a verdict',
    also(waiting(8, { clocks: [clock({ verdict: 'void' })] })),
    'met',
  ],
  ['heard after 7 days', also(aCase({ openedDay: daysAgo(20), heardDay: daysAgo(13) })), 'met'],
  ['heard after 8 days', also(aCase({ openedDay: daysAgo(20), heardDay: daysAgo(12) })), 'fires F'],
  ['closed and never heard', also(waiting(90, { stage: 'closed' })), 'fires F'],
  ['L3 late within seven days', also(acknowledgement(breached, { heardDay: daysAgo(15) })), 'met'],
  ['L2 late', also(acknowledgement(breached, { level: 'L2' })), 'fires F'],
  ['L1 late', also(acknowledgement(breached, { level: 'L1' })), 'fires F'],
  [
    'late where a day was promised, and the level lowered since',
    also(acknowledgement({ ...breached, dueDay: daysAgo(19) })),
    'fires F',
  ],
  [
    'late where a day was promised, and declared a contact since',
    also(acknowledgement({ ...breached, dueDay: daysAgo(19) }, { stage: 'contact' })),
    'fires F',
  ],
  ['L2 replaced by a shorter clock', also(acknowledgement({ verdict: 'replaced' }, { level: 'L2' })), 'met'],
  [
    'L2 due yesterday, perhaps answered in time',
    also(waiting(2, { level: 'L2', clocks: [clock({ verdict: null, endedDay: null, dueDay: daysAgo(1) })] })),
    'met',
  ],
  [
    'L2 due the day before, and no sweep ran',
    also(waiting(3, { level: 'L2', clocks: [clock({ verdict: null, endedDay: null, dueDay: daysAgo(2) })] })),
    'fires F',
  ],
  [
    'L1 that began late in the day and was due in the next one, perhaps under way',
    also(waiting(2, { level: 'L1', clocks: [hours(2)] })),
    'met',
  ],
  ['L1 of the day before, and no sweep ran', also(waiting(3, { level: 'L1', clocks: [hours(3)] })), 'fires F'],
  ['no case', { cases: [] }, 'too_little'],
  ['nine answers in time', { cases: WELL.cases.slice(1) }, 'too_little'],
  ['nine answers in time and a late one', { cases: [...WELL.cases.slice(1), acknowledgement(breached)] }, 'too_little'],
  ['one answer, urgent and late', { cases: [acknowledgement(breached, { level: 'L1' })] }, 'fires F'],
] as const)('PRE-02 with %s', (_, changes, expected) => {
  expect(verdict('PRE-02', changes)).toBe(expected);
});

test('PRE-02 says what it counted', () => {
  const changes = also(acknowledgement(breached), acknowledgement(breached, { level: 'L2' }), waiting(8), waiting(1));
  expect(found('PRE-02', changes).evidence).toEqual({
    cases: 14,
    in_time: 10,
    late: 2,
    late_urgent: 1,
    over_seven_days: 1,
    fewest: 10,
  });
});
