import type { Kysely } from 'kysely';

/** With what a local gateway proves itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('gateway_key')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('line_id', 'text', (c) => c.notNull().references('line.id'))
    .addColumn('secret_sealed', 'text', (c) => c.notNull())
    .addColumn('made_day', 'text', (c) => c.notNull())
    .addColumn('revoked_day', 'text')
    .execute();
}
