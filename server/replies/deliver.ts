import type { OutboxRow } from '../database/schema.ts';
import { codeOf, Unavailable } from '../foundation/errors.ts';
import { HOUR, later, SECOND, type Instant, type Now } from '../foundation/time.ts';
import { lookUp } from './look-up.ts';
import { due, dueAt, rowById, rowsDue, setAside } from './outbox.ts';
import { again, awaitHer, fail, hold, noteSent, update } from './outcome.ts';
import { LEASE, mayGo, newTurn, type Turn } from './pace.ts';
import { addressee, TIMELY, VALID_FOR_SECONDS, type Delivery } from './wire.ts';

/** Sends what is due and finds out about attempts whose end nobody saw. Returns how many texts went out. */
export async function deliver(room: Delivery, clock: Now): Promise<number> {
  let count = 0;
  const turn = newTurn();
  for (const row of await ready(room, clock())) {
    // A turn of hundreds lasts longer than an attempt owns its row: each begins when it begins.
    const now = clock();
    try {
      // A millisecond after the one before: by these times they are read in their order.
      count +=
        row.state === 'queued' ? await sendOne(room, turn, row, later(now, count)) : await lookUp(room, row, now);
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
