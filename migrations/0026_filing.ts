import type { Kysely } from 'kysely';

/** What organisations file for workers, and which of them may. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('filing')
    .ifNotExists()
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('case_id', 'text', (c) => c.notNull().references('case_file.id'))
    .addColumn('organisation_id', 'text', (c) => c.notNull().references('organisation.id'))
    .addColumn('filed_by', 'text', (c) => c.notNull())
    .addColumn('sender_id', 'text', (c) => c.notNull().references('sender.id'))
    .addColumn('way', 'text', (c) => c.notNull())
    .addColumn('filed_day', 'text', (c) => c.notNull())
    .addColumn('received_day', 'text', (c) => c.notNull())
    .addColumn('own_key', 'text', (c) => c.unique())
    .addColumn('own_sealed', 'text')
    .addColumn('affected', 'integer')
    .addColumn('collective', 'integer', (c) => c.notNull())
    .addColumn('reach', 'text', (c) => c.notNull())
    .addColumn('speaks', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('filing_organisation').ifNotExists().on('filing').column('organisation_id').execute();
  await db.schema.createIndex('filing_case').ifNotExists().on('filing').column('case_id').execute();
  await db.schema
    .createTable('organisation_vetting')
    .ifNotExists()
    .addColumn('organisation_id', 'text', (c) => c.notNull().references('organisation.id'))
    .addColumn('since_day', 'text', (c) => c.notNull())
    .addColumn('until_day', 'text')
    .addPrimaryKeyConstraint('organisation_vetting_key', ['organisation_id', 'since_day'])
    .execute();
  await db.schema
    .createTable('organisation_tie')
    .ifNotExists()
    .addColumn('organisation_id', 'text', (c) => c.notNull().references('organisation.id'))
    .addColumn('supplier_id', 'text', (c) => c.notNull().references('organisation.id'))
    .addColumn('since_day', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('organisation_tie_key', ['organisation_id', 'supplier_id'])
    .execute();
}
