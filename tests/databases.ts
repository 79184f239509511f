/** Every store test runs on both: `describe.each(DATABASES)('…', ({ open }) => …)`. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
  /** A copy of the database as `furnish` left it, who is asked once per process and `name`; with what she returned. */
  openFurnished<Made>(name: string, furnish: (test: TestDatabase) => Promise<Made>): Promise<Furnished<Made>>;
}

export interface Furnished<Made> {
  readonly test: TestDatabase;
  readonly made: Made;
}

/** How a kind makes a database: an empty one, or a copy of one that nobody has open any more. */
interface Maker {
  readonly name: Database['kind'];
  make(folder: string, like?: string): Promise<{ url: string; drop(): Promise<void> }>;
  /** What copies are made of, from the address of a database; it is as good as dropped. */
  keep(url: string): Promise<string>;
}

const nothing = async (): Promise<void> => undefined;
const fileOf = (url: string): string => url.slice('sqlite:'.length);

export const DATABASES: readonly DatabaseKind[] = [
  kindOf({
    name: 'sqlite',
    make: async (folder, like) => {
      const file = path.join(folder, 'test.sqlite');
      if (like !== undefined) await writeFile(file, like, { encoding: 'latin1', mode: 0o600 });
      return { url: `sqlite:${file}`, drop: nothing };
    },
    keep: (url) => readFile(fileOf(url), 'latin1'),
  }),
  kindOf({
    name: 'postgres',
    make: async (_folder, like = 'template1') => {
      const name = newName();
      // Copying files is the cheaper way where they lie in memory and nothing is synced.
      await asOwner(`create database ${name} template ${like} strategy file_copy`);
      return { url: addressOf(name), drop: () => asOwner(`drop database ${name} with (force)`) };
    },
    keep: async (url) => new URL(url).pathname.slice(1),
  }),
];

export const SQLITE = DATABASES[0]!;

function kindOf(maker: Maker): DatabaseKind {
  const kept = new Map<string, Promise<{ like: string; made: unknown }>>();

  async function furnished<Made>(furnish: (test: TestDatabase) => Promise<Made>) {
    const test = await opened(maker);
    const made = await furnish(test);
    await test.database.close();
    const like = await maker.keep(test.url);
    await rm(test.folder, { recursive: true, force: true });
    return { like, made };
  }

  async function openFurnished<Made>(name: string, furnish: (test: TestDatabase) => Promise<Made>) {
    if (!kept.has(name)) kept.set(name, furnished(furnish));
    const { like, made } = await kept.get(name)!;
    return { test: await opened(maker, like), made: made as Made };
  }

  return {
    name: maker.name,
    openFurnished,
    open: async ({ migrated = true } = {}) =>
      migrated ? (await openFurnished('migrated', ({ database }) => migrate(database))).test : opened(maker),
  };
}

async function opened(maker: Maker, like?: string): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gehoor-test-'));
  const { url, drop } = await maker.make(folder, like);
  const database = connect(url);
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

/** By the server's socket: a turn on it takes a fifth of the time that one on loopback takes. */
function addressOf(name: string): string {
  if (!process.env.TEST_POSTGRES_URL) throw new Error('TEST_POSTGRES_URL is not set: run the tests with npm test');
  const url = new URL(process.env.TEST_POSTGRES_URL);
  url.pathname = name;
  return url.href;
}

const newName = (): string =>
  `t_${newId()
    .replaceAll(/[^a-zA-Z0-9]/g, '')
    .toLowerCase()}`;

let owner: pg.Pool | null = null;

async function asOwner(statement: string): Promise<void> {
  if (!owner) {
    owner = new pg.Pool({ connectionString: addressOf('postgres'), max: 2, allowExitOnIdle: true });
    owner.on('error', () => undefined);
  }
  await owner.query(statement);
}
