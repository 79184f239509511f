import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Database } from '../../server/database/connect.ts';
import { insertRows } from '../../server/database/insert.ts';
import { establishDesk, openLock, unlockDesk } from '../../server/vault/desk.ts';
import { rotateDesk } from '../../server/vault/desk-rotation.ts';
import { holdLock } from '../../server/vault/desk-row.ts';
import { dropLeaving } from '../../server/vault/leaving.ts';
import { openRing } from '../../server/vault/ring.ts';
import { openWords, sealWords } from '../../server/vault/words.ts';
import { DATABASES } from '../databases.ts';
import { AMINA, BY, DAY, openOffice } from './office.ts';

const PEOPLE = ['amina', 'bina'];

const POSTGRES = DATABASES.find(({ name }) => name === 'postgres')!;

test('two set-ups in the same instant make one desk key (SQLite has one writer anyway)', async () => {
  const { database, drop } = await POSTGRES.open();
  const ring = await openRing(database, randomBytes(32), DAY);
  await database.write(async (trx) => {
    await trx.insertInto('organisation').values({ id: 'ngo', code: 'ngo', kind: 'mechanism', name: 'Desk' }).execute();
    const people = PEOPLE.map((id) => ({ id, login: id, organisation_id: 'ngo', name: id }));
    await trx.insertInto('person').values(people).execute();
  });
  // Nobody can finish while this stands, so both are surely in the middle when it falls.
  const { both } = await database.owner.transaction().execute(async (trx) => {
    await sql`lock table person_key in share mode`.execute(trx);
    const setUps = PEOPLE.map((personId) => establishDesk(database, ring, { personId, password: 'goats' }, DAY));
    while ((await waitingIn(database)) < PEOPLE.length) await pause(10);
    return { both: Promise.allSettled(setUps) };
  });
  const refused = (await both).filter((one) => one.status === 'rejected');
  expect(refused.map((one) => one.reason.code)).toEqual(['desk_exists']);
  expect(await database.read.selectFrom('desk_key').select('id').execute()).toHaveLength(1);
  await drop();
});

test('what is being written while an old key is deleted keeps that key', async () => {
  const { database, ring, key: old, test } = await openOffice(POSTGRES);
  const before = await openLock(database.read, ring);
  await rotateDesk(database, ring, old, BY);
  const place = { table: 'case_event', column: 'note_sealed', row: 'x' };
  const [sealed] = sealWords(before, [{ place, text: 'just now' }]);
  const row = { id: 'x', case_id: 'case', number: 1, kind: 'told', day: DAY, at_sealed: '', person_id: null };
  const { dropping } = await database.write(async (trx) => {
    await holdLock(trx, database.kind, before);
    const dropping = dropLeaving(database, BY);
    while ((await waitingIn(database)) < 1) await pause(10);
    await insertRows(trx, 'case_event', [{ ...row, facts: '{}', note_sealed: sealed! }]);
    return { dropping };
  });
  expect(await dropping).toBe(0);
  // From now on nothing more comes to it: the next look finds all there is.
  const late = database.write((trx) => holdLock(trx, database.kind, before));
  await expect(late).rejects.toMatchObject({ code: 'stale' });
  const { key } = await unlockDesk(database.read, 'amina', AMINA.password);
  expect(openWords(key, place, sealed!)).toBe('just now');
  await test.drop();
});

async function waitingIn(database: Database): Promise<number> {
  const query = sql<{ waiting: number }>`
    select count(*) as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  return (await query.execute(database.owner)).rows[0]!.waiting;
}
