import { createHmac } from 'node:crypto';
import type { Database, Reading } from '../database/connect.ts';
import type { RingKeyRow } from '../database/schema.ts';
import { Problem } from '../foundation/errors.ts';
import type { Day } from '../foundation/time.ts';
import { openBytes, sealBytes } from './gcm.ts';
import { bytesOf, pad, unpad } from './padding.ts';
import { makeRingKey, RING_NAMES, unwrapRingKey, type RingKey, type RingName } from './ring-key.ts';
import type { Place } from './sealed.ts';

export type { RingName } from './ring-key.ts';

/** The service's own keys. What they seal the running server can open; a copy of the database alone cannot. */
export interface Ring {
  /** AES-256-GCM under the current version, padded. */
  seal(name: RingName, place: Place, text: string): string;
  /** Finds the key by the id in the value; throws Problem('unsealable'). */
  open(place: Place, sealed: string): string;
  /** Keyed hash under the current version: 43 characters of base64url. */
  mac(name: RingName, text: string): string;
  /** Under each version that is still there, newest first: one of them made whatever is stored. */
  macs(name: RingName, text: string): { keyId: string; version: number; mac: string }[];
  /** Id of the current version. */
  current(name: RingName): string;
  /** Reads the keys anew: a rotation may have begun or ended elsewhere. */
  refresh(): Promise<void>;
  /** A further version, wrapped, for `vault/rotation` to store. */
  further(name: RingName, day: Day): RingKeyRow;
}

/**
 * Opens the ring, and makes the keys that are missing (at the first start: all).
 * Throws Problem('wrong_key') where `masterKey` (32 bytes) is not the one that wrapped them.
 */
export async function openRing(database: Database, masterKey: Buffer, day: Day): Promise<Ring> {
  const keys = unwrapAll(masterKey, await load(database.read));
  const missing = RING_NAMES.filter((name) => !keys.some((key) => key.name === name));
  const again = () => load(database.read);
  if (missing.length === 0) return ringOf(masterKey, keys, again);
  const made = missing.map((name) => makeRingKey(masterKey, name, 1, day));
  await database.write((trx) =>
    trx
      .insertInto('ring_key')
      .values(made)
      .onConflict((conflict) => conflict.columns(['name', 'version']).doNothing())
      .execute(),
  );
  // Another server may have been first: what stands in the table counts.
  return ringOf(masterKey, unwrapAll(masterKey, await again()), again);
}

/** A ring of rows that stand elsewhere, a backup's; throws Problem('wrong_key'). */
export const ringFrom = (masterKey: Buffer, rows: RingKeyRow[]): Ring =>
  ringOf(masterKey, unwrapAll(masterKey, rows), async () => rows);

const load = (read: Reading): Promise<RingKeyRow[]> =>
  read.selectFrom('ring_key').selectAll().orderBy('version', 'desc').execute();

function unwrapAll(masterKey: Buffer, rows: RingKeyRow[]): RingKey[] {
  try {
    return rows.map((row) => unwrapRingKey(masterKey, row));
  } catch {
    throw new Problem('wrong_key', 500);
  }
}

/** An instant fits into one; a text takes as many as it needs. */
const BUCKET = { times: 16, others: 64 };

/** `keys`: newest version first. `again` reads them anew. */
function ringOf(masterKey: Buffer, keys: readonly RingKey[], again: () => Promise<RingKeyRow[]>): Ring {
  let held = holding(keys);
  const current = (name: RingName): RingKey => {
    const versions = held.byName.get(name)!;
    return versions.find((key) => key.state === 'current') ?? versions.at(-1)!;
  };
  return {
    seal(name, place, text) {
      const { id, sealing } = current(name);
      return sealBytes(sealing, id, place, pad(text, name === 'times' ? BUCKET.times : BUCKET.others));
    },
    open: (place, sealed) => unpad(openBytes((keyId) => held.byId.get(keyId), place, sealed)),
    mac: (name, text) => macOf(current(name), text),
    macs: (name, text) =>
      held.byName.get(name)!.map((key) => ({ keyId: key.id, version: key.version, mac: macOf(key, text) })),
    current: (name) => current(name).id,
    refresh: async () => {
      held = holding(unwrapAll(masterKey, await again()));
    },
    further: (name, day) => makeRingKey(masterKey, name, held.byName.get(name)![0]!.version + 1, day, 'coming'),
  };
}

const holding = (keys: readonly RingKey[]) => ({
  byId: new Map(keys.map((key) => [key.id, key.sealing])),
  byName: new Map(RING_NAMES.map((name) => [name, keys.filter((key) => key.name === name)])),
});

const macOf = (key: RingKey, text: string): string =>
  createHmac('sha256', key.hashing).update(bytesOf(text)).digest('base64url');
