import type { Kysely } from 'kysely';

/** Her words, sealed to the desk; who counts as a reporter; and what she said may be told. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('message')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('case_id', 'text', (c) => c.notNull().references('case_file.id'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('sender_id', 'text')
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('statement_sealed', 'text', (c) => c.notNull())
    .addColumn('original_sealed', 'text', (c) => c.notNull())
    .addColumn('signals', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('message_case').ifNotExists().on('message').column('case_id').execute();
  await db.schema
    .createTable('attachment')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('message_id', 'text', (c) => c.notNull().references('message.id'))
    .addColumn('address_sealed', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('reporter')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('case_id', 'text', (c) => c.notNull().references('case_file.id'))
    .addColumn('sender_id', 'text')
    .addColumn('since_day', 'text', (c) => c.notNull())
    .addUniqueConstraint('reporter_once', ['case_id', 'sender_id'])
    .execute();
  await db.schema
    .createTable('consent')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('case_id', 'text', (c) => c.notNull().references('case_file.id'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('item', 'text', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('means', 'text', (c) => c.notNull())
    .addColumn('text_shown', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('consent_case').ifNotExists().on('consent').column('case_id').execute();
}
