import type { Kysely } from 'kysely';

/** Addresses that we may answer, each with its conversation, and the guard that takes a message once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sender')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('lookup', 'text', (c) => c.notNull().unique())
    .addColumn('lookup_key_id', 'text', (c) => c.notNull())
    .addColumn('address_sealed', 'text', (c) => c.notNull())
    .addColumn('line_id', 'text')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('step', 'text', (c) => c.notNull())
    .addColumn('case_id', 'text')
    .addColumn('may_write', 'text')
    .addColumn('may_write_day', 'text')
    .addColumn('stopped_day', 'text')
    .addColumn('heard_day', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('replay_guard')
    .ifNotExists()
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('answers', 'text', (c) => c.notNull())
    .addColumn('provider_id_sealed', 'text')
    .execute();
}
