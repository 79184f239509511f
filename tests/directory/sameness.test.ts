import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameCode, sameName } from '../../server/directory/sameness.ts';

describe('codes and names are the same', () => {
  test.each([
    ['PK-101', 'pk 101'],
    ['PK-101', ' pk১০১. '],
    ['PK-101', 'ＰＫ１０１'],
    ['PK-101', 'p\u200Dk\u200B1\uFEFF01'],
    ['4712', '৪৭১২'],
    ['4712', '४ ७ १ २'],
    ['4712', '٤٧١٢'],
    ['4712', '۴۷۱۲'],
    ['INCI', 'ıncı'],
    ['İNCİ', 'inci'],
    ['STRASSE', 'straße'],
    // য় and ো: one character, or two that look like it.
    ['\u09DF', '\u09AF\u09BC'],
    ['\u09CB', '\u09C7\u09BE'],
  ])('%s and %s', (one, other) => {
    expect(sameCode(one)).toBe(sameCode(other));
    expect(sameCode(one)).not.toBe('');
  });

  test('a name keeps its words apart, a code does not', () => {
    expect(sameName('  Padma-Knit,  UNIT ১ ')).toBe('padma knit unit 1');
    expect(sameName('Padma Knit Unit 1')).not.toBe(sameName('Padma Knit Unit 11'));
    expect(sameName('পদ্মা   সেলাই—ঘর')).toBe(sameName('পদ্মা সেলাই ঘর'));
    expect(sameName('ক')).not.toBe(sameName('কা'));
    expect(sameName('!?…')).toBe('');
  });

  test.each(['beng', 'deva', 'arab', 'arabext', 'mymr', 'khmr', 'sinh', 'tamldec', 'telu', 'laoo'])(
    'digits of %s are those of a keypad',
    (numberingSystem) => {
      const native = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false }).format(1234567890);
      expect(native).not.toBe('1234567890');
      expect(sameCode(native)).toBe('1234567890');
    },
  );

  test('whatever is said once more says the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sameName(sameName(text))).toBe(sameName(text));
        expect(sameCode(sameName(text))).toBe(sameCode(text));
      }),
    );
  });
});
