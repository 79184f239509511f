import type { Reading } from '../database/connect.ts';
import { insertRows } from '../database/insert.ts';
import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';

/** Which of these parts of a text, by their guards, were taken with an earlier one. */
export async function takenParts(read: Reading, guards: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await read
    .selectFrom('replay_guard')
    .select('key')
    .where('key', 'in', [...guards])
    .execute();
  return new Set(rows.map(({ key }) => key));
}

/** In the write of the text to which they belong: where one of them was taken meanwhile, it is not written. */
export const guardParts = (trx: Writing, guards: readonly string[], day: Day): Promise<void> =>
  insertRows(
    trx,
    'replay_guard',
    [...new Set(guards)].map((key) => ({ key, day, answers: '', provider_id_sealed: null, sender_id: null })),
  );
