import type { Kysely } from 'kysely';

/** A sender can be looked up under two keys while one is rotated, and can be forgotten. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('sender').addColumn('lookup_even', 'text').execute();
  await db.schema.alterTable('sender').addColumn('loose_sealed', 'text').execute();
  await db.schema.alterTable('sender').addColumn('erased_day', 'text').execute();
  await db.schema.createIndex('sender_lookup_even').ifNotExists().unique().on('sender').column('lookup_even').execute();
}
