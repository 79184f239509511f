import { BARRIER } from './fold.ts';
import { hoursFrom } from './hours.ts';
import { CUE, MONEY, NUMBER, PEOPLE, QUANTITY, RANGE, UNIT, WORKPLACE } from './meaning-bits.ts';
import { type Reading, beginsWith, endsWith, gapBefore } from './reading.ts';
import { isAtLine, isBetweenStations } from './stations.ts';

/** Why digits stay as they are: money, an hour of the day, or something counted. */
const MONEY_OR_HOURS = 1;
const COUNTED = 2;

let last: { reading: Reading; kept: Uint8Array } | null = null;

/** For each token of a reading, whether it is part of a number that tells nothing about a person. */
export function amountsIn(reading: Reading): Uint8Array {
  if (last?.reading !== reading) last = { reading, kept: weigh(reading) };
  return last.kept;
}

function weigh(reading: Reading): Uint8Array {
  const kept = new Uint8Array(reading.tokens.length);
  if (!reading.hasDigits) return kept;
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.tokens[at]!.digits === '' || kept[at] !== 0) continue;
    const final = hoursFrom(reading, at) ?? moneyFrom(reading, at);
    if (final !== null) kept.fill(MONEY_OR_HOURS, at, final + 1);
    else {
      const end = literalFrom(reading, at);
      if (isCount(reading, at, end)) kept.fill(COUNTED, at, end + 1);
      at = end;
    }
  }
  return kept;
}

const MOST_GROUPS = 4;

/** The last token of a number that is written in groups: "4.500.000", "1,20,000", "12 000.50". */
function literalFrom({ text, tokens }: Reading, first: number): number {
  let at = first;
  let sign = '';
  for (let groups = 0; groups < MOST_GROUPS; groups++) {
    const next = tokens[at + 1];
    if (next === undefined || next.digits === '' || next.start - tokens[at]!.end !== 1) break;
    const gap = text[tokens[at]!.end]!;
    if (gap !== ',' && gap !== '.' && gap !== ' ' && gap !== "'") break;
    const { length } = next.digits;
    if (length > 3) break;
    // A decimal after groups, or groups after the same sign.
    if (sign !== '' && gap !== sign && (gap === ' ' || length === 3)) break;
    if (length < 3 && gap === ' ') break;
    sign = gap;
    at++;
  }
  return at;
}

const PLAIN = /^[1-9]\d{0,7}(?:[.,]\d{1,2})?$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\1\d{3}){0,2}(?:[.,]\d{1,2})?$/;
const LAKHS = /^[1-9]\d?(?:,\d{2}){0,3},\d{3}(?:\.\d{1,2})?$/;
const SPACED_DIGITS = 8;

function isAmount(literal: string): boolean {
  if (PLAIN.test(literal) || LAKHS.test(literal)) return true;
  // Blanks part telephone numbers as well.
  return THOUSANDS.test(literal) && (!literal.includes(' ') || literal.replace(/\D/g, '').length <= SPACED_DIGITS);
}

const SIGN_BEFORE = /[৳₹$€£₨¥฿₫₺₴₱₦៛₽₩]\s?$/;
const SIGN_AFTER = /^(?:\/[-=])?\s?[৳₹$€£₨¥฿₫₺₴₱₦៛₽₩]/;
const BESIDE = /^[\s.:=]{0,2}$/;
const BEHIND = /^(?:\/[-=])?\s?-?\s?$/;

function moneyFrom(reading: Reading, first: number): number | null {
  const { text, tokens } = reading;
  const end = literalFrom(reading, first);
  const literal = text.slice(tokens[first]!.start, tokens[end]!.end);
  if (!isAmount(literal) || joinsDigits(reading, first, end)) return null;
  const size = tokens[first]!.digits.length;
  if (isLetter(reading, end + 1, size) || isLetter(reading, first - 1, size)) return null;
  const range = rangeFrom(reading, end);
  const behind = isPaidBehind(reading, end) ? end : range !== null && isPaidBehind(reading, range) ? range : null;
  if (behind !== null) return behind;
  return isPaidBefore(reading, first) ? (range ?? end) : null;
}

const LEAST = 3;

/** A digit of one tongue may be the money of another: nobody pays six dong. */
const isDigitWord = ({ tokens }: Reading, word: number, digits: number): boolean =>
  ((tokens[word]?.begins ?? 0) & NUMBER) !== 0 && tokens[digits]!.digits.length < LEAST;

// A single letter is the sign of a passport as well as of a currency.
const MOST_BESIDE_LETTER = 5;
const isLetter = ({ tokens }: Reading, at: number, size: number): boolean =>
  size > MOST_BESIDE_LETTER &&
  !tokens[at - 1]?.digits.endsWith('000') &&
  tokens[at]?.text.length === 1 &&
  /[a-z]/.test(tokens[at].text);

const isPaidBefore = (reading: Reading, first: number): boolean => {
  const gap = gapBefore(reading, first);
  if (first > 0 && isDigitWord(reading, first - 1, first)) return false;
  return (
    SIGN_BEFORE.test(gap.slice(-2)) ||
    (first > 0 &&
      BESIDE.test(gap) &&
      !isGlued(reading, first, gap) &&
      (endsWith(reading, first - 1) & (MONEY | CUE | WORKPLACE)) === MONEY)
  );
};

/** Letters glued to many digits are an identity, unless the digits are as round as sums are. */
const isGlued = ({ tokens }: Reading, first: number, gap: string): boolean =>
  gap === '' && tokens[first]!.digits.length > MOST_BESIDE_LETTER && !tokens[first]!.digits.endsWith('00');

/** A currency behind it, perhaps after a thousand or a million. */
function isPaidBehind(reading: Reading, end: number): boolean {
  const gap = gapBefore(reading, end + 1);
  if (SIGN_AFTER.test(gap)) return true;
  if (!BEHIND.test(gap)) return false;
  const bits = beginsWith(reading, end + 1);
  if (isDigitWord(reading, end + 1, end)) return false;
  return (bits & (MONEY | QUANTITY)) !== 0;
}

/** The last token of the other end of a range: "4500-5000", "4500 to 5000". */
function rangeFrom(reading: Reading, end: number): number | null {
  const { text, tokens } = reading;
  let next = end + 1;
  if (/^\s?[-~/]\s?$/.test(gapBefore(reading, next))) {
    if ((tokens[next]?.digits ?? '') === '') return null;
  } else if ((beginsWith(reading, next) & RANGE) !== 0 && (tokens[next + 1]?.digits ?? '') !== '') next++;
  else return null;
  const final = literalFrom(reading, next);
  const far = text.slice(tokens[next]!.start, tokens[final]!.end);
  const near = tokens[end]!.digits;
  // The two halves of a telephone number would pass for a range.
  return isAmount(far) && near.length <= 5 && tokens[final]!.digits.length <= 5 && !joinsDigits(reading, next, final)
    ? final
    : null;
}

/** Digits touch it on either side, so that it is a part of something longer. */
function joinsDigits({ text, tokens }: Reading, first: number, end: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[end + 1];
  if (
    before !== undefined &&
    before.digits !== '' &&
    /^[-.,/:_'+*]$/.test(text.slice(before.end, tokens[first]!.start))
  ) {
    return before.digits.length > 5 || before.digits.startsWith('0');
  }
  return after !== undefined && after.digits !== '' && /^[.,:_'+*]$/.test(text.slice(tokens[end]!.end, after.start));
}

const MOST_COUNTED = 5;

function isCount(reading: Reading, first: number, end: number): boolean {
  const { text, tokens } = reading;
  const literal = text.slice(tokens[first]!.start, tokens[end]!.end);
  // "第3组" is the third group, "3ኛ መስመር" the third line.
  if (tokens[first - 1]?.text === '第') return false;
  if (tokens[end + 1]?.text === 'ኛ' && (beginsWith(reading, end + 2) & WORKPLACE) !== 0) return false;
  if (tokens[first]!.digits.length > MOST_COUNTED || tokens[first]!.digits.startsWith('0')) return false;
  if (first !== end && (!isAmount(literal) || literal.replace(/\D/g, '').length > MOST_COUNTED)) return false;
  return isCounted(reading, end) && !(first === end && isBetweenStations(reading, end));
}

/** What stands behind is counted by it: "200 workers", "12 hours", "50%". */
export function isCounted(reading: Reading, end: number): boolean {
  if (reading.tokens[end + 1]?.text === 'ኛ' || isAtLine(reading, end + 1)) return false;
  // "01712" counts nothing.
  if (/^0\d\d/.test(reading.tokens[end]!.digits)) return false;
  const gap = gapBefore(reading, end + 1);
  if (/^\s?[%°]/.test(gap)) return true;
  if (gap.length > 3 || gap.includes(BARRIER) || !/^\s?[+-]?\s?$/.test(gap)) return false;
  const bits = beginsWith(reading, end + 1);
  // Another digit counts nothing, whatever it means elsewhere.
  return (bits & NUMBER) === 0 && (bits & (UNIT | PEOPLE | MONEY | QUANTITY)) !== 0;
}
