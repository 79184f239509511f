/** What a character is when words are told apart. */
export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 3;
const OTHER = 4;

/** The kind of the character at a place; half a pair is of none. */
export function characterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xe000) {
    const pair = text.codePointAt(at)!;
    return pair > 0xffff ? kindOf(String.fromCodePoint(pair)) : OTHER;
  }
  return (kinds[code] ||= kindOf(text[at]!));
}

// Asked of Unicode once a character; 0: not asked yet.
const kinds = new Uint8Array(0x10000);

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  return /\p{N}/u.test(character) ? DIGIT : OTHER;
}
