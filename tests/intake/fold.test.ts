import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, isBlank, isMute } from '../../server/intake/fold.ts';

test.each([
  ['  STOP. ', 'stop'],
  ['İPTAL', 'iptal'],
  ['KALIŞ ı', 'kaliş i'],
  ['০৯', '09'],
  ['𝟙𝟚', '12'],
  ['٠۹߀꩙', '0909'],
  ['don’t', 'dont'],
  ['a\u00a0-\u2003b', 'a b'],
  ['s\u200bt\u2060o\u00adp', 'stop'],
  ['😭', ''],
  ['👍🏽', '👍'],
  ['YES 👍', 'yes'],
  ['9️⃣', '9'],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xff_ff }).map((unit) => String.fromCharCode(unit)),
  maxLength: 40,
});

test('no text folds to capitals, foreign digits or two spaces', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
      const folded = fold(text);
      expect(folded).not.toMatch(/  |[A-Z]/);
      expect(folded.replaceAll(/\d/g, '')).not.toMatch(/\p{Nd}/u);
      expect(folded).toBe(folded.trim());
    }),
    { numRuns: 1_000 },
  );
});

test('blank is mute, emoji and letters are neither', () => {
  for (const text of ['', ' \n', '\u200d', '\u0000']) expect([isBlank(text), isMute(text)]).toEqual([true, true]);
  expect([isBlank('?!'), isMute('?!')]).toEqual([false, true]);
  for (const text of ['😭', 'a', '1', '=', '\ud800']) expect([isBlank(text), isMute(text)]).toEqual([false, false]);
});
