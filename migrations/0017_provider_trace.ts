import type { Kysely } from 'kysely';

/** What a provider still holds of a message, until it is erased there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('provider_trace')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('provider', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('provider_id_sealed', 'text')
    .addColumn('since_day', 'text', (c) => c.notNull())
    .addColumn('due_day', 'text', (c) => c.notNull())
    .addColumn('due_sealed', 'text')
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('state_day', 'text', (c) => c.notNull())
    .addColumn('code', 'text')
    .execute();
  await db.schema
    .createIndex('provider_trace_due')
    .ifNotExists()
    .on('provider_trace')
    .columns(['state', 'due_day'])
    .execute();
}
