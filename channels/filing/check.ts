import { answerIn, countryIn, dayIn, languageIn } from './cells.ts';
import { ITEMS, type Answer, type Fault, type Field, type Filing, type Item } from './filing.ts';

export const MOST_LETTERS = 10_000;
const MOST_OWN = 60;
const MOST_NAME = 200;
const MOST_AFFECTED = 1_000_000;
/** Older matters are told in words: a day so far back is mistyped. */
const MOST_YEARS = 20;

/** What the service offers, from outside this room. */
export interface Offer {
  readonly languages: readonly string[];
  isCountry(code: string): boolean;
  isDay(day: string): boolean;
}

type Fields = Readonly<Partial<Record<string, string>>>;

/** One filing's fields as text, checked: every fault, one a field. Capitals and blanks around do not matter, nor how a spreadsheet writes days and answers. */
export function checkFields(fields: Fields, today: string, offer: Offer): { draft: Filing } | { faults: Fault[] } {
  const faults: Fault[] = [];
  const text = (field: Field) => (fields[field] ?? '').normalize('NFC').trim();
  const fault = (field: Field, code: string) => void faults.push({ field, code });
  const choose = <Value extends string>(field: Field, values: readonly Value[], otherwise: Value): Value => {
    const said = text(field).toLowerCase();
    if (said === '') return otherwise;
    const value = values.find((one) => one === said) ?? values.find((one) => one === answerIn(said));
    if (value === undefined) fault(field, 'no_choice');
    return value ?? otherwise;
  };
  const upTo = (field: Field, most: number) => {
    if (text(field).length > most) fault(field, 'too_long');
    return text(field);
  };

  const words = upTo('words', MOST_LETTERS);
  if (words === '') fault('words', 'missing');
  const language = languageIn(text('language'), offer.languages);
  if (language === null) fault('language', text('language') === '' ? 'missing' : 'not_offered');
  const country = text('country') === '' ? '' : countryIn(text('country'), offer.isCountry);
  if (country === null) fault('country', 'no_country');
  const received = receivedIn(text('received'), today, offer);
  if (typeof received !== 'string') fault('received', received.code);
  const affected = affectedIn(text('affected'));
  if (affected === 'none') fault('affected', 'no_number');
  const draft: Filing = {
    words,
    language: language ?? '',
    site: upTo('site', MOST_NAME),
    supplierNamed: upTo('supplier', MOST_NAME),
    country: country ?? '',
    receivedDay: typeof received === 'string' ? received : today,
    consents: Object.fromEntries(ITEMS.map((item) => [item, choose(item, ANSWERS, 'unknown')])) as Record<Item, Answer>,
    affected: affected === 'none' ? null : affected,
    collective: choose('collective', YES_NO, 'no') === 'yes',
    reach: choose('reach', ['filer', 'receipt', 'none'], 'filer'),
    speaks: choose('speaks', ANSWERS, 'unknown'),
    ownNumber: upTo('own_number', MOST_OWN) || null,
    danger: choose('danger', YES_NO, 'no') === 'yes',
  };
  return faults.length > 0 ? { faults } : { draft };
}

const ANSWERS = ['yes', 'no', 'unknown'] as const;
const YES_NO = ['yes', 'no'] as const;

/** The day itself, or what is wrong with it; nothing means today. */
function receivedIn(written: string, today: string, { isDay }: Offer): string | { code: string } {
  if (written === '') return today;
  const said = dayIn(written);
  if (said === null) return { code: 'day_unclear' };
  if (!isDay(said)) return { code: 'no_day' };
  // The filer's day may have begun before ours.
  if (said > dayAfter(today)) return { code: 'future_day' };
  const earliest = `${Number(today.slice(0, 4)) - MOST_YEARS}${today.slice(4)}`;
  if (said < earliest) return { code: 'long_ago' };
  return said > today ? today : said;
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

function affectedIn(said: string): number | null | 'none' {
  if (said === '') return null;
  const number = Number(said);
  return /^\d{1,7}$/.test(said) && number >= 1 && number <= MOST_AFFECTED ? number : 'none';
}
