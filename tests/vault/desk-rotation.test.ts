import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { insertRows } from '../../server/database/insert.ts';
import { connect, type Database } from '../../server/database/connect.ts';
import { chainAudit } from '../../server/audit/chain.ts';
import type { DeskKeyRow, DeskMarkRow } from '../../server/database/schema.ts';
import { instant } from '../../server/foundation/time.ts';
import { storeSigns } from '../../server/upkeep/store-signs.ts';
import { openDesk, openLock, recoverDesk, unlockDesk } from '../../server/vault/desk.ts';
import { rotateDesk } from '../../server/vault/desk-rotation.ts';
import { holdLock } from '../../server/vault/desk-row.ts';
import { newPair, publicText } from '../../server/vault/exchange.ts';
import { recoveryLock } from '../../server/vault/backup-key.ts';
import { openGrant } from '../../server/vault/grant.ts';
import { addHandler, listHolders, replaceHandler } from '../../server/vault/holder.ts';
import { dropLeaving } from '../../server/vault/leaving.ts';
import { makePerson } from '../../server/vault/person.ts';
import { newRecovery, readRecovery } from '../../server/vault/recovery.ts';
import { removeHolder } from '../../server/vault/removal.ts';
import { resealWords } from '../../server/vault/reseal.ts';
import { openRing } from '../../server/vault/ring.ts';
import { openWords, sealWords, type DeskKey } from '../../server/vault/words.ts';
import { DATABASES } from '../databases.ts';
import {
  AMINA,
  arrive,
  arriveMany,
  BINA,
  BY,
  CHITRA,
  DAY,
  expected,
  keysInUse,
  openOffice,
  ownOf,
  readAll,
  type Office,
} from './office.ts';

describe.each(DATABASES)('replacing the desk’s key, on $name', (kind) => {
  let office: Office;
  let database: Database;
  beforeEach(async () => {
    office = await openOffice(kind);
    ({ database } = office);
  });
  afterEach(() => office.test.drop());

  const rotate = (key = office.key, more = {}) => rotateDesk(database, office.ring, key, BY, more);
  const keys = () => database.read.selectFrom('desk_key').select(['id', 'state']).orderBy('state').execute();
  const unlock = async (who: typeof AMINA) => openDesk(database.read, await ownOf(database, who));

  test('new words go to the new key, old ones still open, then all is sealed anew and the old key is gone', async () => {
    await addHandler(database, office.key, BINA, DAY);
    await arriveMany(office, 3);
    const before = await openLock(database.read, office.ring);
    const key = await rotate();
    expect(await keys()).toEqual([
      { id: key.id, state: 'current' },
      { id: office.key.id, state: 'leaving' },
    ]);
    const lock = await openLock(database.read, office.ring);
    expect(lock.id).toBe(key.id);
    await arrive(database, lock, 'words 4', 4);
    // A server that has not heard of it yet.
    await arrive(database, before, 'words 5', 5);
    for (const who of [AMINA, BINA]) expect(await readAll(database, await unlock(who))).toEqual(expected(5));
    expect(await dropLeaving(database, BY)).toBe(0);

    const seen: number[] = [];
    expect(await resealWords(database, key, (rows) => seen.push(rows))).toEqual({ rows: 4, broken: [] });
    expect(seen.at(-1)).toBe(4);
    expect(await keysInUse(database)).toEqual([key.id]);
    expect(await dropLeaving(database, BY)).toBe(1);
    expect(await keys()).toEqual([{ id: key.id, state: 'current' }]);
    const grants = await database.read.selectFrom('desk_grant').selectAll().orderBy('holder').execute();
    expect(grants.map(({ holder, desk_key_id }) => [holder, desk_key_id])).toEqual(
      ['amina', 'bina', 'recovery'].map((holder) => [holder, key.id]),
    );
    for (const who of [AMINA, BINA]) expect(await readAll(database, await unlock(who))).toEqual(expected(5));
    expect(await readAll(database, await recoverDesk(database.read, office.recoveryKey))).toEqual(expected(5));
    const acts = await database.read
      .selectFrom('audit')
      .select(['actor_id', 'subject_id', 'reason'])
      .where('act', '=', 'desk_rotated')
      .orderBy('reason')
      .execute();
    expect(acts).toEqual([
      { actor_id: 'amina', subject_id: key.id, reason: 'key_2' },
      { actor_id: 'amina', subject_id: office.key.id, reason: 'old_key_deleted' },
    ]);
  });

  test('interrupted after any write it goes on, and loses nothing that came on the way', async () => {
    await arriveMany(office, 120);
    let count = 120;
    let done = false;
    for (let writes = 0; !done; writes += 1) {
      let left = writes;
      const failing: Database = {
        ...database,
        write: (work) => (left-- > 0 ? database.write(work) : Promise.reject(new Error('killed'))),
      };
      const stale = await openLock(database.read, office.ring);
      done = await whole(failing, await unlock(AMINA)).then(
        () => true,
        () => false,
      );
      count += 1;
      await arrive(database, await openLock(database.read, office.ring), `words ${count}`, count);
      if (!done && (await keys()).some(({ id }) => id === stale.id)) {
        count += 1;
        await arrive(database, stale, `words ${count}`, count);
      }
      expect(await readAll(database, await unlock(AMINA))).toEqual(expected(count));
    }
    expect(await keys()).toHaveLength(1);
    expect((await unlock(AMINA)).id).not.toBe(office.key.id);
    expect(count).toBeGreaterThan(124);

    async function whole(database: Database, held: DeskKey): Promise<void> {
      const begun = held.id !== office.key.id;
      const key = begun ? held : await rotateDesk(database, office.ring, held, BY);
      await resealWords(database, key);
      await dropLeaving(database, BY);
    }
  });

  test('of two at once one wins; two may seal anew at once, and again after another rotation', async () => {
    await arriveMany(office, 30);
    const other = connect(office.test.url);
    const both = await Promise.allSettled([rotate(), rotateDesk(other, office.ring, office.key, BY)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'stale' } });
    const key = await unlock(AMINA);
    const sealed = await Promise.all([resealWords(database, key), resealWords(other, key)]);
    expect(sealed.reduce((sum, { rows }) => sum + rows, 0)).toBe(30);
    const newest = await rotate(key);
    await expect(resealWords(database, key)).rejects.toMatchObject({ code: 'stale' });
    expect(newest.leaving).toHaveLength(2);
    expect((await unlock(AMINA)).leaving).toHaveLength(2);
    await resealWords(database, newest);
    expect(await dropLeaving(database, BY)).toBe(2);
    expect(await readAll(database, await unlock(AMINA))).toEqual(expected(30));
    await other.close();
  });

  test('what does not open stays, is told by its row, and keeps the old key; the rest is sealed anew', async () => {
    await arriveMany(office, 3);
    const [row] = await database.read.selectFrom('message').selectAll().where('number', '=', 2).execute();
    const broken = `${row!.original_sealed.slice(0, -6)}AAAAAA`;
    await database.write((trx) =>
      trx.updateTable('message').set({ original_sealed: broken }).where('id', '=', row!.id).execute(),
    );
    const key = await rotate();
    const place = { table: 'message', column: 'original_sealed', row: row!.id };
    expect(await resealWords(database, key)).toEqual({ rows: 3, broken: [place] });
    expect(await resealWords(database, key)).toEqual({ rows: 0, broken: [place] });
    expect(await dropLeaving(database, BY)).toBe(0);
    const after = await database.read.selectFrom('message').selectAll().where('id', '=', row!.id).executeTakeFirst();
    expect(after!.original_sealed).toBe(broken);
    expect(openWords(key, { ...place, column: 'statement_sealed' }, after!.statement_sealed)).toBe('words 2');
  });

  test('notes of the audit stay as they are, and readable, because the chain holds them', async () => {
    const place = { table: 'audit', column: 'note_sealed', row: 'note' };
    const [note] = sealWords(await openLock(database.read, office.ring), [{ place, text: 'a note' }]);
    const row = { id: 'one', day: DAY, actor_id: 'amina', act: 'original_opened', subject: 'message', subject_id: 'm' };
    await database.write((trx) =>
      insertRows(trx, 'audit', [{ ...row, reason: '', note_sealed: note!, number: null, link: null }]),
    );
    const key = await rotate();
    expect(await resealWords(database, key)).toEqual({ rows: 0, broken: [] });
    expect(await dropLeaving(database, BY)).toBe(0);
    // Who is admitted later reads them too.
    await addHandler(database, key, BINA, DAY);
    expect(openWords(await unlock(BINA), place, note!)).toBe('a note');
  });

  test('words that are sealed in the very moment when the old key is deleted are refused, not lost', async () => {
    const before = await openLock(database.read, office.ring);
    const key = await rotate();
    await database.write((trx) => holdLock(trx, database.kind, before));
    await resealWords(database, key);
    await dropLeaving(database, BY);
    await expect(database.write((trx) => holdLock(trx, database.kind, before))).rejects.toMatchObject({
      code: 'stale',
    });
    await database.write((trx) => holdLock(trx, database.kind, key));
  });

  test('who is admitted while it is replaced is refused rather than left out', async () => {
    await rotate();
    await expect(addHandler(database, office.key, BINA, DAY)).rejects.toMatchObject({ code: 'stale' });
    await addHandler(database, await unlock(AMINA), BINA, DAY);
    expect((await unlock(BINA)).leaving).toHaveLength(1);
  });

  test('grants nothing to a holder whom somebody put into the database', async () => {
    const { row, lock } = await makePerson('bina', BINA.password);
    const forged = { desk_key_id: office.key.id, holder: 'bina', made_day: DAY };
    const [half] = sealWords(lock, [{ place: { table: 'desk_grant', column: 'sealed', row: 'x' }, text: 'nothing' }]);
    await database.write(async (trx) => {
      await trx.insertInto('person_key').values(row).execute();
      await trx
        .insertInto('desk_grant')
        .values({ ...forged, sealed: half! })
        .execute();
    });
    await expect(rotate()).rejects.toMatchObject({ code: 'forged_holder' });
    expect(await listHolders(database.read, office.key)).toEqual([
      { id: 'amina', login: 'amina', reads: 'all', admitted: true },
      { id: 'bina', login: 'bina', reads: 'all', admitted: false },
    ]);
    // Nor with Amina's voucher in front of it.
    const hers = await database.read.selectFrom('desk_grant').selectAll().where('holder', '=', 'amina').execute();
    const sealed = `${hers[0]!.sealed.split(' ')[0]} ${half}`;
    await database.write((trx) => trx.updateTable('desk_grant').set({ sealed }).where('holder', '=', 'bina').execute());
    await expect(rotate()).rejects.toMatchObject({ code: 'forged_holder' });
    await rotate(office.key, { without: 'bina' });
    await expect(unlock(BINA)).rejects.toMatchObject({ code: 'wrong_password' });
  });

  test('takes no recovery key that somebody else put there', async () => {
    const forged = publicText(newPair().publicKey);
    await database.write((trx) => trx.updateTable('desk_key').set({ recovery_public_key: forged }).execute());
    await expect(rotate()).rejects.toMatchObject({ code: 'forged_desk_key' });
    await database.write((trx) => trx.updateTable('desk_key').set({ recovery_public_key: null }).execute());
    await expect(rotate()).rejects.toMatchObject({ code: 'forged_desk_key' });
  });

  test('with another recovery key in the place of the one that was, also for what is not sealed anew yet', async () => {
    await arriveMany(office, 2);
    // Two keys hold words when the third comes.
    const second = await rotate();
    await arrive(database, await openLock(database.read, office.ring), 'words 3', 3);
    const { recoveryKey, lock } = newRecovery();
    const key = await rotate(second, { recovery: lock });
    const opened = async (typed: string) => readAll(database, await recoverDesk(database.read, typed));
    expect(await opened(recoveryKey)).toEqual(expected(3));
    const refused = { code: 'wrong_recovery_key' };
    await expect(opened(office.recoveryKey)).rejects.toMatchObject(refused);
    expect((await recoveryLock(database.read, office.ring)).publicKey.equals(lock.publicKey)).toBe(true);
    const grants = await database.read.selectFrom('desk_grant').selectAll().where('holder', '=', 'recovery').execute();
    expect(grants).toHaveLength(3);
    const old = readRecovery(office.recoveryKey);
    for (const grant of grants) {
      const desk = await database.read
        .selectFrom('desk_key')
        .selectAll()
        .where('id', '=', grant.desk_key_id)
        .executeTakeFirstOrThrow();
      expect(() => openGrant(old, desk, grant.sealed)).toThrow('unsealable');
    }
    await resealWords(database, key);
    await dropLeaving(database, BY);
    expect(await opened(recoveryKey)).toEqual(expected(3));
    // The next rotation knows the new one.
    await resealWords(database, await rotate(await unlock(AMINA)));
    expect(await opened(recoveryKey)).toEqual(expected(3));
    const acts = await database.read.selectFrom('audit').select('reason').where('act', '=', 'desk_rotated').execute();
    expect(acts.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(/^recovery_key_replaced_\d$/));
  });

  test('of a desk that did not keep the recovery key’s public half needs it typed', async () => {
    const mac = office.ring.mac(
      'desk',
      JSON.stringify([office.key.id, publicText((await openLock(database.read, office.ring)).publicKey)]),
    );
    await database.write(async (trx) => {
      await trx.updateTable('desk_key').set({ recovery_public_key: null, mac, number: 0 }).execute();
      await trx.deleteFrom('desk_mark').execute();
    });
    // As a server finds it that never saw a numbered one.
    const ring = await openRing(database, office.masterKey, DAY);
    const replace = (key = office.key, more = {}) => rotateDesk(database, ring, key, BY, more);
    await expect(replace()).rejects.toMatchObject({ code: 'needs_recovery_key' });
    const other = office.recoveryKey.slice(1);
    await expect(replace(office.key, { recoveryKey: other })).rejects.toMatchObject({ code: 'mistyped_recovery_key' });
    const key = await replace(office.key, { recoveryKey: office.recoveryKey });
    expect((await recoverDesk(database.read, office.recoveryKey)).id).toBe(key.id);
    await replace(key);
  });

  /** By somebody who writes to the database, has an old copy of it, and not GEHOOR_KEY. */
  const putBack = async (old: DeskKeyRow, mark?: DeskMarkRow) => {
    await database.write(async (trx) => {
      await trx.updateTable('desk_key').set({ state: 'leaving' }).execute();
      const back = trx.insertInto('desk_key').values(old);
      await back.onConflict((there) => there.column('id').doUpdateSet(old)).execute();
      if (mark) await trx.updateTable('desk_mark').set(mark).execute();
    }, 'old');
  };

  test('an older key that somebody puts back as the current one is refused', async () => {
    const old = await database.read.selectFrom('desk_key').selectAll().executeTakeFirstOrThrow();
    const oldMark = await database.read.selectFrom('desk_mark').selectAll().executeTakeFirstOrThrow();
    await addHandler(database, office.key, BINA, DAY);
    const key = await removeHolder(database, office.ring, office.key, 'bina', BY);
    await resealWords(database, key!);
    await dropLeaving(database, BY);
    await putBack(old);
    const refused = { code: 'old_desk_key' };
    const fresh = await openRing(database, office.masterKey, DAY);
    for (const ring of [office.ring, fresh]) await expect(openLock(database.read, ring)).rejects.toMatchObject(refused);
    await expect(rotateDesk(database, fresh, office.key, BY)).rejects.toMatchObject(refused);
    // Called a newer one, or without the mark.
    await database.write((trx) => trx.updateTable('desk_key').set({ number: 2 }).where('id', '=', old.id).execute());
    await expect(openLock(database.read, fresh)).rejects.toMatchObject({ code: 'forged_desk_key' });
    const another = { ...oldMark, number: 2, desk_key_id: old.id };
    await putBack(old, another);
    await expect(openLock(database.read, fresh)).rejects.toMatchObject({ code: 'forged_desk_key' });
    await database.write((trx) => trx.deleteFrom('desk_mark').execute());
    await expect(openLock(database.read, fresh)).rejects.toMatchObject(refused);
  });

  test('nor does a server that saw the newer one take it with its old mark; the audit names the newer', async () => {
    const old = await database.read.selectFrom('desk_key').selectAll().executeTakeFirstOrThrow();
    const mark = await database.read.selectFrom('desk_mark').selectAll().executeTakeFirstOrThrow();
    const link = (previous: string, text: string) => office.ring.mac('audit', `${previous}\n${text}`);
    const codes = async () => {
      await chainAudit(database, link, DAY);
      return (await storeSigns(database.read, office.ring, link, instant('2026-03-02T08:00:00Z'))).map(
        ({ code }) => code,
      );
    };
    await rotate();
    await openLock(database.read, office.ring);
    expect(await codes()).not.toContain('desk_rolled_back');
    await putBack(old, mark);
    await expect(openLock(database.read, office.ring)).rejects.toMatchObject({ code: 'old_desk_key' });
    expect(await codes()).toContain('desk_rolled_back');
  });

  test('a removed handler with all that she had opens nothing new, and nothing that was sealed anew', async () => {
    await addHandler(database, office.key, BINA, DAY);
    await arriveMany(office, 2);
    const { own, key: kept } = await unlockDesk(database.read, 'bina', BINA.password);
    const key = await removeHolder(database, office.ring, office.key, 'bina', BY);
    expect(key!.id).not.toBe(kept.id);
    await arrive(database, await openLock(database.read, office.ring), 'words 3', 3);
    await resealWords(database, key!);
    await expect(unlock(BINA)).rejects.toMatchObject({ code: 'wrong_password' });
    await expect(openDesk(database.read, own)).rejects.toMatchObject({ code: 'not_a_handler' });
    for (const half of [kept, own]) await expect(readAll(database, half)).rejects.toThrow('unsealable');
    const grants = await database.read.selectFrom('desk_grant').selectAll().execute();
    for (const { desk_key_id, holder, sealed } of grants)
      for (const half of [kept, own])
        for (const value of sealed.split(' '))
          expect(() =>
            openWords(half, { table: 'desk_grant', column: 'sealed', row: `${desk_key_id}/${holder}` }, value),
          ).toThrow('unsealable');
    expect(await readAll(database, await unlock(AMINA))).toEqual(expected(3));
    await addHandler(database, key!, BINA, DAY);
    expect(await readAll(database, await unlock(BINA))).toEqual(expected(3));
  });

  test('nobody removes the last holder, herself, or somebody without a key', async () => {
    const remove = (who: string) => removeHolder(database, office.ring, office.key, who, BY);
    await expect(remove('amina')).rejects.toMatchObject({ code: 'last_holder' });
    await expect(remove('bina')).rejects.toMatchObject({ code: 'no_key_of_her_own' });
    await addHandler(database, office.key, BINA, DAY);
    await expect(remove('amina')).rejects.toMatchObject({ code: 'not_yourself' });
    expect(await keys()).toHaveLength(1);
  });

  test('a handler becomes an interpreter only by a removal, which replaces the key', async () => {
    await addHandler(database, office.key, BINA, DAY);
    const lesser = replaceHandler(database, office.key, { ...BINA, sharedOnly: true }, DAY);
    await expect(lesser).rejects.toMatchObject({ code: 'holds_desk_key' });
    expect((await unlock(BINA)).id).toBe(office.key.id);
  });

  test('an interpreter keeps her place through it, holds no key of the desk, and is removed without it', async () => {
    await addHandler(database, office.key, { ...CHITRA, sharedOnly: true }, DAY);
    await expect(unlock(CHITRA)).rejects.toMatchObject({ code: 'not_a_handler' });
    const key = await rotate();
    await resealWords(database, key);
    await dropLeaving(database, BY);
    expect(await listHolders(database.read, key)).toEqual([
      { id: 'amina', login: 'amina', reads: 'all', admitted: true },
      { id: 'chitra', login: 'chitra', reads: 'shared', admitted: true },
    ]);
    expect(await removeHolder(database, office.ring, key, 'chitra', BY)).toBeNull();
    expect(await listHolders(database.read, key)).toHaveLength(1);
  });
});
