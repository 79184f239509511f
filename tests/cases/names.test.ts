import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameTest, sealableNames } from '../../server/cases/names.ts';

const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 20 });

test('remembers the names of all its messages, and takes no other word for one', () => {
  fc.assert(
    fc.property(words, words, fc.string({ maxLength: 12 }), (one, two, other) => {
      const isName = nameTest([sealableNames(one), sealableNames(two)]);
      for (const word of [...one, ...two, ...one]) expect(isName(word)).toBe(true);
      expect(isName(other)).toBe([...one, ...two].includes(other));
    }),
    { numRuns: 50 },
  );
});

test('tells neither the names nor their order, and nothing twice alike', () => {
  const kept = sealableNames(['rokeya', 'khatun', 'rokeya', 'abdul']);
  expect(kept).not.toMatch(/rokeya|khatun|abdul/);
  const { key, hashes } = JSON.parse(kept) as { key: string; hashes: string[] };
  expect(Buffer.from(key, 'base64url')).toHaveLength(32);
  expect(hashes).toEqual(hashes.toSorted());
  expect(hashes.map((hash) => Buffer.from(hash, 'base64url').length)).toEqual([8, 8, 8]);
  const again = JSON.parse(sealableNames(['rokeya'])) as { hashes: string[] };
  expect(hashes).not.toContain(again.hashes[0]);
});

test.each(['', '{}', 'null', '{"key":"AAAA","hashes":[]}', '{"key":1,"hashes":2}'])('refuses %j', (text) => {
  expect(() => nameTest([text])).toThrow('unsealable');
});
