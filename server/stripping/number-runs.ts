import { amountsIn } from './amounts.ts';
import { isCopula, isNumberWord } from './cued.ts';
import { datesOf } from './dates.ts';
import { BARRIER } from './fold.ts';
import { CUE, EVERYDAY, FILLER, NUMBER, QUANTITY, REPEAT, WORKPLACE } from './meaning-bits.ts';
import { type Reading, type Token, endsWith } from './reading.ts';
import { isLatin } from './pieces.ts';
import { type Spoken, spokenIn } from './spoken.ts';

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

/** One token that adds digits to a run. */
interface Stretch {
  readonly at: number;
  readonly digits: string;
  readonly said: 'written' | 'spoken' | 'everyday';
  readonly tongues: number;
  readonly kept: boolean;
}

// Wide enough for some signs between blanks, or a row of dots.
const WIDEST_GAP = 16;
const FEW = 3;
const SPOKEN_BY_CHANCE = 2;

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

interface Heard {
  readonly parts: readonly Spoken[];
  readonly said: Stretch['said'];
  readonly tongues: number;
}

const SILENT: Heard = { parts: [], said: 'written', tongues: 0 };
const ALIKE: Readonly<Record<string, string>> = { l: '1', i: '1', o: '0', s: '5', z: '2', b: '8', g: '9', q: '9' };

/** What a token adds to a run; null when it ends the run. */
function hear(reading: Reading, at: number): Heard | null {
  const { tokens } = reading;
  const token = tokens[at]!;
  if (token.digits !== '') return { parts: [{ digits: token.digits }], said: 'written', tongues: 0 };
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const glued =
    Number(before !== undefined && before.end === token.start && before.digits !== '') +
    Number(after !== undefined && after.start === token.end && after.digits !== '');
  if (glued > 0 && token.text.length <= (glued === 2 ? 5 : 3) && /^[lioszbgq]+$/.test(token.text)) {
    return { parts: [{ digits: token.text.replace(/./g, (letter) => ALIKE[letter]!) }], said: 'written', tongues: 0 };
  }
  const bits = token.meaning?.bits ?? 0;
  if ((bits & NUMBER) !== 0 && token.meaning!.digits !== '' && !isGreat(token)) {
    const said = (bits & EVERYDAY) !== 0 && !isNumberOfStation(reading, at) ? 'everyday' : 'spoken';
    return { parts: [{ digits: digitsAt(reading, at) }], said, tongues: token.meaning!.tongues };
  }
  if ((bits & REPEAT) !== 0) {
    const said = (bits & EVERYDAY) !== 0 ? 'everyday' : 'spoken';
    return { parts: [{ times: Math.min(token.meaning!.many, 4) }], said, tongues: 0 };
  }
  if (isGlued(token)) {
    const spoken = spokenIn(token.text);
    if (spoken !== null) return { parts: spoken, said: 'spoken', tongues: 0 };
  }
  const joins = (bits & FILLER) !== 0 || (isTen(token) && (bits & QUANTITY) !== 0);
  return joins || (glued === 2 && token.text.length <= 2) ? SILENT : null;
}

/** "line four", "machine number nine": no everyday word, but a number where one belongs. */
function isNumberOfStation(reading: Reading, at: number): boolean {
  const { firm, closed, tongues, cueing } = reading.tokens[at]!.meaning!;
  if (isNumberWord(reading, at - 1)) return at > 1 && (endsWith(reading, at - 2) & (CUE | WORKPLACE)) !== 0;
  const cue = isCopula(reading, at - 1) ? at - 2 : at - 1;
  return (
    (firm & EVERYDAY) === 0 &&
    (closed & ~tongues) === 0 &&
    (cueing === 0 || !isLatin(reading.tokens[at]!.text)) &&
    cue >= 0 &&
    (endsWith(reading, cue) & WORKPLACE) !== 0
  );
}

const isTen = ({ meaning }: Token): boolean => meaning !== null && meaning.many === 10;
/** A hundred or more; one tongue's "hundred" may be another's "six". */
function isGreat({ meaning }: Token): boolean {
  const { bits, firm, many, counting, tongues } = meaning!;
  if ((bits & QUANTITY) === 0 || many < 100) return false;
  return (firm & QUANTITY) !== 0 || ((firm & NUMBER) === 0 && (counting & tongues) !== 0);
}

const FIVE = 'ប្រាំ';

/** "forty five" are two digits, "quatre-vingt" too. */
function digitsAt({ text, tokens }: Reading, at: number): string {
  const { digits } = tokens[at]!.meaning!;
  // Khmer says six as five and one: without a blank, nobody can tell them from five, one.
  if (tokens[at]!.text.length > FIVE.length && tokens[at]!.text.startsWith(FIVE)) return `5${digits}`;
  const before = tokens[at - 1];
  const tens = before?.meaning?.digits ?? '';
  if (before === undefined || tens === '' || !/^[ -]$/.test(text.slice(before.end, tokens[at]!.start))) return digits;
  if (tens.length === 2 && tens.endsWith('0') && tens > '10' && Number(digits) < 20) return digits.at(-1)!;
  return tens === '4' && digits === '20' ? '0' : digits;
}

const LONG = 6;
const isGlued = ({ meaning, digits, text }: Token): boolean =>
  digits === '' && text.length >= LONG && (meaning === null || meaning.bits === 0);

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

/**
 * Everyday words such as "at" (Bengali for eight) count only in the company of other spoken digits of their tongue, or
 * between single written ones; elsewhere they part what stands around them.
 */
function surely(stretches: readonly Stretch[]): (readonly Stretch[])[] {
  if (!stretches.some(({ said }) => said === 'everyday')) return [stretches];
  const everyday = stretches.filter(({ said }) => said === 'everyday');
  const common = everyday.reduce((tongues, stretch) => tongues & (stretch.tongues || -1), -1);
  const isRow = everyday.length > SPOKEN_BY_CHANCE && common !== 0;
  const spoken = stretches.reduce(
    (tongues, { said, tongues: own }) => (said === 'spoken' ? tongues | (own || -1) : tongues),
    isRow ? common : 0,
  );
  const rows: Stretch[][] = [[]];
  stretches.forEach((stretch, index) => {
    const isSure =
      stretch.said !== 'everyday' || (stretch.tongues & spoken) !== 0 || (spoken !== 0 && stretch.tongues === 0);
    if (isSure || isAmongDigits(stretches, index)) rows.at(-1)!.push(stretch);
    else rows.push([]);
  });
  return rows;
}

// Fewer may stand beside each other by chance.
const ROW = 5;

/** Between short stretches of digits, or at the end of a row of them. */
const isAmongDigits = (stretches: readonly Stretch[], index: number): boolean => {
  const before = isBeside(stretches, index, -1);
  const after = isBeside(stretches, index, 1);
  return (before && after) || (stretches.length > ROW && stretches.every(isShort));
};

const isBeside = (stretches: readonly Stretch[], index: number, step: 1 | -1): boolean => {
  const near = stretches[index + step];
  return near !== undefined && near.said !== 'everyday' && isShort(near) && near.at === stretches[index]!.at + step;
};
const isShort = ({ digits, kept }: Stretch): boolean => digits.length <= 2 && !kept;

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
