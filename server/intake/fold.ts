/**
 * A short message as it is compared with our tables: words and ASCII digits, one space between them. Punctuation, emoji, marks
 * that nobody sees and the case of letters are gone; what has no letter and no digit folds to nothing, but for a thumb alone.
 */
export function fold(text: string): string {
  const seen = withDigits(text.normalize('NFKC')).replaceAll(UNSEEN, '');
  const [, thumb] = THUMB.exec(seen) ?? [];
  if (thumb) return thumb;
  return seen
    .replaceAll(/[’'ʼ`]/g, '')
    .replaceAll(APART, ' ')
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replaceAll('ı', 'i')
    .trim();
}

/** Joiners, directions and the marks that turn a digit or a letter into a picture. */
const UNSEEN = /[\p{Cf}\uFE00-\uFE0F\u20E3]/gu;
/** Up or down, of any colour, once or more. */
const THUMB = /^[\p{P}\p{Z}]*(👍|👎)(?:\1|[\p{P}\p{Z}\p{Emoji_Modifier}])*$/u;
const APART = /[\p{P}\p{Z}\p{Cc}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]+/gu;

const withDigits = (text: string) => text.replaceAll(/\p{Nd}/gu, (digit) => String(valueOf(digit.codePointAt(0) ?? 0)));

/** Unicode keeps the ten digits of a script together, in order, the zero first; a block of several such tens begins at one too. */
function valueOf(point: number): number {
  let zero = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (point - zero) % 10;
}

/** Nothing that can be seen. */
export const isBlank = (text: string): boolean => text.replaceAll(/[\p{Cf}\p{Cc}\p{Z}]/gu, '') === '';

/** Nothing but punctuation, or nothing at all. */
export const isMute = (text: string): boolean => text.replaceAll(/[\p{Cf}\p{Cc}\p{Z}\p{P}]/gu, '') === '';
