import type { Kysely } from 'kysely';

/** The desk's key can be replaced, its log-ins last, and one message can be shared with somebody who does not hold it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('desk_key')
    .addColumn('state', 'text', (c) => c.notNull().defaultTo('current'))
    .execute();
  await db.schema.alterTable('desk_key').addColumn('recovery_public_key', 'text').execute();
  await db.schema
    .createTable('desk_session')
    .ifNotExists()
    .addColumn('hash', 'text', (c) => c.primaryKey())
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('wrapped', 'text', (c) => c.notNull())
    .addColumn('made_day', 'text', (c) => c.notNull())
    .addColumn('expires_sealed', 'text', (c) => c.notNull())
    .addColumn('revoked_day', 'text')
    .execute();
  await db.schema
    .createTable('message_share')
    .ifNotExists()
    .addColumn('message_id', 'text', (c) => c.notNull().references('message.id'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('sealed', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('shared_by', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('message_share_key', ['message_id', 'person_id'])
    .execute();
}
