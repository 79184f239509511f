/** Who left in a hurry: her browser may hold what she sent, and must not get the page for it once more, from whichever server. */
import type { Database } from '../../database/connect.ts';
import type { Log } from '../../foundation/log.ts';
import { DAY, dayOf, later, MINUTE, type Instant } from '../../foundation/time.ts';
import type { Ring } from '../../vault/ring.ts';
import { makePressure } from './pressure.ts';

export interface Left {
  /** Never fails: she is gone. */
  leave(visitId: string, now: Instant): Promise<void>;
  has(visitId: string): Promise<boolean>;
}

interface Room {
  readonly database: Database;
  readonly ring: Ring;
  readonly log: Log;
}

const KEPT = 7 * DAY;
const MOST = 100_000;
/** Whoever makes more of them fills no disk: of the rest this server alone knows. */
const MOST_STORED = 300;
const SPAN = 10 * MINUTE;

export function makeLeft({ database, ring, log }: Room): Left {
  const until = new Map<string, Instant>();
  const flood = makePressure(MOST_STORED, SPAN);
  return {
    leave: async (visitId, now) => {
      // In the order in which they came: the oldest first.
      for (const [id, end] of until) {
        if (end > now && until.size < MOST) break;
        until.delete(id);
      }
      if (until.has(visitId)) return;
      until.set(visitId, later(now, KEPT));
      flood.count(now);
      if (flood.isHigh(now)) return;
      const row = { key: keyOf(ring, visitId), day: dayOf(now) };
      await database
        .write((trx) =>
          trx
            .insertInto('left_page')
            .values(row)
            .onConflict((known) => known.doNothing())
            .execute(),
        )
        .catch((cause: unknown) => log.warn('way_out_not_stored', { cause }));
    },
    has: async (visitId) => {
      if (until.has(visitId)) return true;
      const row = database.read.selectFrom('left_page').select('key').where('key', '=', keyOf(ring, visitId));
      return (await row.executeTakeFirst()) !== undefined;
    },
  };
}

/** The visit stands in nobody's file but her browser's; under the key that never goes. */
const keyOf = (ring: Ring, visitId: string): string => ring.mac('replay', `left:${visitId}`);
