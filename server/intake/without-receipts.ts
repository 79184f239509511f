import { fold } from './fold.ts';
import { isReceipt } from './receipt.ts';

const LENGTH = 18;

/**
 * Her words without receipts. A receipt is no word but a key: in the statement an interpreter would have it, in the
 * original every handler, and with either the case could be read and written in her name. So it is kept in neither.
 */
export function withoutReceipts(text: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of receiptsIn(text)) {
    result += text.slice(at, start) + '[number]';
    at = end;
  }
  return result + text.slice(at);
}

/** As many as stand around a code that is shown, and fewer than in a story that holds a number of somebody else's. */
const MOST_WORDS = 12;

/** The receipt in a text that holds one and a few other words; null in any other text. */
export function receiptAmong(text: string): string | null {
  const [found, ...more] = receiptsIn(text);
  if (!found || more.length > 0) return null;
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`.match(WORD) ?? [];
  return rest.length <= MOST_WORDS ? found.receipt : null;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

interface Digit {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Places of receipts: eighteen digits of any script with nothing but signs and blanks between them, whose check digits are right. */
function receiptsIn(text: string): { receipt: string; start: number; end: number }[] {
  const found: { receipt: string; start: number; end: number }[] = [];
  if (!NUMBER.test(text)) return found;
  let run: Digit[] = [];
  let at = 0;
  for (const letter of text) {
    const end = at + letter.length;
    if (NUMBER.test(letter)) run = [...run.slice(1 - LENGTH), ...digitsOf(letter, at, end)];
    else if (LETTER.test(letter)) run = [];
    at = end;
    if (run.length < LENGTH || !NUMBER.test(letter)) continue;
    const last = run.slice(-LENGTH);
    const receipt = last.map(({ value }) => value).join('');
    if (!isReceipt(receipt)) continue;
    found.push({ receipt, start: last[0]!.start, end });
    run = [];
  }
  return found;
}

const NUMBER = /\p{N}/u;
const LETTER = /\p{L}/u;

/** A letter-like number as "①" is a digit too, "½" and "⑫" are several or none: what `fold` makes of it. */
const digitsOf = (letter: string, start: number, end: number): Digit[] =>
  [...fold(letter)].filter((sign) => /\d/.test(sign)).map((value) => ({ value, start, end }));
