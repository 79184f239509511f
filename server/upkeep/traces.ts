import { randomInt } from 'node:crypto';
import type { ProviderTraceRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { newId } from '../foundation/ids.ts';
import { addDays, DAY, dayOf, later, MINUTE, type Day, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { sealInstant } from '../vault/times.ts';

/** By how Twilio's ids begin. The pictures of a message go with it, and we do not hold those yet. */
const KINDS: Readonly<Record<string, ProviderTraceRow['kind']>> = { MM: 'media', CA: 'call', RE: 'recording' };
/** So long pictures can still be looked at there. */
export const PICTURES_STAY = 30 * DAY;

/** A message, call or recording that the provider holds and that is to be erased there. */
export function traceOf(ring: Ring, providerId: string, senderId: string | null, now: Instant): ProviderTraceRow {
  const id = newId();
  const place = { table: 'provider_trace', column: 'provider_id_sealed', row: id };
  return {
    id,
    provider: 'twilio',
    kind: KINDS[providerId.slice(0, 2)] ?? 'message',
    provider_id_sealed: ring.seal('outbox', place, providerId),
    since_day: dayOf(now),
    // Not before a minute is over (error 20009), and not all at one time.
    ...dueColumns(ring, id, later(now, MINUTE + randomInt(MINUTE)), now),
    attempts: 0,
    state: 'due',
    state_day: dayOf(now),
    redacted_day: null,
    sender_id: senderId,
    code: null,
  };
}

/** When it is due to the second; with `due_sealed` null any time on that day. */
export const dueColumns = (ring: Ring, id: string, at: Instant, now: Instant) => ({
  // Whole days from today: what is due in minutes would tell the last ones of a day.
  due_day: addDays(dayOf(now), Math.floor((at - now) / DAY)),
  due_sealed: sealInstant(ring, { table: 'provider_trace', column: 'due_sealed', row: id }, at),
});

/**
 * All of a sender's is due at the provider now, pictures too: for the write that erases her. An attempt under way counts
 * as older, so that it does not put hers off again.
 */
export async function hurryTraces(trx: Writing, senderId: string, day: Day): Promise<void> {
  await trx
    .updateTable('provider_trace')
    .set((row) => ({ state: 'due', due_day: day, due_sealed: null, attempts: row('attempts', '+', 1) }))
    .where('sender_id', '=', senderId)
    .where('state', 'in', ['due', 'failed'])
    .execute();
}
