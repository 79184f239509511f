import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../server/database/connect.ts';
import { Stale } from '../../server/foundation/errors.ts';
import { HOUR, instant, later } from '../../server/foundation/time.ts';
import { openDesk, openLock, unlockDesk, unlockOwn } from '../../server/vault/desk.ts';
import { rotateDesk } from '../../server/vault/desk-rotation.ts';
import { newPair, privateText } from '../../server/vault/exchange.ts';
import { replaceHandler } from '../../server/vault/holder.ts';
import { dropLeaving } from '../../server/vault/leaving.ts';
import { changePassword } from '../../server/vault/own-password.ts';
import { removeHolder } from '../../server/vault/removal.ts';
import { resealWords } from '../../server/vault/reseal.ts';
import { openRing } from '../../server/vault/ring.ts';
import { beginSession, endSession, listSessions, resumeSession, revokeSessions } from '../../server/vault/session.ts';
import type { PrivateHalf } from '../../server/vault/words.ts';
import { addHandler } from '../../server/vault/holder.ts';
import { DATABASES } from '../databases.ts';
import { AMINA, arriveMany, BINA, BY, DAY, expected, openOffice, readAll, type Office } from './office.ts';

const NOW = instant('2026-03-02T08:00:00Z');

describe.each(DATABASES)('a session of the desk, on $name', (kind) => {
  let office: Office;
  let own: PrivateHalf;
  beforeAll(async () => {
    office = await openOffice(kind);
    await arriveMany(office, 2);
    ({ own } = await unlockDesk(office.database.read, 'amina', AMINA.password));
  });
  afterAll(() => office.test.drop());

  const begin = (half = own, now = NOW) => beginSession(office.database, office.ring, half, now);
  const resume = (secret: string, now = NOW) => resumeSession(office.database.read, office.ring, secret, now);
  const rows = () => office.database.read.selectFrom('desk_session').selectAll().execute();

  test('opens the desk on every server, also after its key was replaced', async () => {
    const secret = await begin();
    const other = connect(office.test.url);
    const elsewhere = await openRing(other, office.masterKey, DAY);
    const there = async () => {
      const half = await resumeSession(other.read, elsewhere, secret, later(NOW, 7 * HOUR));
      return readAll(other, await openDesk(other.read, half!));
    };
    expect(await there()).toEqual(expected(2));
    const { key } = await unlockDesk(office.database.read, 'amina', AMINA.password);
    await resealWords(office.database, await rotateDesk(office.database, office.ring, key, BY));
    await dropLeaving(office.database, BY);
    expect(await there()).toEqual(expected(2));
    await other.close();
  });

  test('is over after eight hours, when she logs out, and with any other secret', async () => {
    const secret = await begin();
    expect((await resume(secret, later(NOW, 8 * HOUR - 1)))!.id).toBe('amina');
    expect(await resume(secret, later(NOW, 8 * HOUR))).toBeNull();
    expect(await resume(`${secret.slice(1)}A`)).toBeNull();
    expect(await resume('')).toBeNull();
    await endSession(office.database, secret);
    expect(await resume(secret)).toBeNull();
  });

  test('is revoked everywhere, and what it wrapped is gone', async () => {
    const secrets = [await begin(), await begin()];
    expect(await listSessions(office.database.read, office.ring, NOW)).toContainEqual({ login: 'amina', since: DAY });
    expect(await revokeSessions(office.database, 'amina', { by: 'bina', day: DAY })).toBeGreaterThanOrEqual(2);
    for (const secret of secrets) expect(await resume(secret)).toBeNull();
    expect((await rows()).every(({ wrapped }) => wrapped === '')).toBe(true);
    expect(await listSessions(office.database.read, office.ring, NOW)).toEqual([]);
    const act = await office.database.read
      .selectFrom('audit')
      .selectAll()
      .where('act', '=', 'session_revoked')
      .executeTakeFirst();
    expect(act).toMatchObject({ actor_id: 'bina', subject: 'person', subject_id: 'amina' });
    // Not even put back by hand.
    await office.database.write((trx) => trx.updateTable('desk_session').set({ revoked_day: null }).execute());
    for (const secret of secrets) expect(await resume(secret)).toBeNull();
  });

  test('holds nothing that opens without the cookie, and is found by no secret of another', async () => {
    const secrets = [await begin(), await begin()];
    const stored = JSON.stringify(await rows());
    for (const kept of [...secrets, privateText(own.privateKey)]) expect(stored).not.toContain(kept);
    const [one, two] = (await rows()).filter(({ wrapped }) => wrapped !== '');
    await office.database.write((trx) =>
      trx.updateTable('desk_session').set({ wrapped: one!.wrapped }).where('hash', '=', two!.hash).execute(),
    );
    const opened = await Promise.all(secrets.map((secret) => resume(secret)));
    expect(opened.filter(Boolean)).toHaveLength(1);
    // An end that somebody changed is an end.
    await office.database.write((trx) => trx.updateTable('desk_session').set({ expires_sealed: 'later' }).execute());
    for (const secret of secrets) expect(await resume(secret)).toBeNull();
    expect(await listSessions(office.database.read, office.ring, NOW)).toEqual([]);
  });

  test('is of no use without the role, and opens the desk with a role that reads all', async () => {
    const secret = await begin();
    const become = (role: 'interpreter' | 'handler' | 'lead' | 'buyer') =>
      office.database.write((trx) =>
        trx.updateTable('person_role').set({ role }).where('person_id', '=', 'amina').execute(),
      );
    await become('buyer');
    expect(await resume(secret)).toBeNull();
    await become('interpreter');
    await expect(openDesk(office.database.read, (await resume(secret))!)).rejects.toMatchObject({
      code: 'not_a_handler',
    });
    for (const role of ['lead', 'handler'] as const) {
      await become(role);
      expect(await readAll(office.database, await openDesk(office.database.read, (await resume(secret))!))).toEqual(
        expected(2),
      );
    }
  });

  test('ends where she keeps her key and chooses another password for it', async () => {
    const secret = await begin();
    await changePassword(office.database, own, 'ten quick brown foxes');
    expect(await resume(secret)).toBeNull();
    const { read } = office.database;
    await expect(unlockOwn(read, 'amina', AMINA.password)).rejects.toMatchObject({ code: 'wrong_password' });
    expect(privateText((await unlockOwn(read, 'amina', 'ten quick brown foxes')).privateKey)).toBe(
      privateText(own.privateKey),
    );
    await changePassword(office.database, own, AMINA.password);
    const another = { ...own, privateKey: newPair().privateKey };
    await expect(changePassword(office.database, another, 'a stranger’s words')).rejects.toBeInstanceOf(Stale);
  });

  test('ends with a new password and with her removal; a day later nothing is left of it', async () => {
    const { key } = await unlockDesk(office.database.read, 'amina', AMINA.password);
    await addHandler(office.database, key, BINA, DAY);
    const hers = await unlockDesk(office.database.read, 'bina', BINA.password);
    const secret = await begin(hers.own);
    await replaceHandler(office.database, key, { ...BINA, password: 'twelve blue doves' }, DAY);
    expect(await resume(secret)).toBeNull();
    // Begun in the same moment, with the key pair that she had.
    expect(await resume(await begin(hers.own))).toBeNull();
    const again = await unlockDesk(office.database.read, 'bina', 'twelve blue doves');
    const next = await begin(again.own);
    expect(await resume(next)).not.toBeNull();
    await removeHolder(office.database, office.ring, key, 'bina', BY);
    expect(await resume(next)).toBeNull();
    expect((await rows()).filter(({ person_id }) => person_id === 'bina')).toEqual([]);
    await begin(own, later(NOW, 48 * HOUR));
    expect(await rows()).toHaveLength(1);
    expect((await openLock(office.database.read, office.ring)).id).not.toBe(key.id);
  });
});
