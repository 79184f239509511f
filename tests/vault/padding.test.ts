import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pad, unpad } from '../../server/vault/padding.ts';
import { anyText } from './anything.ts';

describe('padding', () => {
  test('gives back any text, in whole buckets', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(16, 64), (text, bucket) => {
        const padded = pad(text, bucket);
        expect(padded.length % bucket).toBe(0);
        expect(unpad(padded)).toBe(text);
      }),
    );
  });

  test('keeps lone surrogates and trailing zeros', () => {
    for (const text of ['\ud800', 'x\udfffy', '\0\0', '\u0080', '']) expect(unpad(pad(text, 64))).toBe(text);
  });

  test('lets a length tell no more than the bucket', () => {
    expect(new Set(['', 'no', 'x'.repeat(62)].map((text) => pad(text, 64).length))).toEqual(new Set([64]));
    expect(pad('x'.repeat(63), 64).length).toBe(128);
  });

  test('refuses bytes that were never padded', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(64), Buffer.alloc(64, 1), Buffer.of(0x80)])
      expect(() => unpad(bytes)).toThrow('unsealable');
  });
});
