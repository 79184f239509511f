import type { Channel, Inbound } from '../../channels/channel.ts';
import { onTheWire } from '../../channels/sms/address.ts';
import type { ReceivedMessage } from '../../channels/sms/listed.ts';
import type { TwilioRecords } from '../../channels/sms/records.ts';
import { Unavailable } from '../foundation/errors.ts';
import { later, MINUTE, HOUR, type Instant } from '../foundation/time.ts';
import { askedSince, isForgotten, perhapsForgotten } from '../intake/asked-since.ts';
import { receive, type Intake } from '../intake/receive.ts';
import { unguarded } from './unguarded.ts';

/** What a provider received for our lines; answers are values, never raw errors. */
export interface Reconciling extends Intake {
  readonly records: Pick<TwilioRecords, 'received' | 'pictures'>;
  /** Keyed hashes of what could not be taken, so that each is told once. */
  readonly refused?: Set<string>;
  /** Keyed hashes of what was perhaps written by somebody forgotten since, and is not taken for that; without it, it is. */
  readonly unsure?: Set<string>;
}

/** A webhook may still be on its way, tried again included. */
const SETTLED = 2 * MINUTE;
/** So long may the service have been away: what is older is asked for by hand. */
const LOOKED_BACK = 48 * HOUR;
/** So long words wait for their pictures. */
const PICTURES_WAITED = HOUR;

/**
 * Fetches what a webhook lost. Whatever came before is known by its guard, also after it was erased: `since` is not
 * before the oldest guard. Returns how many were taken.
 */
export async function reconcile(
  room: Reconciling,
  now: Instant,
  since: Instant = later(now, -LOOKED_BACK),
): Promise<number> {
  const lines = await room.database.read.selectFrom('line').selectAll().where('provider', '=', 'twilio').execute();
  let count = 0;
  for (const { channel, address } of lines) {
    if (channel !== 'sms' && channel !== 'whatsapp') continue;
    const received = await room.records.received(onTheWire(channel, address), since);
    if (received.kind !== 'received') {
      room.log.warn('reconciliation_failed', { code: Number(received.code) || 0 });
      continue;
    }
    const settled = received.messages.filter(({ at }) => at <= now - SETTLED);
    const missing = await unguarded(room.database.read, room.ring, settled);
    // Oldest first, as she wrote them.
    for (const { message, guard } of missing.toReversed())
      if (await take(room, channel, message, guard, now)) count += 1;
  }
  return count;
}

/** One that cannot be taken keeps no other waiting; the next turn tries it again. */
async function take(
  room: Reconciling,
  channel: Channel,
  message: ReceivedMessage,
  guard: string,
  now: Instant,
): Promise<boolean> {
  try {
    const at = message.at as Instant;
    const forgotten = isForgotten(await askedSince(room, channel, message, at));
    if (!forgotten && room.unsure && (await perhapsForgotten(room.database.read, channel, at))) {
      room.unsure.add(guard);
      return false;
    }
    const inbound = forgotten ? withoutPictures(message) : await withPictures(room, message, now);
    if (!inbound) return false;
    await receive(room, channel, inbound, now, { at, wasLost: true, answers: 'queued' });
    if (forgotten) return false;
  } catch (cause) {
    if (cause instanceof Unavailable) throw cause;
    if (!room.refused?.has(guard)) room.log.error('lost_message_refused', { cause });
    room.refused?.add(guard);
    return false;
  }
  room.refused?.delete(guard);
  room.log.warn('lost_message_taken');
  return true;
}

/** Null while its pictures cannot be told; in the end the words count more than they. */
async function withPictures(room: Reconciling, message: ReceivedMessage, now: Instant): Promise<Inbound | null> {
  const { at, pictures, ...words } = message;
  if (pictures === 0) return withoutPictures(message);
  const found = await room.records.pictures(words.providerId);
  if (found.kind === 'pictures') return { ...words, media: found.media };
  const code = Number(found.code) || 0;
  if (at > now - PICTURES_WAITED) {
    room.log.warn('pictures_awaited', { code });
    return null;
  }
  room.log.error('lost_pictures', { code });
  return withoutPictures(message);
}

const withoutPictures = ({ at: _at, pictures: _pictures, ...words }: ReceivedMessage): Inbound => ({
  ...words,
  media: [],
});
