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
  codes(`place.${place.kind}`, { name: place.kind === 'country' ? countryName(place.name) : place.name });
