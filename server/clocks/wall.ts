import { Temporal } from 'temporal-polyfill';
import { addDays, DAY, MINUTE, startOf, type Day, type Instant } from '../foundation/time.ts';

/** When a day of the wall clock of a zone (IANA name) begins: where midnight is left out, at the first minute that it shows. */
export const startIn = (zone: string, day: Day): Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds as Instant;

/** The end of a day of the wall clock. */
export const endIn = (zone: string, day: Day): Instant => startIn(zone, addDays(day, 1));

/** 0 is Monday; 1970 began on a Thursday. */
export const weekdayOf = (day: Day): number => (((startOf(day) / DAY + 3) % 7) + 7) % 7;

export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * When the wall clock shows a time from `from` to `to` (minutes of the day, half-open) on this day: nothing of what it
 * leaves out when it is put forward, and twice what it shows twice when it is put back.
 */
export function shown(zone: string, day: Day, from: number, to: number): Stretch[] {
  return evenStretches(zone, day).flatMap(({ offset, ...even }) => {
    const stretch = {
      from: Math.max(even.from, startOf(day) + from * MINUTE - offset) as Instant,
      to: Math.min(even.to, startOf(day) + to * MINUTE - offset) as Instant,
    };
    return stretch.to > stretch.from ? [stretch] : [];
  });
}

/** The parts of a day in which the wall clock is not put forward or back; `offset` is what it is ahead of UTC, in milliseconds. */
function evenStretches(zone: string, day: Day): (Stretch & { readonly offset: number })[] {
  const end = endIn(zone, day);
  const parts = [];
  for (let at = Temporal.PlainDate.from(day).toZonedDateTime(zone); at.epochMilliseconds < end;) {
    const next = at.getTimeZoneTransition('next');
    const to = Math.min(next?.epochMilliseconds ?? end, end) as Instant;
    parts.push({ from: at.epochMilliseconds as Instant, to, offset: at.offsetNanoseconds / 1_000_000 });
    if (to === end) break;
    at = next!;
  }
  return parts;
}

/** So many months later by the wall calendar, at the same time of the day; the last day of a shorter month. */
export const afterMonths = (zone: string, from: Instant, months: number): Instant =>
  Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).add({ months }).epochMilliseconds as Instant;
