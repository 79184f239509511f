import { Problem } from '../foundation/errors.ts';

const UTF8 = 0;
/** A lone surrogate has no UTF-8, and a phone may send one. */
const UTF16 = 1;
/** ISO/IEC 7816-4: this mark, then zeros. */
const MARK = 0x80;

/** The text as bytes, of which it can be told again whatever it holds. */
export function bytesOf(text: string): Buffer {
  const wellFormed = text.isWellFormed();
  return Buffer.concat([
    Buffer.of(wellFormed ? UTF8 : UTF16),
    wellFormed ? Buffer.from(text, 'utf8') : Buffer.from(text, 'utf16le'),
  ]);
}

/** `text` in the fewest buckets of `bucket` bytes that hold it, so that a length tells little. */
export function pad(text: string, bucket: number): Buffer {
  const bytes = bytesOf(text);
  const padded = Buffer.alloc(Math.ceil((bytes.length + 1) / bucket) * bucket);
  bytes.copy(padded);
  padded[bytes.length] = MARK;
  return padded;
}

/** What `pad` was given; throws Problem('unsealable'). */
export function unpad(padded: Buffer): string {
  let end = padded.length - 1;
  while (end > 0 && padded[end] === 0) end -= 1;
  if (end < 1 || padded[end] !== MARK) throw new Problem('unsealable', 500);
  return padded.toString(padded[0] === UTF16 ? 'utf16le' : 'utf8', 1, end);
}
