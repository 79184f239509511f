import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '../database/connect.ts';
import { locked } from '../database/dialect.ts';
import { insertRows } from '../database/insert.ts';
import type { AttachmentPartRow, AttachmentRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import { partsOf } from '../intake/attach-rows.ts';
import type { MediaType } from '../stripping/media-type.ts';
import { holdLock } from '../vault/desk-row.ts';
import type { Ring } from '../vault/ring.ts';
import type { DeskLock } from '../vault/words.ts';
import { changeWaiting, type Waiting } from './attachments-due.ts';
import { hurryPictures } from './traces.ts';

export interface KeepRoom {
  readonly database: Database;
  readonly ring: Ring;
  lock(): DeskLock;
}

/** Pieces of one write: no worker's message waits longer for it. */
const AT_ONCE = 8;

/**
 * Seals it to the desk and stores it in small writes; only the last makes it kept. False where it was erased meanwhile, or
 * another server took it on. Throws Stale where the desk's key was replaced: to be fetched once more.
 */
export async function keepAttachment(
  room: KeepRoom,
  row: Waiting,
  { type, bytes, copy }: { readonly type: MediaType; readonly bytes: Buffer; readonly copy: Buffer | null },
  now: Instant,
): Promise<boolean> {
  const lock = room.lock();
  if (!(await storeParts(room, row, lock, null))) return false;
  let batch: AttachmentPartRow[] = [];
  for (const part of partsOf(lock, row.id, { bytes, copy })) {
    batch.push(part);
    if (batch.length < AT_ONCE) continue;
    if (!(await storeParts(room, row, lock, batch))) return false;
    batch = [];
    // One write calls for the next, and nothing else would have its turn before the last of them.
    await nextTurn();
  }
  return settleAttachment(room, row, { state: 'kept', type }, now, async (trx) => {
    await holdLock(trx, room.database.kind, lock);
    for (const part of batch) await insertRows(trx, 'attachment_part', [part]);
  });
}

/** `null`: what an attempt before left goes. */
const storeParts = (
  { database }: KeepRoom,
  row: Waiting,
  lock: DeskLock,
  parts: readonly AttachmentPartRow[] | null,
): Promise<boolean> =>
  database.write(async (trx) => {
    if (!(await holdWaiting(trx, database.kind, row))) return false;
    if (parts === null) await trx.deleteFrom('attachment_part').where('attachment_id', '=', row.id).execute();
    else await holdLock(trx, database.kind, lock);
    for (const part of parts ?? []) await insertRows(trx, 'attachment_part', [part]);
    return true;
  });

/** What became of it; where it lay nobody can tell any more, and what the provider has of it is erased there now. */
export const settleAttachment = (
  { database }: KeepRoom,
  row: Waiting,
  values: Pick<AttachmentRow, 'state' | 'type'>,
  now: Instant,
  alongside?: (trx: Writing) => Promise<void>,
): Promise<boolean> =>
  database.write(async (trx) => {
    const day = dayOf(now);
    // Of two that end at once, one sees that nothing of hers waits any more.
    if (row.sender_id !== null)
      await trx
        .selectFrom('sender')
        .select('id')
        .where('id', '=', row.sender_id)
        .$call(locked(database.kind))
        .execute();
    if (!(await holdWaiting(trx, database.kind, row))) return false;
    if (values.state !== 'kept') await trx.deleteFrom('attachment_part').where('attachment_id', '=', row.id).execute();
    await alongside?.(trx);
    const over = { address_sealed: '', due_day: day, due_sealed: null, state_day: day };
    if (!(await changeWaiting(trx, row, { ...values, ...over }))) return false;
    if (row.sender_id !== null) await hurryPictures(trx, row.sender_id, day);
    return true;
  });

/** Whoever erases the message waits, and then finds all of it. False where it is erased, or not ours any more. */
async function holdWaiting(trx: Writing, kind: Database['kind'], row: Waiting): Promise<boolean> {
  const message = await trx
    .selectFrom('message')
    .select('id')
    .where('id', '=', row.message_id)
    .where('erased_day', 'is', null)
    .$call(locked(kind))
    .executeTakeFirst();
  const attachment = await trx
    .selectFrom('attachment')
    .select('id')
    .where('id', '=', row.id)
    .where('state', '=', 'waiting')
    .where('attempts', '=', row.attempts)
    .executeTakeFirst();
  return message !== undefined && attachment !== undefined;
}
