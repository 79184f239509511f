import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../server/database/connect.ts';
import { migrate, migrateTo } from '../../server/database/migrate.ts';
import { SQLITE, type TestDatabase } from '../databases.ts';

/** Tables whose rows may be counted as they come, and why that tells nobody when a worker wrote. */
const MAY_COUNT = {
  kysely_migration: 'the steps that the database took, each with its time: an operator’s',
  kysely_migration_lock: 'one row',
};

/** Columns that count all rows of a table. Numbers within a case, a sender or a kind of key tell the order of that one alone. */
const MAY_NUMBER = {
  'audit.number': 'the chain is an order: by day, within a day by random ids; see audit/chain',
  'tick.number': 'weekly, and of what buyers see',
};

describe('on SQLite', () => {
  let opened: TestDatabase;
  let database: Database;
  const ask = async <Row>(query: ReturnType<typeof sql<Row>>) => (await query.execute(database.owner)).rows;
  const run = (statement: string) => sql.raw(statement).execute(database.owner);

  /** Tables with a hidden number in each row. */
  const counting = async () =>
    (
      await ask(sql<{ name: string }>`
        select name from pragma_table_list where schema = 'main' and wr = 0 and name not like 'sqlite_%' order by name
      `)
    ).map(({ name }) => name);

  const schema = () =>
    ask(sql<{ name: string; sql: string }>`
      select name, replace(sql, ' without rowid', '') as sql from sqlite_master where sql is not null order by name
    `);
  const sites = () => ask(sql`select * from site order by id`);

  /** Whole numbers that no two rows of a table share. */
  const numbering = async () =>
    (
      await ask(sql<{ name: string }>`
        select distinct t.name || '.' || c.name as name
        from pragma_table_list t, pragma_index_list(t.name) i, pragma_index_info(i.name) p, pragma_table_info(t.name) c
        where t.schema = 'main' and i."unique" = 1 and p.seqno = 0 and c.name = p.name and lower(c.type) like '%int%'
        order by 1
      `)
    ).map(({ name }) => name);

  const open = async (options?: { migrated: boolean }) => {
    opened = await SQLITE.open(options);
    database = opened.database;
  };
  afterEach(() => opened.drop());

  describe('no table', () => {
    beforeEach(() => open());

    test('counts its rows, but those that may', async () => {
      expect(await counting()).toEqual(Object.keys(MAY_COUNT));
      expect(await numbering()).toEqual(Object.keys(MAY_NUMBER));
    });

    test('that does is overlooked', async () => {
      await run('create table counted (id text primary key)');
      await run('create table numbered (id text primary key, number integer unique) without rowid');
      expect(await counting()).toContain('counted');
      expect(await numbering()).toContain('numbered.number');
    });
  });

  describe('a database of before', () => {
    beforeEach(() => open({ migrated: false }));

    test('keeps its rows, and what holds them together', async () => {
      await migrateTo(database, '0038_gateway_request');
      await run(`insert into organisation values ('o', 'O', 'supplier', 'O')`);
      for (const id of ['c', 'a', 'b'])
        await run(`insert into site values ('${id}', '${id}', 'o', 'A site', 'BD', '', 'Asia/Dhaka', '${id}')`);
      const before = { schema: await schema(), sites: await sites() };
      expect(await counting()).toContain('site');
      await migrate(database);
      expect({ schema: await schema(), sites: await sites() }).toEqual(before);
      expect(await ask(sql`pragma foreign_key_check`)).toEqual([]);
      await expect(run(`insert into site_language values ('no such site', 'bn', 1)`)).rejects.toThrow(/FOREIGN KEY/);
      await expect(run(`update site set code = 'a'`)).rejects.toThrow(/UNIQUE/);
    });
  });
});
