import { dayOf, type Now } from '../../foundation/time.ts';
import { GRACE } from '../../upkeep/rotate.ts';
import { dropLeaving } from '../../vault/leaving.ts';
import { resealWords, type Resealed } from '../../vault/reseal.ts';
import type { Desk } from './desk.ts';

interface Pace {
  readonly now: Now;
  /** Waits so many milliseconds; null: the old key is not deleted now, and nobody waits. */
  readonly wait: ((milliseconds: number) => Promise<void>) | null;
  /** Rows sealed anew so far. */
  progress(rows: number): void;
}

interface Rotated extends Resealed {
  /** Keys that are left: something is sealed to them that does not open, notes of the audit, or nobody waited. */
  readonly leaving: number;
}

/**
 * Seals anew whatever an older key of the desk holds, and then deletes that key. May be interrupted at any instant and
 * run again. Each server reads the current key within the grace: what came until then is sealed anew too.
 */
export async function finishRotation(
  { database, key, personId }: Pick<Desk, 'database' | 'key' | 'personId'>,
  { now, wait, progress }: Pace,
): Promise<Rotated> {
  const first = await resealWords(database, key, progress);
  let rest: Resealed = { rows: 0, broken: first.broken };
  if (wait && (await leavingIn(database)) > 0) {
    await wait(GRACE);
    rest = await resealWords(database, key, (rows) => progress(first.rows + rows));
    await dropLeaving(database, { personId, day: dayOf(now()) });
  }
  return { rows: first.rows + rest.rows, broken: rest.broken, leaving: await leavingIn(database) };
}

async function leavingIn({ read }: Desk['database']): Promise<number> {
  return (await read.selectFrom('desk_key').select('id').where('state', '<>', 'current').execute()).length;
}
