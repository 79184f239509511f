/** Other digits are so near that these may be a part of theirs. */
export const touchesDigits = (text: string, start: number, end: number): boolean =>
  /\d[^\p{L}\d]{1,5}$/u.test(text.slice(Math.max(0, start - 6), start)) ||
  /^[^\p{L}\d]{0,5}\d/u.test(text.slice(end, end + 6));
