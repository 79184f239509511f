/** Whether a word from outside names something that exists: a country, a time zone, a day. */
import { addDays, type Day } from '../foundation/time.ts';

// Region codes that are no country of ISO 3166-1: unions, parts of others, pseudo-locales, "unknown".
const NO_COUNTRY = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** ISO 3166-1 alpha-2, in capitals, as it is today: GB, not UK. */
export const isCountry = (text: string): boolean =>
  /^[A-Z]{2}$/.test(text) &&
  !NO_COUNTRY.has(text) &&
  regions.of(text) !== undefined &&
  new Intl.Locale(`und-${text}`).region === text;

/** An IANA name, not an offset: an offset knows no summer. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** A day of the calendar, `YYYY-MM-DD`. */
export const isDay = (text: string): text is Day =>
  /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && addDays(text as Day, 0) === text;
