import type { Kysely } from 'kysely';

/** Calls that somebody waits for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('call_task')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('sender_id', 'text', (c) => c.notNull().references('sender.id'))
    .addColumn('case_id', 'text', (c) => c.references('case_file.id'))
    .addColumn('line_id', 'text', (c) => c.references('line.id'))
    .addColumn('why', 'text', (c) => c.notNull())
    .addColumn('made_day', 'text', (c) => c.notNull())
    .addColumn('due_day', 'text', (c) => c.notNull())
    .addColumn('due_sealed', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('state_day', 'text', (c) => c.notNull())
    .addColumn('asked_by', 'text')
    .addColumn('call_key', 'text')
    .addColumn('call_sealed', 'text')
    .addColumn('called_by', 'text')
    .addColumn('met', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('call_task_due').ifNotExists().on('call_task').columns(['state', 'due_day']).execute();
  await db.schema.createIndex('call_task_sender').ifNotExists().on('call_task').column('sender_id').execute();
}
