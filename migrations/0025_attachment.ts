import type { Kysely } from 'kysely';

/** Pictures, sounds and documents, fetched and sealed to the desk piece by piece. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const added = [
    ['provider', 'twilio'],
    ['state', 'waiting'],
    ['state_day', ''],
    ['due_day', ''],
  ] as const;
  for (const [name, before] of added)
    await db.schema
      .alterTable('attachment')
      .addColumn(name, 'text', (c) => c.notNull().defaultTo(before))
      .execute();
  await db.schema
    .alterTable('attachment')
    .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  for (const name of ['due_sealed', 'type']) await db.schema.alterTable('attachment').addColumn(name, 'text').execute();
  await db.schema.createIndex('attachment_due').ifNotExists().on('attachment').columns(['state', 'due_day']).execute();
  await db.schema
    .createTable('attachment_part')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('attachment_id', 'text', (c) => c.notNull().references('attachment.id'))
    .addColumn('copy', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .addUniqueConstraint('attachment_part_once', ['attachment_id', 'copy', 'number'])
    .execute();
}
