import { recordAct } from '../audit/record.ts';
import type { Database } from '../database/connect.ts';
import { dayOf, MINUTE, type Now } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { beginRotation, endRotation, rotationOf, switchOver, type Rotatable } from '../vault/rotation.ts';
import { hashLookups } from './lookups.ts';
import { resealColumn } from './reseal.ts';
import { SEALED_COLUMNS } from './sealed-columns.ts';

/** Servers read the ring anew each minute: after this long each of them knows what stands in it, or cannot write either. */
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
  { database, ring, now, wait, progress }: Rotating,
  name: Rotatable,
): Promise<{ ended: boolean; resealed: number; broken: number }> {
  const rotation = (await rotationOf(database.read, name)) ?? (await beginRotation(database, ring, name, dayOf(now())));
  await ring.refresh();
  await wait(GRACE);
  if (name === 'address') await hashLookups(database, ring);
  if (rotation.step === 'coming') {
    await switchOver(database, ring, rotation);
    await wait(GRACE);
  }
  let [resealed, broken] = [0, 0];
  const columns = SEALED_COLUMNS[name];
  for (const [index, column] of columns.entries()) {
    const part = await resealColumn(database, ring, rotation, column);
    resealed += part.done;
    broken += part.broken;
    progress(index + 1, columns.length);
  }
  if (broken > 0) return { ended: false, resealed, broken };
  await endRotation(database, ring, rotation);
  if (name === 'address') await hashLookups(database, ring);
  await database.write((trx) =>
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
  return { ended: true, resealed, broken };
}
