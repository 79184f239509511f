import type { Carrier, Found, FoundMessage, Outbound } from '../../channels/channel.ts';
import { NO_LOOK_UP } from '../../channels/whatsapp/send.ts';
import type { Database } from '../database/connect.ts';
import type { LineRow, OutboxRow, SenderRow } from '../database/schema.ts';
import { codeOf, Unavailable } from '../foundation/errors.ts';
import type { Log } from '../foundation/log.ts';
import { addDays, DAY, HOUR, later, MINUTE, SECOND, startOf, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { sealInstant } from '../vault/times.ts';
import { announcementOf, announceOnce, lineOf, templateFor, WAITING } from './announce.ts';
import { choicesIn } from './choices.ts';
import { mayWrite, wantsTexts } from './may-write.ts';
import { change, due, dueAt, lookupOf, providerColumns, rowById, rowsDue, setAside, textOf } from './outbox.ts';
import { LEASE, mayGo, newTurn, type Turn } from './pace.ts';

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
export const MOST_ATTEMPTS = 8;
/** What answers a text goes out so soon or waits for the next: later the phone may be in other hands. */
export const TIMELY = 10 * MINUTE;
/** Which are over by then, with the waits between them. */
const MOST_TIMELY_ATTEMPTS = 4;

/** Sends what is due and finds out about attempts whose end nobody saw. Returns how many texts went out. */
export async function deliver(room: Delivery, now: Instant): Promise<number> {
  let count = 0;
  const turn = newTurn();
  for (const row of await ready(room, now)) {
    try {
      count += row.state === 'queued' ? await sendOne(room, turn, row, now) : await lookUp(room, row, now);
    } catch (cause) {
      await putAside(room, row, now, cause);
    }
  }
  return count;
}

/** Those whose time has come, the longest due first; of two at once a human's words. */
async function ready(room: Delivery, now: Instant): Promise<OutboxRow[]> {
  const found: { row: OutboxRow; at: Instant }[] = [];
  for (const row of await rowsDue(room.database.read, ['queued', 'sending'], now)) {
    try {
      const at = dueAt(room.ring, row);
      if (at <= now) found.push({ row, at });
    } catch (cause) {
      await putAside(room, row, now, cause);
    }
  }
  return found.toSorted((one, other) => one.at - other.at || other.row.human - one.row.human).map(({ row }) => row);
}

/** A row that fails, as one that cannot be opened, holds up no other; it is told once an hour. */
async function putAside(room: Delivery, row: OutboxRow, now: Instant, cause: unknown): Promise<void> {
  if (cause instanceof Unavailable) throw cause;
  const current = await rowById(room.database.read, row.id);
  // Sealed anew since it was read: the next turn reads it.
  if (codeOf(cause) === 'unsealable' && current && isResealed(row, current)) return room.ring.refresh();
  room.log.error('delivery_broken', { cause });
  if (current?.state === 'queued' || current?.state === 'sending')
    await room.database.write((trx) => setAside(trx, current, due(room.ring, row.id, later(now, HOUR), now)));
}

const isResealed = (seen: OutboxRow, current: OutboxRow): boolean =>
  seen.state === current.state && (seen.text_sealed !== current.text_sealed || seen.due_sealed !== current.due_sealed);

async function sendOne(room: Delivery, turn: Turn, row: OutboxRow, now: Instant): Promise<number> {
  const to = await addressee(room, row, now);
  if (!to) return hold(room, row, now);
  if (!to.carrier) return 0;
  if (!(await mayGo(room.database.read, room.ring, turn, to.line, row, now))) return 0;
  const claimed: OutboxRow = {
    ...row,
    state: 'sending',
    attempts: row.attempts + 1,
    ...due(room.ring, row.id, later(now, LEASE), now),
  };
  if (!(await update(room, row, now, claimed))) return 0;
  const sent = await to.carrier.send({
    ...to.message,
    id: row.id,
    statusUrl: room.statusUrl(to.line, row.id),
    validForSeconds: to.answers ? TIMELY / SECOND : VALID_FOR_SECONDS,
  });
  if (sent.kind === 'later' || sent.kind === 'unknown') turn.tired.add(to.line.id);
  switch (sent.kind) {
    case 'accepted':
      await noteSent(room, claimed, to.line, sent.providerId, now);
      return 1;
    case 'refused':
      await fail(room, claimed, now, sent.code);
      return 0;
    case 'window':
      await awaitHer(room, claimed, to.line, sent.code, now);
      return 0;
    case 'later':
      await again(room, claimed, now, sent.code, to);
      return 0;
    case 'unknown':
      // It stays claimed: when the lease ends the provider is asked whether it has the text.
      room.log.warn('delivery_unknown', { attempts: claimed.attempts });
      return 0;
  }
}

/** An attempt whose end nobody saw: sent again only if the provider surely never had it. */
async function lookUp(room: Delivery, row: OutboxRow, now: Instant): Promise<number> {
  const sender = await senderOf(room, row);
  const to = sender && (await onTheWire(room, row, sender));
  if (!to) return hold(room, row, now);
  const found = await seek(room, row, to);
  if (found === null) return 0;
  if (found.kind === 'there') {
    await noteSent(room, row, to.line, found.providerId, now);
    return 1;
  }
  if (found.kind === 'absent') await again(room, row, now, 'absent', to);
  else if (row.attempts < MOST_ATTEMPTS && found.code !== NO_LOOK_UP)
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

/** What the provider has of this row; a text with the same words that another row went out as is not it. Null where it cannot be asked. */
async function seek(room: Delivery, row: OutboxRow, { carrier, message }: OnTheWire): Promise<Seen | null> {
  if (!carrier) return null;
  const found = await carrier.find({ ...message, since: startOf(addDays(row.made_day, -1)) });
  if (found.kind !== 'found') return found;
  const known = await room.database.read
    .selectFrom('outbox')
    .select('provider_lookup')
    .where('sender_id', '=', row.sender_id)
    .where('provider_lookup', 'is not', null)
    .execute();
  const others = new Set(known.map(({ provider_lookup }) => provider_lookup));
  const its = found.messages.find(({ providerId }) => !others.has(lookupOf(room.ring, providerId)));
  return its ? { kind: 'there', ...its } : { kind: 'absent' };
}

type Seen = Exclude<Found, { kind: 'found' }> | ({ readonly kind: 'there' } & FoundMessage);

const update = (room: Delivery, seen: OutboxRow, now: Instant, values: Partial<OutboxRow>): Promise<boolean> =>
  room.database.write((trx) => change(trx, seen, now, values));

/** Where its status came before the provider's answer, the status stands and only the rest is noted. */
async function noteSent(
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

async function again(
  room: Delivery,
  row: OutboxRow,
  now: Instant,
  code: string,
  { answers }: OnTheWire,
): Promise<void> {
  if (row.attempts >= (answers ? MOST_TIMELY_ATTEMPTS : MOST_ATTEMPTS)) return fail(room, row, now, code);
  await update(room, row, now, { state: 'queued', ...due(room.ring, row.id, later(now, backOff(row.attempts)), now) });
}

export async function fail(room: Delivery, row: OutboxRow, now: Instant, code: string): Promise<void> {
  const event = row.wording === WAITING ? 'announcement_failed' : 'delivery_failed';
  room.log.error(event, { code: Number(code) || 0, attempts: row.attempts });
  await update(room, row, now, { state: lost(row) });
}

/** More than a day since her last text: a human's words wait for the next, and she is told that something waits. */
async function awaitHer(room: Delivery, row: OutboxRow, line: LineRow, code: string, now: Instant): Promise<void> {
  if (row.human !== 1) return fail(room, row, now, code);
  const sender = await senderOf(room, row);
  await rest(room, row, sender && announcementOf(room, row, sender, line, now), sender, 'held', now);
}

/** Half a minute, doubled each time, up to an hour; half of it drawn, so that many rows do not knock at once. */
function backOff(attempts: number): number {
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
    if (held && announcement && sender) await announceOnce(trx, announcement, sender);
  });
}

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
  human === 0 ? wording !== WAITING : !wantsTexts(sender) && sender.stopped_day === null;

interface OnTheWire {
  /** It answers a text of hers. */
  readonly answers: boolean;
  readonly line: LineRow;
  readonly carrier: Carrier | null;
  readonly message: Pick<Outbound, 'from' | 'to' | 'text' | 'choices' | 'question' | 'template'>;
}

const senderOf = ({ database }: Delivery, row: OutboxRow): Promise<SenderRow | undefined> =>
  database.read.selectFrom('sender').selectAll().where('id', '=', row.sender_id).executeTakeFirst();

async function onTheWire(room: Delivery, row: OutboxRow, sender: SenderRow): Promise<OnTheWire | null> {
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

/** Whether the provider took a text of which we heard nothing, and its id there; null where it cannot say now. */
export async function askProvider(
  room: Delivery,
  row: OutboxRow,
): Promise<{ fate: 'there' | 'absent'; providerId: string | null } | null> {
  const sender = await senderOf(room, row);
  const wire = sender && (await onTheWire(room, row, sender));
  if (!wire) return { fate: 'absent', providerId: null };
  const found = await seek(room, row, wire);
  if (found?.kind === 'there')
    return { fate: found.state === 'failed' ? 'absent' : 'there', providerId: found.providerId };
  return found?.kind === 'absent' ? { fate: 'absent', providerId: null } : null;
}
