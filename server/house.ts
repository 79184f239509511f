import path from 'node:path';
import { connect, type Database } from './database/connect.ts';
import { pending } from './database/migrate.ts';
import type { Config } from './foundation/config.ts';
import { Problem } from './foundation/errors.ts';
import type { Log } from './foundation/log.ts';
import { dayOf, type Now } from './foundation/time.ts';
import { keptKey, masterKey } from './vault/master.ts';
import { openRing, type Ring } from './vault/ring.ts';

/** What every command works with: settings, database, keys, time. */
export interface House {
  readonly config: Config;
  readonly now: Now;
  readonly log: Log;
  readonly database: Database;
  readonly ring: Ring;
  close(): Promise<void>;
}

/**
 * Opens database and key ring. Only `first` may make what is missing of GEHOOR_KEY, and only for a database that no key
 * opens yet. Throws Problem where the database is older than this code.
 */
export async function openHouse(config: Config, now: Now, log: Log, first = true): Promise<House> {
  const database = connect(config.databaseUrl);
  try {
    if ((await pending(database)).length > 0) throw new Problem('not_migrated', 500);
    const known = await database.read.selectFrom('ring_key').select('id').limit(1).executeTakeFirst();
    const key = first && !known ? masterKey(config, dataFolder(config)) : keptKey(config, dataFolder(config));
    const ring = await openRing(database, key, dayOf(now()));
    return { config, now, log, database, ring, close: () => database.close() };
  } catch (failure) {
    await database.close();
    throw failure;
  }
}

/** Where SQLite's file and a key file of our own lie. */
export const dataFolder = ({ databaseUrl }: Config): string =>
  databaseUrl.startsWith('sqlite:') ? path.dirname(databaseUrl.slice('sqlite:'.length)) : 'data';

/** The audit chain's next link: a MAC that nobody can make who only writes to the database. */
export const auditLink = (ring: Ring) => (previous: string, text: string) => ring.mac('audit', `${previous}\n${text}`);
