import type { Outbound, Status } from '../../channels/channel.ts';
import type { Database } from '../database/connect.ts';
import type { OutboxRow, SenderRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { newId } from '../foundation/ids.ts';
import { codeOf, Unavailable } from '../foundation/errors.ts';
import type { Log } from '../foundation/log.ts';
import { addDays, DAY, dayOf, HOUR, later, MINUTE, SECOND, startOf, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { sealInstant } from '../vault/times.ts';
import {
  change,
  due,
  dueAt,
  enqueue,
  lookupOf,
  outboxRow,
  providerColumns,
  rowById,
  rowsDue,
  setAside,
  textOf,
} from './outbox.ts';
import { render } from './wording.ts';

/** How a text leaves us and is looked up: the channel's sender. Answers are values, never raw errors. */
export interface Carrier {
  send(
    message: Outbound,
  ): Promise<
    | { readonly kind: 'accepted'; readonly providerId: string }
    | { readonly kind: 'refused' | 'later' | 'unknown'; readonly code: string }
  >;
  find(message: { readonly from: string; readonly to: string; readonly text: string; readonly since: number }): Promise<
    | {
        readonly kind: 'found';
        readonly messages: readonly { readonly providerId: string; readonly state: Status['state'] | null }[];
      }
    | { readonly kind: 'absent' | 'unknown' }
  >;
}

export interface Delivery {
  readonly database: Database;
  readonly ring: Ring;
  readonly log: Log;
  readonly carrier: Carrier;
  /** Address of the provider's status calls for one row. */
  statusUrl(id: string): string;
}

/** Twilio's longest: after ten hours at the provider a text may reach other hands. */
const VALID_FOR_SECONDS = 36_000;
/** How long one attempt owns its row. */
const LEASE = 2 * MINUTE;
const MOST_ATTEMPTS = 8;
/** A number that was silent for so long may belong to somebody else. */
export const SILENT_DAYS = 60;

/** Sends what is due and finds out about attempts whose end nobody saw. Returns how many texts went out. */
export async function deliver(room: Delivery, now: Instant): Promise<number> {
  let count = 0;
  for (const row of await rowsDue(room.database.read, ['queued', 'sending'], now)) {
    try {
      if (dueAt(room.ring, row) > now) continue;
      count += row.state === 'queued' ? await sendOne(room, row, now) : await lookUp(room, row, now);
    } catch (cause) {
      if (cause instanceof Unavailable) throw cause;
      await putAside(room, row, now, cause);
    }
  }
  return count;
}

/** A row that fails, as one that cannot be opened, holds up no other; it is told once an hour. */
async function putAside(room: Delivery, row: OutboxRow, now: Instant, cause: unknown): Promise<void> {
  const current = await rowById(room.database.read, row.id);
  // Sealed anew since it was read: the next turn reads it.
  if (codeOf(cause) === 'unsealable' && current && isResealed(row, current)) return room.ring.refresh();
  room.log.error('delivery_broken', { cause });
  if (current?.state === 'queued' || current?.state === 'sending')
    await room.database.write((trx) => setAside(trx, current, due(room.ring, row.id, later(now, HOUR), now)));
}

const isResealed = (seen: OutboxRow, current: OutboxRow): boolean =>
  seen.state === current.state && (seen.text_sealed !== current.text_sealed || seen.due_sealed !== current.due_sealed);

async function sendOne(room: Delivery, row: OutboxRow, now: Instant): Promise<number> {
  const to = await addressee(room, row, now);
  if (!to) return hold(room, row, now);
  const claimed: OutboxRow = {
    ...row,
    state: 'sending',
    attempts: row.attempts + 1,
    ...due(room.ring, row.id, later(now, LEASE), now),
  };
  if (!(await update(room, row, now, claimed))) return 0;
  const sent = await room.carrier.send({
    ...to,
    statusUrl: room.statusUrl(row.id),
    validForSeconds: VALID_FOR_SECONDS,
  });
  switch (sent.kind) {
    case 'accepted':
      await noteSent(room, claimed, sent.providerId, now);
      return 1;
    case 'refused':
      await fail(room, claimed, now, sent.code);
      return 0;
    case 'later':
      await again(room, claimed, now, sent.code);
      return 0;
    case 'unknown':
      // It stays claimed: when the lease ends the provider is asked whether it has the text.
      room.log.warn('delivery_unknown', { attempts: claimed.attempts });
      return 0;
  }
}

/** An attempt whose end nobody saw: sent again only if the provider surely never had it. */
async function lookUp(room: Delivery, row: OutboxRow, now: Instant): Promise<number> {
  const to = await addressee(room, row, now);
  if (!to) return hold(room, row, now);
  const found = await seek(room, row, to);
  if (typeof found === 'object') {
    await noteSent(room, row, found.providerId, now);
    return 1;
  }
  if (found === 'absent') await again(room, row, now, 'absent');
  else if (row.attempts < MOST_ATTEMPTS)
    await update(room, row, now, {
      attempts: row.attempts + 1,
      ...due(room.ring, row.id, later(now, backOff(row.attempts)), now),
    });
  else {
    room.log.error('delivery_unknown_for_good');
    await update(room, row, now, { state: 'unknown' });
  }
  return 0;
}

/** What the provider has of this row; a text with the same words that another row went out as is not it. */
async function seek(room: Delivery, row: OutboxRow, to: OnTheWire) {
  const found = await room.carrier.find({ ...to, since: startOf(addDays(row.made_day, -1)) });
  if (found.kind !== 'found') return found.kind;
  const known = await room.database.read
    .selectFrom('outbox')
    .select('provider_lookup')
    .where('sender_id', '=', row.sender_id)
    .where('provider_lookup', 'is not', null)
    .execute();
  const others = new Set(known.map(({ provider_lookup }) => provider_lookup));
  return found.messages.find(({ providerId }) => !others.has(lookupOf(room.ring, providerId))) ?? 'absent';
}

const update = (room: Delivery, seen: OutboxRow, now: Instant, values: Partial<OutboxRow>): Promise<boolean> =>
  room.database.write((trx) => change(trx, seen, now, values));

/** Where its status came before the provider's answer, the status stands and only the rest is noted. */
async function noteSent(room: Delivery, claimed: OutboxRow, providerId: string, now: Instant): Promise<void> {
  const sent = sentColumns(room, claimed.id, providerId, now);
  await room.database.write(async (trx) => {
    if (
      await change(trx, claimed, now, { ...sent, state: 'sent', ...due(room.ring, claimed.id, later(now, DAY), now) })
    )
      return;
    await trx
      .updateTable('outbox')
      .set(sent)
      .where('id', '=', claimed.id)
      .where('provider_lookup', 'is', null)
      .execute();
  });
}

const sentColumns = (room: Delivery, id: string, providerId: string, now: Instant) => ({
  ...providerColumns(room.ring, id, providerId),
  sent_sealed: sealInstant(room.ring, { table: 'outbox', column: 'sent_sealed', row: id }, now),
});

async function again(room: Delivery, row: OutboxRow, now: Instant, code: string): Promise<void> {
  if (row.attempts >= MOST_ATTEMPTS) return fail(room, row, now, code);
  await update(room, row, now, { state: 'queued', ...due(room.ring, row.id, later(now, backOff(row.attempts)), now) });
}

async function fail(room: Delivery, row: OutboxRow, now: Instant, code: string): Promise<void> {
  room.log.error('delivery_failed', { code: Number(code) || 0, attempts: row.attempts });
  await update(room, row, now, { state: lost(row) });
}

/** Half a minute, doubled each time, up to an hour; half of it drawn, so that many rows do not knock at once. */
function backOff(attempts: number): number {
  const whole = Math.min(30 * SECOND * 2 ** attempts, 60 * MINUTE);
  return Math.round(whole / 2 + Math.random() * (whole / 2));
}

/** A human's words that did not arrive wait for her next text; an automatic answer has had its time. */
export const lost = (row: OutboxRow): OutboxRow['state'] => (row.human === 1 ? 'held' : 'failed');

/** She does not want texts, or perhaps she is no longer there: it waits for her own next text. */
async function hold(room: Delivery, row: OutboxRow, now: Instant): Promise<number> {
  const sender = await senderOf(room, row);
  const line = sender && row.human === 1 && wantsTexts(sender) ? announcement(room, row, sender, now) : null;
  await room.database.write(async (trx) => {
    const held = await change(trx, row, now, { state: row.state === 'queued' ? 'held' : 'unknown' });
    if (held && line && !(await wasAnnounced(trx, sender!))) await enqueue(trx, [line]);
  });
  return 0;
}

/** After a long silence the number may be somebody else's: a line that says nothing but that something waits. */
function announcement(room: Delivery, row: OutboxRow, sender: SenderRow, now: Instant): OutboxRow {
  const { text, segments } = render(sender.language, WAITING, {});
  const { sender_id: senderId, line_id: lineId } = row;
  const said = { kind: 'reply', wording: WAITING, language: sender.language, text, segments, human: false } as const;
  return outboxRow(room.ring, { senderId, lineId, caseId: null, ...said, state: 'queued' }, now, newId(), null);
}

const WAITING = 'waiting';

const wasAnnounced = async (trx: Writing, sender: SenderRow): Promise<boolean> =>
  (await trx
    .selectFrom('outbox')
    .select('id')
    .where('sender_id', '=', sender.id)
    .where('wording', '=', WAITING)
    .where('made_day', '>', sender.heard_day)
    .executeTakeFirst()) !== undefined;

async function addressee(room: Delivery, row: OutboxRow, now: Instant): Promise<OnTheWire | null> {
  const sender = await senderOf(room, row);
  const may =
    sender &&
    (row.wording === WAITING
      ? wantsTexts(sender)
      : mayWrite(LAST_WORDS.has(row.wording) ? { ...sender, stopped_day: null } : sender, now));
  return may ? onTheWire(room, row, sender) : null;
}

/** What answers her DELETE: that no other text is sent from then on is what she asked with it. */
const LAST_WORDS = new Set(['deleted', 'delete_waits']);

type OnTheWire = Pick<Outbound, 'from' | 'to' | 'text'>;

const senderOf = ({ database }: Delivery, row: OutboxRow): Promise<SenderRow | undefined> =>
  database.read.selectFrom('sender').selectAll().where('id', '=', row.sender_id).executeTakeFirst();

async function onTheWire({ database, ring }: Delivery, row: OutboxRow, sender: SenderRow): Promise<OnTheWire | null> {
  const text = textOf(ring, row);
  if (text === null || row.line_id === null || sender.address_sealed === '') return null;
  const line = await database.read
    .selectFrom('line')
    .select('address')
    .where('id', '=', row.line_id)
    .executeTakeFirst();
  if (!line) return null;
  const to = ring.open({ table: 'sender', column: 'address_sealed', row: sender.id }, sender.address_sealed);
  return { from: line.address, to, text };
}

/** Whether the provider took a text of which we heard nothing, and its id there; null where it cannot say now. */
export async function askProvider(
  room: Delivery,
  row: OutboxRow,
): Promise<{ fate: 'there' | 'absent'; providerId: string | null } | null> {
  const sender = await senderOf(room, row);
  const wire = sender && (await onTheWire(room, row, sender));
  if (!wire) return { fate: 'absent', providerId: null };
  const found = await seek(room, row, wire);
  if (typeof found === 'object')
    return { fate: found.state === 'failed' ? 'absent' : 'there', providerId: found.providerId };
  return found === 'absent' ? { fate: 'absent', providerId: null } : null;
}

/** She said that texts are safe, has not stopped them, and wrote lately from this number. */
const mayWrite = (sender: Pick<SenderRow, 'may_write' | 'stopped_day' | 'heard_day'>, now: Instant): boolean =>
  wantsTexts(sender) && addDays(sender.heard_day, SILENT_DAYS) >= dayOf(now);

/** She said that texts are safe and has not stopped them; what is sent after a long silence is for `deliver` to say. */
export const wantsTexts = (sender: Pick<SenderRow, 'may_write' | 'stopped_day'>): boolean =>
  sender.may_write === 'yes' && sender.stopped_day === null;
