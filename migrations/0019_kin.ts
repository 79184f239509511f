import { sql, type Kysely } from 'kysely';

/** Senders of one number know of each other, a note of the audit can go without breaking its chain, and what still has its exact time is found without reading whole tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['next_id', 'same_id']) {
    await db.schema.alterTable('sender').addColumn(column, 'text').execute();
    await db.schema.createIndex(`sender_${column}`).ifNotExists().on('sender').column(column).execute();
  }
  await db.schema.alterTable('audit').addColumn('note_hash', 'text').execute();
  await db.schema
    .createIndex('case_event_timed')
    .ifNotExists()
    .on('case_event')
    .column('case_id')
    .where(sql.ref('at_sealed'), '<>', '')
    .execute();
  await db.schema
    .createIndex('outbox_timed')
    .ifNotExists()
    .on('outbox')
    .column('state_day')
    .where(sql.ref('due_sealed'), '<>', '')
    .execute();
}
