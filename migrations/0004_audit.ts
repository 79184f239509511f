import type { Kysely } from 'kysely';

/** Who did what, on which day and why; chained by a job after the fact, so that writers never wait for each other. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('audit')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('actor_id', 'text', (c) => c.notNull())
    .addColumn('act', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('subject_id', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('note_sealed', 'text')
    .addColumn('number', 'integer', (c) => c.unique())
    .addColumn('link', 'text')
    .execute();
  await db.schema.createIndex('audit_subject').ifNotExists().on('audit').columns(['subject', 'subject_id']).execute();
}
