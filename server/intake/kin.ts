import type { Reading } from '../database/connect.ts';
import type { SenderRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';

/** Another sender has her number now; who had it before her is told the same. */
export async function succeed(trx: Writing, before: SenderRow, nextId: string): Promise<void> {
  await trx
    .updateTable('sender')
    .set({ next_id: nextId })
    .where((row) => row.or([row('id', '=', before.id), row('next_id', '=', before.id)]))
    .execute();
}

/** She named her reference: whoever wrote from her number meanwhile was her. */
export async function reunite(trx: Writing, meanwhile: SenderRow, id: string): Promise<void> {
  await trx
    .updateTable('sender')
    .set({ same_id: id })
    .where((row) => row.or([row('id', '=', meanwhile.id), row('same_id', '=', meanwhile.id)]))
    .execute();
  await trx.updateTable('sender').set({ next_id: id }).where('next_id', '=', meanwhile.id).execute();
}

/** Ids of the senders that she was as well. */
export async function sameAs(read: Reading | Writing, senderId: string): Promise<string[]> {
  const rows = await (read as Reading)
    .selectFrom('sender')
    .select('id')
    .where('same_id', '=', senderId)
    .where('erased_day', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

/** No line goes to a number whose owner wants none, also not to tell of what waits for somebody who had it before. */
export async function heed(trx: Writing, before: SenderRow | null, sender: SenderRow): Promise<void> {
  const { id, stopped_day, may_write } = sender;
  const stops = stopped_day !== null && (before?.stopped_day ?? null) === null;
  const refuses = may_write === 'no' && before?.may_write !== 'no';
  if (!stops && !refuses) return;
  await trx
    .updateTable('sender')
    .set((row) => ({
      ...(stops ? { stopped_day } : {}),
      ...(refuses ? { may_write } : {}),
      version: row('version', '+', 1),
    }))
    .where((row) => row.or([row('next_id', '=', id), row('same_id', '=', id)]))
    .where('erased_day', 'is', null)
    .execute();
}
