import { foldText } from './fold.ts';
import { LATIN_LOOKALIKES } from './lookalikes.ts';

/** The folded forms of a word: among Latin words, letters of another alphabet are folded to their look-alikes. */
export function formsOf(word: string): string[] {
  const folded = foldText(word);
  if (!/[\u0370-\u058f]/.test(folded)) return [folded];
  return [folded, folded.replace(/[\u0370-\u058f]/g, (letter) => LATIN_LOOKALIKES.get(letter) ?? letter)];
}

/** Words parted by `|` as the choice of a pattern, longest first, each in all its folded forms. */
export const choiceOf = (list: string): string =>
  [...new Set(list.split('|').flatMap(formsOf))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^$(){}[\]\\]/g, '\\$&'))
    .join('|');
