import { LATIN_LOOKALIKES, LOOKALIKES } from './lookalikes.ts';

/** A text made comparable, with the way back: character `i` of `text` came from `original[starts[i]..ends[i])`. */
export interface Folded {
  readonly original: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Stands in a folded text where the original already holds a placeholder: nothing is recognised across it. */
export const BARRIER = '\uFFFC';

/** Compatibility forms, case, accents, digits of all scripts, look-alikes and invisible characters folded away. Linear, never throws. */
export function fold(original: string): Folded {
  if (PLAIN_TEXT.test(original)) {
    const { starts, ends } = unmoved(original.length);
    return { original, text: original.toLowerCase(), starts, ends };
  }
  const way: Way = { starts: [], ends: [] };
  return { original, text: folded(original, way), ...way };
}

/** The same without the way back. */
export const foldText = (text: string): string => (PLAIN_TEXT.test(text) ? text.toLowerCase() : folded(text, null));

interface Way {
  readonly starts: number[];
  readonly ends: number[];
}

function folded(original: string, way: Way | null): string {
  let text = '';
  for (let at = 0; at < original.length;) {
    let plain = at;
    while (isPlain(original, plain)) plain++;
    if (plain > at) {
      if (way !== null) for (let i = at; i < plain; i++) keepWay(way, i, i + 1, 1);
      text += original.slice(at, plain).toLowerCase();
      at = plain;
      continue;
    }
    const end = unitEnd(original, at);
    const unit = unitFolded(original.slice(at, end));
    if (way !== null) {
      keepWay(way, at, end, unit.length);
      // A letter that is left out belongs to the one before it.
      if (unit === '' && LEFT_OUT.test(original[at]!) && way.ends.length > 0) way.ends[way.ends.length - 1] = end;
    }
    text += unit;
    at = end;
  }
  return latinised(text);
}

function keepWay({ starts, ends }: Way, start: number, end: number, times: number): void {
  for (let i = 0; i < times; i++) {
    starts.push(start);
    ends.push(end);
  }
}

const LEFT_OUT = /\p{L}/u;

// No placeholder, nothing to fold but case.
const PLAIN_TEXT = /^[\t\n\r\x20-\x5a\x5c-\x7e]*$/;
let identity: { starts: readonly number[]; ends: readonly number[] } = { starts: [], ends: [] };
const LONGEST_KEPT = 4096;

/** Every character comes from where it stands; texts share one such row, which may be longer than they are. */
function unmoved(length: number): typeof identity {
  if (identity.starts.length >= length) return identity;
  const rows = {
    starts: Array.from({ length: length + 512 }, (_, i) => i),
    ends: Array.from({ length: length + 512 }, (_, i) => i + 1),
  };
  if (length < LONGEST_KEPT) identity = rows;
  return rows;
}

const PLACEHOLDER = /\[(?:name|number|mail|link|handle|date|age|place|role|withheld)\]/y;
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
    const width = markWidth(text, end);
    if (width === 0) break;
    end += width;
  }
  return end;
}

const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

// 0: not asked yet, 1: no mark, 2: a mark.
const marks = new Uint8Array(0x10000);

/** How many code units the mark or invisible character takes that stands here; 0 when none does. */
function markWidth(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xad) return 0;
  if (marks[code] === 0) marks[code] = MARK.test(text[at]!) ? 2 : 1;
  if (marks[code] === 2) return 1;
  return code >= 0xd800 && code < 0xdc00 && widthAt(text, at) === 2 && MARK.test(text.slice(at, at + 2)) ? 2 : 0;
}

const isSeen = (code: number): boolean => (code >= 0x20 && code < 0x7f) || code === 9 || code === 10 || code === 13;

/** An ASCII character that no mark follows and that opens no placeholder: most are. */
function isPlain(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  return isSeen(code) && code !== 0x5b && !(text.charCodeAt(at + 1) >= 0xad);
}

const INVISIBLE = /[\p{Cf}\p{DI}\p{Cs}]|(?![\t\n\r])\p{Cc}/gu;
const UNMARKED =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{N}\p{P}\p{S}\p{Z}]/u;

// One character with its marks comes again and again: no word can be read out of these.
const units = new Map<string, string>();
const LONGEST_UNIT = 4;
const MOST_UNITS = 20_000;

function unitFolded(unit: string): string {
  const before = units.get(unit);
  if (before !== undefined) return before;
  const folded = foldUnit(unit);
  if (unit.length <= LONGEST_UNIT && units.size < MOST_UNITS) units.set(unit, folded);
  return folded;
}

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

const OTHER_ALPHABET = /[\u0370-\u058f]/;

/** Greek, Cyrillic and Armenian letters read as Latin where the word or most of the text is Latin, or the word is mostly digits. */
function latinised(text: string): string {
  if (!OTHER_ALPHABET.test(text)) return text;
  const latin = text.match(/[a-z]/g)?.length ?? 0;
  const mostly = latin >= (text.match(/[\u0370-\u058f]/g)?.length ?? 0);
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
    const disguised = mostly || /[a-z]/.test(word) || (word.match(/\d/g)?.length ?? 0) * 2 >= word.length;
    return disguised && OTHER_ALPHABET.test(word)
      ? word.replace(/[\u0370-\u058f]/g, (letter) => LATIN_LOOKALIKES.get(letter) ?? letter)
      : word;
  });
}
