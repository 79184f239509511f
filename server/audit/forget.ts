import type { Writing } from '../database/write.ts';
import type { Act } from './record.ts';
import { hashOf } from './link.ts';

/** The notes of what was done with these go; their hashes stay, so that the chain holds. */
export async function forgetActNotes(trx: Writing, subject: Act['subject'], ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await trx
    .selectFrom('audit')
    .select(['id', 'note_sealed'])
    .where('subject', '=', subject)
    .where('subject_id', 'in', [...ids])
    .where('note_sealed', 'is not', null)
    .execute();
  for (const { id, note_sealed } of rows)
    await trx
      .updateTable('audit')
      .set({ note_sealed: null, note_hash: hashOf(note_sealed!) })
      .where('id', '=', id)
      .execute();
}
