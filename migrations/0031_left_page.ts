import type { Kysely } from 'kysely';

/** Visits to the worker's pages that somebody left in a hurry. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('left_page')
    .ifNotExists()
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('day', 'text', (c) => c.notNull())
    .execute();
}
