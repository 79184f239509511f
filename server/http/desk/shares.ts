import { recordAct } from '../../audit/record.ts';
import { locked } from '../../database/dialect.ts';
import type { MessageShareRow } from '../../database/schema.ts';
import type { Writing } from '../../database/write.ts';
import type { Database, Reading } from '../../database/connect.ts';
import { Problem, Stale } from '../../foundation/errors.ts';
import { dayOf, type Instant } from '../../foundation/time.ts';
import { lockOfHer, sealShare } from '../../vault/share.ts';
import { act, type Desk } from './desk.ts';
import { messageOf, statementsOf, type Which } from './statements.ts';

/**
 * Seals one statement, as it may be read now, to one interpreter.
 * Throws Problem('no_key_of_her_own'), 'no_such_message', 'erased', 'unsealable', or Stale where it is masked again and again.
 */
export async function shareMessage(desk: Desk, which: Which, personId: string, now: Instant): Promise<void> {
  const { id } = await messageOf(desk, which);
  const row = { message_id: id, person_id: personId, day: dayOf(now), shared_by: desk.personId };
  await share(desk, which.caseId, row, async (trx, sealed) => {
    await insertShare(trx, sealed);
    await recordShare(trx, desk, row, now, '');
  });
}

type Unsealed = Omit<MessageShareRow, 'sealed'>;
type Store = (trx: Writing, row: MessageShareRow) => Promise<void>;

const TRIES = 8;

async function share(desk: Desk, caseId: string, row: Unsealed, store: Store): Promise<void> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await shareOnce(desk, caseId, row, store);
    } catch (failure) {
      // Masked once more meanwhile, or a name came up: then its text is another.
      if (!(failure instanceof Stale) || attempt === TRIES) throw failure;
    }
}

async function shareOnce(desk: Desk, caseId: string, row: Unsealed, store: Store): Promise<void> {
  const { kind, read } = desk.database;
  const before = await countMaskers(read, caseId, row.message_id);
  const reader = await lockOfHer(read, desk.key, row.person_id);
  const message = (await statementsOf(desk, caseId)).find(({ id }) => id === row.message_id);
  if (!message || message.text === null || message.unreadable) throw new Problem(message?.unreadable ?? 'erased', 410);
  const { sealed } = sealShare(reader, row.message_id, message.text);
  await desk.database.write(async (trx) => {
    await trx.selectFrom('case_file').select('id').where('id', '=', caseId).$call(locked(kind)).execute();
    await holdMessage(trx, kind, row.message_id);
    if ((await countMaskers(trx, caseId, row.message_id)) !== before) throw new Stale();
    await store(trx, { ...row, sealed });
  });
}

/** Shared once more, it is the newer text that counts. */
async function insertShare(trx: Writing, row: MessageShareRow): Promise<void> {
  const { sealed, day, shared_by } = row;
  // She may have been removed since her public half was read.
  const key = trx.selectFrom('person_key').select('public_key').where('person_id', '=', row.person_id);
  if (!(await key.executeTakeFirst())) throw new Problem('no_key_of_her_own', 404);
  await trx
    .insertInto('message_share')
    .values(row)
    .onConflict((conflict) => conflict.columns(['message_id', 'person_id']).doUpdateSet({ sealed, day, shared_by }))
    .execute();
}

/** Whatever masks it: masks of its own, and messages of its case, which may name somebody. Neither is ever taken away but with the words. */
async function countMaskers(reading: Reading | Writing, caseId: string, messageId: string): Promise<number> {
  const read = reading as Reading;
  const masks = read
    .selectFrom('message_mask')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('message_id', '=', messageId);
  const messages = read
    .selectFrom('message')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('case_id', '=', caseId);
  return (
    Number((await masks.executeTakeFirstOrThrow()).count) + Number((await messages.executeTakeFirstOrThrow()).count)
  );
}

/** Who shares, masks and erases the same message comes one after the other; on the first select of a write. Throws Problem('erased'). */
export async function holdMessage(trx: Writing, kind: Database['kind'], messageId: string): Promise<void> {
  const row = trx.selectFrom('message').select('statement_sealed').where('id', '=', messageId).$call(locked(kind));
  if (!(await row.executeTakeFirst())?.statement_sealed) throw new Problem('erased', 410);
}

/** Takes it back. Throws Problem('not_shared') where it was not shared with her. */
export async function unshareMessage(desk: Desk, which: Which, personId: string, now: Instant): Promise<void> {
  const { id } = await messageOf(desk, which);
  await desk.database.write(async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('message_share')
      .where('message_id', '=', id)
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) throw new Problem('not_shared', 404);
    await recordShare(trx, desk, { message_id: id, person_id: personId }, now, 'taken_back');
  });
  await desk.database.tidy();
}

/** The message, and who may read it now. */
async function recordShare(
  trx: Writing,
  desk: Desk,
  row: Pick<MessageShareRow, 'message_id' | 'person_id'>,
  now: Instant,
  reason: string,
): Promise<void> {
  await recordAct(trx, act(desk, 'message_shared', ['message', row.message_id], now, { reason }));
  await recordAct(trx, act(desk, 'message_shared', ['person', row.person_id], now, { reason }));
}

/** Takes away what was shared of a message, in the write that masks more of it. */
export async function takeShares(trx: Writing, messageId: string): Promise<Unsealed[]> {
  const columns = ['message_id', 'person_id', 'day', 'shared_by'] as const;
  const rows = await trx.selectFrom('message_share').select(columns).where('message_id', '=', messageId).execute();
  await trx.deleteFrom('message_share').where('message_id', '=', messageId).execute();
  return rows;
}

/** Gives it back to its readers as it may be read now. */
export async function shareAgain(desk: Desk, caseId: string, rows: readonly Unsealed[]): Promise<void> {
  for (const row of rows) await share(desk, caseId, row, insertShare);
}

/** The same for what waits in a case since more of it was masked; where one cannot be sealed it goes on waiting. */
export async function shareWaiting(desk: Desk, caseId: string): Promise<void> {
  const waiting = await desk.database.read
    .selectFrom('message_share')
    .innerJoin('message', 'message.id', 'message_share.message_id')
    .select(['message_id', 'person_id', 'message_share.day', 'shared_by'])
    .where('message.case_id', '=', caseId)
    .where('sealed', '=', '')
    .execute();
  for (const row of waiting)
    try {
      await share(desk, caseId, row, fillShare);
    } catch (failure) {
      if (!(failure instanceof Problem || failure instanceof Stale)) throw failure;
    }
}

/** Unless it was taken back meanwhile. */
async function fillShare(trx: Writing, { message_id, person_id, sealed }: MessageShareRow): Promise<void> {
  await trx
    .updateTable('message_share')
    .set({ sealed })
    .where('message_id', '=', message_id)
    .where('person_id', '=', person_id)
    .where('sealed', '=', '')
    .execute();
}
