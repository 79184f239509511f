import { BARRIER } from './fold.ts';
import { AT, DOT, EVERYDAY, FILLER, JOINER, NUMBER, RANGE, REPEAT, UNIT } from './meaning-bits.ts';
import type { Meaning } from './meaning.ts';
import { inflected, lengthsAt, meaningOf } from './meanings.ts';
import { DIGITS, SYLLABLE, isLatin, isMarkAt, pieceAt } from './pieces.ts';

/** A word or some digits of a folded text, with what they mean. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The digits as ASCII; empty for a word. */
  readonly digits: string;
  readonly meaning: Meaning | null;
  /** Meanings of the words and phrases that begin here, and of those that end here. */
  begins: number;
  ends: number;
}

/** A word or phrase that means something as a whole, by its first and last token. */
export interface Said {
  readonly first: number;
  readonly last: number;
  readonly bits: number;
  readonly signals: number;
}

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

/** Nothing is known of it, but that phrases begin with it. */
const isSilent = (meaning: Meaning | null): boolean =>
  meaning === null || (meaning.bits === 0 && meaning.closed === 0 && meaning.signals === 0);

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
  const said: Said[] = [];
  if (phrased) for (let at = 0; at < tokens.length; at++) at = quietUntil(text, tokens, said, at);
  for (const phrase of said) bits |= phrase.bits;
  return { text, tokens, said, bits, hasDigits };
}

/** One tongue's "card" is another's "the". */
const isDisputed = ({ bits, closed, cueing }: Meaning): boolean => (closed & ~cueing) !== 0 && (bits & DISPUTED) !== 0;

const DISPUTED = ~(NUMBER | REPEAT | FILLER | EVERYDAY | JOINER | RANGE | AT | DOT);

/** A disputed word means what it means in the tongue that more of the words around it belong to. */
function settle(tokens: readonly Token[]): void {
  const votes = new Int32Array(32);
  for (const { meaning } of tokens) {
    for (let left = meaning?.closed ?? 0; left !== 0; left &= left - 1) votes[31 - Math.clz32(left & -left)]!++;
  }
  for (const [at, token] of tokens.entries()) {
    const { meaning } = token;
    if (meaning === null || !isDisputed(meaning)) continue;
    if (NUMBERED_THINGS.has(token.text) && (tokens[at + 1]?.digits ?? '') !== '') continue;
    if (most(votes, meaning.cueing) > most(votes, meaning.closed & ~meaning.cueing)) continue;
    token.begins &= ~DISPUTED | meaning.firm;
    token.ends &= ~DISPUTED | meaning.firm;
  }
}

// Seldom anything else where a number follows.
const NUMBERED_THINGS = new Set(['phong', 'oda', 'bay', 'hala', 'lote', 'khu', 'loker']);

function most(votes: Int32Array, tongues: number): number {
  let best = 0;
  for (let left = tongues; left !== 0; left &= left - 1) best = Math.max(best, votes[31 - Math.clz32(left & -left)]!);
  return best;
}

/** A word that only joins others, in any tongue. */
export const isJoining = ({ meaning }: Token): boolean => meaning !== null && meaning.closed !== 0;

/** Adds what begins at a token; the last token that it silences. */
function quietUntil(text: string, tokens: readonly Token[], said: Said[], first: number): number {
  const { meaning } = tokens[first]!;
  if (meaning === null) return first;
  let isSaid = false;
  const next = tokens[first + 1];
  const phrases = next !== undefined && (meaning.seconds >> (next.text.charCodeAt(0) & 31)) & 1 ? meaning.phrases : [];
  for (const phrase of phrases) {
    if (!mayFollow(tokens[first + 1], phrase.rest) || !follows(text, tokens, first, phrase.rest)) continue;
    const final = first + phrase.rest.length;
    // What begins with its last word may still mean something: "fire exit is locked".
    if (phrase.innocent && !isSaid) return final - 1;
    tokens[first]!.begins |= phrase.bits;
    tokens[final]!.ends |= phrase.bits;
    if (!isSaid || phrase.bits !== 0)
      said.push({ first, last: final, bits: phrase.bits, signals: phrase.signals | meaning.signals });
    isSaid = true;
  }
  if (isSaid) return first;
  if (meaning.signals !== 0) said.push({ first, last: first, bits: meaning.bits, signals: meaning.signals });
  return first;
}

/** Asked first, as some words begin dozens of phrases. */
const mayFollow = (next: Token | undefined, rest: readonly string[]): boolean =>
  next !== undefined &&
  (next.text === rest[0] ||
    (rest.length === 1 && next.text.charCodeAt(0) === rest[0]!.charCodeAt(0) && !isLatin(next.text)));

const CLOSE = 4;

function follows(text: string, tokens: readonly Token[], first: number, rest: readonly string[]): boolean {
  for (let i = 0; i < rest.length; i++) {
    const token = tokens[first + 1 + i];
    if (token === undefined || !isForm(token.text, rest[i]!, i === rest.length - 1)) return false;
    const before = tokens[first + i]!.end;
    if (token.start - before > CLOSE || text.slice(before, token.start).includes(BARRIER)) return false;
  }
  return true;
}

/** The last word of a phrase may take endings, in scripts whose cues are written without. */
const isForm = (word: string, said: string, isLast: boolean): boolean =>
  word === said ||
  (isLast && !isLatin(said) && said.length > 2 && word.startsWith(said) && word.length - said.length <= 4);

const SIGNED = /[a-z\d]{2,24}/y;
const LETTERS_WITH_SIGNS = /^(?=(?:[a-z]*\d){1,3}[a-z]+$)(?:[a-z]{0,8}[2-9](?=[a-z]))+[a-z]{1,8}$/;

/**
 * Where a word ends in which digits stand for letters ("wa7ed", "3ayetli"), as Arabic and Bulgarian are typed on Latin keys;
 * the end of the piece when it is no such word.
 */
function lettered(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end);
  const isGlued = (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
  if (!isGlued || text.charCodeAt(start) >= 0x80) return end;
  SIGNED.lastIndex = start;
  const word = SIGNED.exec(text)?.[0] ?? '';
  if (word.length <= end - start) return end;
  if ((meaningOf(word)?.bits ?? 0) !== 0) return start + word.length;
  if (!LETTERS_WITH_SIGNS.test(word)) return end;
  const parts = word.split(/\d/);
  // "5tk", "3months" and "zero1seven" are digits beside words.
  const isBeside = parts.length === 2 && parts[0] === '' && (meaningOf(parts[1]!)?.bits ?? 0) !== 0;
  const isSpoken = parts.some((part) => part.length > 2 && ((meaningOf(part)?.bits ?? 0) & (NUMBER | REPEAT)) !== 0);
  const letters = parts.join('').length;
  return isBeside || isSpoken || letters < 2 * (parts.length - 1) ? end : start + word.length;
}

/** The longest word known from here, in a script without blanks; a single syllable otherwise. */
function wordEnd(text: string, start: number, syllable: number): number {
  let longest: number | null = null;
  for (const length of lengthsAt(text, start)) {
    const end = start + length;
    const meaning = knownAt(text, start, length);
    if (meaning === undefined) continue;
    if (longest === null) {
      longest = end;
      if ((meaning.bits & ~(NUMBER | EVERYDAY | FILLER | UNIT)) !== 0 || meaning.digits.length > 1) break;
    } else if ((meaning.bits & NUMBER) !== 0 && startsNumber(text, end)) return end;
  }
  return longest ?? syllable;
}

/** "One, seven" is read before "one piece". */
const startsNumber = (text: string, start: number): boolean =>
  start < text.length &&
  lengthsAt(text, start).some((length) => ((knownAt(text, start, length)?.bits ?? 0) & NUMBER) !== 0);

function knownAt(text: string, start: number, length: number): Meaning | undefined {
  const end = start + length;
  return end <= text.length && !isMarkAt(text, end) ? meaningOf(text.slice(start, end)) : undefined;
}

const ascii = (digits: string): string =>
  /^[0-9]+$/.test(digits) ? digits : [...digits].map((digit) => String(ethiopic(digit.charCodeAt(0)))).join('');

const ethiopic = (code: number): number | string =>
  code >= 0x1369 && code <= 0x1371 ? code - 0x1368 : String.fromCharCode(code);
