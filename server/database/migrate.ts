import { promises as fs } from 'node:fs';
import path from 'node:path';
import { FileMigrationProvider, Migrator } from 'kysely/migration';
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
export async function pending(database: Database): Promise<string[]> {
  const steps = await migrator(database.owner).getMigrations();
  return steps.filter((step) => !step.executedAt).map((step) => step.name);
}

function migrator(owner: Database['owner']): Migrator {
  const migrationFolder = path.join(import.meta.dirname, '../../migrations');
  return new Migrator({ db: owner, provider: new FileMigrationProvider({ fs, path, migrationFolder }) });
}
