import Holidays from 'date-holidays';
import { addDays, DAY, type Day } from '../foundation/time.ts';

const known = new Holidays();

/** Whether the public holidays of a country, or of one of its states (`DE-BY`), are known. */
export function knowsHolidays(place: string): boolean {
  const [country, state] = placeOf(place);
  const countries = known.getCountries();
  if (!Object.hasOwn(countries ?? {}, country)) return false;
  return state === undefined || Object.hasOwn(known.getStates(country) ?? {}, state);
}

/** The days of these years that are public holidays there, every day of one that lasts longer, in their order. */
export function publicHolidays(place: string, years: readonly number[]): Day[] {
  const [country, state] = placeOf(place);
  const there = state === undefined ? new Holidays(country) : new Holidays(country, state);
  const days = years.flatMap((year) =>
    there
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .flatMap(({ date, start, end }) => daysFrom(date.slice(0, 10) as Day, end.getTime() - start.getTime())),
  );
  return [...new Set(days)].toSorted();
}

const placeOf = (place: string): [string, string | undefined] => {
  const [country, state] = place.split('-', 2);
  return [country!, state];
};

/** Half a day that the clock takes or gives is no day. */
const daysFrom = (first: Day, length: number): Day[] =>
  Array.from({ length: Math.max(1, Math.round(length / DAY)) }, (_, count) => addDays(first, count));
