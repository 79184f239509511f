import { type Folded, foldText } from './fold.ts';

/** A word of a folded text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Written with a capital and then small letters. */
  readonly titled: boolean;
}

/** The words of a text in order: letters with their marks, and digits that stand inside a word. */
export function wordsOf(folded: Folded): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of folded.text.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const written = folded.original.slice(folded.starts[start], folded.ends[end - 1]);
    // The sign of an abbreviation (মোঃ) is often typed as a colon, so words are compared without it.
    const text = match[0].replace(/ঃ$/, '');
    words.push({ text, start, end, gap: folded.text.slice(last, start), titled: TITLED.test(written) });
    last = end;
  }
  return words;
}

const TITLED = /^\p{Lu}\P{Lu}/u;

/** A word list as written in this room: blank-separated, folded like the texts it meets. */
export const wordSet = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => foldText(list).split(/\s+/)).filter((word) => word !== ''));
