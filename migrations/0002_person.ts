import type { Kysely } from 'kysely';

/** People who work with the mechanism, what they may do, and their organisations' tokens. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('person')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('login', 'text', (c) => c.notNull().unique())
    .addColumn('organisation_id', 'text', (c) => c.notNull().references('organisation.id'))
    .addColumn('name', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('person_role')
    .ifNotExists()
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('since_day', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('person_role_key', ['person_id', 'role'])
    .execute();
  await db.schema
    .createTable('person_language')
    .ifNotExists()
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('language', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('person_language_key', ['person_id', 'language'])
    .execute();
  await db.schema
    .createTable('api_token')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('hash', 'text', (c) => c.notNull().unique())
    .addColumn('organisation_id', 'text', (c) => c.notNull().references('organisation.id'))
    .addColumn('scopes', 'text', (c) => c.notNull())
    .addColumn('label', 'text', (c) => c.notNull())
    .addColumn('made_day', 'text', (c) => c.notNull())
    .addColumn('expires_day', 'text', (c) => c.notNull())
    .addColumn('revoked_day', 'text')
    .execute();
}
