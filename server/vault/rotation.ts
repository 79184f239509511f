import type { Database, Reading } from '../database/connect.ts';
import { locked } from '../database/dialect.ts';
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

/** Stores a further version that is read with and not yet written with; goes on with one that was begun before. */
export async function beginRotation(database: Database, ring: Ring, name: Rotatable, day: Day): Promise<Rotation> {
  await ring.refresh();
  const further = ring.further(name, day);
  await database.write(async (trx) => {
    const live = trx.selectFrom('ring_key').select('id').where('name', '=', name);
    const versions = await live.$call(locked(database.kind)).execute();
    if (versions.length === 1) await trx.insertInto('ring_key').values(further).execute();
  });
  await ring.refresh();
  return (await rotationOf(database.read, name))!;
}

/** From now on the further version seals, and the old one only opens. */
export async function switchOver(database: Database, ring: Ring, rotation: Rotation): Promise<void> {
  await database.write(async (trx) => {
    await trx.updateTable('ring_key').set({ state: 'leaving' }).where('id', '=', rotation.old).execute();
    await trx.updateTable('ring_key').set({ state: 'current' }).where('id', '=', rotation.next).execute();
  });
  await ring.refresh();
}

/** The old version is gone for good: whatever it sealed would be lost, so nothing may be left. */
export async function endRotation(database: Database, ring: Ring, rotation: Rotation): Promise<void> {
  await database.write((trx) =>
    trx.deleteFrom('ring_key').where('id', '=', rotation.old).where('state', '=', 'leaving').execute(),
  );
  await ring.refresh();
}
