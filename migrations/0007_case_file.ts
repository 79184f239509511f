import type { Kysely } from 'kysely';

/** Cases as append-only files of dated events; the file's own columns are derived from them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('case_file')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('reference', 'text', (c) => c.notNull().unique())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('opened_day', 'text', (c) => c.notNull())
    .addColumn('line_id', 'text')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('site_id', 'text')
    .addColumn('category', 'text', (c) => c.notNull())
    .addColumn('level', 'text', (c) => c.notNull())
    .addColumn('stage', 'text', (c) => c.notNull())
    .addColumn('triaged_day', 'text')
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('case_file_stage').ifNotExists().on('case_file').column('stage').execute();
  await db.schema
    .createTable('case_event')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('case_id', 'text', (c) => c.notNull().references('case_file.id'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('at_sealed', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text')
    .addColumn('facts', 'text', (c) => c.notNull())
    .addColumn('note_sealed', 'text')
    .addUniqueConstraint('case_event_number', ['case_id', 'number'])
    .execute();
}
