import { characterAt, DIGIT, LETTER, MARK } from './characters.ts';
import { type Folded, foldText } from './fold.ts';
import { isUnspaced, scriptOf } from './scripts.ts';
import { segmentsOf } from './segments.ts';
import type { Script } from './tongues/tongue.ts';

/** A word of a folded text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly script: Script | 'other';
  readonly cased: Cased;
  /** Its letters were written with accents. */
  readonly accented: boolean;
}

/** `titled`: a capital and then small letters; `capitals`: more than one capital at its head. */
export type Cased = 'small' | 'titled' | 'capitals';

/** The words of a text in order: letters with their marks, and digits that stand inside a word. */
export function wordsOf(folded: Folded): Word[] {
  const words: Word[] = [];
  const { text } = folded;
  for (let at = 0; at < text.length;) {
    const kind = characterAt(text, at);
    if (kind !== LETTER) {
      at += widthAt(text, at);
      continue;
    }
    const script = scriptOf(text.charCodeAt(at));
    let end = at;
    do end += widthAt(text, end);
    while (end < text.length && belongs(text, end, script));
    if (isUnspaced(script)) {
      for (const length of segmentsOf(script as Script, text.slice(at, end))) {
        words.push(wordAt(folded, at, at + length, words.at(-1)?.end ?? 0, script));
        at += length;
      }
    } else {
      words.push(wordAt(folded, at, end, words.at(-1)?.end ?? 0, script));
      at = end;
    }
  }
  return words;
}

const widthAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && text.codePointAt(at)! > 0xffff ? 2 : 1;
};

/** A letter of another script begins another word ("Karimকে"); marks never do. */
function belongs(text: string, at: number, script: Word['script']): boolean {
  const kind = characterAt(text, at);
  // Without blanks nothing but the script parts a number from the words around it.
  if (kind === DIGIT) return !isUnspaced(script);
  if (kind === MARK) return true;
  return kind === LETTER && scriptOf(text.charCodeAt(at)) === script;
}

function wordAt(folded: Folded, start: number, end: number, last: number, script: Word['script']): Word {
  const { text, original, starts, ends } = folded;
  const from = starts[start]!;
  const to = ends[end - 1]!;
  return {
    // The sign of an abbreviation (মোঃ) is often typed as a colon, so words are compared without it.
    text: text.charCodeAt(end - 1) === VISARGA ? text.slice(start, end - 1) : text.slice(start, end),
    start,
    end,
    gap: start === last + 1 && text.charCodeAt(last) === 32 ? ' ' : text.slice(last, start),
    script,
    cased: casedOf(original, from, to),
    accented: script === 'Latn' && isAccented(original, from, to),
  };
}

const VISARGA = 0x983;

function isAccented(original: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (original.charCodeAt(at) >= 0x80) return true;
  return false;
}

function casedOf(original: string, from: number, to: number): Cased {
  if (!isCapital(original, from) || from + 1 >= to) return 'small';
  return isCapital(original, from + 1) ? 'capitals' : 'titled';
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return (code < 0x600 || code >= 0x1e00) && CAPITAL.test(text.slice(at, at + 2));
}

const CAPITAL = /^\p{Lu}/u;

/** A word as it was written, in small letters with its accents. */
export const asWritten = ({ original, starts, ends }: Folded, { start, end }: Word): string =>
  original
    .slice(starts[start], ends[end - 1])
    .normalize('NFC')
    .toLowerCase();

/** A word list as written in this room: blank-separated, folded like the texts it meets. */
export const wordSet = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => foldText(list).split(/\s+/)).filter((word) => word !== ''));
