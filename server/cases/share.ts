import type { Database } from '../database/connect.ts';
import { locked } from '../database/dialect.ts';
import type { Writing } from '../database/write.ts';

/** What may show more now than it should: messages of which more is masked, or all of a case in which a name came up. */
export interface Outdated {
  readonly messageIds: readonly string[];
  readonly caseId: string | null;
}

/**
 * What was shared of these is read no more; who it is shared with stays, for a handler to seal it anew, as only she can
 * read it. For the write that stores what is masked.
 */
export async function withholdShares(trx: Writing, { messageIds, caseId }: Outdated): Promise<void> {
  if (messageIds.length > 0)
    await trx
      .updateTable('message_share')
      .set({ sealed: '' })
      .where('message_id', 'in', [...messageIds])
      .execute();
  if (caseId !== null)
    await trx
      .updateTable('message_share')
      .set({ sealed: '' })
      .where('message_id', 'in', trx.selectFrom('message').select('id').where('case_id', '=', caseId))
      .execute();
}

/** Who shares, masks and erases the same messages comes one after the other. */
export async function holdMessages(trx: Writing, kind: Database['kind'], ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = trx
    .selectFrom('message')
    .select('id')
    .where('id', 'in', [...ids])
    .orderBy('id');
  await rows.$call(locked(kind)).execute();
}
