/** Time is an argument everywhere: only `systemNow` below asks the machine. */

/** Milliseconds since 1970-01-01T00:00Z. Never stored in plain: see vault/times. */
export type Instant = number & { readonly instant: unique symbol };

/** A UTC calendar day, `YYYY-MM-DD`: the finest time that may lie in plain. */
export type Day = string & { readonly day: unique symbol };

export type Now = () => Instant;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const systemNow: Now = () => Date.now() as Instant;

/** `iso` as an instant; throws RangeError where it is none. */
export function instant(iso: string): Instant {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) throw new RangeError('not an ISO 8601 instant');
  return at as Instant;
}

export const isoOf = (at: Instant): string => new Date(at).toISOString();
/** `YYYY-MM-DD HH:MM UTC`, for an operator. */
export const minuteOf = (at: Instant): string => `${isoOf(at).slice(0, 16).replace('T', ' ')} UTC`;
export const later = (at: Instant, milliseconds: number): Instant => (at + milliseconds) as Instant;
export const dayOf = (at: Instant): Day => isoOf(at).slice(0, 10) as Day;
export const startOf = (day: Day): Instant => Date.parse(`${day}T00:00:00Z`) as Instant;
export const addDays = (day: Day, count: number): Day => dayOf(later(startOf(day), count * DAY));
export const daysBetween = (from: Day, to: Day): number => Math.round((startOf(to) - startOf(from)) / DAY);

/** `YYYY-MM` of a day: the finest time that a buyer is shown. */
export const monthOf = (day: Day): string => day.slice(0, 7);

/** The calendar day of an instant where the clock on the wall is that of `zone` (IANA name). */
export function dayIn(zone: string, at: Instant): Day {
  return formatIn(zone).format(at) as Day;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format costs more to make than to use a thousand times. */
function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(zone, made);
  return made;
}
