import type { Kysely } from 'kysely';

/** What is to be forgotten and when, what was, and how long each kind of data is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('erasure')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('subject_id', 'text', (c) => c.notNull())
    .addColumn('cause', 'text', (c) => c.notNull())
    .addColumn('asked_day', 'text', (c) => c.notNull())
    .addColumn('due_day', 'text', (c) => c.notNull())
    .addColumn('due_sealed', 'text')
    .addColumn('done_day', 'text')
    .addUniqueConstraint('erasure_subject', ['subject', 'subject_id'])
    .execute();
  await db.schema.createIndex('erasure_due').ifNotExists().on('erasure').columns(['done_day', 'due_day']).execute();
  await db.schema
    .createTable('retention')
    .ifNotExists()
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('since_day', 'text', (c) => c.notNull())
    .addColumn('days', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('retention_key', ['kind', 'since_day'])
    .execute();
}
