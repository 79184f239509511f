import type { Kysely } from 'kysely';

/** Codes with which somebody goes on with her case on the web. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('receipt')
    .ifNotExists()
    .addColumn('hash', 'text', (c) => c.primaryKey())
    .addColumn('sender_id', 'text', (c) => c.notNull().references('sender.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('made_day', 'text', (c) => c.notNull())
    .addColumn('used_day', 'text')
    .execute();
  await db.schema.createIndex('receipt_sender').ifNotExists().on('receipt').column('sender_id').execute();
}
