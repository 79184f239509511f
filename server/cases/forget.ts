import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';

/** Whose words: a sender's, in all her cases or one, or everybody's in one case. */
export interface Whose {
  readonly caseId?: string;
  readonly senderId?: string;
}

/** Her words go, and whatever was made of them; that they were there, on which day and with which signals, stays. */
export async function forgetWords(trx: Writing, { caseId, senderId }: Whose, day: Day): Promise<void> {
  const messages = trx
    .selectFrom('message')
    .select('id')
    .$if(caseId !== undefined, (query) => query.where('case_id', '=', caseId!))
    .$if(senderId !== undefined, (query) => query.where('sender_id', '=', senderId!));
  // First, so that whoever masks or shares one at this moment waits, and then finds it erased.
  await trx
    .updateTable('message')
    .set({ statement_sealed: '', original_sealed: '', names_sealed: null, erased_day: day })
    .where('id', 'in', messages)
    .where('erased_day', 'is', null)
    .execute();
  await trx
    .deleteFrom('sketch')
    .where('case_id', 'in', trx.selectFrom('message').select('case_id').where('id', 'in', messages))
    .execute();
  await trx.deleteFrom('message_mask').where('message_id', 'in', messages).execute();
  await trx.deleteFrom('message_share').where('message_id', 'in', messages).execute();
  await trx
    .deleteFrom('attachment_part')
    .where('attachment_id', 'in', trx.selectFrom('attachment').select('id').where('message_id', 'in', messages))
    .execute();
  await trx.deleteFrom('attachment').where('message_id', 'in', messages).execute();
}

/** Ids of their messages. */
export async function messagesBy(trx: Writing, { caseId, senderId }: Whose): Promise<string[]> {
  const rows = await trx
    .selectFrom('message')
    .select('id')
    .$if(caseId !== undefined, (query) => query.where('case_id', '=', caseId!))
    .$if(senderId !== undefined, (query) => query.where('sender_id', '=', senderId!))
    .execute();
  return rows.map(({ id }) => id);
}

/** What handlers noted about a case of which no word is left. */
export const forgetNotes = (trx: Writing, caseId: string): Promise<unknown> =>
  trx.updateTable('case_event').set({ note_sealed: null }).where('case_id', '=', caseId).execute();
