import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newPair } from '../../server/vault/exchange.ts';
import { openWords, sealWords } from '../../server/vault/words.ts';
import { anyText, ELSEWHERE, PLACE, tampered } from './anything.ts';

const { publicKey, privateKey } = newPair();
const lock = { id: 'desk-1', publicKey };
const key = { id: 'desk-1', privateKey };
const original = { ...PLACE, column: 'original_sealed' };

const encapsulated = (values: string[]) =>
  values.map((value) => Buffer.from(value.split('.')[3]!, 'base64url').toString('hex', 0, 32));

describe('sealed words', () => {
  test('open again, each by itself, whatever they hold', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        const [first, second] = sealWords(lock, [
          { place: PLACE, text: one },
          { place: original, text: two },
        ]);
        expect(openWords(key, original, second!)).toBe(two);
        expect(openWords(key, PLACE, first!)).toBe(one);
      }),
    );
  });

  test('share one encapsulation, and never two alike', () => {
    const parts = [0, 1, 2].map((row) => ({ place: { ...PLACE, row: String(row) }, text: 'the same' }));
    const once = encapsulated(sealWords(lock, parts));
    expect(new Set(once).size).toBe(1);
    expect(encapsulated(sealWords(lock, parts))[0]).not.toBe(once[0]);
  });

  test('are as long for few words as for none', () => {
    const lengths = sealWords(
      lock,
      ['', 'help', 'x'.repeat(62)].map((text) => ({ place: PLACE, text })),
    );
    expect(new Set(lengths.map((value) => value.length)).size).toBe(1);
  });

  test('do not open with one character changed', () => {
    const [value] = sealWords(lock, [{ place: PLACE, text: 'they lock the exits' }]);
    for (let index = 0; index < value!.length; index += 1)
      expect(() => openWords(key, PLACE, tampered(value!, index))).toThrow('unsealable');
    for (const bad of [
      '',
      'g1.hpke.desk-1.',
      'g1.hpke.desk-1.AAAA',
      `${value}A`,
      `${value}=`,
      ` ${value}`,
      `${value}\n`,
    ])
      expect(() => openWords(key, PLACE, bad)).toThrow('unsealable');
  });

  test('do not open elsewhere, or with another key', () => {
    const [value] = sealWords(lock, [{ place: PLACE, text: 'they lock the exits' }]);
    for (const place of ELSEWHERE) expect(() => openWords(key, place, value!)).toThrow('unsealable');
    expect(() => openWords({ ...key, id: 'desk-2' }, PLACE, value!)).toThrow('unsealable');
    expect(() => openWords({ ...key, privateKey: newPair().privateKey }, PLACE, value!)).toThrow('unsealable');
  });
});
