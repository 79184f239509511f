import { createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import type { RingKeyRow } from '../database/schema.ts';
import { newId } from '../foundation/ids.ts';
import type { Day } from '../foundation/time.ts';
import { openBytes, sealBytes } from './gcm.ts';
import type { Place } from './sealed.ts';

export const RING_NAMES = ['replay', 'receipt', 'address', 'outbox', 'times', 'audit', 'desk'] as const;
export type RingName = (typeof RING_NAMES)[number];

/** A key for each of the two uses, so that neither can be turned against the other. */
export interface RingKey {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly state: RingKeyRow['state'];
  readonly sealing: KeyObject;
  readonly hashing: KeyObject;
}

/** The id of GEHOOR_KEY, the key of all keys. */
const MASTER = 'master';

/** A new key, wrapped. */
export function makeRingKey(
  masterKey: Buffer,
  name: RingName,
  version: number,
  day: Day,
  state: RingKeyRow['state'] = 'current',
): RingKeyRow {
  const row = { id: newId(), name, version, made_day: day };
  return { ...row, state, wrapped: sealBytes(createSecretKey(masterKey), MASTER, placeOf(row), randomBytes(32)) };
}

/** Throws Problem('unsealable') under another GEHOOR_KEY than the one that made the row. */
export function unwrapRingKey(masterKey: Buffer, row: RingKeyRow): RingKey {
  const key = bare(masterKey, row);
  const { id, name, version, state } = row;
  return { id, name, version, state, sealing: derive(key, 'sealing'), hashing: derive(key, 'hashing') };
}

/** The same key in another GEHOOR_KEY; null where it is in that already. Throws Problem('unsealable') where it is in neither. */
export function rewrapRingKey(masterKey: Buffer, next: Buffer, row: RingKeyRow): string | null {
  try {
    bare(next, row);
    return null;
  } catch {
    return sealBytes(createSecretKey(next), MASTER, placeOf(row), bare(masterKey, row));
  }
}

function bare(masterKey: Buffer, row: RingKeyRow): Buffer {
  const master = createSecretKey(masterKey);
  return openBytes((keyId) => (keyId === MASTER ? master : undefined), placeOf(row), row.wrapped);
}

const placeOf = ({ id, name, version }: Pick<RingKeyRow, 'id' | 'name' | 'version'>): Place => ({
  table: 'ring_key',
  column: 'wrapped',
  row: `${name}/${version}/${id}`,
});

const derive = (key: Buffer, use: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', key, '', `gehoor g1 ${use}`, 32)));
