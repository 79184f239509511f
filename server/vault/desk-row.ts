import { sql } from 'kysely';
import type { Database, Reading } from '../database/connect.ts';
import { locked } from '../database/dialect.ts';
import type { DeskGrantRow, DeskKeyRow, DeskMarkRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { Problem, Stale } from '../foundation/errors.ts';
import { newId } from '../foundation/ids.ts';
import type { Day } from '../foundation/time.ts';
import { newPair, publicText } from './exchange.ts';
import type { Ring } from './ring.ts';
import type { DeskLock, PrivateHalf } from './words.ts';

/** A new key pair of the desk, the `number`-th, its public halves signed by the ring; and the mark that it is the newest. */
export function makeDesk(
  ring: Ring,
  recovery: DeskLock,
  day: Day,
  number: number,
): { row: DeskKeyRow; mark: DeskMarkRow; half: PrivateHalf } {
  const { publicKey, privateKey } = newPair();
  const desk = {
    id: newId(),
    public_key: publicText(publicKey),
    made_day: day,
    state: 'current',
    recovery_public_key: publicText(recovery.publicKey),
    number,
  } as const;
  const mark = { name: 'newest', number, desk_key_id: desk.id } as const;
  return {
    row: { ...desk, mac: ring.mac('desk', signedOf(desk)) },
    mark: { ...mark, mac: ring.mac('desk', markedOf(mark)) },
    half: { id: desk.id, privateKey },
  };
}

/** In the write that stores the key. */
export const markNewest = (trx: Writing, { name, ...mark }: DeskMarkRow): Promise<unknown> =>
  trx
    .insertInto('desk_mark')
    .values({ name, ...mark })
    .onConflict((there) => there.column('name').doUpdateSet(mark))
    .execute();

/**
 * What new words are sealed to. Throws Problem('no_desk_key'), 'forged_desk_key' where we did not make it, or
 * 'old_desk_key' where it is not the newest that we made.
 */
export async function currentDesk(read: Reading, ring: Ring): Promise<DeskKeyRow> {
  const known = newestSeen.get(ring) ?? 0;
  const found = await markedDesk(read);
  if (!found) throw new Problem('no_desk_key', 503);
  const { mark, ...desk } = found;
  if (!isOurs(ring, desk.mac, signedOf(desk))) throw new Problem('forged_desk_key', 500);
  if (mark && !isOurs(ring, mark.mac, markedOf(mark))) throw new Problem('forged_desk_key', 500);
  const isNewest = mark ? mark.number === desk.number && mark.desk_key_id === desk.id : desk.number === 0;
  if (!isNewest || desk.number < known) throw new Problem('old_desk_key', 500);
  newestSeen.set(ring, Math.max(desk.number, newestSeen.get(ring) ?? 0));
  return desk;
}

/** The current key and its mark as they stood at one moment: between two looks another key may become the newest. */
async function markedDesk(read: Reading): Promise<(DeskKeyRow & { mark: DeskMarkRow | null }) | undefined> {
  const row = await read
    .selectFrom('desk_key')
    .leftJoin('desk_mark', (join) => join.onTrue())
    .selectAll('desk_key')
    .select(['desk_mark.name as marked', 'desk_mark.number as marked_number', 'desk_mark.desk_key_id'])
    .select('desk_mark.mac as marked_mac')
    .where('state', '=', 'current')
    .executeTakeFirst();
  if (!row) return undefined;
  const { marked: name, marked_number: number, desk_key_id, marked_mac: mac, ...desk } = row;
  return { ...desk, mark: name === null ? null : ({ name, number, desk_key_id, mac } as DeskMarkRow) };
}

/** Key and mark can be rolled back together, but not under a server that saw a newer one. */
const newestSeen = new WeakMap<Ring, number>();

const isOurs = (ring: Ring, made: string, text: string): boolean =>
  ring.macs('desk', text).some(({ mac }) => mac === made);

/** Desks were made that were not numbered, and some that did not keep the recovery key's public half. */
const signedOf = (desk: Pick<DeskKeyRow, 'id' | 'public_key' | 'recovery_public_key' | 'number'>): string =>
  JSON.stringify([
    desk.id,
    desk.public_key,
    ...(desk.recovery_public_key === null ? [] : [desk.recovery_public_key]),
    ...(desk.number === 0 ? [] : [desk.number]),
  ]);

const markedOf = ({ name, number, desk_key_id }: Omit<DeskMarkRow, 'mac'>): string =>
  JSON.stringify([name, number, desk_key_id]);

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
