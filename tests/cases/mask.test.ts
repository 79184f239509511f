import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { masksIn, sealableMasks } from '../../server/cases/mask.ts';
import { occurrencesOf } from '../../server/cases/occurrences.ts';
import { KINDS } from '../../server/stripping/span.ts';

describe('later masks', () => {
  test('are the same after they were sealed', () => {
    const mask = fc
      .tuple(fc.nat(1_000), fc.integer({ min: 1, max: 1_000 }), fc.constantFrom(...KINDS))
      .map(([start, length, kind]) => ({ start, end: start + length, kind }));
    fc.assert(
      fc.property(fc.array(mask), (masks) => {
        expect(masksIn(sealableMasks(masks))).toEqual(masks);
      }),
    );
  });

  test.each(['', '{}', '[1]', '[[1]]', '[[2,1,"name"]]', '[[-1,1,"name"]]', '[[0,1,"person"]]', '[[0.5,1,"name"]]'])(
    'are not read from %j',
    (text) => expect(() => masksIn(text)).toThrow('unsealable'),
  );
});

const found = (statement: string, words: string) =>
  occurrencesOf(statement, words).map(({ start, end }) => statement.slice(start, end));

describe('words are found in a statement', () => {
  test.each<[string, string, string, string[]]>([
    ['as they stand', 'the tall one from room 5', 'tall one', ['tall one']],
    ['everywhere', 'Ann said, and ANN left', 'ann', ['Ann', 'ANN']],
    ['in any case and without accents', 'José did it, JOSE again', 'jose', ['José', 'JOSE']],
    ['over the end of a line', 'the  tall\none', 'tall one', ['tall\none']],
    ['with their signs', 'line 5 (B.2) only', '(b.2)', ['(B.2)']],
    ['in digits of any script', 'কক্ষ ৫ থেকে', '5', ['৫']],
    ['with invisible characters between', 'R\u200bina came', 'rina', ['R\u200bina']],
    ['by themselves rather than inside of longer ones', 'Ann at the anniversary', 'Ann', ['Ann']],
    ['inside of longer ones where they stand nowhere else', 'the anniversary', 'ann', ['ann']],
    ['in a script without blanks', 'คนชื่อสมชายทำร้ายฉัน', 'สมชาย', ['สมชาย']],
    ['and not where they are not', 'nothing of the kind', 'ann', []],
    ['and not where nothing is sought', 'nothing', '  ', []],
  ])('%s', (_how, statement, words, places) => expect(found(statement, words)).toEqual(places));

  test('wherever they are cut out of it, and it never throws', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, text, (one, two) => {
        for (const { start, end } of occurrencesOf(one, two)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(one.length);
        }
      }),
    );
    const word = fc.stringMatching(/^[a-z0-9.?*+()[\]{}|^$/\\-]{1,8}$/);
    fc.assert(
      fc.property(word, word, (one, two) => {
        expect(found(`${one} ${two} x`, two)).toContain(two);
      }),
    );
  });
});
