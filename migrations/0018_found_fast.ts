import { sql, type Kysely } from 'kysely';

/** What the jobs look for every few seconds is found without reading whole tables; and where an erasure at the provider stands. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('reporter_sender').ifNotExists().on('reporter').column('sender_id').execute();
  await db.schema.createIndex('message_sender').ifNotExists().on('message').column('sender_id').execute();
  await db.schema.createIndex('attachment_message').ifNotExists().on('attachment').column('message_id').execute();
  for (const [table, key] of [
    ['replay_guard', 'key'],
    ['outbox', 'id'],
  ] as const)
    await db.schema
      .createIndex(`${table}_held_there`)
      .ifNotExists()
      .on(table)
      .column(key)
      .where(sql.ref('provider_id_sealed'), 'is not', null)
      .execute();
  await db.schema.alterTable('provider_trace').addColumn('redacted_day', 'text').execute();
  await db.schema.alterTable('provider_trace').addColumn('sender_id', 'text').execute();
  await db.schema.alterTable('replay_guard').addColumn('sender_id', 'text').execute();
}
