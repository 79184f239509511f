import type { Kysely } from 'kysely';

/** Organisations, sites with their head-counts, dated sourcing links, lines and people. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('organisation')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('code', 'text', (c) => c.notNull().unique())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('site')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('code', 'text', (c) => c.notNull().unique())
    .addColumn('organisation_id', 'text', (c) => c.notNull().references('organisation.id'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('country', 'text', (c) => c.notNull())
    .addColumn('region', 'text', (c) => c.notNull())
    .addColumn('time_zone', 'text', (c) => c.notNull())
    .addColumn('poster_code', 'text', (c) => c.notNull().unique())
    .execute();
  await db.schema
    .createTable('site_language')
    .ifNotExists()
    .addColumn('site_id', 'text', (c) => c.notNull().references('site.id'))
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('percent', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('site_language_key', ['site_id', 'language'])
    .execute();
  await db.schema
    .createTable('head_count')
    .ifNotExists()
    .addColumn('site_id', 'text', (c) => c.notNull().references('site.id'))
    .addColumn('group_name', 'text', (c) => c.notNull())
    .addColumn('since_day', 'text', (c) => c.notNull())
    .addColumn('workers', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('head_count_key', ['site_id', 'group_name', 'since_day'])
    .execute();
  await db.schema
    .createTable('sourcing_link')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('buyer_id', 'text', (c) => c.notNull().references('organisation.id'))
    .addColumn('site_id', 'text', (c) => c.notNull().references('site.id'))
    .addColumn('since_day', 'text', (c) => c.notNull())
    .addColumn('until_day', 'text')
    .addUniqueConstraint('sourcing_link_once', ['buyer_id', 'site_id', 'since_day'])
    .execute();
  await db.schema
    .createTable('line')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('code', 'text', (c) => c.notNull().unique())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('country', 'text', (c) => c.notNull())
    .addColumn('time_zone', 'text', (c) => c.notNull())
    .addColumn('languages', 'text', (c) => c.notNull())
    .addUniqueConstraint('line_address', ['channel', 'address'])
    .execute();
}
