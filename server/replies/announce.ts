import type { Outbound } from '../../channels/channel.ts';
import type { Database } from '../database/connect.ts';
import { locked } from '../database/dialect.ts';
import type { LineRow, OutboxRow, SenderRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { newId } from '../foundation/ids.ts';
import type { Log } from '../foundation/log.ts';
import type { Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { wantsTexts } from './may-write.ts';
import { enqueue, outboxRow, rowById } from './outbox.ts';
import { render, type Wording } from './wording.ts';

interface Room {
  readonly database: Database;
  readonly ring: Ring;
  readonly log: Log;
}

/** A line that says nothing but that something waits. */
export const WAITING = 'waiting' satisfies Wording;

/** Somebody asked for all to be deleted, from another way of hers. It answers nothing, so it goes as a human's words do. */
export const ASKED = 'delete_asked' satisfies Wording;

/**
 * The announcement of a text that waits for her own next one: for a human's words, where she wants texts. On WhatsApp it is
 * the line's approved text, without which none can go: null, and the operator is told.
 */
export function announcementOf(
  { ring, log }: Room,
  row: OutboxRow,
  sender: SenderRow,
  line: LineRow | null,
  now: Instant,
): OutboxRow | null {
  if ((row.human !== 1 && row.wording !== ASKED) || !wantsTexts(sender)) return null;
  if (line?.channel === 'whatsapp' && line.template === null) {
    log.error('template_missing');
    return null;
  }
  const { text, segments } = render(sender.language, WAITING, {});
  const { sender_id: senderId, line_id: lineId } = row;
  const said = { kind: 'reply', wording: WAITING, language: sender.language, text, segments, human: false } as const;
  return outboxRow(ring, { senderId, lineId, caseId: null, ...said, state: 'queued' }, now, newId(), null);
}

/** Once until her next text, however many servers learn at once that something waits. */
export async function announceOnce(
  trx: Writing,
  kind: Database['kind'],
  announcement: OutboxRow,
  sender: SenderRow,
): Promise<void> {
  await trx.selectFrom('sender').select('id').where('id', '=', sender.id).$call(locked(kind)).execute();
  const announced = await trx
    .selectFrom('outbox')
    .select('id')
    .where('sender_id', '=', sender.id)
    .where('wording', '=', WAITING)
    .where('made_day', '>', sender.heard_day)
    .executeTakeFirst();
  if (!announced) await enqueue(trx, [announcement]);
}

/** A status said that a text has to wait for her next one: `id` is its row, which is held by now. */
export async function announceHeld(room: Room, id: string, now: Instant): Promise<void> {
  const { read, write, kind } = room.database;
  const row = await rowById(read, id);
  if (row?.state !== 'held') return;
  const sender = await read.selectFrom('sender').selectAll().where('id', '=', row.sender_id).executeTakeFirst();
  const announcement = sender && announcementOf(room, row, sender, await lineOf(room.database, row), now);
  if (announcement) await write((trx) => announceOnce(trx, kind, announcement, sender));
}

export async function lineOf({ read }: Database, { line_id: id }: OutboxRow): Promise<LineRow | null> {
  if (id === null) return null;
  return (await read.selectFrom('line').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The approved text in place of an announcement's own, on a channel where she may not be written to else. */
export const templateFor = ({ wording, language }: OutboxRow, line: LineRow): Pick<Outbound, 'template'> =>
  wording === WAITING && line.channel === 'whatsapp' && line.template !== null
    ? { template: { name: line.template, language } }
    : {};
