import type { Calendar, Shift } from '../directory/calendar.ts';
import { addDays, dayIn, type Day, type Instant } from '../foundation/time.ts';
import { endIn, shown, startIn, weekdayOf, type Stretch } from './wall.ts';

/** So many days may pass without work; a calendar that never opens again promises nothing. */
export const LONGEST_REST = 60;

export class NeverOpens extends Error {
  override readonly name = 'NeverOpens';
}

/** The instant at which so many milliseconds of work are done, from `from` on. Throws NeverOpens. */
export function afterWork(calendar: Calendar, from: Instant, milliseconds: number): Instant {
  let left = milliseconds;
  for (const shift of workFrom(calendar, from)) {
    const length = shift.to - shift.from;
    if (length >= left) return (shift.from + left) as Instant;
    left -= length;
  }
  throw new NeverOpens();
}

/** How many milliseconds of work lie between two instants. */
export function workBetween(calendar: Calendar, from: Instant, to: Instant): number {
  let sum = 0;
  for (let day = dayIn(calendar.zone, from); startIn(calendar.zone, day) < to; day = addDays(day, 1))
    for (const shift of shiftsOn(calendar, day))
      sum += Math.max(0, Math.min(shift.to, to) - Math.max(shift.from, from));
  return sum;
}

/**
 * The end of the so-manieth working day after that of `from`, which does not count: at midnight of the wall clock
 * (Regulation (EEC, Euratom) 1182/71 Art. 3(1) and (2)(b)). Throws NeverOpens.
 */
export function afterWorkingDays(calendar: Calendar, from: Instant, count: number): Instant {
  let day = dayIn(calendar.zone, from);
  for (let left = count, rest = 0; left > 0;) {
    day = addDays(day, 1);
    rest = isWorkingDay(calendar, day) ? 0 : rest + 1;
    if (rest === 0) left -= 1;
    if (rest > LONGEST_REST) throw new NeverOpens();
  }
  return endIn(calendar.zone, day);
}

/** How many working days after that of `from` have not ended at `to` of a date that `afterWorkingDays` gave. */
export function workingDaysBetween(calendar: Calendar, from: Instant, to: Instant): number {
  let count = 0;
  for (let day = addDays(dayIn(calendar.zone, from), 1); startIn(calendar.zone, day) < to; day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) count += 1;
  return count;
}

export const isWorkingDay = (calendar: Calendar, day: Day): boolean => shiftsOf(calendar, day).length > 0;

/** Every stretch of work from an instant on, the first one cut where the instant lies within. */
function* workFrom(calendar: Calendar, from: Instant): Generator<Stretch> {
  let rest = 0;
  for (let day = dayIn(calendar.zone, from); rest <= LONGEST_REST; day = addDays(day, 1)) {
    const shifts = shiftsOn(calendar, day);
    rest = shifts.length > 0 ? 0 : rest + 1;
    for (const shift of shifts)
      if (shift.to > from) yield { from: Math.max(shift.from, from) as Instant, to: shift.to };
  }
}

/** The shifts of a day as they really pass, in their order. */
function shiftsOn(calendar: Calendar, day: Day): readonly Stretch[] {
  const days = reckoned.get(calendar) ?? new Map<Day, readonly Stretch[]>();
  reckoned.set(calendar, days);
  const known = days.get(day);
  if (known) return known;
  const stretches = shiftsOf(calendar, day)
    .flatMap(({ from, to }) => shown(calendar.zone, day, from, to))
    .toSorted((one, other) => one.from - other.from);
  days.set(day, stretches);
  return stretches;
}

/** A day is asked for again and again, and zones are slow. */
const reckoned = new WeakMap<Calendar, Map<Day, readonly Stretch[]>>();

const shiftsOf = ({ week, closed }: Calendar, day: Day): readonly Shift[] =>
  closed.has(day) ? [] : week[weekdayOf(day)]!;
