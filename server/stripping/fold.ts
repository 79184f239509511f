import { LOOKALIKES } from './lookalikes.ts';

/** A text made comparable, with the way back: character `i` of `text` came from `original[starts[i]..ends[i])`. */
export interface Folded {
  readonly original: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Stands in a folded text where the original already holds a placeholder: nothing is recognised across it. */
export const BARRIER = '\uFFFC';

/** Compatibility forms, case, digits of all scripts, look-alikes and invisible characters folded away. Linear, never throws. */
export function fold(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  for (let at = 0; at < original.length;) {
    if (isPlain(original, at)) {
      starts.push(at);
      parts.push(original[at++]!.toLowerCase());
      ends.push(at);
      continue;
    }
    const end = unitEnd(original, at);
    const folded = foldUnit(original.slice(at, end));
    for (let i = 0; i < folded.length; i++) {
      starts.push(at);
      ends.push(end);
    }
    parts.push(folded);
    at = end;
  }
  return { original, text: parts.join(''), starts, ends };
}

export const foldText = (text: string): string => fold(text).text;

const PLACEHOLDER = /\[(?:name|number|mail|link|handle)\]/y;
const MARK = /[\p{M}\p{DI}]/u;
// Unicode caps useful mark sequences at 30 (UAX #15, stream-safe text); longer ones are noise made to slow us down.
const MOST_MARKS = 30;

function unitEnd(text: string, at: number): number {
  if (text[at] === '[') {
    PLACEHOLDER.lastIndex = at;
    if (PLACEHOLDER.test(text)) return PLACEHOLDER.lastIndex;
  }
  let end = at + widthAt(text, at);
  for (let marks = 0; marks < MOST_MARKS && end < text.length; marks++) {
    if (text.charCodeAt(end) < 0xad) break;
    const width = widthAt(text, end);
    if (!MARK.test(text.slice(end, end + width))) break;
    end += width;
  }
  return end;
}

const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

const isSeen = (code: number): boolean => (code >= 0x20 && code < 0x7f) || code === 9 || code === 10 || code === 13;

/** An ASCII character that no mark follows and that opens no placeholder: most are. */
function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSeen(code) && code !== 0x5b && !(text.charCodeAt(at + 1) >= 0xad);
}

const INVISIBLE = /[\p{Cf}\p{DI}\p{Cs}]|(?![\t\n\r])\p{Cc}/gu;
const UNMARKED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{S}\p{Z}]/u;

function foldUnit(unit: string): string {
  if (unit.length === 1 && isSeen(unit.charCodeAt(0))) return unit.toLowerCase();
  if (unit.length > 1 && unit.startsWith('[') && unit.endsWith(']')) return BARRIER;
  const seen = unit.replace(INVISIBLE, '');
  if (seen === '') return '';
  // A lone mark would otherwise glue itself to the letter before it, in another unit.
  const plain = UNMARKED.test(seen) ? seen.normalize('NFKD').replace(/\p{M}/gu, '') : seen.normalize('NFKC');
  let folded = '';
  for (const character of plain.replace(INVISIBLE, '').toLowerCase()) folded += foldCharacter(character);
  return folded;
}

function foldCharacter(character: string): string {
  if (character < '\x80') return character;
  const alike = LOOKALIKES.get(character);
  if (alike !== undefined) return alike;
  if (/\p{Nd}/u.test(character)) return String(digitValue(character.codePointAt(0)!));
  if (/\p{Pd}/u.test(character)) return '-';
  if (/\p{Z}/u.test(character)) return ' ';
  return character;
}

/** Unicode lists every script's ten digits in order, so the distance from the first of them is the value. */
function digitValue(point: number): number {
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return point - zero;
}
