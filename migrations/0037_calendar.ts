import type { Kysely } from 'kysely';

/** When the people of a desk work, and the times that differ from the standards; both dated, the newest row counts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('calendar')
    .ifNotExists()
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('since_day', 'text', (c) => c.notNull())
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('version', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('calendar_since', ['code', 'since_day'])
    .execute();
  await db.schema
    .createTable('promised_time')
    .ifNotExists()
    .addColumn('stage', 'text', (c) => c.notNull())
    .addColumn('level', 'text', (c) => c.notNull())
    .addColumn('since_day', 'text', (c) => c.notNull())
    .addColumn('within', 'text')
    .addPrimaryKeyConstraint('promised_time_since', ['stage', 'level', 'since_day'])
    .execute();
  await db.schema.alterTable('line').addColumn('calendar', 'text').execute();
  await db.schema.alterTable('clock').addColumn('calendar', 'text').execute();
  await db.schema.alterTable('clock').addColumn('level', 'text').execute();
}
