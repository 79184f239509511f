import { endCalls } from '../cases/call-task.ts';
import type { Whose } from '../cases/forget.ts';
import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';
import { nowhere } from './sender.ts';

/**
 * The address, the talk and the receipts that open it go; the row stays, and whom she is as well, so that what counts
 * persons still counts one. False where she was heard of on `unheardSince` or later, or is forgotten already.
 */
export async function forgetSender(
  trx: Writing,
  senderId: string,
  day: Day,
  unheardSince: Day | null = null,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('sender')
    .set((row) => ({
      lookup: nowhere(senderId),
      lookup_even: null,
      address_sealed: '',
      loose_sealed: null,
      line_id: null,
      case_id: null,
      step: 'start',
      may_write: null,
      may_write_day: null,
      stopped_day: null,
      erased_day: day,
      next_id: null,
      version: row('version', '+', 1),
    }))
    .where('id', '=', senderId)
    .where('erased_day', 'is', null)
    .$if(unheardSince !== null, (query) => query.where('heard_day', '<', unheardSince!))
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return false;
  await trx.deleteFrom('receipt').where('sender_id', '=', senderId).execute();
  await endCalls(trx, senderId, day);
  return true;
}

/** What the filer calls it, which may name her. Its keyed hash stays: filed again, it opens nothing anew. */
export async function forgetOwnNumbers(trx: Writing, { caseId, senderId }: Whose): Promise<void> {
  await trx
    .updateTable('filing')
    .set({ own_sealed: null })
    .$if(caseId !== undefined, (query) => query.where('case_id', '=', caseId!))
    .$if(senderId !== undefined, (query) => query.where('sender_id', '=', senderId!))
    .execute();
}
