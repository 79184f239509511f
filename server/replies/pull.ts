import type { Reading } from '../database/connect.ts';
import type { OutboxRow } from '../database/schema.ts';
import { Unavailable } from '../foundation/errors.ts';
import { DAY, later, SECOND, type Instant } from '../foundation/time.ts';
import { change, due, dueAt, rowsDue } from './outbox.ts';
import { fail, hold, MOST_ATTEMPTS } from './outcome.ts';
import { LEASE } from './pace.ts';
import { addressee, TIMELY, VALID_FOR_SECONDS, type Delivery } from './wire.ts';

/** A text that its line's gateway fetches. */
export interface Offered {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  /** Afterwards it must not be sent any more. */
  readonly validForSeconds: number;
}

type Room = Pick<Delivery, 'database' | 'ring' | 'log'>;

/** In one answer. */
const MOST_OFFERED = 50;
/** What answers a text is offered once more and then waits for her next one: by then its time is over. */
const MOST_TIMELY_OFFERS = 2;

/** Texts of a line that are due, the longest due first; of two at once a human's words. From now on they are the gateway's. */
export async function offer(room: Room, lineId: string, now: Instant): Promise<Offered[]> {
  const offered: Offered[] = [];
  for (const { row, at } of await dueOf(room, lineId, 'queued', now)) {
    if (offered.length >= MOST_OFFERED) break;
    const one = await claim(room, row, at, now).catch(unlessBroken);
    if (one) offered.push(one);
  }
  return offered;
}

async function claim(room: Room, row: OutboxRow, at: Instant, now: Instant): Promise<Offered | null> {
  const delivery = fetchedFrom(room);
  const to = await addressee(delivery, row, now);
  if (!to) {
    await hold(delivery, row, now);
    return null;
  }
  const claimed = { attempts: row.attempts + 1, ...due(room.ring, row.id, later(now, LEASE), now) };
  if (!(await room.database.write((trx) => change(trx, row, now, { state: 'sending', ...claimed })))) return null;
  const validForSeconds = to.answers ? Math.max(1, Math.floor((at + TIMELY - now) / SECOND)) : VALID_FOR_SECONDS;
  return { id: row.id, to: to.message.to, text: to.message.text, validForSeconds };
}

/** Ids of texts that were offered a while ago, and of which the gateway has said nothing. */
export async function unsure(room: Room, lineId: string, now: Instant): Promise<string[]> {
  const found = await dueOf(room, lineId, 'sending', now);
  return found.slice(0, MOST_OFFERED).map(({ row }) => row.id);
}

/** The gateway does not know a text: it is offered again. False where nobody asked about it. */
export async function offerAgain(room: Room, row: OutboxRow, now: Instant): Promise<boolean> {
  const leased = dueAt(room.ring, row);
  if (row.state !== 'sending' || leased > now) return false;
  if (row.attempts >= (row.human === 1 ? MOST_ATTEMPTS : MOST_TIMELY_OFFERS))
    await fail(fetchedFrom(room), row, now, 'absent');
  else {
    const claimed = due(room.ring, row.id, later(leased, -LEASE), now);
    await room.database.write((trx) => change(trx, row, now, { state: 'queued', ...claimed }));
  }
  return true;
}

/** The gateway says after all what became of a text that it had not known. Returns the row as it is now. */
export async function recall(room: Room, row: OutboxRow, now: Instant): Promise<OutboxRow> {
  const sending = { ...row, state: 'sending' } as const;
  return (await room.database.write((trx) => change(trx, row, now, { state: 'sending' }))) ? sending : row;
}

/** Texts of which no gateway said anything for a day are unknown, for the operator. Returns how many. */
export async function giveUp(room: Room, now: Instant): Promise<number> {
  const lines = await room.database.read.selectFrom('line').select('id').where('provider', '=', 'gateway').execute();
  let count = 0;
  for (const { id } of lines)
    for (const { row, at } of await dueOf(room, id, 'sending', now)) {
      if (later(at, DAY) > now) continue;
      if (await room.database.write((trx) => change(trx, row, now, { state: 'unknown' }))) count += 1;
    }
  if (count > 0) room.log.error('delivery_unknown_for_good', { count });
  return count;
}

async function dueOf({ database, ring }: Room, lineId: string, state: OutboxRow['state'], now: Instant) {
  const rows = await ofLine(database.read, lineId, state, now);
  return rows
    .flatMap((row) => {
      const at = opened(() => dueAt(ring, row));
      return at !== null && at <= now ? [{ row, at }] : [];
    })
    .toSorted((one, other) => one.at - other.at || other.row.human - one.row.human);
}

async function ofLine(read: Reading, lineId: string, state: OutboxRow['state'], now: Instant): Promise<OutboxRow[]> {
  return (await rowsDue(read, [state], now)).filter((row) => row.line_id === lineId);
}

/** A time that no key opens holds up no other text: `deliver` tells of it. */
function opened(open: () => Instant): Instant | null {
  try {
    return open();
  } catch (cause) {
    return unlessBroken(cause);
  }
}

function unlessBroken(cause: unknown): null {
  if (cause instanceof Unavailable) throw cause;
  return null;
}

const fetchedFrom = (room: Room): Delivery => ({ ...room, carrierOf: () => null, statusUrl: () => '' });
