import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../../channels/sms/segments.ts';

const oracle = (text: string) => new SegmentedMessage(text).segmentsCount;
const PLAIN = [...'abcXYZ 0189@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&\'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà\n\r'];
const EXTENDED = [...'^{}\\[~]|€\f'];
const WIDE = [...'বেতনদিনছুটি০১২৩', '😀', '👩‍👩‍👧', '🇧🇩', '’', 'ı', '`', '\t'];
const mixed = (letters: string[], longest: number) =>
  fc.array(fc.constantFrom(...letters), { maxLength: longest }).map((chosen) => chosen.join(''));

describe('segments', () => {
  test.each([
    ['', 1],
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
    [`${'a'.repeat(159)}😀`, 3],
    ['ক'.repeat(70), 1],
    ['ক'.repeat(71), 2],
    ['ক'.repeat(670), 10],
    ['ক'.repeat(1_600), 24],
    ['a'.repeat(1_600), 11],
  ])('of text %#', (text, count) => {
    expect(segmentsOf(text)).toBe(count);
    expect(oracle(text)).toBe(count);
  });

  test('agree with the provider’s own calculator', () => {
    const texts = fc.oneof(
      mixed([...PLAIN, ...EXTENDED], 500),
      mixed([...PLAIN, ...EXTENDED, ...WIDE], 250),
      mixed(WIDE, 250),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(segmentsOf(text)).toBe(oracle(text));
      }),
      { numRuns: 1_500 },
    );
  });

  test('of conjuncts are never fewer than it says', () => {
    const texts = mixed([...WIDE, 'ক্ষ', 'ন্ত্র', 'স্থ্য'], 250);
    fc.assert(
      fc.property(texts, (text) => {
        expect(segmentsOf(text)).toBeGreaterThanOrEqual(oracle(text));
        expect(segmentsOf(text)).toBeLessThanOrEqual(Math.ceil(oracle(text) * 1.1) + 1);
      }),
      { numRuns: 500 },
    );
  });
});
