import type { Database } from '../database/connect.ts';
import { isTaken } from '../database/dialect.ts';
import type { Writing } from '../database/write.ts';
import type { Atlas } from '../directory/atlas.ts';
import { ownCode, Stale, Unavailable } from '../foundation/errors.ts';
import type { Log } from '../foundation/log.ts';
import { holdLock } from '../vault/desk-row.ts';
import type { Ring } from '../vault/ring.ts';
import type { DeskLock } from '../vault/words.ts';
import { save, type Taken } from './store.ts';

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

/** Something that comes in once. */
export interface Arrival<Result> {
  /** What the first of its kind brought about; null where this is the first. */
  known(): Promise<Result | null>;
  /** Reads, decides, seals to the key that this intake knows. */
  weigh(intake: Intake): Promise<Taken>;
  result(taken: Taken): Result | Promise<Result>;
  /** What belongs to the same write. */
  alongside?(trx: Writing, taken: Taken): Promise<void>;
}

const TRIES = 8;

/** Weighs and stores in one transaction; begins again where somebody else was faster. Throws Unavailable where nothing could be stored. */
export async function admit<Result>(intake: Intake, arrival: Arrival<Result>): Promise<Result> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      const before = await arrival.known();
      if (before !== null) return before;
      const lock = intake.lock();
      // Another may come meanwhile: what is held below must be what was sealed to.
      const taken = await arrival.weigh({ ...intake, lock: () => lock });
      await intake.database.write(async (trx) => {
        await holdLock(trx, intake.database.kind, lock);
        await save(trx, intake.database.kind, taken);
        await arrival.alongside?.(trx, taken);
      });
      return await arrival.result(taken);
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
