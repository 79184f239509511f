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

/** Steps that this code knows and the database has not taken. */
export async function pending(database: Database): Promise<string[]> {
  const steps = await migrator(database.owner).getMigrations();
  return steps.filter((step) => !step.executedAt).map((step) => step.name);
}

function migrator(owner: Database['owner']): Migrator {
  const migrationFolder = path.join(import.meta.dirname, '../../migrations');
  return new Migrator({ db: owner, provider: new FileMigrationProvider({ fs, path, migrationFolder }) });
}
