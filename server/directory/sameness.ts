/** When two writings of a name or code mean the same: typed on any keypad, in any script's digits, with any punctuation. */

/** A name, comparable: words with one space between them. Empty where nothing can be read. */
export const sameName = (text: string): string =>
  folded(text)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** A code, comparable: letters, marks and digits alone. */
export const sameCode = (text: string): string => folded(text).replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

function folded(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replaceAll(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
      // Upper case first: it brings ß, ſ, ς and dotless ı together with their plain letters.
      .toUpperCase()
      .toLowerCase()
      .replaceAll('i\u0307', 'i')
      .normalize('NFKC')
      .replaceAll(/\p{Nd}/gu, asciiDigit)
  );
}

/** Unicode keeps a script's ten digits together, the zero first. */
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0)!;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}
