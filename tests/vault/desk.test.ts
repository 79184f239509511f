import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '../../server/database/connect.ts';
import type { Day } from '../../server/foundation/time.ts';
import { addHandler, establishDesk, openLock, recoverDesk, unlockDesk } from '../../server/vault/desk.ts';
import { replaceHandler } from '../../server/vault/holder.ts';
import { newPair, privateText, publicText } from '../../server/vault/exchange.ts';
import { newRecovery, readRecovery } from '../../server/vault/recovery.ts';
import { openRing, type Ring } from '../../server/vault/ring.ts';
import { openWords, sealWords } from '../../server/vault/words.ts';
import { DATABASES, type TestDatabase } from '../databases.ts';
import { PLACE } from './anything.ts';

const DAY = '2026-03-02' as Day;
const masterKey = randomBytes(32);
const PASSWORD = 'seven brown goats';
const AMINA = { personId: 'amina', password: PASSWORD };
const BINA = { personId: 'bina', password: 'nine grey herons' };

describe.each(DATABASES)('the desk on $name', ({ open }) => {
  let world: TestDatabase;
  let ring: Ring;
  beforeEach(async () => {
    world = await open();
    ring = await openRing(world.database, masterKey, DAY);
    const people = ['amina', 'bina'].map((id) => ({ id, login: `${id}@desk`, organisation_id: 'ngo', name: id }));
    await world.database.write(async (trx) => {
      await trx
        .insertInto('organisation')
        .values({ id: 'ngo', code: 'ngo', kind: 'mechanism', name: 'Desk' })
        .execute();
      await trx.insertInto('person').values(people).execute();
      const roles = people.map(({ id }) => ({ person_id: id, role: 'handler', since_day: DAY }) as const);
      await trx.insertInto('person_role').values(roles).execute();
    });
  });
  afterEach(() => world.drop());

  const seal = async () =>
    sealWords(await openLock(world.database.read, ring), [{ place: PLACE, text: 'her words' }])[0]!;
  const rows = async () => {
    const { read } = world.database;
    const tables = ['desk_key', 'person_key', 'desk_grant', 'ring_key', 'person'] as const;
    return JSON.stringify(await Promise.all(tables.map((table) => read.selectFrom(table).selectAll().execute())));
  };

  test('has no key before it is established', async () => {
    const { read } = world.database;
    await expect(openLock(read, ring)).rejects.toMatchObject({ code: 'no_desk_key' });
    await expect(unlockDesk(read, 'amina@desk', PASSWORD)).rejects.toMatchObject({ code: 'wrong_password' });
    await expect(recoverDesk(read, newRecovery().recoveryKey)).rejects.toMatchObject({ code: 'no_desk_key' });
  });

  test('is unlocked by its first handler and by the recovery key', async () => {
    const { read } = world.database;
    const { recoveryKey } = await establishDesk(world.database, ring, AMINA, DAY);
    const sealed = await seal();
    const { personId, key } = await unlockDesk(read, 'amina@desk', PASSWORD);
    expect(personId).toBe('amina');
    expect(openWords(key, PLACE, sealed)).toBe('her words');
    expect(openWords(await recoverDesk(read, recoveryKey.toLowerCase()), PLACE, sealed)).toBe('her words');
    await expect(recoverDesk(read, newRecovery().recoveryKey)).rejects.toMatchObject({ code: 'wrong_recovery_key' });
    await expect(recoverDesk(read, recoveryKey.slice(1))).rejects.toMatchObject({ code: 'mistyped_recovery_key' });
  });

  test('is established once, even by two set-ups at the same time', async () => {
    const second = connect(world.url);
    const both = await Promise.allSettled([
      establishDesk(world.database, ring, AMINA, DAY),
      establishDesk(second, ring, BINA, DAY),
    ]);
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'desk_exists' });
    await expect(establishDesk(second, ring, BINA, DAY)).rejects.toMatchObject({ code: 'desk_exists' });
    expect(await world.database.read.selectFrom('desk_key').select('id').execute()).toHaveLength(1);
    expect(await world.database.read.selectFrom('person_key').select('person_id').execute()).toHaveLength(1);
    await second.close();
  });

  test('is granted to others by whoever holds its key, once each', async () => {
    const { read } = world.database;
    await establishDesk(world.database, ring, AMINA, DAY);
    const sealed = await seal();
    const { key } = await unlockDesk(read, 'amina@desk', PASSWORD);
    await addHandler(world.database, key, BINA, DAY);
    const bina = await unlockDesk(read, 'bina@desk', BINA.password);
    expect(bina.personId).toBe('bina');
    expect(openWords(bina.key, PLACE, sealed)).toBe('her words');
    const again = addHandler(world.database, key, { ...BINA, password: 'another' }, DAY);
    await expect(again).rejects.toMatchObject({ code: 'handler_has_key' });
    await unlockDesk(read, 'bina@desk', BINA.password);
  });

  test('is granted anew, with the recovery key, to her who forgot her password', async () => {
    const { read } = world.database;
    const { recoveryKey } = await establishDesk(world.database, ring, AMINA, DAY);
    const sealed = await seal();
    const key = await recoverDesk(read, recoveryKey);
    await replaceHandler(world.database, key, { ...AMINA, password: 'eleven red hens' }, DAY);
    await replaceHandler(world.database, key, BINA, DAY);
    await expect(unlockDesk(read, 'amina@desk', PASSWORD)).rejects.toMatchObject({ code: 'wrong_password' });
    for (const [login, password] of [['amina@desk', 'eleven red hens'] as const, ['bina@desk', BINA.password] as const])
      expect(openWords((await unlockDesk(read, login, password)).key, PLACE, sealed)).toBe('her words');
    expect(await read.selectFrom('desk_grant').select('holder').orderBy('holder').execute()).toEqual(
      ['amina', 'bina', 'recovery'].map((holder) => ({ holder })),
    );
  });

  test('keeps the key that she had where the record of the new one fails', async () => {
    const { recoveryKey } = await establishDesk(world.database, ring, AMINA, DAY);
    const before = await rows();
    const key = await recoverDesk(world.database.read, recoveryKey);
    const failing = replaceHandler(world.database, key, { ...AMINA, password: 'lost' }, DAY, () =>
      Promise.reject(new RangeError('record')),
    );
    await expect(failing).rejects.toThrow('record');
    expect(await rows()).toBe(before);
  });

  test('refuses a wrong password and a wrong log-in alike, and after as much work', async () => {
    await establishDesk(world.database, ring, AMINA, DAY);
    const spent = async (login: string) => {
      const start = performance.now();
      const attempt = unlockDesk(world.database.read, login, 'wrong');
      await expect(attempt).rejects.toMatchObject({ code: 'wrong_password', status: 401, message: 'wrong_password' });
      return performance.now() - start;
    };
    // One look-up takes about a millisecond, one stretched password far more than ten.
    const known = Math.min(await spent('amina@desk'), await spent('amina@desk'));
    const unknown = Math.min(await spent('nobody@desk'), await spent('bina@desk'));
    expect(unknown).toBeGreaterThan(known / 4);
    expect(known).toBeGreaterThan(unknown / 4);
  });

  test('seals to no public key but its own', async () => {
    await establishDesk(world.database, ring, AMINA, DAY);
    const forged = publicText(newPair().publicKey);
    await world.database.write((trx) => trx.updateTable('desk_key').set({ public_key: forged }).execute());
    await expect(openLock(world.database.read, ring)).rejects.toMatchObject({ code: 'forged_desk_key' });
    await expect(unlockDesk(world.database.read, 'amina@desk', PASSWORD)).rejects.toMatchObject({ code: 'unsealable' });
  });

  test('takes no grant that was made for another', async () => {
    const { read } = world.database;
    await establishDesk(world.database, ring, AMINA, DAY);
    const { key } = await unlockDesk(read, 'amina@desk', PASSWORD);
    await addHandler(world.database, key, BINA, DAY);
    const grant = await read
      .selectFrom('desk_grant')
      .selectAll()
      .where('holder', '=', 'amina')
      .executeTakeFirstOrThrow();
    await world.database.write((trx) =>
      trx.updateTable('desk_grant').set({ sealed: grant.sealed }).where('holder', '=', 'bina').execute(),
    );
    await expect(unlockDesk(read, 'bina@desk', BINA.password)).rejects.toMatchObject({ code: 'unsealable' });
  });

  test('keeps no private half, password or recovery key in any row', async () => {
    const { recoveryKey } = await establishDesk(world.database, ring, AMINA, DAY);
    const { key } = await unlockDesk(world.database.read, 'amina@desk', PASSWORD);
    const recovery = readRecovery(recoveryKey);
    const stored = await rows();
    const halves = [key, recovery].map((one) => Buffer.from(privateText(one.privateKey), 'base64url'));
    for (const half of halves)
      for (const encoding of ['base64url', 'base64', 'hex', 'latin1'] as const)
        expect(stored).not.toContain(half.toString(encoding));
    for (const secret of [PASSWORD, recoveryKey, recoveryKey.replaceAll('-', '')]) expect(stored).not.toContain(secret);
    expect(JSON.stringify(key)).not.toContain(privateText(key.privateKey));
  });
});
