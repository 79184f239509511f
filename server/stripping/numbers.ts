import { isCounted } from './amounts.ts';
import { cueBefore, isClaimed, isCopula, isCued, isNumbered } from './cued.ts';
import { CUE, MONTH, PART } from './meaning-bits.ts';
import { meaningOf } from './meanings.ts';
import { type Run, runsOf } from './number-runs.ts';
import { placesIn } from './places.ts';
import { type Reading, endsWith, gapBefore, isJoining, readingOf } from './reading.ts';
import type { Span } from './span.ts';
import { isKnown } from './vocabulary.ts';

// The shortest telephone and account numbers that name one person have six digits (local lines, mobile money).
const MANY = 6;
// With a cue beside it ("card no 217") three characters are enough to find somebody.
const FEW = 3;

/** Telephone, identity and account numbers: many digits, however parted or spelled, or few with a cue. */
export function numbersIn(text: string): Span[] {
  const reading = readingOf(text);
  const runs = runsOf(reading);
  if (runs.length === 0) return [];
  const loose = runs.filter((run) => isLoose(reading, run));
  const inPieces = loose.some((run) => isOpening(reading, run)) || isToldInParts(reading, loose);
  const places = placesIn(text);
  return runs
    .filter((run) => tells(reading, run, inPieces))
    .map((run): Span => ({ kind: 'number', ...placeOf(reading, run) }))
    .filter(({ start, end }) => !places.some((place) => place.start <= start && end <= place.end));
}

/**
 * Short runs of digits that neither tell anything by themselves nor count anything: perhaps half of a number whose other half
 * is in another message.
 */
export function looseIn(text: string): Span[] {
  const reading = readingOf(text);
  const runs = runsOf(reading).filter(
    (run) => isLoose(reading, run) && !tells(reading, run, false) && run.digits.length > 1,
  );
  return runs.filter((run) => !isYear(reading, run)).map((run): Span => ({ kind: 'number', ...placeOf(reading, run) }));
}

function tells(reading: Reading, run: Run, inPieces: boolean): boolean {
  const { length } = run.digits;
  if (length >= MANY) return isCued(reading, run) || !(isYears(reading, run) || isRound(reading, run));
  if (run.unsure && length < FEW) return false;
  if (isCounted(reading, run.last)) return false;
  if (isOpening(reading, run)) return true;
  const { start, end } = placeOf(reading, run);
  const size = run.spoken ? length : end - start;
  if (size < FEW) return !run.spoken && isNumbered(reading, run);
  return inPieces ? isLoose(reading, run) : isCued(reading, run) || isClaimed(reading, run);
}

/** Short, and neither a count nor a round sum. */
const isLoose = (reading: Reading, run: Run): boolean =>
  run.digits.length < MANY &&
  !run.unsure &&
  !isCounted(reading, run.last) &&
  !run.digits.endsWith('00') &&
  !(run.digits.length === 4 && isYear(reading, run));

/** The first digits of a telephone number, told apart from the rest: "017", "+92". */
function isOpening({ text, tokens }: Reading, run: Run): boolean {
  const { length } = run.digits;
  if (run.spoken || length < 2) return false;
  if (text[tokens[run.first]!.start - 1] === '+') return length >= 2;
  return length >= 3 && run.digits.startsWith('0') && run.digits[1] !== '0' && run.parts.length === 1;
}

/** "first part 17123 second part 45678". */
function isToldInParts({ bits, tokens }: Reading, loose: readonly Run[]): boolean {
  if ((bits & PART) === 0 || loose.length < 2) return false;
  const cued = loose.filter(({ first }) =>
    [1, 2, 3, 4].some((back) => ((tokens[first - back]?.ends ?? 0) & PART) !== 0),
  );
  return cued.length > 0 && loose.reduce((sum, { digits }) => sum + digits.length, 0) >= MANY;
}

const YEAR = /^(?:19|20)\d\d$/;

/** A year by itself, where a word such as "since" or a month stands before it. */
function isYear(reading: Reading, run: Run): boolean {
  if (!YEAR.test(run.digits) || run.first !== run.last) return false;
  const before = reading.tokens[run.first - 1];
  return before === undefined || (endsWith(reading, run.first - 1) & MONTH) !== 0 || isJoining(before);
}

/** "2019-2023", "2019, 2020". */
const isYears = (_reading: Reading, run: Run): boolean =>
  !run.spoken && run.parts.length > 1 && run.parts.length <= 3 && run.parts.every((part) => YEAR.test(part));

const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+$|^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}$/;
const LONGEST_SUM = 9;

/** Wages without a currency: "4.500.000", "9000, 8500 and 8000". */
function isRound({ text, tokens }: Reading, run: Run): boolean {
  if (run.spoken) return false;
  const whole = text.slice(tokens[run.first]!.start, tokens[run.last]!.end);
  if (GROUPED.test(whole)) return whole.endsWith('000') && run.digits.length <= LONGEST_SUM;
  const sums = whole
    .split(/(?:\s?[-~/;]\s?|,?\s|\s[\p{L}\p{M}]{1,8}\s)/u)
    .filter((sum) => sum !== '' && !/^\p{L}/u.test(sum));
  return (
    sums.length > 1 && sums.every((sum) => sum.endsWith('00') && (GROUPED.test(sum) || /^[1-9]\d{2,4}$/.test(sum)))
  );
}

/** With the letters glued to it: passports and plates begin with up to four, identity cards end in one or two. */
export function placeOf(reading: Reading, run: Run): { start: number; end: number } {
  const { text, tokens } = reading;
  const start = tokens[run.first]!.start;
  const end = tokens[run.last]!.end;
  const head = text.slice(Math.max(0, start - 6), start);
  const before = /^\d/.test(tokens[run.first]!.text) ? lettersBefore(head, run.digits.length) : 0;
  const after = /\d$/.test(tokens[run.last]!.text) ? (AFTER.exec(text.slice(end, end + 4))?.[0].length ?? 0) : 0;
  const letters = before === 0 && isSeries(reading, run) ? start - tokens[run.first - 1]!.start : before;
  return { start: start - letters, end: end + after };
}

/** "my passport is AK 0234417": letters that are a word elsewhere, where no word belongs. */
function isSeries(reading: Reading, run: Run): boolean {
  const letters = reading.tokens[run.first - 1];
  return (
    letters !== undefined &&
    run.digits.length >= MANY &&
    run.digits.length <= LONGEST_PASSPORT &&
    /^[a-z]{1,2}$/.test(letters.text) &&
    (isCopula(reading, run.first - 2) || (letters.begins === 0 && !isJoining(letters))) &&
    gapBefore(reading, run.first) === ' ' &&
    (cueBefore(reading, run.first - 1).bits & CUE) !== 0
  );
}

/** How long the letters are that belong to digits behind them; words and units do where as many digits follow as passports have. */
function lettersBefore(head: string, digits: number): number {
  if (digits >= MANY && digits <= LONGEST_PASSPORT) {
    const glued = GLUED.exec(head);
    if (glued !== null) return glued[0].length;
    const parted = PARTED.exec(head);
    if (parted !== null && (meaningOf(parted[1]!)?.bits ?? 0) === 0 && !isKnown(parted[1]!)) return parted[0].length;
  }
  return BEFORE.exec(head)?.[0].length ?? 0;
}

const LONGEST_PASSPORT = 9;
// Letters of another script may be glued to them.
const GLUED = /(?<![a-z\d])[a-z]{1,3}[-/]?$/;
const PARTED = /(?<![a-z\d])([a-z]{1,2}) $/;
// Units and currencies do not belong to the digits beside them.
const BEFORE =
  /(?<![a-z\d])(?!(?:tk|rs|bdt|inr|usd|no|nr|id|in|at|to|of|is|by|line|rp|nid|pin|tel|hp|wa|de|el|la)[-/]?$)[a-z]{1,4}[-/]?$/u;
const AFTER =
  /^(?!(?:tk|rs|k|am|pm|h|hr|hs|th|st|nd|rd|yr|kg|km|x|pc|rb|jt|rp|tl|zl|lv|d|e|o|y|te|ta|er|de|r)(?![a-z]))[a-z]{1,2}(?![a-z\d])/u;
