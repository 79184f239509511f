import type { Kysely } from 'kysely';

/** Who asked for all of hers to be deleted, and when: for what she wrote before and what is found later. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['lookup', 'asked_sealed'])
    await db.schema.alterTable('erasure').addColumn(column, 'text').execute();
  await db.schema.createIndex('erasure_lookup').ifNotExists().on('erasure').column('lookup').execute();
}
