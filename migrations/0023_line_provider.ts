import type { Kysely } from 'kysely';

/** Lines of several providers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('line')
    .addColumn('provider', 'text', (c) => c.notNull().defaultTo('twilio'))
    .execute();
  await db.schema.alterTable('line').addColumn('account', 'text').execute();
  await db.schema.alterTable('line').addColumn('template', 'text').execute();
}
