import type { Kysely } from 'kysely';

/** What is masked after a message was stored, and the names in it as hashes under a key that only the desk opens. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('message').addColumn('names_sealed', 'text').execute();
  await db.schema.alterTable('message').addColumn('erased_day', 'text').execute();
  await db.schema
    .createTable('message_mask')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('message_id', 'text', (c) => c.notNull().references('message.id'))
    .addColumn('sealed', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text')
    .execute();
  await db.schema.createIndex('message_mask_message').ifNotExists().on('message_mask').column('message_id').execute();
}
