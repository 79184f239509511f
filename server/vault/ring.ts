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
  /** AES-256-GCM under the newest version, padded. */
  seal(name: RingName, place: Place, text: string): string;
  /** Finds the key by the id in the value; throws Problem('unsealable'). */
  open(place: Place, sealed: string): string;
  /** Keyed hash under the newest version: 43 characters of base64url. */
  mac(name: RingName, text: string): string;
  /** Under each version that is still there, newest first: one of them made whatever is stored. */
  macs(name: RingName, text: string): { keyId: string; mac: string }[];
  /** Id of the newest version. */
  newest(name: RingName): string;
}

/**
 * Opens the ring, and makes the keys that are missing (at the first start: all).
 * Throws Problem('wrong_key') where `masterKey` (32 bytes) is not the one that wrapped them.
 */
export async function openRing(database: Database, masterKey: Buffer, day: Day): Promise<Ring> {
  const keys = unwrapAll(masterKey, await load(database.read));
  const missing = RING_NAMES.filter((name) => !keys.some((key) => key.name === name));
  if (missing.length === 0) return ringOf(keys);
  const made = missing.map((name) => makeRingKey(masterKey, name, 1, day));
  await database.write((trx) =>
    trx
      .insertInto('ring_key')
      .values(made)
      .onConflict((conflict) => conflict.columns(['name', 'version']).doNothing())
      .execute(),
  );
  // Another server may have been first: what stands in the table counts.
  return ringOf(unwrapAll(masterKey, await load(database.read)));
}

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

/** `keys`: newest version first. */
function ringOf(keys: RingKey[]): Ring {
  const byId = new Map(keys.map((key) => [key.id, key.sealing]));
  const byName = new Map(RING_NAMES.map((name) => [name, keys.filter((key) => key.name === name)]));
  const newest = (name: RingName): RingKey => byName.get(name)![0]!;
  return {
    seal(name, place, text) {
      const { id, sealing } = newest(name);
      return sealBytes(sealing, id, place, pad(text, name === 'times' ? BUCKET.times : BUCKET.others));
    },
    open: (place, sealed) => unpad(openBytes((keyId) => byId.get(keyId), place, sealed)),
    mac: (name, text) => macOf(newest(name), text),
    macs: (name, text) => byName.get(name)!.map((key) => ({ keyId: key.id, mac: macOf(key, text) })),
    newest: (name) => newest(name).id,
  };
}

const macOf = (key: RingKey, text: string): string =>
  createHmac('sha256', key.hashing).update(bytesOf(text)).digest('base64url');
