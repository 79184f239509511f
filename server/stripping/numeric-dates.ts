import { isCounted } from './amounts.ts';
import { type Range, dayAt, isNear } from './days.ts';
import { BIRTH, DAY_AFTER, DAY_BEFORE, HOME, MONTH_WORD, WORKPLACE } from './meaning-bits.ts';
import { type Reading, beginsWith, endsWith } from './reading.ts';
import { touchesDigits } from './touching.ts';
import { isYear, yearBefore, yearFrom } from './years.ts';

/** "12/03/2026", "2026-03-12", "12.3.26", "12/3". */
export function numeric(reading: Reading, at: number): Range | null {
  const { text, tokens } = reading;
  const [first, second, third] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (first.digits === '' || second === undefined || second.digits === '') return null;
  const sign = text.slice(first.end, second.start).trim();
  if (!/^[-./]$/.test(sign) || second.start - first.end > 3) return null;
  if (/[-+./]$/.test(text.slice(0, first.start).slice(-1))) return null;
  if (third !== undefined && third.digits !== '' && text.slice(second.end, third.start).trim() === sign) {
    if (touchesDigits(text, first.start, third.end)) return null;
    const [a, b, c] = [first.digits, second.digits, third.digits];
    if ((a.length === 4 || (a.length === 2 && Number(a) > 32 && sign !== '.')) && isDay(b) && isDay(c))
      return [at, at + 2];
    if (
      isDay(a) &&
      isDay(b) &&
      (Number(a) <= 12 || Number(b) <= 12) &&
      (isShort(c, text.slice(first.end, third.start)) || isYear(c))
    )
      return [at, at + 2];
    return null;
  }
  if (touchesDigits(text, first.start, second.end)) return null;
  if (!isDay(first.digits) || !isDay(second.digits) || /^\d/.test(text.slice(second.end, second.end + 1))) return null;
  const isTold = at > 0 && isNear(reading, at) && (endsWith(reading, at - 1) & (DAY_BEFORE | BIRTH)) !== 0;
  if (sign !== '/' && !isTold) return null;
  const [day, month] = [Number(first.digits), Number(second.digits)];
  if (Math.min(day, month) > 12 || isFraction(day, month) || isCounted(reading, at + 1)) return null;
  return beginsWith(reading, at + 2) & (WORKPLACE | HOME) ? null : [at, at + 1];
}

const isFraction = (over: number, under: number): boolean =>
  (over < under && under <= 5) || (over === 24 && under === 7) || over === 0;

const isDay = (digits: string): boolean => digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 32;
/** A year of two digits, or of one between strokes without blanks: "16/7/2". */
const isShort = (digits: string, between: string): boolean =>
  digits.length === 2 || (digits.length === 1 && digits !== '0' && /^\/\d+\/$/.test(between));

/** "ngày 12 tháng 3 năm 2026", "3月12日", "12 mwezi wa 3". */
export function numberedMonth(reading: Reading, at: number): Range | null {
  const number = dayAt(reading, at);
  if (number === 0 || (endsWith(reading, at - 1) & MONTH_WORD) !== 0) return null;
  const next = at + 1;
  if (!isNear(reading, next) || (beginsWith(reading, next) & MONTH_WORD) === 0) return null;
  const far = monthWordEnd(reading, next) + 1;
  if (dayAt(reading, far) === 0 || !isNear(reading, far)) return null;
  if (yearFrom(reading, far) === far && isCounted(reading, far) && (beginsWith(reading, far + 1) & DAY_AFTER) === 0)
    return null;
  const unit = isNear(reading, far + 1) && (beginsWith(reading, far + 1) & DAY_AFTER) !== 0 ? far + 1 : far;
  // Where the month is the word before the number, the first number is the day; both are one date anyway.
  return number <= 31 ? [yearBefore(reading, at), yearFrom(reading, unit)] : null;
}

/** "tháng 3 12", "2023, tháng 3 ngày 12". */
export function numberedMonthFirst(reading: Reading, at: number): Range | null {
  const month = monthWordEnd(reading, at) + 1;
  if (dayAt(reading, month) === 0 || dayAt(reading, month) > 12 || !isNear(reading, month)) return null;
  const isTold = isNear(reading, month + 1) && (beginsWith(reading, month + 1) & DAY_BEFORE) !== 0;
  const day = isTold ? month + 2 : month + 1;
  if (dayAt(reading, day) === 0 || !isNear(reading, day) || isCounted(reading, day)) return null;
  return [yearBefore(reading, at), yearFrom(reading, day)];
}

const monthWordEnd = ({ said }: Reading, at: number): number =>
  said.find(({ first, bits }) => first === at && (bits & MONTH_WORD) !== 0)?.last ?? at;
