import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordTable } from '../../server/stripping/word-table.ts';

/** Many words that share letters, and some that are long. */
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'ক', '\u{1e900}'), maxLength: 4 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('numbers words as a Map would, wherever they stand in a text, and after it was kept', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 300 }), fc.array(word, { maxLength: 20 }), (words, others) => {
      const table = new WordTable();
      const numbers = new Map<string, number>();
      for (const one of words) {
        const number = numbers.get(one) ?? numbers.size;
        numbers.set(one, number);
        expect(table.add(`b${one}a`, 1, one.length + 1)).toBe(number);
      }
      for (const asked of [table, WordTable.from(structuredClone(table.rows()))]) {
        expect([...asked.all()]).toEqual([...numbers.keys()]);
        for (const one of [...words, ...others]) expect(asked.numberOf(one)).toBe(numbers.get(one) ?? -1);
      }
    }),
  );
});

test('holds a hundred thousand words', () => {
  const table = new WordTable();
  const words = Array.from({ length: 100_000 }, (_, i) => (i * 7919).toString(36));
  for (const one of words) table.add(one, 0, one.length);
  const asked = WordTable.from(table.rows());
  expect(words.filter((one, number) => asked.numberOf(one) !== number)).toEqual([]);
  expect(asked.size).toBe(100_000);
});
