/** Every store test runs on both: `describe.each(DATABASES)('…', ({ open }) => …)`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { connect, type Database } from '../server/database/connect.ts';
import { migrate } from '../server/database/migrate.ts';
import { newId } from '../server/foundation/ids.ts';

export interface TestDatabase {
  readonly database: Database;
  readonly url: string;
  /** Where SQLite keeps its files; an empty folder for PostgreSQL. */
  readonly folder: string;
  drop(): Promise<void>;
}

export interface DatabaseKind {
  readonly name: Database['kind'];
  open(options?: { migrated?: boolean }): Promise<TestDatabase>;
}

export const DATABASES: readonly DatabaseKind[] = [
  {
    name: 'sqlite',
    open: (options) =>
      openTest(options, async (folder) => ({
        url: `sqlite:${path.join(folder, 'test.sqlite')}`,
        drop: async () => undefined,
      })),
  },
  { name: 'postgres', open: (options) => openTest(options, makePostgres) },
];

export const SQLITE = DATABASES[0]!;

async function openTest(
  { migrated = true } = {},
  make: (folder: string) => Promise<{ url: string; drop(): Promise<void> }>,
): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gehoor-test-'));
  const { url, drop } = await make(folder);
  const database = connect(url);
  if (migrated) await migrate(database);
  return {
    database,
    url,
    folder,
    drop: async () => {
      await database.close();
      await drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function makePostgres(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) throw new Error('TEST_POSTGRES_URL is not set: run the tests with npm test');
  const name = `t_${newId()
    .replaceAll(/[^a-zA-Z0-9]/g, '')
    .toLowerCase()}`;
  const asOwner = async (statement: string) => {
    const client = new pg.Client({ connectionString: `${server}/postgres` });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await asOwner(`create database ${name}`);
  return { url: `${server}/${name}`, drop: () => asOwner(`drop database ${name} with (force)`) };
}
