import { describe, expect, test } from 'vitest';
import { newPair, privateText, publicText } from '../../server/vault/exchange.ts';
import { stretch } from '../../server/vault/password.ts';
import { makePerson, unlockNobody, unlockPerson } from '../../server/vault/person.ts';
import { openWords, sealWords } from '../../server/vault/words.ts';
import { PLACE } from './anything.ts';

describe("a person's key pair", () => {
  test('opens with her password, however her keyboard composes it', async () => {
    const { row, lock } = await makePerson('person-1', 'caf\u00e9 au lait');
    const key = await unlockPerson(row, 'cafe\u0301 au lait');
    const [sealed] = sealWords(lock, [{ place: PLACE, text: 'for her' }]);
    expect(openWords(key, PLACE, sealed!)).toBe('for her');
    expect(row.wrapped).toMatch(/^g1\.aes\.argon2id-65536-3-1\./);
    expect(JSON.stringify(row)).not.toContain(privateText(key.privateKey));
  });

  test('opens with no other password, for nobody else, and beside no other public half', async () => {
    const { row } = await makePerson('person-1', 'right');
    const attempts = [
      () => unlockPerson(row, 'wrong'),
      () => unlockPerson({ ...row, person_id: 'person-2' }, 'right'),
      () => unlockPerson({ ...row, public_key: publicText(newPair().publicKey) }, 'right'),
      () => unlockPerson({ ...row, wrapped: row.wrapped.replace('65536-3', '65536-2') }, 'right'),
      () => unlockNobody('right'),
    ];
    for (const attempt of attempts)
      await expect(attempt()).rejects.toMatchObject({ code: 'wrong_password', status: 401 });
  });
});

test('who writes to the database cannot make a log-in take all memory or time', async () => {
  const { row } = await makePerson('person-1', 'right');
  for (const cost of ['524288-1-1', '9999999-1-1', '65536-99-1', '65536-3-9']) {
    const dear = { ...row, wrapped: row.wrapped.replace('65536-3-1', cost) };
    await expect(unlockPerson(dear, 'right')).rejects.toMatchObject({ code: 'unsealable' });
  }
});

describe('stretching a password', () => {
  const cheap = { memory: 1_024, passes: 1, lanes: 1 };
  const salt = Buffer.alloc(16, 1);

  test('runs two at once, lets fifty wait, and tells the rest to come again', async () => {
    const all = await Promise.allSettled(Array.from({ length: 60 }, () => stretch('same', salt, cheap)));
    const refused = all.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(8);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'unavailable' });
    const keys = all.filter((one) => one.status === 'fulfilled').map((one) => one.value.export().toString('hex'));
    expect(new Set(keys).size).toBe(1);
    expect((await stretch('same', salt, cheap)).symmetricKeySize).toBe(32);
  });

  test('goes on after one that failed', async () => {
    const impossible = { ...cheap, memory: 1 };
    const failures = await Promise.allSettled([1, 2, 3].map(() => stretch('same', salt, impossible)));
    expect(failures.map((one) => one.status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect((await stretch('same', salt, cheap)).symmetricKeySize).toBe(32);
  });

  test('depends on password, salt and cost', async () => {
    const keys = await Promise.all([
      stretch('same', salt, cheap),
      stretch('other', salt, cheap),
      stretch('same', Buffer.alloc(16, 2), cheap),
      stretch('same', salt, { ...cheap, passes: 2 }),
    ]);
    expect(new Set(keys.map((key) => key.export().toString('hex'))).size).toBe(4);
  });
});
