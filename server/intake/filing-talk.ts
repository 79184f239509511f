import type { Reading } from '../database/connect.ts';
import type { FilingRow } from '../database/schema.ts';
import { claimedOn } from './claim.ts';
import { isBarred } from './filing-bar.ts';

/**
 * For whom what the desk writes on a filing is: its `filer`; whoever comes with the `receipt`; the worker, once she came
 * with it (`hers`). The filer of one that is `barred` is tied to the accused: another organisation goes on with it.
 */
export type Talk = 'filer' | 'receipt' | 'hers' | 'barred';

/** Who can be reached by nobody, for her the filer reads. */
export async function talkOf(
  read: Reading,
  filing: Pick<FilingRow, 'id' | 'case_id' | 'sender_id' | 'reach'>,
): Promise<Talk> {
  if (await isBarred(read, filing)) return 'barred';
  if ((await claimedOn(read, filing.sender_id)) !== null) return 'hers';
  return filing.reach === 'receipt' ? 'receipt' : 'filer';
}
