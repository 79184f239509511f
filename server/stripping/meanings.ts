import { endings, prefixes } from './affixes.ts';
import { settleMeanings } from './contested.ts';
import { kept } from './kept.ts';
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
import { type Meaning, unknown } from './meaning.ts';
import { isLatin } from './pieces.ts';
import { completeLengths, type SpokenLengths, spokenLengthsOf } from './word-lengths.ts';

/** The meaning of a folded word as it stands. */
export const meaningOf = (word: string): Meaning | undefined => everything().words.get(word);

/** How long the words may be that begin here, longest first; of scripts without blanks. */
export const lengthsAt = (text: string, at: number): readonly number[] => lengthsIn(everything().lengths, text, at);

const lengthsIn = (lengths: Everything['lengths'], text: string, at: number): readonly number[] =>
  lengths.get(text.slice(at, at + 3)) ?? lengths.get(text.slice(at, at + 2)) ?? lengths.get(text[at]!) ?? NO_LENGTHS;

/** How long the number words are that begin with these two letters, longest first. */
export const spokenLengths = (opening: string): readonly number[] =>
  everything().spoken.lengths.get(opening) ?? NO_LENGTHS;

/** A number word ends in these two letters. */
export const endsSpoken = (ending: string): boolean => everything().spoken.endings.has(ending);

/** The meaning of a word with an ending or a particle glued to it. */
export function inflected(word: string): Meaning | null {
  const { words, endings, prefixes } = everything();
  const shortest = isLatin(word) ? 4 : 2;
  for (let cut = 1; cut <= 5 && word.length - cut >= shortest; cut++) {
    if (!endings.has(word.slice(-cut))) continue;
    const meaning = words.get(word.slice(0, -cut));
    if (meaning !== undefined && ((meaning.bits & INFLECTED) !== 0 || meaning.signals !== 0)) return meaning;
  }
  for (let cut = 1; cut <= 3 && word.length - cut >= 2; cut++) {
    if (!prefixes.has(word.slice(0, cut))) continue;
    const meaning = words.get(word.slice(cut));
    if (meaning !== undefined) return meaning;
  }
  return null;
}

const INFLECTED =
  CUE | WORKPLACE | NUMBERED | UNIT | MONEY | MONTH | HOME | PEOPLE | QUANTITY | APP | DAY_AFTER | WORKFORCE | AGE;

const NO_LENGTHS: readonly number[] = [];

interface Everything {
  readonly words: ReadonlyMap<string, Meaning>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  readonly spoken: SpokenLengths;
  readonly endings: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
}

let read: Everything | null = null;

/** Put together for the first text. */
const everything = (): Everything => (read ??= quick(kept('meanings', putTogether)));

function putTogether(): Everything {
  const { words, lengths } = learned();
  settleMeanings(words);
  completeLengths(lengths);
  return { words, lengths, spoken: spokenLengthsOf(words), endings: endings(), prefixes: prefixes() };
}

/** As they were read they would be slower to ask. */
function quick({ words, ...rest }: Everything): Everything {
  return { words: new Map(Array.from(words, ([word, meaning]) => [word, { ...unknown(), ...meaning }])), ...rest };
}
