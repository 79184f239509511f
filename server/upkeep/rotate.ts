import { recordAct } from '../audit/record.ts';
import type { Database } from '../database/connect.ts';
import { dayOf, MINUTE, type Now } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import {
  beginRotation,
  closeOld,
  endRotation,
  rotationOf,
  switchOver,
  type Rotatable,
  type Rotation,
} from '../vault/rotation.ts';
import { hashLookups } from './lookups.ts';
import { resealColumn, type Broken } from './reseal.ts';
import { SEALED_COLUMNS } from './sealed-columns.ts';

/** Servers read the ring anew each minute: after this long each of them knows what stands in it, or is refused and reads it then. */
export const GRACE = 3 * MINUTE;

export interface Rotating {
  readonly database: Database;
  readonly ring: Ring;
  readonly now: Now;
  /** Waits so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** Columns done, of how many. */
  progress(done: number, of: number): void;
}

/**
 * Replaces one key of the ring and seals anew whatever it sealed. May be interrupted at any instant and run again.
 * Where a value cannot be opened the old key stays, so that nothing is lost; `ended` is false then.
 */
export async function rotate(
  room: Rotating,
  name: Rotatable,
): Promise<{ ended: boolean; resealed: number; broken: readonly Broken[] }> {
  const { database, ring, now, wait } = room;
  const rotation = (await rotationOf(database.read, name)) ?? (await beginRotation(database, ring, name, dayOf(now())));
  await ring.refresh();
  await wait(GRACE);
  if (name === 'address') await hashLookups(database, ring);
  if (rotation.step === 'coming') {
    await switchOver(database, ring, rotation);
    await wait(GRACE);
  }
  const first = await resealAll(room, rotation);
  if (first.broken.length > 0) return { ended: false, ...first };
  await closeOld(database, rotation);
  const rest = await resealAll(room, rotation);
  const resealed = first.resealed + rest.resealed;
  if (rest.broken.length > 0) return { ended: false, resealed, broken: rest.broken };
  await endRotation(database, ring, rotation, (trx) =>
    recordAct(trx, {
      day: dayOf(now()),
      actorId: 'operator',
      act: 'ring_rotated',
      subject: 'ring',
      subjectId: rotation.next,
      reason: name,
      noteSealed: null,
    }),
  );
  if (name === 'address') await hashLookups(database, ring);
  await database.tidy();
  return { ended: true, resealed, broken: [] };
}

async function resealAll({ database, ring, progress }: Rotating, rotation: Rotation) {
  let resealed = 0;
  const broken: Broken[] = [];
  const columns = SEALED_COLUMNS[rotation.name];
  for (const [index, column] of columns.entries()) {
    const part = await resealColumn(database, ring, rotation, column);
    resealed += part.done;
    broken.push(...part.broken);
    progress(index + 1, columns.length);
  }
  return { resealed, broken };
}
