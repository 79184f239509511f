import type { Kysely } from 'kysely';

/** The day that she was told turns at midnight of her line, and so would tell an evening from a morning: it is sealed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('clock').addColumn('told_sealed', 'text').execute();
  await db.schema.alterTable('clock').dropColumn('told_day').execute();
}
