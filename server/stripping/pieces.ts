/** A stretch of one sort of characters in a folded text. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly sort: number;
}

export const WORD = 2;
export const DIGITS = 4;
/** A letter of a script that leaves no blanks between words, with its marks. */
export const SYLLABLE = 5;
const GAP = 1;
const MARK = 3;

/** Words, digits and single syllables, in order; what stands between them is left out. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    const piece = pieceAt(text, at);
    if (piece === null) at++;
    else {
      pieces.push(piece);
      at = piece.end;
    }
  }
  return pieces;
}

/** The piece that begins here; null in a gap. */
export function pieceAt(text: string, start: number): Piece | null {
  const sort = sortAt(text, start);
  if (sort === GAP || sort === MARK) return null;
  let end = start + 1;
  if (sort === DIGITS) while (end < text.length && sortAt(text, end) === DIGITS) end++;
  else if (sort === SYLLABLE) while (end < text.length && sortAt(text, end) === MARK) end++;
  else {
    for (; end < text.length; end++) {
      const next = sortAt(text, end);
      if (next !== WORD && next !== MARK && !isInnerApostrophe(text, end)) break;
    }
  }
  return { start, end, sort };
}

// Ukrainian writes п'ять; in Latin letters an apostrophe parts words.
const isInnerApostrophe = (text: string, at: number): boolean =>
  text[at] === "'" && isCyrillic(text.charCodeAt(at - 1)) && isCyrillic(text.charCodeAt(at + 1));
const isCyrillic = (code: number): boolean => code >= 0x400 && code < 0x530;

export const isMarkAt = (text: string, at: number): boolean => at < text.length && sortAt(text, at) === MARK;

export const isUnspacedAt = (text: string, at: number): boolean => at < text.length && sortAt(text, at) === SYLLABLE;

/** The folded word is in Latin letters. */
export const isLatin = (word: string): boolean => word.charCodeAt(0) < 0x250;

// 0: not asked yet.
const sorts = new Uint8Array(0x10000);

function sortAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return sorts[code] || (sorts[code] = sortOf(code));
}

function sortOf(code: number): number {
  const character = String.fromCharCode(code);
  // Ethiopic has digits that Unicode does not count as such.
  if (/\p{Nd}/u.test(character) || (code >= 0x1369 && code <= 0x1371)) return DIGITS;
  if (/\p{M}/u.test(character)) return MARK;
  // The Chinese zero is a number to Unicode, and a letter to its neighbours.
  if (
    code === 0x3007 ||
    /[\p{Script=Han}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Lao}]/u.test(character)
  ) {
    return code === 0x3007 || /\p{L}/u.test(character) ? SYLLABLE : GAP;
  }
  return /\p{L}/u.test(character) ? WORD : GAP;
}
