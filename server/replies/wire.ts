import type { Carrier, Outbound } from '../../channels/channel.ts';
import type { Database } from '../database/connect.ts';
import type { LineRow, OutboxRow, SenderRow } from '../database/schema.ts';
import type { Log } from '../foundation/log.ts';
import { later, MINUTE, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { ASKED, lineOf, templateFor, WAITING } from './announce.ts';
import { choicesIn } from './choices.ts';
import { mayWrite, wantsTexts } from './may-write.ts';
import { dueAt, textOf } from './outbox.ts';

export interface Delivery {
  readonly database: Database;
  readonly ring: Ring;
  readonly log: Log;
  /** Null where the line's provider fetches its texts itself, or no account with it is set. */
  carrierOf(line: LineRow): Carrier | null;
  /** Address of the provider's status calls for one row. */
  statusUrl(line: LineRow, id: string): string;
}

/** Twilio's longest: after ten hours at the provider a text may reach other hands. */
export const VALID_FOR_SECONDS = 36_000;
/** What answers a text goes out so soon or waits for the next: later the phone may be in other hands. */
export const TIMELY = 10 * MINUTE;

/** A text as it goes to its line's provider. */
export interface OnTheWire {
  /** It answers a text of hers. */
  readonly answers: boolean;
  readonly line: LineRow;
  readonly carrier: Carrier | null;
  readonly message: Pick<Outbound, 'from' | 'to' | 'text' | 'choices' | 'question' | 'template'>;
}

/** Where a text goes, if it may; null where it waits for her. */
export async function addressee(room: Delivery, row: OutboxRow, now: Instant): Promise<OnTheWire | null> {
  const sender = await senderOf(room, row);
  return sender && mayReach(room, row, sender, now) ? onTheWire(room, row, sender) : null;
}

function mayReach({ ring }: Delivery, row: OutboxRow, sender: SenderRow, now: Instant): boolean {
  if (row.wording === WAITING) return wantsTexts(sender);
  return isAnswer(row, sender) ? dueAt(ring, row) >= later(now, -TIMELY) : mayWrite(sender, now);
}

/** What goes with her own text goes whatever she said of others: what we say by ourselves, and what had to wait for it. */
const isAnswer = ({ human, wording }: OutboxRow, sender: SenderRow): boolean =>
  human === 0 ? wording !== WAITING && wording !== ASKED : !wantsTexts(sender) && sender.stopped_day === null;

export const senderOf = ({ database }: Delivery, row: OutboxRow): Promise<SenderRow | undefined> =>
  database.read.selectFrom('sender').selectAll().where('id', '=', row.sender_id).executeTakeFirst();

export async function onTheWire(room: Delivery, row: OutboxRow, sender: SenderRow): Promise<OnTheWire | null> {
  const { database, ring } = room;
  const text = textOf(ring, row);
  if (text === null || row.line_id === null || sender.address_sealed === '') return null;
  const line = await lineOf(database, row);
  if (!line) return null;
  const to = ring.open({ table: 'sender', column: 'address_sealed', row: sender.id }, sender.address_sealed);
  // Elsewhere a button is a text that the provider has to approve first.
  const choices = line.provider === 'cloud' ? choicesIn(row.wording, row.language, text) : {};
  const message = { from: line.account ?? line.address, to, text, ...choices, ...templateFor(row, line) };
  return { answers: isAnswer(row, sender), line, carrier: room.carrierOf(line), message };
}
