import type { Kysely } from 'kysely';

/** What a filing said, as a keyed number beside its sketch: another story under a known number is told from a repeat. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('sketch').addColumn('body', 'text').execute();
}
