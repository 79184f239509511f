import { DAY, HOUR, later, type Instant } from '../foundation/time.ts';
import { afterWork, afterWorkingDays, workBetween, workingDaysBetween, type Calendar } from './calendar.ts';

/** A length of time that is promised: on the clock, in hours of work, or in working days (`wd`). */
export interface Allowance {
  readonly unit: 'hours' | 'days' | 'working_hours' | 'working_days';
  readonly count: number;
}

/** When it is over. Hours and days pass by night and on holidays too. Throws NeverOpens. */
export function dueAfter({ unit, count }: Allowance, from: Instant, calendar: Calendar): Instant {
  switch (unit) {
    case 'hours':
      return later(from, count * HOUR);
    case 'days':
      return later(from, count * DAY);
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
    case 'hours':
    case 'days':
      return later(due, to - from);
    case 'working_hours':
      return afterWork(calendar, to, workBetween(calendar, from, due));
    case 'working_days':
      return afterWorkingDays(calendar, to, workingDaysBetween(calendar, from, due));
  }
}
