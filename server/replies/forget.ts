import type { SelectQueryBuilder } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';

/** What we wrote to a sender, or about a case, goes; what has not left yet, or lies on a page unread, never does. */
export async function forgetTexts(
  trx: Writing,
  { caseId, senderId }: { readonly caseId?: string; readonly senderId?: string },
  day: Day,
): Promise<void> {
  const rows = trx
    .selectFrom('outbox')
    .select('id')
    .$if(caseId !== undefined, (query) => query.where('case_id', '=', caseId!))
    .$if(senderId !== undefined, (query) => query.where('sender_id', '=', senderId!));
  await trx.updateTable('outbox').set({ text_sealed: null, desk_sealed: null }).where('id', 'in', rows).execute();
  await drop(trx, rows, day);
}

/** What still waits for a sender is never sent; what the desk has of it stays. */
export async function forgetWaiting(trx: Writing, senderId: string, day: Day): Promise<void> {
  const rows = trx.selectFrom('outbox').select('id').where('sender_id', '=', senderId);
  await trx.updateTable('outbox').set({ text_sealed: null }).where('id', 'in', rows).execute();
  await drop(trx, rows, day);
}

const drop = (trx: Writing, rows: SelectQueryBuilder<Schema, 'outbox', { id: string }>, day: Day): Promise<unknown> =>
  trx
    .updateTable('outbox')
    .set({ state: 'dropped', state_day: day })
    .where('id', 'in', rows)
    .where('state', 'in', ['held', 'queued', 'sending', 'posted'])
    .execute();
