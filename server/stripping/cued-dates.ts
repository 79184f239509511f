import { type Range, dayAt, isClock, isFree, isNear, isOrdinal } from './days.ts';
import { DAY_AFTER, DAY_BEFORE, NUMBER } from './meaning-bits.ts';
import { type Reading, type Token, beginsWith, endsWith, gapBefore } from './reading.ts';

/** "the 14th", "on the 3rd". */
export function ordinal(reading: Reading, at: number): Range | null {
  const { tokens } = reading;
  if (tokens[at]!.digits === '' || dayAt(reading, at) === 0 || !isOrdinal(reading, at)) return null;
  return isFree(reading, at + 2) ? [at, at + 1] : null;
}

/** "tanggal 12", "dia 12", "12 তারিখ", "12日". */
export function cued(reading: Reading, at: number): Range | null {
  const { tokens } = reading;
  if (dayAt(reading, at) === 0 || tokens[at]!.digits === '') return null;
  const next = at + 1;
  if (isNear(reading, next) && (beginsWith(reading, next) & DAY_AFTER) !== 0 && gapBefore(reading, next).length <= 1) {
    const end = dayWordEnd(reading, next);
    const isHan = /^[日号號]$/.test(tokens[next]!.text);
    return !isHan || isDayInHan(reading, end) ? [at, end] : null;
  }
  if (at === 0 || !isNear(reading, at) || (endsWith(reading, at - 1) & DAY_BEFORE) === 0) return null;
  // In a row of digits the word is one of them.
  const before = tokens[at - 2];
  if ((tokens[at - 1]!.begins & NUMBER) !== 0 && before !== undefined && isNumeric(before)) return null;
  return isFree(reading, next) && !isClock(reading, at) ? [at, at] : null;
}

const isNumeric = (token: Token): boolean =>
  (token.digits !== '' && token.digits.length < 4) || (token.begins & NUMBER) !== 0;

const dayWordEnd = ({ said }: Reading, at: number): number =>
  said.find(({ first, bits }) => first === at && (bits & DAY_AFTER) !== 0)?.last ?? at;

/** "12号" is a day, "12号楼" a building and "12号机" a machine. */
const isDayInHan = ({ text, tokens }: Reading, end: number): boolean =>
  tokens[end]!.text === '日' ||
  !/^[\p{Script=Han}]/u.test(text.slice(tokens[end]!.end, tokens[end]!.end + 1)) ||
  /^[我他她们的早晚上下那]/.test(text.slice(tokens[end]!.end));
