/**
 * How many SMS a text takes: GSM-7 160 letters, 153 a part where there are several; UCS-2 70 and 67. What one sees as
 * one letter is kept in one part, so Bengali conjuncts may count a part more than they take, never one less.
 */
export function segmentsOf(text: string): number {
  const gsm = [...text].every((letter) => BASIC.has(letter) || EXTENDED.has(letter));
  const [whole, part] = gsm ? [160, 153] : [70, 67];
  const sizes = gsm ? [...text].map((letter) => (EXTENDED.has(letter) ? 2 : 1)) : lettersOf(text);
  if (sizes.reduce((sum, size) => sum + size, 0) <= whole) return 1;
  let [parts, used] = [1, 0];
  for (const size of sizes) {
    if (used + size > part) [parts, used] = [parts + 1, 0];
    used += size;
  }
  return parts;
}

/** 3GPP TS 23.038, the default alphabet and its extension; an extended letter takes two places. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const EXTENDED = new Set('\f^{}\\[~]|€');

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Lengths in UTF-16 units; a line break of two characters may be parted. */
const lettersOf = (text: string): number[] =>
  [...GRAPHEMES.segment(text)].flatMap(({ segment }) => (segment === '\r\n' ? [1, 1] : [segment.length]));
