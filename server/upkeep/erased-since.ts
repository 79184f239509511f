import type { ErasureRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { newId } from '../foundation/ids.ts';
import type { Day } from '../foundation/time.ts';
import type { ErasureList } from './erasure-list.ts';

type Listed = ErasureList['erased'][number];

/**
 * In the write that brings a backup back: what was erased since is due now, what was asked for since is asked for, and
 * what was withdrawn since is not.
 */
export async function noteErased(trx: Writing, { number, erased, asked }: ErasureList, day: Day): Promise<void> {
  await forgetWithdrawn(trx, [...erased, ...asked]);
  for (const one of erased) {
    // What came and went after the backup is forgotten already.
    const done_day = (await isThere(trx, one)) ? null : day;
    await note(trx, one, { asked_day: day, due_day: day, done_day });
  }
  for (const { due_day, ...one } of asked)
    if ((await isThere(trx, one)) && !(await isAsked(trx, one)))
      await note(trx, one, { asked_day: day, due_day, done_day: null });
  // The next list is newer than any that was written before.
  await trx.updateTable('erasure_list').set({ number }).where('number', '<', number).execute();
}

async function forgetWithdrawn(trx: Writing, listed: readonly Listed[]): Promise<void> {
  const known = new Set(listed.map(keyOf));
  const rows = await trx
    .selectFrom('erasure')
    .select(['id', 'subject', 'subject_id', 'cause'])
    .where('done_day', 'is', null)
    .where('cause', '<>', 'retention')
    .execute();
  for (const row of rows)
    if (!known.has(keyOf(row))) await trx.deleteFrom('erasure').where('id', '=', row.id).execute();
}

const keyOf = ({ subject, subject_id }: Listed): string => `${subject} ${subject_id}`;

async function isThere(trx: Writing, { subject, subject_id }: Listed): Promise<boolean> {
  const rows = trx.selectFrom(subject === 'case' ? 'case_file' : 'sender').where('id', '=', subject_id);
  return (await rows.select('id').executeTakeFirst()) !== undefined;
}

/** With its very hour, which the list does not say. */
async function isAsked(trx: Writing, { subject, subject_id }: Listed): Promise<boolean> {
  const row = trx
    .selectFrom('erasure')
    .select('id')
    .where('subject', '=', subject)
    .where('subject_id', '=', subject_id);
  return (await row.where('cause', '<>', 'retention').executeTakeFirst()) !== undefined;
}

/** What was done before the backup stays done. */
const note = (
  trx: Writing,
  { subject, subject_id, cause }: Listed,
  days: Pick<ErasureRow, 'asked_day' | 'due_day' | 'done_day'>,
): Promise<unknown> =>
  trx
    .insertInto('erasure')
    .values({ id: newId(), subject, subject_id, cause, due_sealed: null, ...days })
    .onConflict((known) =>
      known
        .columns(['subject', 'subject_id'])
        .doUpdateSet({ cause, due_sealed: null, ...days })
        .where('erasure.done_day', 'is', null),
    )
    .execute();
