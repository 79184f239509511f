import type { Reading } from '../database/connect.ts';
import type { SenderRow } from '../database/schema.ts';
import { isPage } from './sender.ts';
import { kinOf } from './kin.ts';

/** Other phones and pages of hers, each of which still leads to somebody. */
export async function otherWays(read: Reading, senderId: string): Promise<SenderRow[]> {
  const kin = (await kinOf(read, senderId)).filter((id) => id !== senderId);
  if (kin.length === 0) return [];
  const rows = await read
    .selectFrom('sender')
    .selectAll()
    .where('id', 'in', kin)
    .where('erased_day', 'is', null)
    .execute();
  return rows.filter((row) => isPage(row.channel) || row.lookup_even !== null || !row.lookup.startsWith('none:'));
}

/**
 * Whether others of her ways have a say in what is deleted: all but where she began each of these cases from here, and
 * nobody wrote from another. Who read her code on her phone can go on from his own as if he were her.
 */
export async function isShared(
  read: Reading,
  senderId: string,
  ways: readonly SenderRow[],
  caseIds: readonly string[],
): Promise<boolean> {
  if (ways.length === 0 || caseIds.length === 0) return false;
  const kin = await kinOf(read, senderId);
  const others = new Set(ways.map(({ id }) => id));
  const rows = await read
    .selectFrom('message')
    .select(['case_id', 'sender_id', 'erased_day'])
    .where('case_id', 'in', [...caseIds])
    .orderBy('number')
    .execute();
  const isFromHere = (id: string | null) => id !== null && kin.includes(id) && !others.has(id);
  const began = caseIds.every((id) => isFromHere(rows.find((row) => row.case_id === id)?.sender_id ?? null));
  return !began || rows.some((row) => row.erased_day === null && row.sender_id !== null && others.has(row.sender_id));
}
