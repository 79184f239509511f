import { ENDINGS, PREFIXES } from './affixes.ts';
import { settleMeanings } from './contested.ts';
import { learned } from './learned.ts';
import {
  AGE,
  APP,
  CUE,
  DAY_AFTER,
  HOME,
  MONEY,
  MONTH,
  NUMBERED,
  PEOPLE,
  QUANTITY,
  UNIT,
  WORKFORCE,
  WORKPLACE,
} from './meaning-bits.ts';
import type { Meaning } from './meaning.ts';
import { isLatin } from './pieces.ts';
import { completeLengths, spokenLengthsOf } from './word-lengths.ts';

/** The meaning of a folded word as it stands. */
export const meaningOf = (word: string): Meaning | undefined => MEANINGS.get(word);

/** How long the words may be that begin here, longest first; of scripts without blanks. */
export const lengthsAt = (text: string, at: number): readonly number[] =>
  LENGTHS.get(text.slice(at, at + 3)) ?? LENGTHS.get(text.slice(at, at + 2)) ?? LENGTHS.get(text[at]!) ?? NO_LENGTHS;

/** How long the number words are that begin with these two letters, longest first. */
export const spokenLengths = (opening: string): readonly number[] => SPOKEN.lengths.get(opening) ?? NO_LENGTHS;

/** A number word ends in these two letters. */
export const endsSpoken = (ending: string): boolean => SPOKEN.endings.has(ending);

/** The meaning of a word with an ending or a particle glued to it. */
export function inflected(word: string): Meaning | null {
  const shortest = isLatin(word) ? 4 : 2;
  for (let cut = 1; cut <= 5 && word.length - cut >= shortest; cut++) {
    if (!ENDINGS.has(word.slice(-cut))) continue;
    const meaning = MEANINGS.get(word.slice(0, -cut));
    if (meaning !== undefined && ((meaning.bits & INFLECTED) !== 0 || meaning.signals !== 0)) return meaning;
  }
  for (let cut = 1; cut <= 3 && word.length - cut >= 2; cut++) {
    if (!PREFIXES.has(word.slice(0, cut))) continue;
    const meaning = MEANINGS.get(word.slice(cut));
    if (meaning !== undefined) return meaning;
  }
  return null;
}

const INFLECTED =
  CUE | WORKPLACE | NUMBERED | UNIT | MONEY | MONTH | HOME | PEOPLE | QUANTITY | APP | DAY_AFTER | WORKFORCE | AGE;

const { words: MEANINGS, lengths: LENGTHS } = learned();
settleMeanings(MEANINGS);
completeLengths(LENGTHS);
const SPOKEN = spokenLengthsOf(MEANINGS);
const NO_LENGTHS: readonly number[] = [];
