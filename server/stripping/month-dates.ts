import { LINKS, type Range, dayAt, isClock, isFree, isNear, isOrdinal } from './days.ts';
import { BIRTH, DAY_AFTER, DAY_BEFORE, MONTH, NUMBER } from './meaning-bits.ts';
import { numeric } from './numeric-dates.ts';
import { isLatin } from './pieces.ts';
import { type Reading, type Token, beginsWith, endsWith, gapBefore, isJoining } from './reading.ts';
import { isOther, yearBefore, yearFrom } from './years.ts';

/** "12 March 2026", "12th of March", "12 de marzo de 2026", "12march". */
export function dayFirst(reading: Reading, at: number): Range | null {
  const { tokens } = reading;
  if (dayAt(reading, at) === 0) return null;
  let next = at + 1;
  for (let links = 0; links < 3 && tokens[next] !== undefined; links++, next++) {
    if (!isNear(reading, next) || tokens[next]!.digits !== '') return null;
    if (isMonth(reading, next))
      return isWeak(reading, at, next) ? null : [yearBefore(reading, at), yearFrom(reading, next)];
    if (!LINKS.has(tokens[next]!.text)) return null;
  }
  return null;
}

/** "March 12, 2026", "2026 March 12", "ماه مارچ 12", "মার্চ ১২". */
export function monthFirst(reading: Reading, at: number): Range | null {
  const { tokens } = reading;
  const month = tokens[at]!;
  if (month.digits !== '' || (month.meaning === null && month.text.length < 4) || !isMonth(reading, at)) return null;
  let next = at + 1;
  for (let links = 0; links < 2 && tokens[next] !== undefined; links++, next++) {
    if (!isNear(reading, next)) return null;
    if (dayAt(reading, next) > 0) break;
    if (!LINKS.has(tokens[next]!.text)) return null;
  }
  if (dayAt(reading, next) === 0 || !isNear(reading, next)) return null;
  if (WEAK.has(month.text) && tokens[next]!.digits === '') return null;
  if (
    isClock(reading, next) ||
    (isOther(reading, next) && (beginsWith(reading, next + 1) & DAY_AFTER) === 0 && !isOrdinal(reading, next))
  )
    return null;
  // "kas 03/03/88", where the word is another's.
  if (numeric(reading, next) !== null) return null;
  // "się 29 grudnia": the day belongs to the month behind it.
  if (dayFirst(reading, next) !== null) return null;
  const end = isOrdinal(reading, next) ? next + 1 : next;
  const year = yearBefore(reading, at);
  if (!isSettled(reading, at) && year === at && yearFrom(reading, end) === end) return null;
  return [year, yearFrom(reading, end)];
}

function isMonth(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!;
  if (((beginsWith(reading, at) | (token.meaning?.bits ?? 0)) & MONTH) === 0) return false;
  if (token.text.length <= 2 && isLatin(token.text)) return yearFrom(reading, at) > at;
  // "sept" among other spoken digits is seven.
  return (token.begins & NUMBER) !== 0 && yearFrom(reading, at) > at
    ? true
    : (token.begins & NUMBER) === 0 || ![at - 2, at + 1].some((near) => isNumeric(reading.tokens[near]));
}

const isNumeric = (token: Token | undefined): boolean =>
  token !== undefined && ((token.digits !== '' && token.digits.length < 4) || (token.begins & NUMBER) !== 0);

// Short for months, and everyday words: they need a year or a sign beside them.
const WEAK = new Set(['out', 'set', 'ago', 'may', 'mai', 'mar', 'march', 'mac', 'sen', 'tir', 'asar', 'dec', 'sep']);

/** The word is no everyday word of the tongue that the text is in. */
const isSettled = (reading: Reading, month: number): boolean => (beginsWith(reading, month) & MONTH) !== 0;

/** "12 out of 20" is no date in October, "12 may be" none in May; "12/out" and "12 out 2026" are. */
function isWeak(reading: Reading, day: number, month: number): boolean {
  const word = reading.tokens[month]!.text;
  const isSure = isSettled(reading, month);
  if (isSure && !WEAK.has(word)) return false;
  if (yearFrom(reading, month) > month) return false;
  const gap = gapBefore(reading, month);
  if (/[-/.]/.test(gap) || month - day > 1 || gap === '') return false;
  const before = reading.tokens[day - 1];
  if (!isSure) {
    const isTold =
      before !== undefined && (isJoining(before) || (endsWith(reading, day - 1) & (DAY_BEFORE | BIRTH)) !== 0);
    return !(isTold && (isFree(reading, month + 1) || word.length > 2));
  }
  return (
    word === 'out' ||
    word === 'set' ||
    word === 'ago' ||
    /^ (?:be|not|have|get|know|take|also)\b/.test(
      reading.text.slice(reading.tokens[month]!.end, reading.tokens[month]!.end + 6),
    )
  );
}
