/** "Thursday 26 November": no day is written in numbers alone, and digits are those of keypads. */
import { startOf, type Day } from '../../foundation/time.ts';

export const dayInWords = (language: string, day: Day): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(startOf(day));

export const localeOf = (language: string): Intl.Locale =>
  new Intl.Locale(language === 'en' ? 'en-GB' : language, { numberingSystem: 'latn', calendar: 'gregory' });
