import type { Received } from '../../channels/sms/records.ts';
import { later, MINUTE, HOUR, type Instant } from '../foundation/time.ts';
import { receive, type Intake } from '../intake/receive.ts';

/** What a provider received for our lines; answers are values, never raw errors. */
export interface Reconciling extends Intake {
  readonly records: { received(to: string, since: number): Promise<Received> };
}

/** A webhook may still be on its way, tried again included. */
const SETTLED = 2 * MINUTE;
/** So long may the service have been away: what is older is asked for by hand. */
const LOOKED_BACK = 48 * HOUR;
/** What answers a text later than this goes out with her next one: by then the phone may be in other hands. */
const TIMELY = 10 * MINUTE;

/**
 * Fetches what a webhook lost. Whatever came before is known by its guard, also after it was erased. Returns how many were taken.
 */
export async function reconcile(room: Reconciling, now: Instant): Promise<number> {
  const lines = await room.database.read.selectFrom('line').select('address').where('channel', '=', 'sms').execute();
  let taken = 0;
  for (const { address } of lines) {
    const received = await room.records.received(address, later(now, -LOOKED_BACK));
    if (received.kind !== 'received') {
      room.log.warn('reconciliation_failed', { code: Number(received.code) || 0 });
      continue;
    }
    if (!received.whole) room.log.error('reconciliation_incomplete');
    const missing = await unknownTo(room, received.messages);
    // Oldest first, as she wrote them.
    for (const message of missing.toReversed()) {
      if (message.at > now - SETTLED) continue;
      const { at, ...inbound } = message;
      await receive(room, 'sms', inbound, now, at > now - TIMELY ? 'queued' : 'held');
      room.log.warn('lost_message_taken');
      taken += 1;
    }
  }
  return taken;
}

async function unknownTo<Message extends { readonly providerId: string }>(
  { database, ring }: Reconciling,
  messages: readonly Message[],
): Promise<Message[]> {
  const guarded = messages.map((message) => ({ message, guard: ring.mac('replay', `sms:${message.providerId}`) }));
  const known = new Set<string>();
  for (let from = 0; from < guarded.length; from += 500) {
    const guards = guarded.slice(from, from + 500).map(({ guard }) => guard);
    const rows = await database.read.selectFrom('replay_guard').select('key').where('key', 'in', guards).execute();
    for (const { key } of rows) known.add(key);
  }
  return guarded.flatMap(({ message, guard }) => (known.has(guard) ? [] : [message]));
}
