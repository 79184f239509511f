import type { Reading } from '../database/connect.ts';
import { insertRows } from '../database/insert.ts';
import type { ReceiptRow, SenderRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import type { Atlas, Line } from '../directory/atlas.ts';
import { Problem } from '../foundation/errors.ts';
import type { Day } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { keepReceipt } from './receipt.ts';
import { newSender } from './sender.ts';
import type { Ticket } from './ticket.ts';

/** The address of the service's own pages. */
export const PAGE = '/';

/** They, where they are listed as a line. */
export const pageLine = (room: { atlas(): Atlas }): Line | null => room.atlas().lineAt('web', PAGE);

/** Throws Problem('no_such_case') where it is erased, or no page. */
export async function pageById(read: Reading, senderId: string): Promise<SenderRow> {
  const row = await read
    .selectFrom('sender')
    .selectAll()
    .where('id', '=', senderId)
    .where('channel', 'in', ['web', 'filing'])
    .where('erased_day', 'is', null)
    .executeTakeFirst();
  if (!row) throw new Problem('no_such_case', 404);
  return row;
}

/** A page on which somebody goes on with a case, and the receipt that opens it. */
export interface Page {
  /** A page that is new: an address of its own. */
  readonly made: SenderRow | null;
  readonly receipt: ReceiptRow;
}

/** Where a phone's owner goes on with a case on the web: an address of its own that is her as well. */
export function pageFor(ring: Ring, sender: SenderRow, caseId: string, { page, hash }: Ticket, day: Day): Page {
  const made = page
    ? null
    : {
        ...newSender(ring, 'web', null, sender.language, day),
        step: 'open',
        case_id: caseId,
        same_id: sender.same_id ?? sender.id,
      };
  const senderId = (page ?? made!).id;
  return { made, receipt: { hash, sender_id: senderId, kind: 'phone', made_day: day, used_day: null } };
}

/** A phone's newer receipt takes the place of the one before, which may lie about somewhere. */
export async function keepPage(trx: Writing, { made, receipt }: Page): Promise<void> {
  if (made) await insertRows(trx, 'sender', [{ ...made, version: 1 }]);
  if (receipt.kind === 'phone')
    await trx
      .deleteFrom('receipt')
      .where('sender_id', '=', receipt.sender_id)
      .where('kind', '=', receipt.kind)
      .execute();
  await keepReceipt(trx, receipt);
}
