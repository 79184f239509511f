import { record } from '../clocks/record.ts';
import type { Database, Reading } from '../database/connect.ts';
import type { Writing } from '../database/write.ts';
import { dayOf, type Day, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';

/**
 * Her receipt was used. What somebody filed for her is hers from the first time on, and its case says so; done once,
 * however often she comes.
 */
export async function claim(
  { database, ring }: { readonly database: Database; readonly ring: Ring },
  senderId: string,
  now: Instant,
): Promise<void> {
  const { read } = database;
  const unused = await read
    .selectFrom('receipt')
    .select('kind')
    .where('sender_id', '=', senderId)
    .where('used_day', 'is', null)
    .execute();
  if (unused.length === 0) return;
  const use = (trx: Writing) => markUsed(trx, senderId, dayOf(now));
  const filed = unused.some(({ kind }) => kind === 'filing') ? await caseOf(read, senderId) : null;
  if (filed === null) return database.write(use);
  const claimed = { kind: 'claimed', facts: {}, at: now, personId: null } as const;
  await record(database, ring, filed, async () => ((await claimedOn(read, senderId)) ? [] : [claimed]), use);
}

/** Since when what was filed is her own, and its messages are no longer the filer's to read; null where it is not. */
export async function claimedOn(read: Reading, senderId: string): Promise<Day | null> {
  const row = await read
    .selectFrom('receipt')
    .select('used_day')
    .where('sender_id', '=', senderId)
    .where('kind', '=', 'filing')
    .where('used_day', 'is not', null)
    .executeTakeFirst();
  return row?.used_day ?? null;
}

async function markUsed(trx: Writing, senderId: string, day: Day): Promise<void> {
  await trx
    .updateTable('receipt')
    .set({ used_day: day })
    .where('sender_id', '=', senderId)
    .where('used_day', 'is', null)
    .execute();
}

async function caseOf(read: Reading, senderId: string): Promise<string | null> {
  const row = await read.selectFrom('reporter').select('case_id').where('sender_id', '=', senderId).executeTakeFirst();
  return row?.case_id ?? null;
}
