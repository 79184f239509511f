import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Database } from '../../server/database/connect.ts';
import type { Day } from '../../server/foundation/time.ts';
import { establishDesk } from '../../server/vault/desk.ts';
import { openRing } from '../../server/vault/ring.ts';
import { DATABASES } from '../databases.ts';

const DAY = '2026-03-02' as Day;
const PEOPLE = ['amina', 'bina'];

test('two set-ups in the same instant make one desk key (SQLite has one writer anyway)', async () => {
  const { database, drop } = await DATABASES.find(({ name }) => name === 'postgres')!.open();
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

async function waitingIn(database: Database): Promise<number> {
  const query = sql<{ waiting: number }>`
    select count(*) as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  return (await query.execute(database.owner)).rows[0]!.waiting;
}
