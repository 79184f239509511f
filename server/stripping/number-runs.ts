import { amountsIn } from './amounts.ts';
import { datesOf } from './dates.ts';
import { BARRIER } from './fold.ts';
import { hear, isGlued } from './heard.ts';
import { CUE, NUMBER, WORKPLACE } from './meaning-bits.ts';
import type { Reading } from './reading.ts';
import { spokenIn } from './spoken.ts';
import { type Stretch, surely } from './stretches.ts';

/** Digits that belong together, written or spoken. */
export interface Run {
  /** Its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly digits: string;
  readonly spoken: boolean;
  /** Said in words that are everyday words too, and nothing else. */
  readonly unsure: boolean;
  /** How it is written: the digits of each stretch. */
  readonly parts: readonly string[];
}

// Wide enough for some signs between blanks, or a row of dots.
const WIDEST_GAP = 16;
const FEW = 3;

let latest: { reading: Reading; runs: readonly Run[] } | null = null;

/** All runs of a reading, without money, hours, counts and dates. */
export function runsOf(reading: Reading): readonly Run[] {
  if (latest?.reading !== reading) latest = { reading, runs: gather(reading) };
  return latest.runs;
}

function gather(reading: Reading): Run[] {
  const runs: Run[] = [];
  if (!reading.hasDigits && !isSpokenIn(reading)) return runs;
  const { text, tokens } = reading;
  const amounts = amountsIn(reading);
  const dates = datesOf(reading).tokens;
  let stretches: Stretch[] = [];
  let times = 1;
  const finish = (): void => {
    if (stretches.length > 0) runs.push(...runsFrom(reading, stretches));
    stretches = [];
    times = 1;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (at > 0 && stretches.length > 0) {
      const before = tokens[at - 1]!.end;
      if (token.start - before > WIDEST_GAP || text.slice(before, token.start).includes(BARRIER)) finish();
    }
    const kept = amounts[at] !== 0 || dates[at] !== 0;
    const heard = hear(reading, at);
    if (heard === null) {
      finish();
      continue;
    }
    let digits = '';
    for (const part of heard.parts) {
      if ('times' in part) times = part.times;
      else {
        digits += part.digits[0]!.repeat(times - 1) + part.digits;
        times = 1;
      }
    }
    if (digits !== '' || heard.parts.length > 0)
      stretches.push({ at, digits, said: heard.said, tongues: heard.tongues, kept });
  }
  finish();
  return runs;
}

/** Enough number words for a number, or one beside a cue. */
function isSpokenIn({ bits, tokens }: Reading): boolean {
  if ((bits & NUMBER) !== 0) {
    let enough = (bits & (CUE | WORKPLACE)) !== 0 ? 1 : FEW;
    for (const { begins } of tokens) if ((begins & NUMBER) !== 0 && --enough === 0) return true;
  }
  return tokens.some((token) => isGlued(token) && spokenIn(token.text) !== null);
}

/** The runs in a row of stretches: what is money or a count stands apart where a sign parts it from the rest. */
function runsFrom(reading: Reading, stretches: readonly Stretch[]): Run[] {
  return surely(stretches).flatMap((sure) => openRuns(reading, sure));
}

function openRuns(reading: Reading, sure: readonly Stretch[]): Run[] {
  const open = sure.filter(({ kept }) => !kept);
  if (open.length === sure.length) return runFrom(reading, sure);
  const digits = open.map((stretch) => stretch.digits).join('');
  if (digits.length < FEW && !digits.startsWith('0')) return [];
  const groups: Stretch[][] = [];
  let group: Stretch[] = [];
  let whole = true;
  for (const [index, stretch] of sure.entries()) {
    const before = sure[index - 1];
    if (before !== undefined && before.kept !== stretch.kept) {
      whole &&= isTight(reading, before.at, stretch.at);
      groups.push(group);
      group = [];
    }
    group.push(stretch);
  }
  groups.push(group);
  if (whole || isIncomplete(reading, digits, sure)) return runFrom(reading, sure);
  return groups.filter(([first]) => first !== undefined && !first.kept).flatMap((part) => runFrom(reading, part));
}

const FEWEST = 6;
// Nobody is paid so little, nor makes a point of so few.
const TRIFLE = 2;

/** How many digits the longest telephone numbers have that begin so. */
function longest(before: string, digits: string): number {
  if (/\+[^\p{L}\d]{0,4}$/u.test(before)) return 13;
  return digits.startsWith('00') ? 15 : 11;
}

/** Digits that would be a number by themselves, but for some more behind a comma. */
function isIncomplete({ text, tokens }: Reading, digits: string, stretches: readonly Stretch[]): boolean {
  const first = stretches[0]!;
  if (digits.length < FEWEST || first.kept) return false;
  const kept = stretches.filter((stretch) => stretch.kept).reduce((sum, stretch) => sum + stretch.digits.length, 0);
  return (
    kept <= TRIFLE ||
    digits.length < longest(text.slice(Math.max(0, tokens[first.at]!.start - 5), tokens[first.at]!.start), digits)
  );
}

/** No sign stands between that ends a part of a sentence. */
const isTight = ({ text, tokens }: Reading, left: number, right: number): boolean =>
  right - left === 1 && !/[,;:!?।.]\s|\n/.test(text.slice(tokens[left]!.end, tokens[right]!.start));

function runFrom({ tokens }: Reading, stretches: readonly Stretch[]): Run[] {
  const first = stretches[0];
  const last = stretches.findLast(({ digits }) => digits !== '');
  if (first === undefined || last === undefined) return [];
  const parts: string[] = [];
  for (const { at, digits } of stretches) {
    const before = tokens[at - 1];
    const joins = parts.length > 0 && before !== undefined && before.end === tokens[at]!.start;
    if (joins) parts.push(parts.pop()! + digits);
    else parts.push(digits);
  }
  return [
    {
      first: first.at,
      last: last.at,
      digits: stretches.map(({ digits }) => digits).join(''),
      spoken: stretches.every(({ said }) => said !== 'written'),
      unsure: stretches.every(({ said }) => said === 'everyday'),
      parts,
    },
  ];
}
