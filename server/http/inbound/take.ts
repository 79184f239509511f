import type { Channel, Inbound } from '../../../channels/channel.ts';
import type { Instant } from '../../foundation/time.ts';
import { receive, type Intake } from '../../intake/receive.ts';
import { isOfTheDatabase } from './strands.ts';

interface Brought {
  readonly channel: Channel;
  readonly inbound: Inbound;
  /** When she wrote it, in milliseconds since 1970; null where nobody says so. */
  readonly at: number | null;
  /** What belongs to the same write. */
  readonly alongside?: NonNullable<Parameters<typeof receive>[4]>['alongside'];
}

/**
 * Takes a message that is answered later, through the provider. What is in it may be what cannot be taken: that she wrote
 * can, and she is asked for other words. Throws what is of the database, and where the fault is ours.
 */
export async function takeBrought(
  intake: Intake,
  { channel, inbound, at, alongside }: Brought,
  now: Instant,
): Promise<'taken' | 'refused'> {
  const how = { answers: 'queued', at: at as Instant | null, ...(alongside ? { alongside } : {}) } as const;
  try {
    await receive(intake, channel, inbound, now, how);
    return 'taken';
  } catch (cause) {
    if (isOfTheDatabase(cause)) throw cause;
    intake.log.error('update_refused', { cause });
  }
  await receive(intake, channel, { ...inbound, text: '', media: [], other: true }, now, how);
  return 'refused';
}
