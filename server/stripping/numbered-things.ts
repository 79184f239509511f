import { isCounted } from './amounts.ts';
import { isCopula, isNumberWord, start } from './cued.ts';
import { CUE, DEED, MONEY, NUMBER, PEOPLE, QUANTITY, UNIT, WORKPLACE } from './meaning-bits.ts';
import type { Run } from './number-runs.ts';
import { isLatin } from './pieces.ts';
import { type Reading, type Token, endsWith, gapBefore, isJoining } from './reading.ts';
import { isShared } from './shared-places.ts';
import { isBetweenStations } from './stations.ts';

/** "नंबर ७७", "رقم البطاقة في المصنع 4471": the word "number" speaks of it, directly or with a few words between. */
export function isNumberOf(reading: Reading, run: Run): boolean {
  const { tokens } = reading;
  const first = start(reading, run);
  if (run.spoken || run.unsure || isShared(tokens[run.last + 1])) return false;
  if (isCounted(reading, run.last) && !isBetweenStations(reading, run.last)) return false;
  let isCueBetween = false;
  let words = 0;
  for (let at = first - 1; at >= Math.max(0, first - 1 - FAR); at--) {
    const token = tokens[at]!;
    if (!/^[\s:#=.\-№°º]{0,3}$/.test(gapBefore(reading, at + 1)) || token.digits !== '' || isShared(token))
      return false;
    const bits = endsWith(reading, at);
    if (isNumberWord(reading, at)) return speaksOf(reading, run, { at, words, first, isCueBetween });
    if ((bits & (CUE | WORKPLACE)) !== 0) isCueBetween = true;
    else if ((bits & (PEOPLE | UNIT | MONEY | QUANTITY | DEED | NUMBER)) !== 0) return false;
    if (!isCopula(reading, at)) words++;
  }
  return false;
}

interface Told {
  /** The token of the word for "number". */
  readonly at: number;
  /** How many words stand between it and the first token of the run, without those for "is". */
  readonly words: number;
  readonly first: number;
  readonly isCueBetween: boolean;
}

function speaksOf(reading: Reading, run: Run, { at, words, first, isCueBetween }: Told): boolean {
  const { tokens } = reading;
  if (isShared(tokens[at - 1])) return false;
  // "He is number 1".
  if (at === first - 1) return run.digits !== '1' || !isCopula(reading, at - 1);
  if ((isCueBetween || isOwn(reading, at)) && run.digits.length >= FEWEST)
    return !YEAR.test(run.digits) || !isLatin(tokens[at]!.text);
  // "nomor punggung 44", "locker key number is 41".
  if (words === 0) return isThing(reading, at - 1) && !run.digits.endsWith('00');
  return words === 1 && first - at === 2 && isThing(reading, at + 1);
}

const isThing = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  return (
    token !== undefined &&
    !isJoining(token) &&
    token.text.length > 2 &&
    (endsWith(reading, at) & (PEOPLE | UNIT | MONEY | QUANTITY | DEED | NUMBER)) === 0
  );
};

const FEWEST = 3;
const YEAR = /^(?:19|20)\d\d$/;

/** "my number in the factory", "رقمي في المعمل". */
const isOwn = (reading: Reading, at: number): boolean =>
  reading.tokens[at - 1]?.text === 'my' || (!isLatin(reading.tokens[at]!.text) && (endsWith(reading, at) & CUE) !== 0);

/** Behind a number and the word for it: "12 নম্বর লাইনের". */
export const isNumberedThing = (token: Token | undefined): boolean =>
  token !== undefined && token.digits === '' && !isShared(token) && !OF.has(token.text);

const OF = new Set(['of', 'de', 'di', 'van', 'ng']);

const FAR = 4;
