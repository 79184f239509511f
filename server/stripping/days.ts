import { foldText } from './fold.ts';
import { EVERYDAY, MONEY, NUMBER, NUMBERED, HOME, UNIT, WORKPLACE } from './meaning-bits.ts';
import { BARRIER } from './fold.ts';
import { type Reading, beginsWith, gapBefore, isJoining } from './reading.ts';

/** First and last token. */
export type Range = readonly [number, number];

// What stands between the parts of a date.
const NEAR = /^[ \-/.,'ºª°_॰]{0,3}$/;

export const isNear = (reading: Reading, at: number): boolean => {
  const gap = gapBefore(reading, at);
  return gap.length <= 3 && NEAR.test(gap);
};

/** The number of a day, in digits or as a word; 0 when it is none. */
export function dayAt({ tokens }: Reading, at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  const said = (token.begins & EVERYDAY) !== 0 ? '' : (token.meaning?.digits ?? '');
  const digits = token.digits || said || (ORDINALS.get(token.text) ?? '');
  return digits.length > 0 && digits.length <= 2 && Number(digits) <= 32 ? Number(digits) : 0;
}

/** A word that may be the number of a day: "twelve", "twelfth". */
export const isNumberOfDay = ({ tokens }: Reading, at: number): boolean =>
  (tokens[at]!.begins & NUMBER) !== 0 || ORDINALS.has(tokens[at]!.text);

const ORDINALS: ReadonlyMap<string, string> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'
    .split(' ')
    .map((word, index): [string, string] => [word, String(index < 20 ? index + 1 : 30)]),
);

/** "12th of", "12 de", "12শে". */
export const LINKS: ReadonlySet<string> = new Set(
  'st nd rd th of de di da do del dia the er a la o e i si শে লা রা ঠা ই তারিখ তারিখে ই का की को के तारीख गते کی کو کا کے ኛ ኛው ቀን ти ви ри ма го ого те й е вєни වෙනි වැනි වෙනිදා වැනිදා දා వ వతేది తేది ம் ந்தேதி ந் தேதி ஆம் tarikh gote inci nci ші'
    .split(' ')
    .map(foldText),
);

/** The day of a clock: "12:30", "7 pm". */
export const isClock = ({ text, tokens }: Reading, at: number): boolean =>
  /^[:.]\d|^\s?[ap]\.?m\b/.test(text.slice(tokens[at]!.end, tokens[at]!.end + 5));

/** "14th". */
export const isOrdinal = ({ tokens }: Reading, at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && tokens[at]!.end === next.start && /^(?:st|nd|rd|th)$/.test(next.text);
};

/** Nothing follows that the number could belong to: the end of the sentence, or a word that only joins others. */
export function isFree(reading: Reading, at: number): boolean {
  const next = reading.tokens[at];
  if (next === undefined) return true;
  const gap = gapBefore(reading, at);
  if (/[.,;:!?)।。，\n]/.test(gap)) return !/^[.,:]\d/.test(gap + next.text);
  if (gap.includes(BARRIER)) return true;
  return (
    next.digits === '' &&
    (beginsWith(reading, at) & (UNIT | MONEY | WORKPLACE | HOME | NUMBERED)) === 0 &&
    isJoining(next)
  );
}
