import { createHash } from 'node:crypto';
import { dayOf, type Day, type Instant } from '../foundation/time.ts';
import { publicHolidays } from './holidays.ts';
import type { CalendarEntry } from './shape.ts';

/** Hours in which people work, as the clock on their wall shows them: minutes of the day, from 0 to 1440, half-open. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

/** When the people of a desk work. Frozen: another week or another holiday is another version. */
export interface Calendar {
  readonly code: string;
  readonly version: string;
  /** IANA name. */
  readonly zone: string;
  /** The shifts of seven days, Monday first, in their order; one past midnight is two. */
  readonly week: readonly (readonly Shift[])[];
  /** Days of the wall calendar on which nobody works. */
  readonly closed: ReadonlySet<Day>;
}

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Where no calendar is named: office hours without a holiday, by UTC. */
export const PLAIN: Calendar = {
  code: 'plain',
  version: 'plain',
  zone: 'UTC',
  week: WEEKDAYS.map((day) => (day === 'sat' || day === 'sun' ? [] : [{ from: 9 * 60, to: 17 * 60 }])),
  closed: new Set(),
};

/** Of this year and the next two: the moon's holidays further on are guesses. */
const YEARS_AHEAD = 2;

/** What is kept of a calendar: its holidays as days, so that no other edition of the library moves a promise. */
export type Frozen = Omit<Calendar, 'code' | 'version' | 'closed'> & {
  readonly closed: readonly Day[];
  readonly until: Day;
};

export function frozen(entry: CalendarEntry, day: Day): Frozen {
  const year = Number(day.slice(0, 4));
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => year + ahead);
  const open = new Set<string>(entry.open);
  const holidays = entry.holidays === undefined ? [] : publicHolidays(entry.holidays, years);
  const closed = [...new Set([...holidays, ...((entry.closed as Day[] | undefined) ?? [])])];
  return {
    zone: entry.time_zone,
    week: WEEKDAYS.map((weekday) => (entry.week[weekday] ?? []).map(shiftOf)),
    closed: closed.filter((one) => !open.has(one)).toSorted(),
    until: dayOf(Date.UTC(year + YEARS_AHEAD, 11, 31) as Instant),
  };
}

/** A version is a digest of what is frozen, the day apart up to which its holidays are known. */
export function versionOf({ zone, week, closed }: Frozen): string {
  return createHash('sha256')
    .update(JSON.stringify([zone, week, closed]))
    .digest('hex')
    .slice(0, 8);
}

/** `09:00-17:30`, with 24:00 for the end of a day. */
export function shiftOf(words: string): Shift {
  const [from, to] = words.split('-').map((time) => {
    const [hours, minutes] = time.split(':').map(Number);
    return hours! * 60 + minutes!;
  });
  return { from: from!, to: to! };
}
