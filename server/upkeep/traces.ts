import { randomInt } from 'node:crypto';
import type { Reading } from '../database/connect.ts';
import type { ProviderTraceRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { newId } from '../foundation/ids.ts';
import { addDays, DAY, dayOf, later, MINUTE, type Day, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { sealInstant } from '../vault/times.ts';

/** By how Twilio's ids begin. The pictures of a message go with it. */
const KINDS: Readonly<Record<string, ProviderTraceRow['kind']>> = { MM: 'media', CA: 'call', RE: 'recording' };
/** So long pictures wait there, where we cannot fetch them. */
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

/** A picture or sound that Meta keeps under an id of its own; it is erased there once we hold it. */
export function mediaTraceOf(ring: Ring, mediaId: string, senderId: string | null, now: Instant): ProviderTraceRow {
  const trace = traceOf(ring, mediaId, senderId, now);
  return { ...trace, provider: 'cloud', kind: 'media', ...dueColumns(ring, trace.id, later(now, PICTURES_STAY), now) };
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

/** Whether a picture of hers is still to be fetched from the provider. */
export async function awaitsPictures(read: Reading | Writing, senderId: string): Promise<boolean> {
  const row = await (read as Reading)
    .selectFrom('attachment')
    .innerJoin('message', 'message.id', 'attachment.message_id')
    .select('attachment.id')
    .where('message.sender_id', '=', senderId)
    .where('attachment.state', '=', 'waiting')
    .executeTakeFirst();
  return row !== undefined;
}

/** Once none of hers is to be fetched any more, nothing at the provider waits for it. As above, an attempt under way counts as older. */
export async function hurryPictures(trx: Writing, senderId: string, day: Day): Promise<void> {
  if (await awaitsPictures(trx, senderId)) return;
  await trx
    .updateTable('provider_trace')
    .set((row) => ({ due_day: day, due_sealed: null, attempts: row('attempts', '+', 1) }))
    .where('sender_id', '=', senderId)
    .where('state', '=', 'due')
    .where((row) => row.or([row('kind', '=', 'media'), row('redacted_day', 'is not', null)]))
    .execute();
}
