/** How a database fails that is there all the same. */
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import type { Stage } from './stage.ts';

interface Illness {
  falls(): Promise<void>;
  ends(): Promise<void>;
}

type What = 'read-only' | 'full';

export function illnessesOf(stage: Stage): Readonly<Record<What, Illness>> {
  return stage.house.database.kind === 'sqlite' ? ofSqlite(stage) : ofPostgres(stage);
}

function ofSqlite({ owner }: Stage): Readonly<Record<What, Illness>> {
  const run = (pragma: string) => async () => {
    await sql.raw(pragma).execute(owner());
  };
  return {
    'read-only': { falls: run('pragma query_only = on'), ends: run('pragma query_only = off') },
    full: { falls: run('pragma max_page_count = 1'), ends: run('pragma max_page_count = 1000000') },
  };
}

/** Read-only as a standby is; full by its own code, where the first row of a message is stored. */
function ofPostgres({ house, test }: Stage): Readonly<Record<What, Illness>> {
  const name = new URL(test.url).pathname.slice(1);
  const asOwner = async (...statements: readonly string[]) => {
    const client = new pg.Client({ connectionString: test.url.replace(/[^/]*$/, 'postgres') });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  /** Only connections that begin anew hear of it. */
  const turn = (way: 'on' | 'off') => async () => {
    await asOwner(
      `alter database ${name} set default_transaction_read_only = ${way}`,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
    );
    for (let tries = 0; tries < 100; tries += 1) {
      const shown = await sql<{ on: string }>`select current_setting('default_transaction_read_only') as on`
        .execute(house.database.owner)
        .catch(() => null);
      if (shown?.rows[0]?.on === way) return;
      await setTimeout(20);
    }
    throw new Error('the database did not come back');
  };
  const run = (statement: string) => async () => {
    await sql.raw(statement).execute(house.database.owner);
  };
  return {
    'read-only': { falls: turn('on'), ends: turn('off') },
    full: {
      falls: run(`
        create function no_room() returns trigger language plpgsql as
          $$ begin raise exception 'no space left' using errcode = '53100'; end $$;
        create trigger no_room before insert on replay_guard execute function no_room()`),
      ends: run('drop function no_room() cascade'),
    },
  };
}
