import type { Reading } from '../database/connect.ts';

/** Ids of rows of erased senders and cases that still hold something sealed: empty where every erasure was whole. */
export async function remainsOf(read: Reading): Promise<readonly string[]> {
  const senders = read
    .selectFrom('erasure')
    .select('subject_id')
    .where('subject', '=', 'sender')
    .where('done_day', 'is not', null);
  // Where only nobody was promised anything any more, the words stay as long as their own time.
  const wholly = senders.where('cause', '<>', 'retention');
  const cases = read
    .selectFrom('erasure')
    .select('subject_id as case_id')
    .where('subject', '=', 'case')
    .where('done_day', 'is not', null)
    .union(read.selectFrom('case_event').select('case_id').where('kind', '=', 'erased'));
  const messages = read
    .selectFrom('message')
    .select('id')
    .where((row) => row.or([row('sender_id', 'in', wholly), row('case_id', 'in', cases)]));

  const rows = await Promise.all([
    read
      .selectFrom('sender')
      .select('id')
      .where('id', 'in', senders)
      .where((row) =>
        row.or([
          row('address_sealed', '<>', ''),
          row('lookup', 'not like', 'none:%'),
          row('lookup_even', 'is not', null),
          row('loose_sealed', 'is not', null),
        ]),
      )
      .execute(),
    read.selectFrom('receipt').select('sender_id as id').where('sender_id', 'in', senders).execute(),
    read.selectFrom('sketch').select('case_id as id').where('case_id', 'in', cases).execute(),
    read.selectFrom('filing').select('id').where('case_id', 'in', cases).where('own_sealed', 'is not', null).execute(),
    read
      .selectFrom('call_task')
      .select('id')
      .where('sender_id', 'in', senders)
      .where((row) => row.or([row('state', '=', 'open'), row('due_sealed', '<>', '')]))
      .execute(),
    read
      .selectFrom('sender')
      .select('id')
      .where('address_sealed', '<>', '')
      .where('id', 'in', speechless(read))
      .execute(),
    messages
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
      .execute(),
    read
      .selectFrom('outbox')
      .select('id')
      .where((row) => row.or([row('sender_id', 'in', senders), row('case_id', 'in', cases)]))
      .where((row) => row.or([row('text_sealed', 'is not', null), row('state', 'in', ['held', 'queued', 'sending'])]))
      .execute(),
    read
      .selectFrom('outbox')
      .select('id')
      .where((row) => row.or([row('sender_id', 'in', wholly), row('case_id', 'in', cases)]))
      .where('desk_sealed', 'is not', null)
      .execute(),
    read
      .selectFrom('case_event')
      .select('id')
      .where('case_id', 'in', cases)
      .where('note_sealed', 'is not', null)
      .execute(),
    read
      .selectFrom('audit')
      .select('id')
      .where('note_sealed', 'is not', null)
      .where((row) =>
        row.or([
          row.and([row('subject', '=', 'case'), row('subject_id', 'in', cases)]),
          row.and([row('subject', '=', 'message'), row('subject_id', 'in', messages)]),
        ]),
      )
      .execute(),
  ]);
  return [...new Set(rows.flat().map(({ id }) => id))];
}

/** Ids of what may remain of one case: its messages, texts, events, reporters, and what the audit says of them. */
export async function rowsOf(read: Reading, caseId: string): Promise<ReadonlySet<string>> {
  const messages = read.selectFrom('message').select('id').where('case_id', '=', caseId);
  const about = read
    .selectFrom('audit')
    .select('id')
    .where((row) => row.or([row('subject_id', '=', caseId), row('subject_id', 'in', messages)]));
  const rows = await Promise.all([
    messages.execute(),
    about.execute(),
    read.selectFrom('outbox').select('id').where('case_id', '=', caseId).execute(),
    read.selectFrom('case_event').select('id').where('case_id', '=', caseId).execute(),
    read.selectFrom('reporter').select('sender_id as id').where('case_id', '=', caseId).execute(),
  ]);
  return new Set(rows.flat().flatMap(({ id }) => id ?? []));
}

/** Ids of senders of whom every case was erased because somebody wanted it: their address has no use any more. */
const speechless = (read: Reading) =>
  read
    .selectFrom('reporter')
    .leftJoin('erasure', (join) =>
      join
        .onRef('erasure.subject_id', '=', 'reporter.case_id')
        .on('erasure.subject', '=', 'case')
        .on('erasure.cause', '<>', 'retention')
        .on('erasure.done_day', 'is not', null),
    )
    .select('reporter.sender_id')
    .where('reporter.sender_id', 'is not', null)
    .groupBy('reporter.sender_id')
    .having((row) => row(row.fn.count('erasure.id'), '=', row.fn.countAll()));
