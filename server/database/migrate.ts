import { promises as fs } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, FileMigrationProvider, Migrator } from 'kysely/migration';
import { Problem } from '../foundation/errors.ts';
import type { Database } from './connect.ts';

/** Brings the database to the newest form; returns the names of the steps taken. */
export async function migrate(database: Database): Promise<string[]> {
  const { error, results } = await migrator(database.owner).migrateToLatest();
  if (error) throw new Problem('migration_failed', 500, { cause: error });
  return (results ?? []).map((step) => step.migrationName);
}

/** Brings an empty database to the form that it had after one step; throws Problem('newer_version') for a step that this code does not know. */
export async function migrateTo(database: Database, step: string): Promise<void> {
  const steps = await migrator(database.owner).getMigrations();
  if (!steps.some(({ name }) => name === step)) throw new Problem('newer_version', 422);
  const { error } = await migrator(database.owner).migrateTo(step);
  if (error) throw new Problem('migration_failed', 500, { cause: error });
}

/** The last step that the database has taken; throws Problem('not_migrated') where it has taken none. */
export async function lastStep(database: Database): Promise<string> {
  const steps = await migrator(database.owner).getMigrations();
  const last = steps.findLast((step) => step.executedAt);
  if (!last) throw new Problem('not_migrated', 500);
  return last.name;
}

/** Steps that this code knows and the database has not taken. */
export async function pending({ owner }: Database): Promise<string[]> {
  const known = Object.keys(await provider.getMigrations()).toSorted();
  const taken = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`
    .execute(owner)
    .catch(() => null);
  if (taken) return known.filter((step) => !taken.rows.some(({ name }) => name === step));
  // Nothing was taken yet, or the database is away. To ask the migrator first would be to look at every table each time.
  const steps = await migrator(owner).getMigrations();
  return steps.filter((step) => !step.executedAt).map((step) => step.name);
}

const migrationFolder = path.join(import.meta.dirname, '../../migrations');
const provider = new FileMigrationProvider({ fs, path, migrationFolder });

const migrator = (owner: Database['owner']): Migrator => new Migrator({ db: owner, provider });
