import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { DATABASES } from '../databases.ts';

const POSTGRES = DATABASES[1]!;

test('a connection that the server ends in the middle of work fails this work, and nothing else', async () => {
  const { database, drop } = await POSTGRES.open({ migrated: false });
  const uncaught: unknown[] = [];
  const note = (failure: unknown) => uncaught.push(failure);
  process.on('uncaughtException', note);
  const interrupted = database.owner.transaction().execute(async (trx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
    const { pid } = rows[0]!;
    await sql`select pg_terminate_backend(${pid})`.execute(database.owner);
    // The end is to reach a connection that somebody holds and that waits for nothing.
    for (let is = [pid]; is.length > 0; await pause(20))
      is = (
        await sql<{ pid: number }>`select pid from pg_stat_activity where pid = ${pid}`.execute(database.owner)
      ).rows.map((row) => row.pid);
    await sql`select 1`.execute(trx);
  });
  await expect(interrupted).rejects.toThrow(/connection|EPIPE/i);
  expect((await sql<{ one: number }>`select 1 as one`.execute(database.owner)).rows).toEqual([{ one: 1 }]);
  process.off('uncaughtException', note);
  expect(uncaught).toEqual([]);
  await drop();
});
