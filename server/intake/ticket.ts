import type { Channel } from '../../channels/channel.ts';
import type { Database, Reading } from '../database/connect.ts';
import type { SenderRow } from '../database/schema.ts';
import { Unavailable } from '../foundation/errors.ts';
import { LANGUAGES } from '../foundation/i18n.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { commandIn } from './command.ts';
import { newReceipt, receiptHash } from './receipt.ts';
import { isPage } from './sender.ts';
import type { Situation } from './situation.ts';

/** A receipt that can be given with the answer to a text. */
export interface Ticket {
  readonly receipt: string;
  readonly hash: string;
  /** The page that it opens; null where one is to be made. */
  readonly page: SenderRow | null;
}

/**
 * A receipt for the case of which she speaks now, where she asks for one. Each case of a phone has a page of its own: who
 * shares the phone reads no other. One a day; who asks again has it already, and asks where to go with it.
 */
export async function ticketFor(
  { database, ring }: { readonly database: Database; readonly ring: Ring },
  { sender, folder }: Situation,
  channel: Channel,
  text: string,
  now: Instant,
): Promise<Ticket | null> {
  if (isPage(channel) || commandIn(text, LANGUAGES)?.command !== 'web') return null;
  if (!sender || !folder || sender.may_write !== 'yes' || sender.stopped_day) return null;
  const page = await pageOf(database.read, sender, folder.file.id);
  if (page && (await givenOn(database.read, page.id)).includes(dayOf(now))) return null;
  const receipt = newReceipt();
  try {
    return { receipt, hash: await receiptHash(ring, receipt), page };
  } catch (failure) {
    // Too many wait: a neutral answer now is better than none.
    if (failure instanceof Unavailable) return null;
    throw failure;
  }
}

async function pageOf(read: Reading, sender: SenderRow, caseId: string): Promise<SenderRow | null> {
  const row = await read
    .selectFrom('sender')
    .innerJoin('reporter', 'reporter.sender_id', 'sender.id')
    .selectAll('sender')
    .where('reporter.case_id', '=', caseId)
    .where('sender.channel', '=', 'web')
    .where('sender.same_id', '=', sender.same_id ?? sender.id)
    .where('sender.erased_day', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

async function givenOn(read: Reading, senderId: string): Promise<string[]> {
  const rows = await read.selectFrom('receipt').select('made_day').where('sender_id', '=', senderId).execute();
  return rows.map((row) => row.made_day);
}
