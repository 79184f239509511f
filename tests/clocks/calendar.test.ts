import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueAfter, dueAfterPause, type Allowance } from '../../server/clocks/allowance.ts';
import { afterWork, afterWorkingDays, NeverOpens, workBetween } from '../../server/clocks/calendar.ts';
import type { Calendar } from '../../server/directory/calendar.ts';
import { HOUR, instant, isoOf, SECOND, type Day, type Instant } from '../../server/foundation/time.ts';
import { CALENDARS } from './calendars.ts';
import { reckoner } from './reckoner.ts';

/** `npm run clocks` reckons 100,000. */
const HISTORIES = Number(process.env.CLOCK_HISTORIES ?? 5_000);
/** Both changes of the clock lie within, on either side of the equator. */
const FROM = instant('2026-01-01T00:00:00Z');
const STARTS = 300 * 24 * 3_600;
const END = instant('2027-12-31T00:00:00Z');

interface History {
  readonly start: number;
  readonly allowance: Allowance;
  /** After how many seconds, and for how many, it is paused; the next counts from the end of the one before. */
  readonly pauses: readonly (readonly [number, number])[];
}

const history: fc.Arbitrary<History> = fc.record({
  start: fc.integer({ min: 0, max: STARTS }),
  allowance: fc.oneof(
    fc.record({
      unit: fc.constantFrom('hours' as const, 'working_hours' as const),
      count: fc.integer({ min: 1, max: 60 }),
    }),
    fc.record({
      unit: fc.constantFrom('days' as const, 'working_days' as const),
      count: fc.integer({ min: 1, max: 8 }),
    }),
  ),
  pauses: fc.array(
    fc.tuple(
      fc.oneof(fc.integer({ min: 0, max: 4 * 86_400 }), fc.constant(0)),
      fc.oneof(fc.integer({ min: 1, max: 5 * 86_400 }), fc.constant(86_400)),
    ),
    { maxLength: 3 },
  ),
});

/** As a clock lives: due at its start, moved by each pause that begins before it is due. */
function live(calendar: Calendar, { start, allowance, pauses }: History) {
  const from = (FROM + start * SECOND) as Instant;
  let due = dueAfter(allowance, from, calendar);
  let at: number = from;
  const taken: [number, number][] = [];
  for (const [wait, length] of pauses) {
    const [begin, over] = [at + wait * SECOND, at + (wait + length) * SECOND] as [Instant, Instant];
    if (begin >= due) break;
    due = dueAfterPause(allowance.unit, due, { from: begin, to: over }, calendar);
    taken.push([begin, over]);
    at = over;
  }
  return { from, due, taken };
}

describe('promised times', () => {
  test.each(CALENDARS.map((calendar) => [calendar.zone, calendar] as const))(
    '%s: are to the second those that a minute-by-minute reckoner finds, over two changes of the clock',
    (_zone, calendar) => {
      const { due: reckon } = reckoner(calendar, FROM, END);
      fc.assert(
        fc.property(history, (one) => {
          const { from, due, taken } = live(calendar, one);
          const expected = reckon(one.allowance, from, taken);
          if (due !== expected) throw new Error(`${isoOf(due)}, not ${expected && isoOf(expected as Instant)}`);
        }),
        { numRuns: HISTORIES / CALENDARS.length },
      );
    },
  );

  test('work between two instants is what has to be worked to get from one to the other', () => {
    const length = fc.integer({ min: 1, max: 200 * 3_600 });
    fc.assert(
      fc.property(
        fc.constantFrom(...CALENDARS),
        fc.integer({ min: 0, max: STARTS }),
        length,
        (calendar, start, seconds) => {
          const from = (FROM + start * SECOND) as Instant;
          expect(workBetween(calendar, from, afterWork(calendar, from, seconds * SECOND))).toBe(seconds * SECOND);
        },
      ),
    );
  });

  test('a week that never opens, or only on holidays, is said to be impossible', () => {
    const [open] = CALENDARS;
    const never: Calendar = { ...open!, week: Array.from({ length: 7 }, () => []) };
    const days = Array.from(
      { length: 400 },
      (_, day) => isoOf((FROM + day * 24 * HOUR) as Instant).slice(0, 10) as Day,
    );
    for (const calendar of [never, { ...open!, closed: new Set(days) }]) {
      expect(() => afterWork(calendar, FROM, HOUR)).toThrow(NeverOpens);
      expect(() => afterWorkingDays(calendar, FROM, 1)).toThrow(NeverOpens);
    }
  });
});
