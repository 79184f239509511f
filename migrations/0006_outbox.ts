import { sql, type Kysely } from 'kysely';

/** Every text that leaves us, from the moment when it is owed until its fate is known. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('sender_id', 'text', (c) => c.notNull().references('sender.id'))
    .addColumn('line_id', 'text')
    .addColumn('case_id', 'text')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('wording', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('segments', 'integer', (c) => c.notNull())
    .addColumn('human', 'integer', (c) => c.notNull().check(sql`human in (0, 1)`))
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('state_day', 'text', (c) => c.notNull())
    .addColumn('made_day', 'text', (c) => c.notNull())
    .addColumn('due_day', 'text', (c) => c.notNull())
    .addColumn('due_sealed', 'text', (c) => c.notNull())
    .addColumn('sent_sealed', 'text')
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('text_sealed', 'text')
    .addColumn('desk_sealed', 'text')
    .addColumn('provider_id_sealed', 'text')
    .addColumn('provider_lookup', 'text')
    .execute();
  await db.schema.createIndex('outbox_due').ifNotExists().on('outbox').columns(['state', 'due_day']).execute();
  await db.schema.createIndex('outbox_sender').ifNotExists().on('outbox').columns(['sender_id', 'state']).execute();
  await db.schema.createIndex('outbox_case').ifNotExists().on('outbox').column('case_id').execute();
}
