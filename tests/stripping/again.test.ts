import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskAgain } from '../../server/stripping/again.ts';
import { strip } from '../../server/stripping/strip.ts';

const nobody = (): boolean => false;

test('places found later are masked', () => {
  expect(maskAgain('first part 0171 ok', [{ start: 11, end: 15, kind: 'number' }], nobody)).toBe(
    'first part [number] ok',
  );
  expect(maskAgain('🙂 Ämin', [{ start: 3, end: 7, kind: 'name' }], nobody)).toBe('🙂 [name]');
});

test('a name found in another message goes, however it is written', () => {
  const { names } = strip('amar nam Jorina, supervisor Bappi gali dey');
  const again = maskAgain('BAPPI bad. bappike bolchi, j\u200borina here', [], (word) => names.includes(word));
  expect(again).toBe('[name] bad. [name] bolchi, [name] here');
});

test('takes any places, and masks nothing twice', () => {
  const span = fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }) });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(span, { maxLength: 3 }), (text, spans) => {
      const kinded = spans.map((one) => ({ ...one, kind: 'number' as const }));
      const once = maskAgain(text, kinded, nobody);
      expect(maskAgain(once, [], nobody)).toBe(once);
      if (spans.length === 0) expect(once).toBe(text);
    }),
  );
});
