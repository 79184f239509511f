import type { Database, Reading } from '../database/connect.ts';
import { locked } from '../database/dialect.ts';
import type { Writing } from '../database/write.ts';
import { Stale } from '../foundation/errors.ts';
import type { Day } from '../foundation/time.ts';
import type { Ring, RingName } from './ring.ts';

/** What is looked up or opened by them can be made anew. *replay* and *receipt* would let repeats pass as new; *audit* and *desk* sign what stays. */
export const ROTATABLE = ['address', 'outbox', 'times'] as const satisfies readonly RingName[];
export type Rotatable = (typeof ROTATABLE)[number];

/** The two live versions of a key that is being rotated; `coming` until every server reads with it. */
export interface Rotation {
  readonly name: Rotatable;
  readonly old: string;
  readonly next: string;
  readonly step: 'coming' | 'leaving';
}

/** The rotation that goes on, or was interrupted; null where there is none. */
export async function rotationOf(read: Reading, name: Rotatable): Promise<Rotation | null> {
  const rows = await read.selectFrom('ring_key').selectAll().where('name', '=', name).orderBy('version').execute();
  const [old, next] = rows;
  if (!old || !next) return null;
  return { name, old: old.id, next: next.id, step: next.state === 'coming' ? 'coming' : 'leaving' };
}

/**
 * Stores a further version that is read with and not yet written with; goes on with one that was begun before.
 * Throws Stale where another rotation began and ended meanwhile.
 */
export async function beginRotation(database: Database, ring: Ring, name: Rotatable, day: Day): Promise<Rotation> {
  await ring.refresh();
  const further = ring.further(name, day);
  await database.write(async (trx) => {
    const live = trx.selectFrom('ring_key').select('version').where('name', '=', name);
    const versions = await live.$call(locked(database.kind)).execute();
    if (versions.length !== 1 || versions[0]!.version !== further.version - 1) return;
    // Who waited for the lock does not see yet what its holder stored.
    const unlessThere = trx.insertInto('ring_key').values(further);
    await unlessThere.onConflict((there) => there.columns(['name', 'version']).doNothing()).execute();
  });
  await ring.refresh();
  const rotation = await rotationOf(database.read, name);
  if (!rotation) throw new Stale();
  return rotation;
}

/** From now on the further version seals, and the old one only opens. */
export async function switchOver(database: Database, ring: Ring, { old, next }: Rotation): Promise<void> {
  await database.write(async (trx) => {
    const states = trx.updateTable('ring_key');
    await states.set({ state: 'leaving' }).where('id', '=', old).where('state', '=', 'current').execute();
    await states.set({ state: 'current' }).where('id', '=', next).where('state', '=', 'coming').execute();
  });
  await ring.refresh();
}

/**
 * Nothing more can be stored that the old version sealed: whoever still tries, a server that slept say, hears Stale
 * (see database/sealed-keys), and whoever is in the middle of it is waited for. What is found afterwards is all there is.
 */
export const closeOld = ({ kind, write }: Database, { old }: Rotation): Promise<void> =>
  write(async (trx) => {
    const row = trx.selectFrom('ring_key').select('id').where('id', '=', old).where('state', '=', 'leaving');
    if (await row.$call(locked(kind)).executeTakeFirst())
      await trx.updateTable('ring_key').set({ state: 'closing' }).where('id', '=', old).execute();
  });

/**
 * The old version is gone for good: whatever it sealed would be lost, so nothing may be left. False where another
 * rotation at the same time was first. `beside`: what belongs into the same write.
 */
export async function endRotation(
  database: Database,
  ring: Ring,
  { old }: Rotation,
  beside: (trx: Writing) => Promise<void>,
): Promise<boolean> {
  const ended = await database.write(async (trx) => {
    const row = trx.deleteFrom('ring_key').where('id', '=', old).where('state', '=', 'closing');
    const { numDeletedRows } = await row.executeTakeFirstOrThrow();
    if (numDeletedRows > 0n) await beside(trx);
    return numDeletedRows > 0n;
  });
  await ring.refresh();
  return ended;
}
