import { recordAct } from '../../audit/record.ts';
import type { Database, Reading } from '../../database/connect.ts';
import { Problem } from '../../foundation/errors.ts';
import type { Instant } from '../../foundation/time.ts';
import { openShare } from '../../vault/share.ts';
import type { PrivateHalf } from '../../vault/words.ts';
import { act } from './desk.ts';

/** What an interpreter may read: which message of which case, and since when; no words yet. */
export async function sharedWith(read: Reading, personId: string) {
  const rows = await read
    .selectFrom('message_share')
    .innerJoin('message', 'message.id', 'message_share.message_id')
    .innerJoin('case_file', 'case_file.id', 'message.case_id')
    .select(['message.id', 'message.case_id', 'message.number', 'message.language'])
    .select(['case_file.reference', 'message_share.day as shared'])
    .where('message_share.person_id', '=', personId)
    .orderBy('message_share.day')
    .orderBy('message.id')
    .execute();
  return Promise.all(
    rows.map(async ({ case_id, number, ...row }) => ({ ...row, number: await placeOf(read, case_id, number) })),
  );
}

/** A message's place in its case, from 1. */
async function placeOf(read: Reading, caseId: string, event: number): Promise<number> {
  const { place } = await read
    .selectFrom('message')
    .select((row) => row.fn.countAll<number>().as('place'))
    .where('case_id', '=', caseId)
    .where('number', '<=', event)
    .executeTakeFirstOrThrow();
  return Number(place);
}

/**
 * One statement that was shared with her, told after the audit holds that she opened it.
 * Throws Problem('not_shared'), 'share_waits' where more was masked since and no handler read the case yet, or 'unsealable' where it was sealed to another key than hers.
 */
export async function openShared(
  database: Database,
  own: PrivateHalf,
  which: { readonly reference: string; readonly number: number },
  now: Instant,
): Promise<string> {
  const { read } = database;
  const shared = (await sharedWith(read, own.id)).find(
    ({ reference, number }) => reference === which.reference && number === which.number,
  );
  if (!shared) throw new Problem('not_shared', 404);
  const row = await read
    .selectFrom('message_share')
    .selectAll()
    .where('message_id', '=', shared.id)
    .where('person_id', '=', own.id)
    .executeTakeFirst();
  if (!row) throw new Problem('not_shared', 404);
  if (row.sealed === '') throw new Problem('share_waits', 409);
  const text = openShare(own, row);
  await database.write((trx) =>
    recordAct(trx, act({ personId: own.id }, 'message_opened', ['message', shared.id], now)),
  );
  return text;
}
