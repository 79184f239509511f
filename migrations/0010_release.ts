import { sql, type Kysely } from 'kysely';

/** What may be seen by whom: the room's own book, and the one table that a buyer's request can reach. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('cell')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('anchor', 'text', (c) => c.notNull())
    .addColumn('since_tick', 'integer', (c) => c.notNull())
    .addColumn('until_tick', 'integer')
    .execute();
  await db.schema
    .createTable('cell_site')
    .ifNotExists()
    .addColumn('cell_id', 'text', (c) => c.notNull().references('cell.id'))
    .addColumn('site_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('cell_site_key', ['cell_id', 'site_id'])
    .execute();
  await db.schema
    .createTable('release_entry')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('case_id', 'text', (c) => c.notNull())
    .addColumn('buyer_id', 'text', (c) => c.notNull())
    .addColumn('cell_id', 'text', (c) => c.notNull())
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('month', 'text', (c) => c.notNull())
    .addColumn('enters_day', 'text', (c) => c.notNull())
    .addColumn('entered_tick', 'integer')
    .addColumn('leaves_day', 'text')
    .addColumn('left_tick', 'integer')
    .execute();
  await db.schema
    .createIndex('release_entry_case')
    .ifNotExists()
    .on('release_entry')
    .columns(['case_id', 'buyer_id'])
    .execute();
  await db.schema
    .createTable('tick')
    .ifNotExists()
    .addColumn('number', 'integer', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull().unique())
    .execute();
  await db.schema
    .createTable('tick_pointer')
    .ifNotExists()
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('tick', 'integer', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('released_case')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('from_tick', 'integer', (c) => c.notNull())
    .addColumn('until_tick', 'integer')
    .addColumn('buyer_id', 'text', (c) => c.notNull())
    .addColumn('place_kind', 'text', (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('supplier', 'text')
    .addColumn('country', 'text', (c) => c.notNull())
    .addColumn('several', 'integer', (c) => c.notNull().check(sql`several in (0, 1)`))
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('level', 'text', (c) => c.notNull())
    .addColumn('month', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('timely', 'text', (c) => c.notNull())
    .addColumn('shuffle', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('released_case_key', ['id', 'from_tick'])
    .execute();
  await db.schema
    .createIndex('released_case_queue')
    .ifNotExists()
    .on('released_case')
    .columns(['buyer_id', 'level', 'month', 'shuffle'])
    .execute();
}
