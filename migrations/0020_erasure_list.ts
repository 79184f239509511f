import type { Kysely } from 'kysely';

/** Where the list of erasures is kept away from this disk, beside the backups, and how often it was written. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('erasure_list')
    .ifNotExists()
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('folder', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('listed_day', 'text', (c) => c.notNull())
    .execute();
}
