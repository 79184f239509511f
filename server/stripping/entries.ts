import { foldText } from './fold.ts';
import { LATIN_LOOKALIKES } from './lookalikes.ts';

/** The entries of a list as they are written: parted by `|`, or by blanks where no `|` is and entries are words. */
export const entriesOf = (list: string, whole: boolean): string[] =>
  (whole || list.includes('|') ? list.split('|') : list.split(/\s+/))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** The same folded, each in all its forms: among Latin words, letters of another alphabet are folded to their look-alikes. */
export function foldedEntries(list: string, whole: boolean): string[] {
  if (!OTHER_ALPHABET.test(list)) return entriesOf(foldText(list), whole);
  // What a Cyrillic word is folded to depends on the words around it.
  return entriesOf(list, whole).flatMap((entry) => {
    const folded = foldText(entry).trim();
    return OTHER_ALPHABET.test(folded)
      ? [folded, folded.replace(OTHER_LETTER, (letter) => LATIN_LOOKALIKES.get(letter) ?? letter)]
      : [folded];
  });
}

const OTHER_ALPHABET = /[\u0370-\u058f]/;
const OTHER_LETTER = /[\u0370-\u058f]/g;

/** The words of a list of endings or prefixes, folded one by one: a sign at their head would be lost behind a blank. */
export const affixesIn = (list: string): string[] =>
  entriesOf(list.replaceAll('|', ' '), false).map((word) => foldText(word).replace(/^-/, ''));
