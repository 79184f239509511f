import { amountsIn } from './amounts.ts';
import { BARRIER } from './fold.ts';
import { hasUnit, isClaimed, isCued, isOpening, isSurelyCued } from './number-cues.ts';
import { isEveryday, isFiller, spokenIn } from './number-words.ts';
import { type Span } from './span.ts';

// The shortest telephone and account numbers that name one person have six digits (local lines, mobile money).
const MANY = 6;
// With a cue beside it ("card no 217") three characters are enough to find somebody.
const FEW = 3;
// As in "017 -- 123": a longer gap parts two numbers.
const WIDEST_GAP = 5;

/** Telephone, identity and account numbers: many digits, however parted or spelled, or few with a cue. */
export function numbersIn(text: string): Span[] {
  const runs = runsIn(text);
  const inPieces = runs.some((run) => isOpening(run.digits));
  return runs
    .filter((run) => tells(text, run, inPieces))
    .map((run) => ({ kind: 'number', start: run.start, end: run.end }));
}

/** Digits that belong together, with the letters glued to them. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly spoken: boolean;
}

function tells(text: string, run: Run, inPieces: boolean): boolean {
  if (run.digits.length >= MANY || (isOpening(run.digits) && !hasUnit(text, run.end))) return true;
  const size = run.spoken ? run.digits.length : run.end - run.start;
  if (hasUnit(text, run.end)) return false;
  if (size < FEW) return !run.spoken && isSurelyCued(text, run.start);
  return inPieces || isCued(text, run.start) || isClaimed(text, run.end);
}

/** One stretch of digits or letters that adds digits to a run. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly said: 'written' | 'spoken' | 'everyday';
  readonly amount: boolean;
}

function runsIn(text: string): Run[] {
  const amounts = amountsIn(text).sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let pieces: Piece[] = [];
  let times = 1;
  let amount = 0;
  let before = 0;
  const finish = (): void => {
    const run = runOf(text, pieces);
    if (run !== null) runs.push(run);
    pieces = [];
    times = 1;
  };
  for (const match of text.matchAll(/\d+|[\p{L}\p{M}]+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start - before > WIDEST_GAP || text.slice(before, start).includes(BARRIER)) finish();
    before = end;
    while (amount < amounts.length && amounts[amount]!.end <= start) amount++;
    const isAmount = amount < amounts.length && amounts[amount]!.start <= start;
    const heard = hear(text, start, end, times);
    if (heard === null) finish();
    else {
      times = heard.times;
      if (heard.digits !== '' || heard.times > 1)
        pieces.push({ start, end, digits: heard.digits, said: heard.said, amount: isAmount });
    }
  }
  finish();
  return runs;
}

/** Everyday words such as "at" (Bengali for eight) count only in the company of other spoken digits. */
function runOf(text: string, pieces: readonly Piece[]): Run | null {
  const spoken = pieces.filter((piece) => piece.said !== 'written').length;
  const certain = pieces.some((piece) => piece.said === 'spoken') || spoken >= FEW;
  const counted = certain ? pieces : pieces.filter((piece) => piece.said !== 'everyday');
  const first = counted[0];
  const last = counted.findLast((piece) => piece.digits !== '');
  if (first === undefined || last === undefined || isAmount(counted)) return null;
  return {
    start: first.start - gluedBefore(text, first.start),
    end: last.end + gluedAfter(text, last.end),
    digits: counted.map((piece) => piece.digits).join(''),
    spoken: counted.every((piece) => piece.said !== 'written'),
  };
}

/** Money or hours, perhaps with a count beside them ("tk 15000, 3 months"); not the tail of a number ("0171 2345678 tk"). */
function isAmount(pieces: readonly Piece[]): boolean {
  const rest = pieces.filter((piece) => !piece.amount);
  const digits = rest.map((piece) => piece.digits).join('');
  return rest.length < pieces.length && digits.length < FEW && !digits.startsWith('0');
}

interface Heard {
  readonly digits: string;
  /** How often the next digit is meant: "double two". */
  readonly times: number;
  readonly said: Piece['said'];
}

const NOTHING = { digits: '', times: 1, said: 'written' } as const;

/** What a stretch adds to a run; null when it ends the run. */
function hear(text: string, start: number, end: number, times: number): Heard | null {
  const stretch = text.slice(start, end);
  if (/^\d/.test(stretch)) return { ...NOTHING, digits: stretch[0]!.repeat(times - 1) + stretch };
  const glued = Number(isDigit(text[start - 1])) + Number(isDigit(text[end]));
  if (glued > 0 && stretch.length <= 3 && /^[lioszbgq]+$/.test(stretch)) {
    return { ...NOTHING, digits: stretch.replace(/./g, (letter) => ALIKE[letter]!) };
  }
  const spoken = spokenIn(stretch);
  if (spoken !== null) {
    let digits = '';
    let next = times;
    for (const part of spoken) {
      if ('times' in part) next = part.times;
      else {
        digits += part.digits[0]!.repeat(next - 1) + part.digits;
        next = 1;
      }
    }
    return { digits, times: next, said: isEveryday(stretch) ? 'everyday' : 'spoken' };
  }
  return isFiller(stretch) || (glued === 2 && stretch.length <= 2) ? { ...NOTHING, times } : null;
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

const ALIKE: Readonly<Record<string, string>> = { l: '1', i: '1', o: '0', s: '5', z: '2', b: '8', g: '9', q: '9' };

// Passports and plates begin with up to four letters, identity cards end in one or two; units do not belong to them.
const BEFORE = /(?<![\p{L}\p{M}\p{N}])(?!(?:tk|rs|bdt|inr|usd|no|id|in|at|to|of|is|by|line)[-/]?$)[a-z]{1,4}[-/]?$/u;
const AFTER = /^(?!(?:tk|rs|k|am|pm|h|hr|th|st|nd|rd|yr|kg|km|x|pc)(?!\p{L}))[a-z]{1,2}(?![\p{L}\p{M}\p{N}])/u;

const gluedBefore = (text: string, at: number): number =>
  BEFORE.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0;
const gluedAfter = (text: string, at: number): number => AFTER.exec(text.slice(at, at + 4))?.[0].length ?? 0;
