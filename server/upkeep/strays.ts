import { onTheWire } from '../../channels/sms/address.ts';
import type { TwilioRecords } from '../../channels/sms/records.ts';
import type { Database, Reading } from '../database/connect.ts';
import type { LineRow } from '../database/schema.ts';
import type { Log } from '../foundation/log.ts';
import { DAY, dayOf, later, type Instant } from '../foundation/time.ts';
import { withFreshKeys } from '../vault/fresh.ts';
import type { Ring } from '../vault/ring.ts';
import { noteStray } from './stray.ts';
import { unguarded } from './unguarded.ts';

interface Room {
  readonly database: Database;
  readonly ring: Ring;
  readonly log: Log;
  readonly records: Pick<TwilioRecords, 'sent'>;
}

/** Before that a status may still come, or the provider is asked for the text itself. */
const LEFT_ALONE = 2 * DAY;
/** So long the provider may have been away. */
const LOOKED_BACK = 9 * DAY;

/**
 * Texts of ours that lie at the provider and whose ids nobody told us. Neither text nor address may be here any more to
 * look for them; but a line is ours alone, so what it sent and we do not know is noted, to be erased there. Returns how many.
 */
export const findStrays = (room: Room, now: Instant): Promise<number> =>
  withFreshKeys(room.ring, () => noteStrays(room, now));

async function noteStrays({ database, ring, log, records }: Room, now: Instant): Promise<number> {
  const [since, until] = [later(now, -LOOKED_BACK), later(now, -LEFT_ALONE)];
  let count = 0;
  for (const { channel, address } of await linesUsed(database.read, since)) {
    if (channel !== 'sms' && channel !== 'whatsapp') continue;
    const sent = await records.sent(onTheWire(channel, address), since, until);
    if (sent.kind !== 'sent') {
      log.warn('strays_not_told', { code: Number(sent.code) || 0 });
      continue;
    }
    const old = sent.messages.filter(({ at }) => at >= since && at <= until);
    const strays = await unsent(database.read, await unguarded(database.read, ring, old));
    count += await noteStray({ database, ring }, strays, now);
  }
  return count;
}

/** Lines that sent something of late: the others are not asked about. */
const linesUsed = (read: Reading, since: Instant): Promise<Pick<LineRow, 'channel' | 'address'>[]> =>
  read
    .selectFrom('line')
    .select(['channel', 'address'])
    .where('provider', '=', 'twilio')
    .where(
      'id',
      'in',
      read
        .selectFrom('outbox')
        .select('line_id')
        .where('line_id', 'is not', null)
        .where('state', 'not in', ['held', 'queued'])
        .where('state_day', '>=', dayOf(since)),
    )
    .execute();

const AT_ONCE = 500;

/** Without those that stand in the outbox by their id. */
async function unsent<Stray extends { readonly guard: string }>(
  read: Reading,
  strays: readonly Stray[],
): Promise<Stray[]> {
  const known = new Set<string | null>();
  for (let from = 0; from < strays.length; from += AT_ONCE) {
    const lookups = strays.slice(from, from + AT_ONCE).map(({ guard }) => guard);
    const rows = read.selectFrom('outbox').select('provider_lookup').where('provider_lookup', 'in', lookups);
    for (const { provider_lookup } of await rows.execute()) known.add(provider_lookup);
  }
  return strays.filter(({ guard }) => !known.has(guard));
}
