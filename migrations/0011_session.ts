import type { Kysely } from 'kysely';

/** Readers who are logged in: a hash of the cookie's secret. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('session')
    .ifNotExists()
    .addColumn('hash', 'text', (c) => c.primaryKey())
    .addColumn('token_id', 'text', (c) => c.notNull().references('api_token.id'))
    .addColumn('made_day', 'text', (c) => c.notNull())
    .addColumn('expires_sealed', 'text', (c) => c.notNull())
    .execute();
}
