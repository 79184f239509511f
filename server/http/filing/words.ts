/** Codes and days as a filer reads them. */
import { wording } from '../../foundation/i18n.ts';
import { startOf, type Day } from '../../foundation/time.ts';

export const say = wording('en', 'filing');
export const faultText = wording('en', 'filing-faults');

const days = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const dated = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const languages = new Intl.DisplayNames('en', { type: 'language' });

/** `Thu 26 Nov`: what lies ahead. */
export const dayAhead = (day: Day): string => days.format(startOf(day)).replace(',', '');
/** `26 Nov 2026`: what lies behind. */
export const dayPast = (day: Day): string => dated.format(startOf(day));
export const languageName = (language: string): string => languages.of(language) ?? language;
