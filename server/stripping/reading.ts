import { isDisputed, settle } from './disputed.ts';
import { NUMBER } from './meaning-bits.ts';
import type { Meaning } from './meaning.ts';
import { inflected, meaningOf } from './meanings.ts';
import { DIGITS, SYLLABLE, isLatin, pieceAt } from './pieces.ts';
import { sayingsOf, type Said } from './sayings.ts';
import type { Token } from './token.ts';
import { lettered, wordEnd } from './word-ends.ts';

export type { Said } from './sayings.ts';
export type { Token } from './token.ts';

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Phrases, and words that give a signal. */
  readonly said: readonly Said[];
  /** All meanings that occur. */
  readonly bits: number;
  readonly hasDigits: boolean;
}

let last: Reading = { text: '', tokens: [], said: [], bits: 0, hasDigits: false };

/** The text as words and digits. Every recogniser asks for the same text in turn, so the last one is kept. */
export function readingOf(text: string): Reading {
  if (last.text !== text) last = read(text);
  return last;
}

/** What stands between a token and the one before it. */
export const gapBefore = ({ text, tokens }: Reading, at: number): string =>
  text.slice(at === 0 ? 0 : tokens[at - 1]!.end, tokens[at]?.start ?? text.length);

/** Meanings that begin here, also those of the word without its ending. */
export function beginsWith({ tokens }: Reading, at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  return token.begins | bareBits(token);
}

/** The same for those that end here. */
export function endsWith({ tokens }: Reading, at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  return token.ends | bareBits(token);
}

const bareBits = (token: Token): number =>
  token.digits !== '' || !isSilent(token.meaning) ? 0 : (inflected(token.text)?.bits ?? 0) & ~NUMBER;

/** A word that only joins others, in any tongue. */
export const isJoining = ({ meaning }: Token): boolean => meaning !== null && meaning.closed !== 0;

function read(text: string): Reading {
  const tokens: Token[] = [];
  let bits = 0;
  let hasDigits = false;
  let phrased = false;
  let isContested = false;
  for (let at = 0; at < text.length;) {
    const piece = pieceAt(text, at);
    if (piece === null) {
      at++;
      continue;
    }
    const chunk = lettered(text, at, piece.end);
    if (chunk > piece.end) {
      const word = text.slice(at, chunk);
      const meaning = meaningOf(word) ?? null;
      const own = meaning?.bits ?? 0;
      bits |= own;
      tokens.push({ text: word, start: at, end: chunk, digits: '', meaning, begins: own, ends: own });
      if (meaning !== null && (meaning.phrases.length > 0 || meaning.signals !== 0)) phrased = true;
      at = chunk;
      continue;
    }
    if (piece.sort === DIGITS) {
      const said = text.slice(at, piece.end);
      tokens.push({ text: said, start: at, end: piece.end, digits: ascii(said), meaning: null, begins: 0, ends: 0 });
      hasDigits = true;
      at = piece.end;
      continue;
    }
    const end = piece.sort === SYLLABLE ? wordEnd(text, at, piece.end) : piece.end;
    const word = text.slice(at, end);
    let meaning = meaningOf(word) ?? null;
    if (meaning === null && piece.sort !== SYLLABLE && !isLatin(word)) meaning = inflected(word);
    let own = meaning?.bits ?? 0;
    if (meaning !== null && piece.sort !== SYLLABLE && isSilent(meaning) && !isLatin(word))
      own = (inflected(word)?.bits ?? 0) & ~NUMBER;
    bits |= own;
    if (meaning !== null && isDisputed(meaning)) isContested = true;
    if (meaning !== null && (meaning.phrases.length > 0 || meaning.signals !== 0)) phrased = true;
    tokens.push({ text: word, start: at, end, digits: '', meaning, begins: own, ends: own });
    at = end;
  }
  if (isContested) settle(tokens);
  const said = phrased ? sayingsOf(text, tokens) : [];
  for (const phrase of said) bits |= phrase.bits;
  return { text, tokens, said, bits, hasDigits };
}

/** Nothing is known of it, but that phrases begin with it. */
const isSilent = (meaning: Meaning | null): boolean =>
  meaning === null || (meaning.bits === 0 && meaning.closed === 0 && meaning.signals === 0);

const ascii = (digits: string): string =>
  /^[0-9]+$/.test(digits) ? digits : [...digits].map((digit) => String(ethiopic(digit.charCodeAt(0)))).join('');

const ethiopic = (code: number): number | string =>
  code >= 0x1369 && code <= 0x1371 ? code - 0x1368 : String.fromCharCode(code);
