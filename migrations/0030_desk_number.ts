import type { Kysely } from 'kysely';

/** Keys of the desk are numbered, and the newest one is known apart from its row, so that an older one cannot be put back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('desk_key')
    .addColumn('number', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable('desk_mark')
    .ifNotExists()
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('desk_key_id', 'text', (c) => c.notNull())
    .addColumn('mac', 'text', (c) => c.notNull())
    .execute();
}
