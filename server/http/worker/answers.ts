/** What she answered so far, as the form's hidden fields bring it: bounded, and only from the words that we offer. */
import { LANGUAGES } from '../../foundation/i18n.ts';

export interface Answers {
  readonly danger: Said;
  readonly words: string;
  /** She said that she sends a recording or pictures in place of words. */
  readonly wordless: boolean;
  /** A poster's code, or the name of a place. */
  readonly place: string;
  /** A code that we did not know when she typed it first. */
  readonly doubted: string;
  /** ISO 3166-1 alpha-2, or empty. */
  readonly country: string;
  readonly tell: Said;
  readonly supplier: Said;
}

/** Empty before she was asked. */
export type Said = 'yes' | 'no' | 'unknown' | '';

export type Fields = Readonly<Record<string, string>>;

export const MOST_LETTERS = 5_000;
export const LONGEST_PLACE = 120;

export const answersIn = (fields: Fields): Answers => ({
  danger: said(fields.danger),
  words: wordsIn(fields.words),
  wordless: fields.wordless === '1',
  place: lineIn(fields.place),
  doubted: lineIn(fields.doubted),
  country: /^[A-Z]{2}$/.test(fields.country ?? '') ? fields.country! : '',
  tell: said(fields.tell),
  supplier: said(fields.supplier),
});

/** Hidden fields for every answer but those that the page itself asks for. */
export const carried = (answers: Answers, asked: readonly (keyof Answers)[]): [string, string][] =>
  Object.entries({ ...answers, wordless: answers.wordless ? '1' : '' }).filter(
    ([name, value]) => value !== '' && !asked.includes(name as keyof Answers),
  );

export const languageIn = (fields: Fields): string | null =>
  fields.lang !== undefined && LANGUAGES.includes(fields.lang) ? fields.lang : null;

/** As she sees it: a line's end is one letter, and what no page can hold is gone. */
export const wordsIn = (text = ''): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .normalize('NFC');

const lineIn = (text = ''): string => wordsIn(text).replaceAll(/\s+/g, ' ').trim();

const said = (text = ''): Said => (text === 'yes' || text === 'no' || text === 'unknown' ? text : '');
