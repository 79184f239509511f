import type { Database } from '../database/connect.ts';
import type { AttachmentRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { addDays, DAY, dayOf, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { openInstant, sealInstant } from '../vault/times.ts';
import { mediaTraceOf } from './traces.ts';

/** An attachment that is still at the provider. */
export type Waiting = AttachmentRow & { readonly sender_id: string | null };

interface Room {
  readonly database: Database;
  readonly ring: Ring;
}

const PAGE = 200;

/** What is to be fetched now, the longest due first; at most so many. */
export async function dueAttachments({ database, ring }: Room, now: Instant, most: number): Promise<Waiting[]> {
  const due: Waiting[] = [];
  for (let last: Waiting | undefined; due.length < most;) {
    const page = await pageAfter(database, now, last);
    due.push(...page.filter((row) => isDue(ring, row, now)));
    if (page.length < PAGE) break;
    last = page.at(-1);
  }
  return due.slice(0, most);
}

const pageAfter = ({ read }: Database, now: Instant, last: Waiting | undefined): Promise<Waiting[]> =>
  read
    .selectFrom('attachment')
    .innerJoin('message', 'message.id', 'attachment.message_id')
    .selectAll('attachment')
    .select('message.sender_id')
    .where('attachment.state', '=', 'waiting')
    .where('attachment.due_day', '<=', dayOf(now))
    .$if(last !== undefined, (query) =>
      query.where((row) =>
        row.or([
          row('attachment.due_day', '>', last!.due_day),
          row.and([row('attachment.due_day', '=', last!.due_day), row('attachment.id', '>', last!.id)]),
        ]),
      ),
    )
    .orderBy('attachment.due_day')
    .orderBy('attachment.id')
    .limit(PAGE)
    .execute();

const duePlace = (id: string) => ({ table: 'attachment', column: 'due_sealed', row: id });

/** A time that no key opens is no reason to leave it there. */
function isDue(ring: Ring, { id, due_sealed }: Waiting, now: Instant): boolean {
  if (due_sealed === null) return true;
  try {
    return openInstant(ring, duePlace(id), due_sealed) <= now;
  } catch {
    return true;
  }
}

const dueColumns = (ring: Ring, id: string, at: Instant, now: Instant) => ({
  due_day: addDays(dayOf(now), Math.floor((at - now) / DAY)),
  due_sealed: sealInstant(ring, duePlace(id), at),
});

/**
 * Takes it on, until `until`; null where another server was faster, or it was erased. What Meta keeps under an id of its
 * own is noted at once, to be erased there.
 */
export async function claimAttachment(
  { database, ring }: Room,
  row: Waiting,
  address: string | null,
  until: Instant,
  now: Instant,
): Promise<Waiting | null> {
  const claimed: Waiting = { ...row, attempts: row.attempts + 1, ...dueColumns(ring, row.id, until, now) };
  const first = row.provider === 'cloud' && row.attempts === 0 && address !== null;
  const trace = first ? mediaTraceOf(ring, address, row.sender_id, now) : null;
  const done = await database.write(async (trx) => {
    const { attempts, due_day, due_sealed } = claimed;
    if (!(await changeWaiting(trx, row, { attempts, due_day, due_sealed }))) return false;
    if (trace) await trx.insertInto('provider_trace').values(trace).execute();
    return true;
  });
  return done ? claimed : null;
}

export const putOffAttachment = ({ database, ring }: Room, row: Waiting, at: Instant, now: Instant): Promise<boolean> =>
  database.write((trx) => changeWaiting(trx, row, dueColumns(ring, row.id, at, now)));

/** False where it is not ours any more. */
export async function changeWaiting(trx: Writing, seen: Waiting, values: Partial<AttachmentRow>): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('attachment')
    .set(values)
    .where('id', '=', seen.id)
    .where('state', '=', 'waiting')
    .where('attempts', '=', seen.attempts)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
