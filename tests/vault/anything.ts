import fc from 'fast-check';
import type { Place } from '../../server/vault/sealed.ts';

/** Any text that JavaScript can hold: lone surrogates, NUL and all. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);

export const PLACE: Place = { table: 'message', column: 'statement_sealed', row: 'row-1' };

export const ELSEWHERE: Place[] = [
  { ...PLACE, table: 'outbox' },
  { ...PLACE, column: 'original_sealed' },
  { ...PLACE, row: 'row-2' },
  { table: 'message","statement_sealed', column: '', row: 'row-1' },
];

/** `text` with the character at `index` (of any size) replaced by another of base64url. */
export function tampered(text: string, index: number): string {
  const at = index % text.length;
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}
