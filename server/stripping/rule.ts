import { COMPLEMENTS } from './name-cues.ts';
import { type Passage, isSurelyName, isTitled, textAt } from './passage.ts';

/** Which words are a name, judged from the word at an index. Each looks at a few words around it, so all are linear. */
export type Rule = (passage: Passage, at: number) => readonly number[];

/** What follows shows a verb or an adjective in small letters: "insists that", "fed up". */
export const isComplemented = (passage: Passage, at: number): boolean =>
  !isTitled(passage, at) &&
  !isSurelyName(passage, at) &&
  COMPLEMENTS.has(textAt(passage, at + 1)) &&
  passage.words[at + 1]!.gap === ' ';
