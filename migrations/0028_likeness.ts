import type { Kysely } from 'kysely';

/** Cases that seem to tell of one matter, and group cases. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('case_file')
    .addColumn('group_id', 'text', (c) => c.references('case_file.id'))
    .execute();
  await db.schema.createIndex('case_file_group').ifNotExists().on('case_file').column('group_id').execute();
  await db.schema
    .createTable('sketch')
    .ifNotExists()
    .addColumn('case_id', 'text', (c) => c.primaryKey().references('case_file.id'))
    .addColumn('country', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('marks', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('sketch_day').ifNotExists().on('sketch').columns(['day', 'country']).execute();
  await db.schema
    .createTable('link_proposal')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('case_id', 'text', (c) => c.notNull().references('case_file.id'))
    .addColumn('other_id', 'text', (c) => c.notNull().references('case_file.id'))
    .addColumn('why', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('state_day', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text')
    .addUniqueConstraint('link_proposal_once', ['case_id', 'other_id'])
    .execute();
  await db.schema.createIndex('link_proposal_other').ifNotExists().on('link_proposal').column('other_id').execute();
}
