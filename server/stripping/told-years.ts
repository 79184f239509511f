import { foldedEntries } from './entries.ts';
import { NUMBER } from './meaning-bits.ts';
import { type Reading, type Token, gapBefore } from './reading.ts';

/** A number below a hundred in digits or words ("on beş", "thirty two", "kumi na tisa"), and its last token; 0 when there is none. */
export function toldYears(reading: Reading, first: number): { years: number; last: number } {
  const { text, tokens } = reading;
  const token = tokens[first]!;
  if (token.digits !== '') {
    const isPart =
      /\d[.,:/-]?$/.test(text.slice(Math.max(0, token.start - 2), token.start)) ||
      /^[.,:/]\d/.test(text.slice(token.end, token.end + 2));
    if (token.digits.length > 2 || (isPart && !isEither(reading, first))) return { years: 0, last: first };
    return { years: Number(token.digits), last: first };
  }
  let years = valueOf(token);
  let last = first;
  while (years > 0) {
    const further = scaled(reading, years, last + 1) ?? joined(reading, years, last + 1);
    if (further === null || further.years > MOST) break;
    ({ years, last } = further);
  }
  return { years: years > MOST ? 0 : years, last };
}

const MOST = 99;

/** "15/16": one or the other. */
const isEither = ({ text, tokens }: Reading, at: number): boolean =>
  [at - 1, at].some((left) => {
    const [one, other] = [tokens[left], tokens[left + 1]];
    return (
      one?.digits.length === 2 &&
      other?.digits.length === 2 &&
      Number(other.digits) - Number(one.digits) === 1 &&
      text.slice(one.end, other.start) === '/'
    );
  });

interface Told {
  readonly years: number;
  readonly last: number;
}

/** "sembilan belas", "tiga puluh". */
function scaled(reading: Reading, years: number, at: number): Told | null {
  if (years > 9 || gapBefore(reading, at) !== ' ') return null;
  const { text } = reading.tokens[at] ?? NOTHING;
  if (text === 'belas') return { years: years + 10, last: at };
  return text === 'puluh' ? { years: years * 10, last: at } : null;
}

const NOTHING: Pick<Token, 'text'> = { text: '' };

/** "thirty two", "خمسة وعشرين", "een en twintig", "三十四". */
function joined(reading: Reading, years: number, at: number): Told | null {
  const { tokens } = reading;
  if (tokens[at] === undefined || !/^[ -]?$/.test(gapBefore(reading, at))) return null;
  if (valueOf(tokens[at]) > 0) {
    const sum = sumOf(years, valueOf(tokens[at]), tokens[at].text);
    return sum === 0 ? null : { years: sum, last: at };
  }
  const next = tokens[at + 1];
  if (next === undefined || !AND.has(tokens[at].text) || gapBefore(reading, at + 1) !== ' ') return null;
  const value = valueOf(next);
  const isTensAndOnes = (isTens(years) && value > 0 && value < 10) || (years < 10 && value > 10 && isTens(value));
  return isTensAndOnes ? { years: years + value, last: at + 1 } : null;
}

const AND = new Set(foldedEntries('na y e en et si und и і й و ve and', false));

/** 0 where the two make no number. */
function sumOf(before: number, value: number, word: string): number {
  if (isTens(before)) return value < 10 ? before + value : 0;
  if (before > 9) return 0;
  if (value === 10) return ARABIC.test(word) ? before + 10 : before * 10;
  if (isTens(value)) return before + value;
  return value < 10 ? before * 10 + value : 0;
}

// Nineteen is "nine ten", not ninety.
const ARABIC = /^\p{Script=Arabic}/u;

const isTens = (years: number): boolean => years >= 10 && years % 10 === 0;

const valueOf = (token: Token): number =>
  (token.begins & NUMBER) !== 0 && token.meaning !== null && token.meaning.digits !== ''
    ? Number(token.meaning.digits)
    : 0;
