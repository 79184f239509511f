import type { Reading } from '../database/connect.ts';

/** Ids of rows of erased senders and cases that still hold something sealed: empty where every erasure was whole. */
export async function remainsOf(read: Reading): Promise<readonly string[]> {
  const forgotten = (subject: 'sender' | 'case') =>
    read.selectFrom('erasure').select('subject_id').where('subject', '=', subject).where('done_day', 'is not', null);
  const senders = await read
    .selectFrom('sender')
    .select('id')
    .where('id', 'in', forgotten('sender'))
    .where((row) =>
      row.or([
        row('address_sealed', '<>', ''),
        row('lookup', 'not like', 'none:%'),
        row('lookup_even', 'is not', null),
        row('loose_sealed', 'is not', null),
      ]),
    )
    .execute();
  const messages = await read
    .selectFrom('message')
    .select('id')
    .where((row) => row.or([row('sender_id', 'in', forgotten('sender')), row('case_id', 'in', forgotten('case'))]))
    .where((row) =>
      row.or([
        row('statement_sealed', '<>', ''),
        row('original_sealed', '<>', ''),
        row('names_sealed', 'is not', null),
        row('id', 'in', read.selectFrom('message_mask').select('message_id')),
        row('id', 'in', read.selectFrom('message_share').select('message_id')),
        row('id', 'in', read.selectFrom('attachment').select('message_id')),
      ]),
    )
    .execute();
  const texts = await read
    .selectFrom('outbox')
    .select('id')
    .where((row) => row.or([row('sender_id', 'in', forgotten('sender')), row('case_id', 'in', forgotten('case'))]))
    .where((row) =>
      row.or([
        row('text_sealed', 'is not', null),
        row('desk_sealed', 'is not', null),
        row('state', 'in', ['held', 'queued', 'sending']),
      ]),
    )
    .execute();
  return [...senders, ...messages, ...texts].map(({ id }) => id);
}
