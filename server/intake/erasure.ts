import { isGrave, isOpen } from '../cases/case.ts';
import type { Folder } from '../clocks/record.ts';
import type { Database, Reading } from '../database/connect.ts';
import { locked } from '../database/dialect.ts';
import type { ErasureRow, SenderRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { Stale } from '../foundation/errors.ts';
import { newId } from '../foundation/ids.ts';
import { addDays, DAY, dayOf, HOUR, later, MINUTE, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { sealInstant } from '../vault/times.ts';
import { askedPlace, askerOf } from './asked-since.ts';
import type { Realm } from './realm.ts';
import type { Situation } from './situation.ts';

/** On an open matter of life or limb, in case it was not her who asked (DESIGN, section 5). */
const LOCK = 72 * HOUR;

/** Her open cases: the one that she speaks of, and the others. */
const openOf = ({ folder, others }: Situation): readonly Folder[] =>
  [...(folder ? [folder] : []), ...others].filter(({ state }) => isOpen(state.stage));

/** Or from another of her ways than the one that began it: in case it was not her either. */
export const isLocked = (situation: Situation): boolean =>
  situation.isShared || openOf(situation).some(({ state }) => isGrave(state.level));

/** An answer that does not go back with her text leaves before its address is gone. */
const LAST_WORD = MINUTE / 2;

/** When all of hers is to be gone. `isLate`: her text was lost on its way. */
export function forgottenAt(situation: Situation, isLate: boolean, now: Instant): Instant {
  if (isLocked(situation)) return later(now, LOCK);
  return isLate ? later(now, LAST_WORD) : now;
}

interface Asked {
  readonly sender: Pick<SenderRow, 'id'>;
  readonly realm: Realm;
  readonly from: string;
  /** When she wrote it. */
  readonly at: Instant;
  readonly dueAt: Instant;
}

/** Her request, dated; `upkeep` carries it out. */
export function erasureRow(ring: Ring, { sender, realm, from, at, dueAt }: Asked, now: Instant): ErasureRow {
  const id = newId();
  return {
    id,
    subject: 'sender',
    subject_id: sender.id,
    cause: 'asked',
    asked_day: dayOf(now),
    // Whole days from today: half a minute would tell the last one of a day.
    due_day: addDays(dayOf(now), Math.floor((dueAt - now) / DAY)),
    due_sealed: sealInstant(ring, { table: 'erasure', column: 'due_sealed', row: id }, dueAt),
    done_day: null,
    lookup: askerOf(ring, realm, from),
    asked_sealed: sealInstant(ring, askedPlace(id), at),
  };
}

/** What she asked to be deleted and is not yet. */
export async function pendingErasure(read: Reading, senderId: string): Promise<ErasureRow | null> {
  const row = await read
    .selectFrom('erasure')
    .selectAll()
    .where('subject', '=', 'sender')
    .where('subject_id', '=', senderId)
    .where('cause', '=', 'asked')
    .where('done_day', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** The same, and what was asked from another way of hers and waits. */
export async function pendingErasures(
  read: Reading,
  senderId: string,
  ways: readonly Pick<SenderRow, 'id'>[],
): Promise<ErasureRow[]> {
  const rows = await read
    .selectFrom('erasure')
    .selectAll()
    .where('subject', '=', 'sender')
    .where('subject_id', 'in', [senderId, ...ways.map(({ id }) => id)])
    .where('cause', '=', 'asked')
    .where('done_day', 'is', null)
    .orderBy('due_day')
    .execute();
  return rows.filter((row) => row.subject_id === senderId || row.due_day > row.asked_day);
}

/** Her own request takes the place of one that only her silence brought about. */
export async function askErasure(trx: Writing, row: ErasureRow): Promise<void> {
  await trx
    .deleteFrom('erasure')
    .where('subject', '=', row.subject)
    .where('subject_id', '=', row.subject_id)
    .where('done_day', 'is', null)
    .execute();
  await trx.insertInto('erasure').values(row).execute();
}

/** She wrote on, from there or elsewhere: nothing is deleted. Throws Stale where it has begun. */
export async function takeBack(trx: Writing, kind: Database['kind'], rows: readonly ErasureRow[]): Promise<void> {
  for (const { id, subject_id: senderId } of rows.toSorted((a, b) => (a.subject_id < b.subject_id ? -1 : 1))) {
    const sender = trx.selectFrom('sender').select('erased_day').where('id', '=', senderId).$call(locked(kind));
    if ((await sender.executeTakeFirst())?.erased_day !== null) throw new Stale();
    await withdrawErasure(trx, id);
  }
}

/** News came: nothing is deleted. */
export async function withdrawErasure(trx: Writing, id: string): Promise<void> {
  await trx.deleteFrom('erasure').where('id', '=', id).where('done_day', 'is', null).execute();
}
