import { lexiconFor, lexiconOf } from './lexicon.ts';
import { CLOSED, KNOWN, sensesOf } from './senses.ts';
import type { Word } from './words.ts';

// Asked without a sentence around the word, all tongues of its script are meant.
const ALL = -1;

/** A folded word that only joins others; never a name, whatever stands before it. */
export const isClosedClass = (word: string): boolean => (bitsOf(word) & CLOSED) !== 0;

/** An everyday word, as such or with an ending. */
export const isKnown = (word: string): boolean => (bitsOf(word) & KNOWN) !== 0;

/** Is it in a list of names, and no everyday word? */
export function isOnlyName(script: Word['script'], word: string): boolean {
  const entry = lexiconOf(script)?.entries.get(word);
  return entry !== undefined && entry.known === 0 && (entry.given | entry.family) !== 0;
}

function bitsOf(word: string): number {
  const lexicon = lexiconFor(word);
  return lexicon === undefined ? 0 : sensesOf(lexicon, word, lexicon.entries.get(word), ALL);
}
