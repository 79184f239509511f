import { startOf, type Day, type Instant } from '../foundation/time.ts';

/** "Mon 23 November, 14:05" where the clock on the wall is that of `zone`. */
export const timeIn = (zone: string, at: Instant): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(at);

/** "Tuesday 24 November". */
export const dayInWords = (day: Day): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    startOf(day),
  );

/** "November 2026" of `YYYY-MM`. */
export const monthInWords = (month: string): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    startOf(`${month}-01` as Day),
  );
