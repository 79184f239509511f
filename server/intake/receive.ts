import type { Inbound } from '../../channels/channel.ts';
import type { Database } from '../database/connect.ts';
import { isTaken } from '../database/dialect.ts';
import type { Atlas } from '../directory/atlas.ts';
import { ownCode, Stale, Unavailable } from '../foundation/errors.ts';
import type { Log } from '../foundation/log.ts';
import type { Draft } from '../replies/outbox.ts';
import type { Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { holdLock } from '../vault/desk-row.ts';
import type { DeskLock } from '../vault/words.ts';
import { answersBefore, handed, type Reply } from './replay.ts';
import { read } from './situation.ts';
import { save } from './store.ts';
import { weigh } from './weigh.ts';

/** What the intake works with. */
export interface Intake {
  readonly database: Database;
  readonly ring: Ring;
  readonly log: Log;
  readonly publicUrl: string;
  /** The desk's public half. */
  lock(): DeskLock;
  atlas(): Atlas;
  /** Reads directory and keys anew. */
  refresh(): Promise<void>;
}

interface Lost {
  readonly writtenAt: Instant;
  readonly answers: Draft['state'];
}

const TRIES = 8;

/**
 * Takes one message: strips, seals, and writes case, clocks, conversation and answers in one transaction.
 * Returns the texts that answer it, the same for a repeat. Throws Unavailable where nothing could be stored.
 * `lost`: it was on its way for long and is fetched now; when she wrote it, and how the answers go out. Else they are
 * handed back at once.
 */
export async function receive(
  intake: Intake,
  channel: 'sms',
  inbound: Inbound,
  now: Instant,
  { writtenAt, answers }: Lost = { writtenAt: now, answers: 'handed' },
): Promise<Reply[]> {
  const guard = intake.ring.mac('replay', `${channel}:${inbound.providerId}`);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      const before = await answersBefore(intake.database.read, intake.ring, guard);
      if (before) return before;
      const situation = await read(intake, channel, inbound, now, writtenAt);
      if (!situation.line) intake.log.error('line_unknown');
      const lock = intake.lock();
      const taken = await weigh(intake, situation, { inbound, guard, answers, writtenAt }, now);
      await intake.database.write(async (trx) => {
        await holdLock(trx, intake.database.kind, lock);
        await save(trx, intake.database.kind, taken);
      });
      return handed(taken.answers);
    } catch (failure) {
      const slept = ownCode(failure) === 'unsealable' && attempt === 1;
      // Her other text, a repeat of this one, or the desk was faster: look again, decide again.
      if (!(failure instanceof Stale || isTaken(failure) || slept)) throw failure;
      // Or a key was rotated while this server slept.
      if (slept || attempt > 1) await intake.refresh();
    }
  }
  throw new Unavailable();
}
