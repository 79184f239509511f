import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteFile from 'better-sqlite3';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import pg from 'pg';
import { Problem } from '../foundation/errors.ts';
import type { Schema } from './schema.ts';
import { noteKeys } from './sealed-keys.ts';
import { tidying } from './tidying.ts';
import { groupCommit, postgresWrite, type Write } from './write.ts';

export type Reading = ReadonlyKysely<Schema>;

/** What a room may do with the database: read, and `write(work)`. */
export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  readonly read: Reading;
  readonly write: Write;
  /** For the migrator alone. */
  readonly owner: Kysely<Schema>;
  /** Reads as of one moment, however long it takes and whatever is written meanwhile. */
  snapshot<Result>(work: (read: Reading) => Promise<Result>): Promise<Result>;
  /** Brings what was erased out of the write-ahead log too; where a reader is in the way, as soon as it is gone. */
  tidy(): Promise<void>;
  /** Writes all rows anew by their keys: in which part of the file a row lies tells else when it came. Nothing else is done meanwhile. */
  layAnew(): Promise<void>;
  close(): Promise<void>;
}

/** Throws Problem('no_database') where SQLite's file is not there: a mistyped path must not become a new, empty one. */
export function requireDatabase(databaseUrl: string): void {
  if (databaseUrl.startsWith('sqlite:') && !existsSync(databaseUrl.slice('sqlite:'.length)))
    throw new Problem('no_database', 500);
}

/** `sqlite:PATH`, made where it is not there, or `postgres://…`. */
export function connect(databaseUrl: string): Database {
  return databaseUrl.startsWith('sqlite:')
    ? connectSqlite(databaseUrl.slice('sqlite:'.length))
    : connectPostgres(databaseUrl);
}

/** Milliseconds that a write waits for another process (the command line) before it answers 503. */
const BUSY_TIMEOUT = 1_000;

function connectSqlite(path: string): Database {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // For its owner alone; SQLite gives the files beside it the same mode.
  closeSync(openSync(path, 'a', 0o600));
  const writer = new SqliteFile(path, { timeout: BUSY_TIMEOUT });
  writer.pragma('journal_mode = WAL');
  writer.pragma('synchronous = FULL');
  writer.pragma('foreign_keys = ON');
  writer.pragma('secure_delete = ON');
  writer.pragma(NO_FILES);
  const reader = openReader(path);
  const owner = new Kysely<Schema>({ dialect: new SqliteDialect({ database: preparing(writer) }), log: noteKeys });
  const read = new Kysely<Schema>({ dialect: new SqliteDialect({ database: preparing(reader) }) });
  const log = tidying(writer, BUSY_TIMEOUT);
  return {
    kind: 'sqlite',
    read: read as unknown as Reading,
    write: groupCommit(writer, owner),
    owner,
    snapshot: (work) => sqliteSnapshot(path, work),
    tidy: log.tidy,
    layAnew: log.layAnew,
    close: async () => {
      log.stop();
      await read.destroy();
      await owner.destroy();
    },
  };
}

/** What it sorts or may have to undo stays in memory: nothing goes to the machine's folder for temporary files. */
const NO_FILES = 'temp_store = MEMORY';

function openReader(path: string): SqliteFile.Database {
  const file = new SqliteFile(path, { readonly: true, timeout: BUSY_TIMEOUT });
  file.pragma(NO_FILES);
  return file;
}

async function sqliteSnapshot<Result>(path: string, work: (read: Reading) => Promise<Result>): Promise<Result> {
  const file = openReader(path);
  const read = new Kysely<Schema>({ dialect: new SqliteDialect({ database: file }) });
  try {
    file.exec('begin');
    return await work(read as unknown as Reading);
  } finally {
    await read.destroy();
  }
}

/** Kysely prepares each statement anew; one that was prepared before is used again. */
function preparing(file: SqliteFile.Database) {
  const prepared = new Map<string, SqliteFile.Statement>();
  return {
    close: () => file.close(),
    prepare(sql: string) {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = file.prepare(sql);
      if (prepared.size < 500) prepared.set(sql, statement);
      return statement;
    },
  };
}

const INT8 = 20;

function connectPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    options: '-c synchronous_commit=on',
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  // An idle connection that the server ends: the next query gets a new one.
  pool.on('error', () => undefined);
  // One that is in use: its next query fails, and no more than that.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const owner = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), log: noteKeys });
  return {
    kind: 'postgres',
    read: owner as unknown as Reading,
    write: postgresWrite(owner),
    owner,
    snapshot: (work) =>
      owner
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute((trx) => work(trx as unknown as Reading)),
    // Old versions of rows leave with autovacuum, the log with its checkpoints: its operator's to say when.
    tidy: async () => undefined,
    // What tells it here (transaction, place, long values) outlives each way to write a table anew: see the security page.
    layAnew: async () => undefined,
    close: () => owner.destroy(),
  };
}
