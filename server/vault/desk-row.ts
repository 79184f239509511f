import { sql } from 'kysely';
import type { Database, Reading } from '../database/connect.ts';
import { locked } from '../database/dialect.ts';
import type { DeskGrantRow, DeskKeyRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { Problem, Stale } from '../foundation/errors.ts';
import { newId } from '../foundation/ids.ts';
import type { Day } from '../foundation/time.ts';
import { newPair, publicText } from './exchange.ts';
import type { Ring } from './ring.ts';
import type { DeskLock, PrivateHalf } from './words.ts';

/** A new key pair of the desk, its public halves signed by the ring. */
export function makeDesk(ring: Ring, recovery: DeskLock, day: Day): { row: DeskKeyRow; half: PrivateHalf } {
  const { publicKey, privateKey } = newPair();
  const desk = {
    id: newId(),
    public_key: publicText(publicKey),
    made_day: day,
    state: 'current',
    recovery_public_key: publicText(recovery.publicKey),
  } as const;
  return { row: { ...desk, mac: ring.mac('desk', signedOf(desk)) }, half: { id: desk.id, privateKey } };
}

/** What new words are sealed to. Throws Problem('no_desk_key'), or Problem('forged_desk_key') where we did not make it. */
export async function currentDesk(read: Reading, ring: Ring): Promise<DeskKeyRow> {
  const desk = await read.selectFrom('desk_key').selectAll().where('state', '=', 'current').executeTakeFirst();
  if (!desk) throw new Problem('no_desk_key', 503);
  const ours = ring.macs('desk', signedOf(desk)).some(({ mac }) => mac === desk.mac);
  if (!ours) throw new Problem('forged_desk_key', 500);
  return desk;
}

/** Desks were made that did not keep the recovery key's public half. */
const signedOf = (desk: Pick<DeskKeyRow, 'id' | 'public_key' | 'recovery_public_key'>): string =>
  JSON.stringify([desk.id, desk.public_key, ...(desk.recovery_public_key === null ? [] : [desk.recovery_public_key])]);

/** Who establishes, rotates or grants comes one after the other: a row of the ring serves as the lock, on the first select of a write. */
export async function takeTurn(trx: Writing, kind: Database['kind']): Promise<void> {
  await trx.selectFrom('ring_key').select('id').where('name', '=', 'desk').$call(locked(kind)).execute();
}

/** Still the current key, for as long as this write takes. Throws Stale. */
export async function mustBeCurrent(trx: Writing, kind: Database['kind'], id: string): Promise<void> {
  await takeTurn(trx, kind);
  const current = await trx.selectFrom('desk_key').select('id').where('state', '=', 'current').executeTakeFirst();
  if (current?.id !== id) throw new Stale();
}

/**
 * In a write of sealed words: the key that they are sealed to is there, and stays until the write ends, so that nothing
 * is sealed to a key that was deleted meanwhile. Throws Stale: seal anew, to the current one.
 */
export async function holdLock(trx: Writing, kind: Database['kind'], { id }: Pick<DeskLock, 'id'>): Promise<void> {
  const row = trx.selectFrom('desk_key').select('id').where('id', '=', id).where('state', '<>', 'closing');
  const held = await (kind === 'postgres' ? row.modifyEnd(sql`for key share`) : row).executeTakeFirst();
  if (!held) throw new Stale();
}

/** The grants of one desk key, by holder. */
export const grantsOf = (read: Reading | Writing, deskId: string): Promise<DeskGrantRow[]> =>
  (read as Reading).selectFrom('desk_grant').selectAll().where('desk_key_id', '=', deskId).orderBy('holder').execute();
