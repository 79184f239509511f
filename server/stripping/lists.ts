import { foldText } from './fold.ts';

/** The words of a list, folded. */
export function listed(list: string): string[] {
  const words: string[] = [];
  eachWord(list, (text, from, to) => words.push(text.slice(from, to)));
  return words;
}

/**
 * Is told of a folded word: where it stands in a text, and how it was written; null where that is the same, as of most
 * words, and empty where a script has no accents to lack.
 */
export type Tell = (text: string, from: number, to: number, written: string | null) => void;

/** Tells the words of a list, folded, without a string for each. */
export function eachWord(list: string, tell: Tell): void {
  if (!CASED.test(list)) {
    // A whole list is folded sooner than its words.
    for (const word of foldText(list).split(BETWEEN)) tellBare(word, '', tell);
    return;
  }
  for (let from = 0; from < list.length;) {
    let to = from;
    while (isPlain(list, to)) to++;
    if (to === list.length || isBlank(list, to)) {
      if (to > from) tell(list, from, to, null);
    } else {
      while (to < list.length && !isBlank(list, to)) to++;
      tellFolded(list.slice(from, to), tell);
    }
    from = to + 1;
  }
}

function tellFolded(written: string, tell: Tell): void {
  const folded = foldText(written);
  if (WHOLE.test(folded)) tellBare(folded, written.normalize('NFC').toLowerCase(), tell);
  else for (const part of folded.split(BETWEEN)) tellBare(part, null, tell);
}

/** A word without the sign of an abbreviation (মোঃ). */
function tellBare(word: string, written: string | null, tell: Tell): void {
  const end = word.endsWith('ঃ') ? word.length - 1 : word.length;
  if (word !== '') tell(word, 0, end, written);
}

const isPlain = (list: string, at: number): boolean => list.charCodeAt(at) >= 0x61 && list.charCodeAt(at) <= 0x7a;

/** A blank, or the sign between phrases. */
function isBlank(list: string, at: number): boolean {
  const code = list.charCodeAt(at);
  return code <= 0x20 || code === 0x7c || code === 0xa0 || (code >= 0x1680 && BLANK.test(list[at]!));
}

const CASED = /\p{Script=Latin}/u;
const BLANK = /\s/;
const WHOLE = /^[\p{L}\p{M}\p{N}]+$/u;
const BETWEEN = /[^\p{L}\p{M}\p{N}]+/u;
