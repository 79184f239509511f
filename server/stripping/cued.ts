import { foldedEntries } from './entries.ts';
import { BARRIER, foldText } from './fold.ts';
import { CUE, JOINER, MONEY, NUMBER, NUMBERED, PEOPLE, QUANTITY, UNIT, WORKPLACE } from './meaning-bits.ts';
import type { Run } from './number-runs.ts';
import { type Reading, beginsWith, endsWith, gapBefore, isJoining } from './reading.ts';
import { isShared } from './shared-places.ts';

const BESIDE = /^[\s:;#=.,()\-–'"/*_№?°º]{0,4}$/;
const MOST_LINKS = 3;
const FEW = 3;
const ROUND = /^[1-9]\d?0$/;

interface Cue {
  readonly bits: number;
  /** The word "number" stands between. */
  readonly numbered: boolean;
  /** Words between that only join. */
  readonly links: number;
}

const NONE: Cue = { bits: 0, numbered: false, links: 0 };

/** A word for "number" that means nothing else, as "no" does. */
export const isNumberWord = (reading: Reading, at: number): boolean =>
  at >= 0 &&
  (endsWith(reading, at) & NUMBERED) !== 0 &&
  ((reading.tokens[at]!.meaning?.closed ?? 0) === 0 || (reading.tokens[at]!.begins & NUMBER) === 0) &&
  !COUNTING.has(reading.tokens[at]!.text);

// They tell how many there are as well.
const COUNTING = new Set(foldedEntries('সংখ্যা संख्या సంఖ్య عدد sankhya sayi so ma en di nam nan n न', false));

/** The cue that stands before a run: "card no", "আইডি", "my phone number is". */
export function cueBefore(reading: Reading, first: number): Cue {
  const { tokens } = reading;
  let numbered = false;
  let links = 0;
  for (let at = first - 1; at >= 0 && links <= MOST_LINKS; at--) {
    const gap = gapBefore(reading, at + 1);
    if (!BESIDE.test(gap) || gap.includes(BARRIER)) return NONE;
    const bits = endsWith(reading, at);
    if (/[#№]/.test(gap)) numbered = true;
    if (tokens[at]!.text === 'n' && /^[°º]/.test(gap)) {
      numbered = true;
      continue;
    }
    if ((bits & NUMBERED) !== 0 && isShared(tokens[at - 1])) return NONE;
    // "শ্রমিক সংখ্যা ৪০০" is how many there are.
    if ((bits & PEOPLE) !== 0 && COUNTING.has(tokens[at + 1]!.text) && ROUND.test(tokens[first]!.digits)) return NONE;
    if ((bits & (CUE | WORKPLACE)) !== 0 && ((bits & NUMBERED) === 0 || !isCueNear(reading, at - 1)))
      return { bits, numbered: numbered || SAYS_NUMBER.test(tokens[at]!.text), links };
    if ((bits & NUMBERED) !== 0) {
      numbered = true;
      continue;
    }
    // A new sentence has nothing to do with the cue before.
    if (/[.?]\s/.test(gap) && tokens[at]!.text.length > 3) return NONE;
    // "meu crachá é 5521": without its accent the verb is "and".
    const isVerb = at === first - 1 && tokens[first]!.digits.length >= FEW && isCopula(reading, at);
    if ((bits & JOINER) !== 0 && !isVerb) return NONE;
    const isLink =
      (tokens[at]!.digits === '' && tokens[at]!.text.length === 1) ||
      isJoining(tokens[at]!) ||
      // "លេខសម្គាល់បុគ្គលិក", "card worker 4471".
      (links === 0 && (bits & PEOPLE) !== 0 && isCueAt(reading, at - 1)) ||
      // "mesin jahit no 42".
      (numbered && links === 0 && bits === 0 && isCueAt(reading, at - 1) && gapBefore(reading, at) === ' ');
    if (!isLink) return NONE;
    links++;
  }
  return NONE;
}

// Scripts without blanks say it within the cue: "卡号".
const SAYS_NUMBER = /号|နံပါတ်|အမှတ်|លេខ|编码/;

const isCueAt = (reading: Reading, at: number): boolean => at >= 0 && (endsWith(reading, at) & (CUE | WORKPLACE)) !== 0;

/** There, or before one word more: "mesin jahit no 42". */
const isCueNear = (reading: Reading, at: number): boolean =>
  isCueAt(reading, at) || (at > 0 && endsWith(reading, at) === 0 && isCueAt(reading, at - 1));

/** A cue stands before it. */
export function isCued(reading: Reading, run: Run): boolean {
  const { bits } = cueBefore(reading, start(reading, run));
  return (bits & (CUE | WORKPLACE)) !== 0;
}

/** The cue speaks of a number as such, so that even "card no 45" and "card-45" are one. */
export function isNumbered(reading: Reading, run: Run): boolean {
  const first = start(reading, run);
  if (cueBefore(reading, first).numbered) return true;
  return first > 0 && gapBefore(reading, first) === '-' && (endsWith(reading, first - 1) & CUE) !== 0;
}

/** The token where it begins, with letters that are glued to it. */
export function start({ text, tokens }: Reading, { first }: Run): number {
  const before = tokens[first - 1];
  if (before === undefined || before.digits !== '' || !/^[a-z]{1,4}$/.test(before.text)) return first;
  const gap = text.slice(before.end, tokens[first]!.start);
  return (gap === '' || gap === '-' || gap === '/') && (before.ends & (CUE | WORKPLACE | NUMBERED)) === 0
    ? first - 1
    : first;
}

/** A cue stands behind it: "4521 is my id", "305号房". */
export function isClaimed(reading: Reading, run: Run): boolean {
  const { tokens } = reading;
  let at = run.last + 1;
  let numbered = false;
  let linked = false;
  for (let links = 0; links < MOST_LINKS && tokens[at] !== undefined; at++, links++) {
    const gap = gapBefore(reading, at);
    if (gap.length > 3 || !/^[\s:\-,.'=]*$/.test(gap)) return false;
    const bits = beginsWith(reading, at);
    if ((bits & NUMBERED) !== 0 && (bits & (CUE | WORKPLACE)) === 0) numbered = true;
    else if ((bits & (CUE | WORKPLACE)) !== 0) return numbered || linked;
    else if ((bits & (UNIT | PEOPLE | MONEY | QUANTITY)) !== 0) return false;
    else if (isJoining(tokens[at]!) && (bits & JOINER) === 0) linked ||= links > 0 || isCopula(reading, at);
    else return false;
  }
  return false;
}

/** "is", in the languages that need it between a thing and its number. */
export const isCopula = ({ tokens }: Reading, at: number): boolean => IS.has(tokens[at]?.text ?? '');

const IS = new Set(
  'is was s es est is adalah itu jest to este e ni la holo hoilo hocche hai ho है हो ہے হলো হল হচ্ছে هو هي 是 је е це my mi meu mon mijn saya amar mera meri wangu langu yangu'
    .split(' ')
    .map(foldText),
);
