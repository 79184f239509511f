import { recordAct } from '../audit/record.ts';
import type { ErasureRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { dayOf, type Instant } from '../foundation/time.ts';

/** It is still to be done: she did not take it back, and no other server was faster. */
export async function stands(trx: Writing, { id }: ErasureRow): Promise<boolean> {
  const row = trx.selectFrom('erasure').select('id').where('id', '=', id).where('done_day', 'is', null);
  return (await row.executeTakeFirst()) !== undefined;
}

/** The row stays as evidence, and for a restored backup to forget again. Told once, however many servers did it. */
export async function done(trx: Writing, row: ErasureRow, now: Instant): Promise<void> {
  const day = dayOf(now);
  const { numUpdatedRows } = await trx
    .updateTable('erasure')
    .set({ done_day: day, due_sealed: null })
    .where('id', '=', row.id)
    .where('done_day', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return;
  await recordAct(trx, {
    day,
    actorId: row.cause === 'operator' ? 'operator' : 'service',
    act: 'erased',
    subject: row.subject,
    subjectId: row.subject_id,
    reason: row.cause,
    noteSealed: null,
  });
}
