import type { Provider } from '../../channels/channel.ts';
import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';
import type { Intake } from './admit.ts';

/** A message of hers that is not taken, since she asked later for all of hers to be deleted. */
interface Forgotten {
  /** Keyed hash of the provider's id. */
  readonly key: string;
  readonly providerId: string;
  readonly provider: Provider | 'none';
  readonly senderId: string;
}

/** Noted once, so that it is known again; only Twilio keeps messages that can be erased there. */
export async function noteForgotten(
  { database, ring }: Pick<Intake, 'database' | 'ring'>,
  { key, providerId, provider, senderId: sender_id }: Forgotten,
  day: Day,
  alongside: (trx: Writing) => Promise<void> = async () => undefined,
): Promise<void> {
  const place = { table: 'replay_guard', column: 'provider_id_sealed', row: key };
  const provider_id_sealed = provider === 'twilio' ? ring.seal('outbox', place, providerId) : null;
  await database.write(async (trx) => {
    await trx
      .insertInto('replay_guard')
      .values({ key, day, answers: '', provider_id_sealed, sender_id })
      .onConflict((known) => known.column('key').doNothing())
      .execute();
    await alongside(trx);
  });
}
