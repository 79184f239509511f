import { NO_LOOK_UP, type Found, type FoundMessage } from '../../channels/channel.ts';
import type { OutboxRow } from '../database/schema.ts';
import { addDays, later, startOf, type Instant } from '../foundation/time.ts';
import { due, lookupOf } from './outbox.ts';
import { again, backOff, hold, MOST_ATTEMPTS, noteSent, update } from './outcome.ts';
import { onTheWire, senderOf, type Delivery, type OnTheWire } from './wire.ts';

/** An attempt whose end nobody saw: sent again only if the provider surely never had it. */
export async function lookUp(room: Delivery, row: OutboxRow, now: Instant): Promise<number> {
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
