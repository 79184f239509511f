import { EVERYDAY, FILLER, NUMBER, REPEAT, UNIT } from './meaning-bits.ts';
import type { Meaning } from './meaning.ts';
import { lengthsAt, meaningOf } from './meanings.ts';
import { isMarkAt } from './pieces.ts';

const SIGNED = /[a-z\d]{2,24}/y;
const LETTERS_WITH_SIGNS = /^(?=(?:[a-z]*\d){1,3}[a-z]+$)(?:[a-z]{0,8}[2-9](?=[a-z]))+[a-z]{1,8}$/;

/**
 * Where a word ends in which digits stand for letters ("wa7ed", "3ayetli"), as Arabic and Bulgarian are typed on Latin keys;
 * the end of the piece when it is no such word.
 */
export function lettered(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end);
  const isGlued = (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
  if (!isGlued || text.charCodeAt(start) >= 0x80) return end;
  SIGNED.lastIndex = start;
  const word = SIGNED.exec(text)?.[0] ?? '';
  if (word.length <= end - start) return end;
  if ((meaningOf(word)?.bits ?? 0) !== 0) return start + word.length;
  if (!LETTERS_WITH_SIGNS.test(word)) return end;
  const parts = word.split(/\d/);
  // "5tk", "3months" and "zero1seven" are digits beside words.
  const isBeside = parts.length === 2 && parts[0] === '' && (meaningOf(parts[1]!)?.bits ?? 0) !== 0;
  const isSpoken = parts.some((part) => part.length > 2 && ((meaningOf(part)?.bits ?? 0) & (NUMBER | REPEAT)) !== 0);
  const letters = parts.join('').length;
  return isBeside || isSpoken || letters < 2 * (parts.length - 1) ? end : start + word.length;
}

/** The longest word known from here, in a script without blanks; a single syllable otherwise. */
export function wordEnd(text: string, start: number, syllable: number): number {
  let longest: number | null = null;
  for (const length of lengthsAt(text, start)) {
    const end = start + length;
    const meaning = knownAt(text, start, length);
    if (meaning === undefined) continue;
    if (longest === null) {
      longest = end;
      if ((meaning.bits & ~(NUMBER | EVERYDAY | FILLER | UNIT)) !== 0 || meaning.digits.length > 1) break;
    } else if ((meaning.bits & NUMBER) !== 0 && startsNumber(text, end)) return end;
  }
  return longest ?? syllable;
}

/** "One, seven" is read before "one piece". */
const startsNumber = (text: string, start: number): boolean =>
  start < text.length &&
  lengthsAt(text, start).some((length) => ((knownAt(text, start, length)?.bits ?? 0) & NUMBER) !== 0);

function knownAt(text: string, start: number, length: number): Meaning | undefined {
  const end = start + length;
  return end <= text.length && !isMarkAt(text, end) ? meaningOf(text.slice(start, end)) : undefined;
}
