import { foldText } from './fold.ts';

/** The words of a list, folded. */
export function listed(list: string): string[] {
  const words: string[] = [];
  eachWord(list, (word) => words.push(word));
  return words;
}

/** Tells the words of a list, folded, with how they were written where a word may lack its accents. */
export function eachWord(list: string, tell: (word: string, written: string) => void): void {
  if (!CASED.test(list)) {
    // A whole list is folded sooner than its words.
    for (const word of foldText(list).split(BETWEEN)) if (word !== '') tell(bare(word), '');
    return;
  }
  if (PLAIN_LIST.test(list)) {
    for (const word of list.split(BLANKS)) if (word !== '') tell(word, word);
    return;
  }
  for (const written of list.split(BLANKS)) {
    if (written === '') continue;
    if (PLAIN.test(written)) tell(written, written);
    else {
      const folded = foldText(written);
      if (WHOLE.test(folded)) tell(bare(folded), written.normalize('NFC').toLowerCase());
      else for (const part of folded.split(BETWEEN)) if (part !== '') tell(bare(part), bare(part));
    }
  }
}

const CASED = /\p{Script=Latin}/u;
const PLAIN_LIST = /^[a-z\s|]*$/;
const BLANKS = /[\s|]+/;
const PLAIN = /^[a-z]+$/;
const WHOLE = /^[\p{L}\p{M}\p{N}]+$/u;
const BETWEEN = /[^\p{L}\p{M}\p{N}]+/u;
const bare = (word: string): string => (word.endsWith('ঃ') ? word.slice(0, -1) : word);
