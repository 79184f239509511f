import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isReference, newId, newReference, newSecret } from '../../server/foundation/ids.ts';

test('ids are random: no two alike, none sorted by time', () => {
  const ids = Array.from({ length: 2_000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toEqual(ids.toSorted());
  expect(newSecret()).toHaveLength(43);
});

test('a reference has eight digits, the last of which checks the others', () => {
  for (let count = 0; count < 500; count += 1) expect(isReference(newReference())).toBe(true);
});

test('every single wrong digit and every swap of neighbours is noticed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 9 }), (place, offset) => {
      const digits = [...newReference()];
      const wrong = digits.with(place, String((Number(digits[place]) + offset) % 10)).join('');
      expect(isReference(wrong)).toBe(false);
      const [a, b] = [digits[Math.min(place, 6)]!, digits[Math.min(place, 6) + 1]!];
      const swapped = digits
        .with(Math.min(place, 6), b)
        .with(Math.min(place, 6) + 1, a)
        .join('');
      expect(isReference(swapped)).toBe(a === b);
    }),
  );
});
