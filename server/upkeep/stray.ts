import type { Database } from '../database/connect.ts';
import type { ReplayGuardRow } from '../database/schema.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';

/** Something that lies at the provider and that nobody told us of, by its id and that id's keyed hash. */
export interface Stray {
  readonly message: { readonly providerId: string };
  readonly guard: string;
  /** Whose it was, where all of hers is erased. */
  readonly senderId?: string;
}

/** Notes each once, to be erased there like what came in. Returns how many. */
export async function noteStray(
  { database, ring }: { readonly database: Database; readonly ring: Ring },
  strays: readonly Stray[],
  now: Instant,
): Promise<number> {
  const guards = strays.map((stray) => guardOf(ring, stray, now));
  await database.write(async (trx) => {
    for (const guard of guards)
      await trx
        .insertInto('replay_guard')
        .values(guard)
        .onConflict((known) => known.column('key').doNothing())
        .execute();
  });
  return guards.length;
}

/** As of a message that came in, so that it is noted once, and erased like those. */
const guardOf = (ring: Ring, { message, guard: key, senderId }: Stray, now: Instant): ReplayGuardRow => ({
  key,
  day: dayOf(now),
  answers: '',
  provider_id_sealed: ring.seal(
    'outbox',
    { table: 'replay_guard', column: 'provider_id_sealed', row: key },
    message.providerId,
  ),
  sender_id: senderId ?? null,
});
