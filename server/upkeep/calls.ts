import type { TwilioRecords } from '../../channels/sms/records.ts';
import type { Database } from '../database/connect.ts';
import type { Log } from '../foundation/log.ts';
import { DAY, later, type Instant } from '../foundation/time.ts';
import { withFreshKeys } from '../vault/fresh.ts';
import type { Ring } from '../vault/ring.ts';
import { noteStray } from './stray.ts';
import { unguarded } from './unguarded.ts';

interface Room {
  readonly database: Database;
  readonly ring: Ring;
  readonly log: Log;
  readonly records: Pick<TwilioRecords, 'calls'>;
}

/** So long the service, or the provider, may have been away. */
const LOOKED_BACK = 30 * DAY;

/**
 * Nobody is told of a call here, but who dials a line, or a line that is set wrongly, leaves one at the provider, and
 * perhaps a voice with it. A line is ours alone, so each is noted, to be erased there. Returns how many.
 */
export const findCalls = (room: Room, now: Instant): Promise<number> =>
  withFreshKeys(room.ring, () => noteCalls(room, now));

async function noteCalls({ database, ring, log, records }: Room, now: Instant): Promise<number> {
  const lines = await database.read.selectFrom('line').select('address').execute();
  let count = 0;
  for (const { address } of lines) {
    const calls = await records.calls(address, later(now, -LOOKED_BACK));
    if (calls.kind !== 'calls') {
      log.warn('calls_not_told', { code: Number(calls.code) || 0 });
      continue;
    }
    const found = calls.ids.map((providerId) => ({ providerId }));
    count += await noteStray({ database, ring }, await unguarded(database.read, ring, found), now);
  }
  return count;
}
