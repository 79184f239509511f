import { setImmediate } from 'node:timers/promises';
import { termsFor } from '../clocks/terms-store.ts';
import { isTaken } from '../database/dialect.ts';
import { ownCode, Stale, Unavailable } from '../foundation/errors.ts';
import type { Instant } from '../foundation/time.ts';
import { holdLock } from '../vault/desk-row.ts';
import type { Intake } from './admit.ts';
import { enteredBefore, enteredNow, guardFor, weighed, type Entered, type Entrance } from './enter.ts';
import { pageLine } from './page.ts';
import { save, type Taken } from './store.ts';

const TRIES = 8;
/** So many are weighed before others have their turn. */
const AT_A_TIME = 10;

/**
 * Takes whole cases, in one write: every one is a case afterwards, or none is. What came before gets what the first one
 * got. Without attachments. Throws Unavailable where nothing could be stored.
 */
export async function enterMany(
  intake: Intake,
  entrances: readonly Entrance[],
  now: Instant,
): Promise<readonly Entered[]> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      return await attemptAll(intake, entrances, now);
    } catch (failure) {
      const slept = ownCode(failure) === 'unsealable' && attempt === 1;
      if (!(failure instanceof Stale || isTaken(failure) || slept)) throw failure;
      if (slept || attempt > 1) await intake.refresh();
    }
  }
  throw new Unavailable();
}

async function attemptAll(intake: Intake, entrances: readonly Entrance[], now: Instant): Promise<readonly Entered[]> {
  const lock = intake.lock();
  const room = { ...intake, lock: () => lock };
  const terms = await termsFor(intake.database.read, pageLine(intake)?.id ?? null);
  const results: Entered[] = [];
  const fresh: { readonly entrance: Entrance; readonly taken: Taken }[] = [];
  for (const [index, entrance] of entrances.entries()) {
    if (index % AT_A_TIME === 0) await setImmediate();
    const guard = guardFor(intake, entrance);
    const before = await enteredBefore(intake, entrance, guard, now);
    if (before !== null) {
      await entrance.mustBe?.(before.caseId);
      results.push(before);
      continue;
    }
    const taken = weighed(room, entrance, { media: [], terms }, guard, now);
    fresh.push({ entrance, taken });
    results.push(enteredNow(taken, now));
  }
  await intake.database.write(async (trx) => {
    await holdLock(trx, intake.database.kind, lock);
    for (const { entrance, taken } of fresh) {
      await save(trx, intake.database.kind, taken);
      await entrance.alongside?.(trx, { caseId: taken.opened!.id, senderId: taken.sender.id });
    }
  });
  return results;
}
