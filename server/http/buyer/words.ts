/** Codes as a buyer reads them. */
import { wording } from '../../foundation/i18n.ts';
import { startOf, type Day } from '../../foundation/time.ts';
import type { QueueRow } from '../../release/view.ts';

export const say = wording('en', 'buyer');
export const codes = wording('en', 'codes');

const countries = new Intl.DisplayNames('en', { type: 'region' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const days = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

export const countryName = (code: string): string => countries.of(code) ?? code;
export const dayName = (day: Day): string => days.format(startOf(day));
export const monthName = (month: string): string => months.format(startOf(`${month}-01` as Day));

/** `Perhaps at one of yours: other sites of Supplier A`. */
export const placeName = ({ place }: QueueRow): string =>
  codes(`place.${place.kind}`, { name: place.kind === 'country' ? countryName(place.name) : isolated(place.name) });

/** A name from right to left keeps its digits and brackets to itself: between U+2068 and U+2069. */
export const isolated = (name: string): string => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);

// The blocks of right-to-left scripts, presentation forms included.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
