import { recordAct, type Act } from '../audit/record.ts';
import type { Database } from '../database/connect.ts';
import type { DeskGrantRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { Problem, Stale } from '../foundation/errors.ts';
import type { Day } from '../foundation/time.ts';
import { currentDesk, grantsOf, makeDesk, markNewest, mustBeCurrent } from './desk-row.ts';
import { publicText } from './exchange.ts';
import { holdsKey, openGrant, sealGrant, sealVoucher, vouchedLock } from './grant.ts';
import { forgetHolder } from './holder.ts';
import { readRecovery, RECOVERY } from './recovery.ts';
import type { Ring } from './ring.ts';
import { halvesOf, lockOf, type DeskKey, type DeskLock } from './words.ts';

/** Who replaces the desk's key, and on which day. */
export interface Rotator {
  readonly personId: string;
  readonly day: Day;
}

export interface Change {
  /** Who shall hold the new key no more. */
  readonly without?: string | undefined;
  /** Typed; needed where the desk was made before the public half of the recovery key was kept. */
  readonly recoveryKey?: string | undefined;
  /** The public half of another recovery key, which takes the place of the one that was. */
  readonly recovery?: DeskLock | undefined;
}

/**
 * Replaces the desk's key in one write: whoever was granted the old one is granted the new one, and so is the recovery
 * key. From then on new words go to the new key; the old one only opens, until `resealWords` has sealed anew whatever
 * it holds and `dropLeaving` deletes it. Returns both.
 * Throws Problem('needs_recovery_key'), 'wrong_recovery_key', 'forged_holder' (a grant that nobody of the desk gave),
 * 'no_key_of_her_own', 'last_holder' and 'not_yourself' about `without`, or Stale where somebody else was faster.
 */
export async function rotateDesk(
  database: Database,
  ring: Ring,
  key: DeskKey,
  by: Rotator,
  { without, recoveryKey, recovery: another }: Change = {},
): Promise<DeskKey> {
  const old = await currentDesk(database.read, ring);
  if (old.id !== key.id) throw new Stale();
  const before = await grantsOf(database.read, old.id);
  const persons = before.filter(({ holder }) => holder !== RECOVERY);
  if (without !== undefined) mayRemove(persons, without, by.personId);
  const recovery = another ?? recoveryLock(key, old, before, recoveryKey);
  const staying = persons
    .filter(({ holder }) => holder !== without)
    .map((grant) => ({ lock: vouchedLock(key, grant), give: holdsKey(grant) ? sealGrant : sealVoucher }));
  const { row, mark, half } = makeDesk(ring, recovery, by.day, old.number + 1);
  const grants = [{ lock: recovery, give: sealGrant }, ...staying].map(({ lock, give }) => give(half, lock, by.day));
  // What the older keys still hold is opened by the new recovery key then, and by the one that was no more.
  const older = another ? halvesOf(key).map((left) => sealGrant(left, another, by.day)) : [];
  await database.write(async (trx) => {
    await mustBeCurrent(trx, database.kind, old.id);
    if (!isSame(before, await grantsOf(trx, old.id))) throw new Stale();
    await trx.updateTable('desk_key').set({ state: 'leaving' }).where('id', '=', old.id).execute();
    await trx.insertInto('desk_key').values(row).execute();
    await markNewest(trx, mark);
    await trx.insertInto('desk_grant').values(grants).execute();
    await regrant(trx, older);
    if (without !== undefined) {
      await forgetHolder(trx, without);
      await recordAct(trx, act(by, 'handler_removed', 'person', without));
    }
    await recordAct(
      trx,
      act(by, 'desk_rotated', 'desk', row.id, `${another ? 'recovery_key_replaced' : 'key'}_${row.number}`),
    );
  });
  if (without !== undefined || another) await database.tidy();
  return { ...half, leaving: halvesOf(key) };
}

async function regrant(trx: Writing, grants: readonly DeskGrantRow[]): Promise<void> {
  for (const { desk_key_id, holder, sealed } of grants)
    await trx
      .updateTable('desk_grant')
      .set({ sealed })
      .where('desk_key_id', '=', desk_key_id)
      .where('holder', '=', holder)
      .execute();
}

/** She who rotates draws the new key, and could keep it: another must remove her. */
function mayRemove(persons: readonly DeskGrantRow[], without: string, by: string): void {
  const holders = persons.filter(holdsKey).map(({ holder }) => holder);
  if (!holders.includes(without)) throw new Problem('no_key_of_her_own', 404);
  if (holders.length === 1) throw new Problem('last_holder', 409);
  if (without === by) throw new Problem('not_yourself', 409);
}

function recoveryLock(
  key: DeskKey,
  old: { id: string; public_key: string; recovery_public_key: string | null },
  grants: readonly DeskGrantRow[],
  typed: string | undefined,
): DeskLock {
  const grant = grants.find(({ holder }) => holder === RECOVERY);
  if (!grant) throw new Problem('forged_holder', 500);
  if (old.recovery_public_key !== null) {
    const lock = vouchedLock(key, grant);
    if (publicText(lock.publicKey) !== old.recovery_public_key) throw new Problem('forged_holder', 500);
    return lock;
  }
  if (typed === undefined) throw new Problem('needs_recovery_key', 422);
  const recovery = readRecovery(typed);
  try {
    openGrant(recovery, old, grant.sealed);
  } catch {
    throw new Problem('wrong_recovery_key', 401);
  }
  return lockOf(recovery);
}

const isSame = (one: readonly DeskGrantRow[], other: readonly DeskGrantRow[]): boolean =>
  one.length === other.length &&
  one.every(({ holder, sealed }, index) => other[index]!.holder === holder && other[index]!.sealed === sealed);

const act = (
  { personId, day }: Rotator,
  what: Act['act'],
  subject: Act['subject'],
  subjectId: string,
  reason = '',
): Act => ({ day, actorId: personId, act: what, subject, subjectId, reason, noteSealed: null });
