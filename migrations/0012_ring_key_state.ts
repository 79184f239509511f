import type { Kysely } from 'kysely';

/** A key of the ring that is being rotated has two live versions: every server must know one before any uses it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('ring_key')
    .addColumn('state', 'text', (c) => c.notNull().defaultTo('current'))
    .execute();
}
