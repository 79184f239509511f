import type { Kysely } from 'kysely';

/** The key ring under GEHOOR_KEY, and the desk's key pair with a wrapped half for each holder. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('ring_key')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('wrapped', 'text', (c) => c.notNull())
    .addColumn('made_day', 'text', (c) => c.notNull())
    .addUniqueConstraint('ring_key_version', ['name', 'version'])
    .execute();
  await db.schema
    .createTable('desk_key')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('public_key', 'text', (c) => c.notNull())
    .addColumn('mac', 'text', (c) => c.notNull())
    .addColumn('made_day', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('person_key')
    .ifNotExists()
    .addColumn('person_id', 'text', (c) => c.primaryKey().references('person.id'))
    .addColumn('public_key', 'text', (c) => c.notNull())
    .addColumn('wrapped', 'text', (c) => c.notNull())
    .addColumn('salt', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('desk_grant')
    .ifNotExists()
    .addColumn('desk_key_id', 'text', (c) => c.notNull().references('desk_key.id'))
    .addColumn('holder', 'text', (c) => c.notNull())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .addColumn('made_day', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('desk_grant_key', ['desk_key_id', 'holder'])
    .execute();
}
