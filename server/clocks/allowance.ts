import { DAY, HOUR, later, MINUTE, type Instant } from '../foundation/time.ts';
import { afterMonths } from './wall.ts';
import type { Calendar } from '../directory/calendar.ts';
import { afterWork, afterWorkingDays, workBetween, workingDaysBetween } from './calendar.ts';

/** A length of time that is promised: on the clock, in hours of work, or in working days (`wd`). */
export interface Allowance {
  readonly unit: 'minutes' | 'hours' | 'days' | 'months' | 'working_hours' | 'working_days';
  readonly count: number;
}

/** As the set-up file says it: `2 days`, `3 working days`. */
export function allowanceOf(words: string): Allowance {
  const [count, ...unit] = words.split(' ');
  return { unit: unit.join('_') as Allowance['unit'], count: Number(count) };
}

/** When it is over. All but working time passes by night and on holidays too; months by the wall calendar. Throws NeverOpens. */
export function dueAfter({ unit, count }: Allowance, from: Instant, calendar: Calendar): Instant {
  switch (unit) {
    case 'minutes':
      return later(from, count * MINUTE);
    case 'hours':
      return later(from, count * HOUR);
    case 'days':
      return later(from, count * DAY);
    case 'months':
      return afterMonths(calendar.zone, from, count);
    case 'working_hours':
      return afterWork(calendar, from, count * HOUR);
    case 'working_days':
      return afterWorkingDays(calendar, from, count);
  }
}

/** When it is due after a pause: what was left when it began is left when it ends. Throws NeverOpens. */
export function dueAfterPause(
  unit: Allowance['unit'],
  due: Instant,
  { from, to }: { readonly from: Instant; readonly to: Instant },
  calendar: Calendar,
): Instant {
  switch (unit) {
    case 'minutes':
    case 'hours':
    case 'days':
    case 'months':
      return later(due, to - from);
    case 'working_hours':
      return afterWork(calendar, to, workBetween(calendar, from, due));
    case 'working_days':
      return afterWorkingDays(calendar, to, workingDaysBetween(calendar, from, due));
  }
}

/**
 * The most days that it can take, to compare one with another: five working days of eight hours are a week, as 30 working
 * days are 42 days, and a month is 30: that three of them may be a day less is seen to where a clock starts.
 */
export function widest({ unit, count }: Allowance): number {
  switch (unit) {
    case 'minutes':
      return (count * MINUTE) / DAY;
    case 'hours':
      return (count * HOUR) / DAY;
    case 'days':
      return count;
    case 'months':
      return count * 30;
    case 'working_hours':
      return (count / 8) * (7 / 5);
    case 'working_days':
      return count * (7 / 5);
  }
}
