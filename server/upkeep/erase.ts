import type { Database, Reading } from '../database/connect.ts';
import type { ErasureRow } from '../database/schema.ts';
import { Stale, Unavailable } from '../foundation/errors.ts';
import { newId } from '../foundation/ids.ts';
import { dayOf, HOUR, later, type Instant } from '../foundation/time.ts';
import { askErasure } from '../intake/erasure.ts';
import { sameAs } from '../intake/kin.ts';
import type { Ring } from '../vault/ring.ts';
import { openInstant, sealInstant } from '../vault/times.ts';
import { eraseCase } from './erase-case.ts';
import { eraseAddress, eraseSender } from './erase-sender.ts';

/**
 * Carries out what is due. Interrupted, it begins again: forgetting twice is forgetting. Returns how many are forgotten.
 * One that fails is put aside for an hour, and its failure thrown when the others are done.
 */
export async function eraseDue(database: Database, ring: Ring, now: Instant): Promise<number> {
  const failures: unknown[] = [];
  let [count, last] = [0, ''];
  for (;;) {
    const rows = await erasuresDue(database.read, now, last);
    if (rows.length === 0) break;
    last = rows.at(-1)!.id;
    for (const row of rows)
      try {
        if (!isDue(ring, row, now)) continue;
        await carryOut(database, ring, row, now);
        count += 1;
      } catch (failure) {
        if (failure instanceof Unavailable) throw failure;
        if (!(failure instanceof Stale)) await putAside(database, ring, row, now);
        failures.push(failure);
      }
  }
  if (count > 0) await database.tidy();
  if (failures.length > 0) throw failures[0];
  return count;
}

/** What the operator wants erased, at once: a case's words, and the addresses of which no other words are left. */
export async function eraseCaseNow(database: Database, ring: Ring, caseId: string, now: Instant): Promise<void> {
  for (const id of await speakersOf(database.read, caseId))
    if (!(await speaksElsewhere(database.read, id, caseId))) await eraseNow(database, ring, 'sender', id, now);
  await eraseNow(database, ring, 'case', caseId, now);
  await database.tidy();
}

/** Ids of those who reported it, and of whoever they were as well. */
async function speakersOf(read: Reading, caseId: string): Promise<string[]> {
  const reporters = await read.selectFrom('reporter').select('sender_id').where('case_id', '=', caseId).execute();
  const ids = reporters.flatMap(({ sender_id }) => sender_id ?? []);
  const kin = await Promise.all(ids.map((id) => sameAs(read, id)));
  return [...new Set([...ids, ...kin.flat()])];
}

/** Cases of hers that are erased already hold nobody's address back. */
async function speaksElsewhere(read: Reading, senderId: string, caseId: string): Promise<boolean> {
  const words = read.selectFrom('message').select('id').where('sender_id', '=', senderId);
  const elsewhere = words.where('case_id', '<>', caseId).where('erased_day', 'is', null);
  return (await elsewhere.executeTakeFirst()) !== undefined;
}

async function eraseNow(
  database: Database,
  ring: Ring,
  subject: ErasureRow['subject'],
  subject_id: string,
  now: Instant,
): Promise<void> {
  const day = dayOf(now);
  const dates = { asked_day: day, due_day: day, due_sealed: null, done_day: null, lookup: null, asked_sealed: null };
  const row: ErasureRow = { id: newId(), subject, subject_id, cause: 'operator', ...dates };
  await database.write(async (trx) => {
    const known = trx.selectFrom('erasure').select('id').where('subject', '=', subject);
    const done = known.where('subject_id', '=', subject_id).where('done_day', 'is not', null);
    if (!(await done.executeTakeFirst())) await askErasure(trx, row);
  });
  // Also where it was done before: what came since goes too.
  await carryOut(database, ring, row, now);
}

const BATCH = 500;

const erasuresDue = (read: Reading, now: Instant, last: string): Promise<ErasureRow[]> =>
  read
    .selectFrom('erasure')
    .selectAll()
    .where('done_day', 'is', null)
    .where('due_day', '<=', dayOf(now))
    .where('id', '>', last)
    .orderBy('id')
    .limit(BATCH)
    .execute();

const isDue = (ring: Ring, row: ErasureRow, now: Instant): boolean =>
  row.due_sealed === null || openInstant(ring, placeOf(row.id), row.due_sealed) <= now;

const placeOf = (id: string) => ({ table: 'erasure', column: 'due_sealed', row: id });

function carryOut(database: Database, ring: Ring, row: ErasureRow, now: Instant): Promise<void> {
  if (row.subject === 'case') return eraseCase(database, ring, row, now);
  return row.cause === 'retention' ? eraseAddress(database, row, now) : eraseSender(database, ring, row, now);
}

function putAside({ write }: Database, ring: Ring, { id }: ErasureRow, now: Instant): Promise<unknown> {
  const at = later(now, HOUR);
  const due = { due_day: dayOf(at), due_sealed: sealInstant(ring, placeOf(id), at) };
  return write((trx) =>
    trx.updateTable('erasure').set(due).where('id', '=', id).where('done_day', 'is', null).execute(),
  );
}
