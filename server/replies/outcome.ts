import type { LineRow, OutboxRow, SenderRow } from '../database/schema.ts';
import { DAY, later, MINUTE, SECOND, type Instant } from '../foundation/time.ts';
import { sealInstant } from '../vault/times.ts';
import { announcementOf, announceOnce, lineOf, WAITING } from './announce.ts';
import { change, due, providerColumns } from './outbox.ts';
import { senderOf, type Delivery, type OnTheWire } from './wire.ts';

export const MOST_ATTEMPTS = 8;
/** Of what answers a text: with the waits between them its ten minutes are over. */
const MOST_TIMELY_ATTEMPTS = 4;

/** Where its status came before the provider's answer, the status stands and only the rest is noted. */
export async function noteSent(
  room: Delivery,
  claimed: OutboxRow,
  line: LineRow,
  providerId: string,
  now: Instant,
): Promise<void> {
  const sent = sentColumns(room, claimed.id, line, providerId, now);
  await room.database.write(async (trx) => {
    if (
      await change(trx, claimed, now, { ...sent, state: 'sent', ...due(room.ring, claimed.id, later(now, DAY), now) })
    )
      return;
    const { sent_sealed, ...ids } = sent;
    const row = trx.updateTable('outbox').where('id', '=', claimed.id);
    await row.set(ids).where('provider_lookup', 'is', null).execute();
    await row.set({ sent_sealed }).where('sent_sealed', 'is', null).execute();
  });
}

const sentColumns = (room: Delivery, id: string, { provider }: LineRow, providerId: string, now: Instant) => ({
  ...providerColumns(room.ring, id, provider, providerId),
  sent_sealed: sealInstant(room.ring, { table: 'outbox', column: 'sent_sealed', row: id }, now),
});

/** Not done, and another try may do. */
export async function again(
  room: Delivery,
  row: OutboxRow,
  now: Instant,
  code: string,
  { answers }: OnTheWire,
): Promise<void> {
  if (row.attempts >= (answers ? MOST_TIMELY_ATTEMPTS : MOST_ATTEMPTS)) return fail(room, row, now, code);
  await update(room, row, now, { state: 'queued', ...due(room.ring, row.id, later(now, backOff(row.attempts)), now) });
}

/** It will never arrive. */
export async function fail(room: Delivery, row: OutboxRow, now: Instant, code: string): Promise<void> {
  const event = row.wording === WAITING ? 'announcement_failed' : 'delivery_failed';
  room.log.error(event, { code: Number(code) || 0, attempts: row.attempts });
  await update(room, row, now, { state: lost(row) });
}

/** More than a day since her last text: a human's words wait for the next, and she is told that something waits. */
export async function awaitHer(
  room: Delivery,
  row: OutboxRow,
  line: LineRow,
  code: string,
  now: Instant,
): Promise<void> {
  if (row.human !== 1) return fail(room, row, now, code);
  const sender = await senderOf(room, row);
  await rest(room, row, sender && announcementOf(room, row, sender, line, now), sender, 'held', now);
}

/** Half a minute, doubled each time, up to an hour; half of it drawn, so that many rows do not knock at once. */
export function backOff(attempts: number): number {
  const whole = Math.min(30 * SECOND * 2 ** attempts, 60 * MINUTE);
  return Math.round(whole / 2 + Math.random() * (whole / 2));
}

/** A human's words that did not arrive wait for her next text; an automatic answer has had its time. */
export const lost = (row: OutboxRow): OutboxRow['state'] => (row.human === 1 ? 'held' : 'failed');

/** She does not want texts, or perhaps she is no longer there: it waits for her own next text. */
export async function hold(room: Delivery, row: OutboxRow, now: Instant): Promise<number> {
  const sender = await senderOf(room, row);
  const announcement = sender && announcementOf(room, row, sender, await lineOf(room.database, row), now);
  await rest(room, row, announcement, sender, row.state === 'queued' ? 'held' : 'unknown', now);
  return 0;
}

async function rest(
  room: Delivery,
  row: OutboxRow,
  announcement: OutboxRow | null | undefined,
  sender: SenderRow | undefined,
  state: 'held' | 'unknown',
  now: Instant,
): Promise<void> {
  await room.database.write(async (trx) => {
    const held = await change(trx, row, now, { state });
    if (held && announcement && sender) await announceOnce(trx, room.database.kind, announcement, sender);
  });
}

/** Changes a row as it was seen; false where somebody was faster. */
export const update = (room: Delivery, seen: OutboxRow, now: Instant, values: Partial<OutboxRow>): Promise<boolean> =>
  room.database.write((trx) => change(trx, seen, now, values));
