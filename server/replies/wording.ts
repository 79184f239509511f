import { createHash } from 'node:crypto';
import { segmentsOf } from '../../channels/sms/segments.ts';
import english from '../../locales/en/sms.json' with { type: 'json' };
import { tableOf, wording } from '../foundation/i18n.ts';
import { startOf, type Day } from '../foundation/time.ts';

/** The texts that a worker gets without a human: keys of `locales/<language>/sms.json`. */
export type Wording = keyof typeof english;

export interface Values {
  /** Eight digits; the text puts a word before them, so that nobody dials it. */
  readonly reference?: string;
  readonly date?: Day;
  /** A telephone number to call in danger. */
  readonly emergency?: string;
  /** A receipt, its digits in groups. */
  readonly code?: string;
  /** Where she can read more; at most 60 characters keep the text in one segment. */
  readonly web?: string;
}

/** The names of the values that a text shows. */
export const valuesIn = (key: Wording): readonly (keyof Values)[] =>
  [...english[key].matchAll(/{{(\w+)}}/g)].map(([, name]) => name as keyof Values);

/** A text as it is sent, and the SMS segments it takes. Throws RangeError for a key or a value that is missing. */
export function render(language: string, key: Wording, values: Values): { text: string; segments: number } {
  const shown = valuesIn(key).map((name) => [name, shownIn(language, name, values)]);
  const text = wording(language, 'sms')(key, Object.fromEntries(shown)).normalize('NFC');
  return { text, segments: segmentsOf(text) };
}

/** Which text somebody was shown, for a consent to name: key, the first digits of its hash, language. */
export const editionOf = (language: string, key: Wording): string =>
  `${key}.${createHash('sha256')
    .update(String(tableOf(language, 'sms')[key]))
    .digest('hex')
    .slice(0, 8)}.${language}`;

function shownIn(language: string, name: keyof Values, { date, ...others }: Values): string {
  const value = name === 'date' ? date && dayInWords(language, date) : others[name];
  if (!value) throw new RangeError(`no value ${name}`);
  return value;
}

/** "26 November": the month in words, since 03/04 is read in two ways; Latin digits, as keypads have. */
const dayInWords = (language: string, day: Day): string => formatIn(language).format(startOf(day));

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const locale = new Intl.Locale(language === 'en' ? 'en-GB' : language, {
    numberingSystem: 'latn',
    calendar: 'gregory',
  });
  const made = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  formats.set(language, made);
  return made;
}
