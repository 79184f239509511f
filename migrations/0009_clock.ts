import type { Kysely } from 'kysely';

/** Promised times: due date fixed at the start, verdict recorded once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('clock')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('case_id', 'text', (c) => c.notNull().references('case_file.id'))
    .addColumn('stage', 'text', (c) => c.notNull())
    .addColumn('cycle', 'integer', (c) => c.notNull())
    .addColumn('policy', 'text', (c) => c.notNull())
    .addColumn('started_day', 'text', (c) => c.notNull())
    .addColumn('started_sealed', 'text', (c) => c.notNull())
    .addColumn('due_day', 'text', (c) => c.notNull())
    .addColumn('due_sealed', 'text', (c) => c.notNull())
    .addColumn('told_day', 'text')
    .addColumn('breached_day', 'text')
    .addColumn('ended_day', 'text')
    .addColumn('verdict', 'text')
    .addColumn('tenths', 'integer')
    .addUniqueConstraint('clock_cycle', ['case_id', 'stage', 'cycle'])
    .execute();
  await db.schema.createIndex('clock_due').ifNotExists().on('clock').columns(['verdict', 'due_day']).execute();
}
