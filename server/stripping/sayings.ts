import { BARRIER } from './fold.ts';
import { isLatin } from './pieces.ts';
import type { Token } from './token.ts';

/** A word or phrase that means something as a whole, by its first and last token. */
export interface Said {
  readonly first: number;
  readonly last: number;
  readonly bits: number;
  readonly signals: number;
}

/** Phrases, and words that give a signal; notes on the tokens where each begins and ends. */
export function sayingsOf(text: string, tokens: readonly Token[]): Said[] {
  const said: Said[] = [];
  for (let at = 0; at < tokens.length; at++) at = quietUntil(text, tokens, said, at);
  return said;
}

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
