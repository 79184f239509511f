import type { Folded } from './fold.ts';
import { ROLES, TITLES } from './name-cues.ts';
import { caseless, isClosedClass, isKnown } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** A text as a row of words, with what may be asked of each when looking for names. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
  /** Capitals throughout, or every word with one: they tell nothing. */
  readonly shouted: boolean;
}

export function passageOf(folded: Folded): Passage {
  const words = wordsOf(folded);
  const titled = words.filter((word) => word.titled).length;
  return { text: folded.text, words, shouted: words.length >= 3 && titled * 10 > words.length * 7 };
}

/** No everyday word, title or role. */
export function isUnknown({ words }: Passage, at: number): boolean {
  const text = words[at]?.text ?? '';
  return text.length > 1 && !isKnown(text) && !ROLES.has(text) && !TITLES.has(text);
}

export const isRole = (word: string): boolean => ROLES.has(word) || caseless(word).some((stem) => ROLES.has(stem));

/** Written with a capital that means something. */
export const isTitled = ({ words, shouted }: Passage, at: number): boolean => !shouted && words[at]?.titled === true;

/** Any word but one that only joins others; with a capital even that ("my name is May"). */
export const mayBeName = (passage: Passage, at: number): boolean =>
  !isClosedClass(passage.words[at]!.text) || isTitled(passage, at) || isInitial(passage, at);

/** A name may follow across this gap: blanks and a sign or two, no barrier, no empty line. */
export const joins = ({ words }: Passage, at: number): boolean =>
  words[at] !== undefined && /^[ \t\n]?[ .,:;'"=(\-~*_/]{0,3}\n?$/.test(words[at].gap);

/** The same, and within the sentence. */
export const continues = (passage: Passage, at: number): boolean => joins(passage, at) && !endsSentence(passage, at);

export const opensSentence = ({ words }: Passage, at: number): boolean =>
  at === 0 || /[.!?।\n"(:;]/.test(words[at]!.gap);

// Four words hold the longest names that we met ("Mst Salma Akter Rupa"), one more a second family name.
const LONGEST = 5;

/** The words of a name that begins here. */
export function nameFrom(passage: Passage, first: number): number[] {
  const name = [first];
  for (let i = first + 1; name.length < LONGEST && continues(passage, i); i++) {
    const goesOn =
      isUnknown(passage, i) ||
      TITLES.has(passage.words[i]!.text) ||
      isInitial(passage, i) ||
      isMiddleInitial(passage, i);
    if (!goesOn) break;
    name.push(i);
  }
  return name;
}

/** The words of a name that ends here, two at most: further back the sentence is likelier than a third name. */
export function nameUpTo(passage: Passage, last: number): number[] {
  if (!isUnknown(passage, last)) return [];
  const adjoins = last > 0 && /^[ .'-]{1,2}$/.test(passage.words[last]!.gap);
  return adjoins && isUnknown(passage, last - 1) ? [last - 1, last] : [last];
}

/** "A. K. Azad": a single letter with a full stop behind it. */
const isInitial = ({ words }: Passage, at: number): boolean =>
  words[at]!.text.length === 1 && (words[at + 1]?.gap.startsWith('.') ?? false);

/** "Rokeya B Akter": a single letter between blanks, before more of the name, that is no word by itself. */
const isMiddleInitial = (passage: Passage, at: number): boolean =>
  /^[^aeioruঅএও]$/.test(passage.words[at]!.text) &&
  passage.words[at]!.gap === ' ' &&
  passage.words[at + 1]?.gap === ' ' &&
  isUnknown(passage, at + 1);

/** "Md. Karim" goes on, "…said Karim. Then" does not. */
function endsSentence({ words }: Passage, at: number): boolean {
  const { gap } = words[at]!;
  return /[.!?।;]\s|\n/.test(gap) && !(gap.startsWith('.') && at > 0 && words[at - 1]!.text.length <= 3);
}
