import { forgetActNotes } from '../audit/forget.ts';
import { forgetWords, messagesBy } from '../cases/forget.ts';
import { casesOf } from '../cases/store.ts';
import type { Database } from '../database/connect.ts';
import { locked } from '../database/dialect.ts';
import type { ErasureRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { newId } from '../foundation/ids.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import { withdrawErasure } from '../intake/erasure.ts';
import { forgetOwnNumbers, forgetSender } from '../intake/forget.ts';
import { sameAs } from '../intake/kin.ts';
import { forgetTexts, forgetWaiting } from '../replies/forget.ts';
import type { Ring } from '../vault/ring.ts';
import { eraseCaseWords } from './erase-case.ts';
import { done, stands } from './erased.ts';
import { hurryTraces } from './traces.ts';

/**
 * All that we have of an address. The address first: whoever texts from it from then on is somebody new, and nothing of
 * that is taken for hers. Interrupted, it goes on where the row still stands.
 */
export async function eraseSender(database: Database, ring: Ring, row: ErasureRow, now: Instant): Promise<void> {
  const senderId = row.subject_id;
  const day = dayOf(now);
  const begun = await database.write(async (trx) => {
    await hold(trx, database.kind, senderId);
    if (!(await stands(trx, row))) return false;
    if (row.cause === 'asked') await askForKin(trx, row);
    await forgetSender(trx, senderId, day);
    return true;
  });
  if (!begun) return;
  for (const caseId of await casesOf(database.read, senderId))
    await eraseCaseWords(database, ring, { caseId, of: senderId, cause: row.cause }, now);
  await database.write(async (trx) => {
    await hold(trx, database.kind, senderId);
    await forgetWords(trx, { senderId }, day);
    await forgetTexts(trx, { senderId }, day);
    await forgetOwnNumbers(trx, { senderId });
    await forgetActNotes(trx, 'message', await messagesBy(trx, { senderId }));
    await hurryTraces(trx, senderId, day);
    await done(trx, row, now);
  });
}

/** Nobody is promised anything any more: the address goes, the words stay as long as their own time. News since then keeps it. */
export const eraseAddress = (database: Database, row: ErasureRow, now: Instant): Promise<void> =>
  database.write(async (trx) => {
    const there = await hold(trx, database.kind, row.subject_id);
    const silent = await forgetSender(trx, row.subject_id, dayOf(now), row.asked_day);
    if (there && !silent) return withdrawErasure(trx, row.id);
    await forgetWaiting(trx, row.subject_id, dayOf(now));
    await done(trx, row, now);
  });

/** A text of hers, or to her, that is being stored now is waited for, and comes before or after. False where there is no address of hers. */
async function hold(trx: Writing, kind: Database['kind'], senderId: string): Promise<boolean> {
  const sender = await trx
    .selectFrom('sender')
    .select(['id', 'erased_day'])
    .where('id', '=', senderId)
    .$call(locked(kind))
    .executeTakeFirst();
  return sender !== undefined && sender.erased_day === null;
}

/** Whom she was as well, as her reference proved, is forgotten next. */
async function askForKin(trx: Writing, { subject, subject_id, cause, asked_day, due_day }: ErasureRow): Promise<void> {
  const due = { cause, asked_day, due_day, due_sealed: null };
  for (const kin of await sameAs(trx, subject_id))
    await trx
      .insertInto('erasure')
      .values({ id: newId(), subject, subject_id: kin, ...due, done_day: null })
      .onConflict((known) =>
        known.columns(['subject', 'subject_id']).doUpdateSet(due).where('erasure.done_day', 'is', null),
      )
      .execute();
}
