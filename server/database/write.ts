import type SqliteFile from 'better-sqlite3';
import type { Kysely, Transaction } from 'kysely';
import { ownCode, Problem, Unavailable } from '../foundation/errors.ts';
import type { Schema } from './schema.ts';
import { holdingKeys } from './sealed-keys.ts';

declare const writing: unique symbol;
/** The inside of a transaction. Only `write()` makes one, so a store that asks for it cannot write outside. */
export type Writing = Transaction<Schema> & { readonly [writing]: true };

/**
 * The only way to write. Resolves once the work is durable; rejects with `Unavailable` where the database cannot
 * take it, and with the work's own error where that threw (then nothing of this unit was stored).
 * The work may be run again, and holds no crypto, stripping or network. Sealed values are `fresh`, and then Stale where
 * their key is no longer there; or `old`: brought from elsewhere, or only compared.
 */
export type Write = <Result>(work: (trx: Writing) => Promise<Result>, values?: 'fresh' | 'old') => Promise<Result>;

interface Unit {
  readonly work: (trx: Writing) => Promise<unknown>;
  readonly values: 'fresh' | 'old';
  resolve(result: unknown): void;
  reject(failure: unknown): void;
}

const MOST_UNITS = 200;

/** SQLite: whatever was asked for in one turn of the loop shares one transaction, a savepoint each. */
export function groupCommit(file: SqliteFile.Database, owner: Kysely<Schema>): Write {
  const waiting: Unit[] = [];
  const begin = file.prepare('begin immediate');
  const commit = file.prepare('commit');
  const savepoint = file.prepare('savepoint unit');
  const release = file.prepare('release unit');
  let running = false;

  async function run(): Promise<void> {
    while (waiting.length > 0) await commitTogether(waiting.splice(0, MOST_UNITS));
    running = false;
  }

  async function commitTogether(units: Unit[]): Promise<void> {
    const done: (() => void)[] = [];
    try {
      begin.run();
      for (const unit of units) done.push(await runUnit(unit));
      commit.run();
    } catch (cause) {
      if (file.inTransaction) file.exec('rollback');
      for (const unit of units) unit.reject(new Unavailable(cause));
      return;
    }
    for (const settle of done) settle();
  }

  async function runUnit(unit: Unit): Promise<() => void> {
    savepoint.run();
    try {
      const trx = owner as unknown as Writing;
      const result = await (unit.values === 'fresh' ? holdingKeys(trx, 'sqlite', unit.work) : unit.work(trx));
      release.run();
      return () => unit.resolve(result);
    } catch (failure) {
      // A full disk ends the whole transaction: then there is no savepoint to go back to.
      if (!file.inTransaction) throw failure;
      file.exec('rollback to unit; release unit');
      return () => unit.reject(asFailure(failure));
    }
  }

  return (work, values = 'fresh') =>
    new Promise((resolve, reject) => {
      waiting.push({ work, values, resolve: resolve, reject });
      if (running) return;
      running = true;
      setImmediate(() => void run());
    });
}

const SAME_AGAIN = new Set(['40001', '40P01']);
const TRIES = 4;

/** PostgreSQL: a transaction each; a deadlock or serialization failure is run again. */
export function postgresWrite(owner: Kysely<Schema>): Write {
  return async (work, values = 'fresh') => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await owner.transaction().execute((transaction) => {
          const trx = transaction as unknown as Writing;
          return values === 'fresh' ? holdingKeys(trx, 'postgres', work) : work(trx);
        });
      } catch (failure) {
        if (attempt < TRIES && SAME_AGAIN.has(ownCode(failure))) continue;
        throw asFailure(failure);
      }
    }
  };
}

/** What the database itself refused is a state of the service, not a fault of the message. */
function asFailure(failure: unknown): unknown {
  if (failure instanceof Problem) return failure;
  const code = ownCode(failure);
  const unavailable =
    /^SQLITE_(BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN|CORRUPT)|^(08|25006|53|57P)|^E(CONN|PIPE|TIMEDOUT)/;
  return unavailable.test(code) ? new Unavailable(failure) : failure;
}
