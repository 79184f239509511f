import { sql, SqliteAdapter, type Kysely } from 'kysely';

/**
 * SQLite counts the rows of a table in a hidden column, which tells who wrote before whom. Without it rows lie by their
 * keys, which are drawn. A table that comes later is made so from the start: see tests/database/row-order.test.ts.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  if (!(db.getExecutor().adapter instanceof SqliteAdapter)) return;
  // Whoever refers to a table that is made anew would else go with the old one.
  await sql`pragma foreign_keys = off`.execute(db);
  try {
    await db.transaction().execute(async (trx) => {
      for (const table of await numbered(trx)) await makeAnew(trx, table);
    });
  } finally {
    await sql`pragma foreign_keys = on`.execute(db);
  }
  // Which page a row lies on told the same: now by the key, too.
  await sql`vacuum`.execute(db);
}

interface Made {
  readonly name: string;
  /** The statement that made it. */
  readonly sql: string;
}

async function numbered(db: Kysely<unknown>): Promise<Made[]> {
  const { rows } = await sql<Made>`
    select m.name, m.sql from pragma_table_list l join sqlite_master m on m.type = 'table' and m.name = l.name
    where l.schema = 'main' and l.wr = 0 and m.name not like 'sqlite_%' and m.name not like 'kysely_%'
  `.execute(db);
  return rows;
}

async function makeAnew(db: Kysely<unknown>, table: Made): Promise<void> {
  const { rows: indexes } = await sql<Made>`
    select name, sql from sqlite_master where type = 'index' and tbl_name = ${table.name} and sql is not null
  `.execute(db);
  const anew = `${table.name}_anew`;
  await sql.raw(`${table.sql.replace(`"${table.name}"`, `"${anew}"`)} without rowid`).execute(db);
  await sql`insert into ${sql.table(anew)} select * from ${sql.table(table.name)}`.execute(db);
  await sql`drop table ${sql.table(table.name)}`.execute(db);
  await sql`alter table ${sql.table(anew)} rename to ${sql.table(table.name)}`.execute(db);
  for (const index of indexes) await sql.raw(index.sql).execute(db);
}
