import { recordAct } from '../audit/record.ts';
import type { Database, Reading } from '../database/connect.ts';
import type { DeskGrantRow, DeskKeyRow } from '../database/schema.ts';
import { Problem } from '../foundation/errors.ts';
import type { Day } from '../foundation/time.ts';
import { currentDesk, makeDesk, markNewest, takeTurn } from './desk-row.ts';
import { publicFrom } from './exchange.ts';
import { holdsKey, openGrant, sealGrant } from './grant.ts';
import { insertHolder, type Newcomer } from './holder.ts';
import { makePerson, unlockNobody, unlockPerson } from './person.ts';
import { newRecovery, readRecovery, RECOVERY } from './recovery.ts';
import type { Ring } from './ring.ts';
import { holdsRole, READS_ALL } from './role-held.ts';
import type { DeskKey, DeskLock, PrivateHalf } from './words.ts';

export { addHandler } from './holder.ts';

/**
 * Makes the desk's key pair, held by the first handler and by the recovery key, which is returned once and kept
 * nowhere; who must keep it safe before anything is sealed to it brings it along.
 * Throws Problem('desk_exists'), or Problem('handler_has_key') where she has a key pair already.
 */
export async function establishDesk(
  database: Database,
  ring: Ring,
  handler: Newcomer,
  day: Day,
  recovery = newRecovery(),
): Promise<{ recoveryKey: string }> {
  const { row, mark, half } = makeDesk(ring, recovery.lock, day, 1);
  const person = await makePerson(handler.personId, handler.password);
  const grants = [sealGrant(half, person.lock, day), sealGrant(half, recovery.lock, day)];
  await database.write(async (trx) => {
    // Of two set-ups at once one comes second, and sees the first one's key.
    await takeTurn(trx, database.kind);
    if (await trx.selectFrom('desk_key').select('id').executeTakeFirst()) throw new Problem('desk_exists', 409);
    await trx.insertInto('desk_key').values(row).execute();
    await markNewest(trx, mark);
    await insertHolder(trx, person.row, grants);
    await recordAct(trx, {
      day,
      actorId: 'operator',
      act: 'desk_established',
      subject: 'desk',
      subjectId: row.id,
      reason: `key_${row.number}`,
      noteSealed: null,
    });
  });
  return { recoveryKey: recovery.recoveryKey };
}

/** The public half. Throws what `currentDesk` throws. */
export async function openLock(read: Reading, ring: Ring): Promise<DeskLock> {
  const desk = await currentDesk(read, ring);
  return { id: desk.id, publicKey: publicFrom(desk.public_key) };
}

/**
 * For a handler's log-in: her own private half, and the desk's. Throws Problem('wrong_password'), after as much work,
 * where nobody has that log-in, and Problem('not_a_handler') where she does not hold the desk's key.
 */
export async function unlockDesk(
  read: Reading,
  login: string,
  password: string,
): Promise<{ personId: string; own: PrivateHalf; key: DeskKey }> {
  const own = await unlockOwn(read, login, password);
  return { personId: own.id, own, key: await openDesk(read, own) };
}

/** Her own private half alone: all that an interpreter has. Its id is hers. Throws Problem('wrong_password'). */
export async function unlockOwn(read: Reading, login: string, password: string): Promise<PrivateHalf> {
  const row = await read
    .selectFrom('person')
    .innerJoin('person_key', 'person_key.person_id', 'person.id')
    .selectAll('person_key')
    .where('person.login', '=', login)
    .executeTakeFirst();
  return row ? unlockPerson(row, password) : unlockNobody(password);
}

/** What the desk granted to her, as it stands now. Throws Problem('not_a_handler'), also without the role for it. */
export async function openDesk(read: Reading, own: PrivateHalf): Promise<DeskKey> {
  const key = (await holdsRole(read, own.id, READS_ALL)) ? bundle(own, await grantedTo(read, own.id)) : null;
  if (!key) throw new Problem('not_a_handler', 403);
  return key;
}

/** With the recovery key. Throws Problem('mistyped_recovery_key'), 'no_desk_key', 'wrong_recovery_key'. */
export async function recoverDesk(read: Reading, recoveryKey: string): Promise<DeskKey> {
  const holder = readRecovery(recoveryKey);
  const key = openedBy(holder, await grantedTo(read, RECOVERY));
  if (!key) throw new Problem('no_desk_key', 503);
  return key;
}

function openedBy(holder: PrivateHalf, granted: readonly Granted[]): DeskKey | null {
  try {
    return bundle(holder, granted);
  } catch {
    throw new Problem('wrong_recovery_key', 401);
  }
}

type Granted = Pick<DeskKeyRow, 'id' | 'public_key' | 'state'> & Pick<DeskGrantRow, 'sealed'>;

const grantedTo = (read: Reading, holder: string): Promise<Granted[]> =>
  read
    .selectFrom('desk_grant')
    .innerJoin('desk_key', 'desk_key.id', 'desk_grant.desk_key_id')
    .select(['desk_key.id', 'desk_key.public_key', 'desk_key.state', 'desk_grant.sealed'])
    .where('desk_grant.holder', '=', holder)
    .execute();

function bundle(holder: PrivateHalf, granted: readonly Granted[]): DeskKey | null {
  const current = granted.find((grant) => grant.state === 'current' && holdsKey(grant));
  if (!current) return null;
  const leaving = granted.filter((grant) => grant !== current && holdsKey(grant));
  return {
    ...openGrant(holder, current, current.sealed),
    leaving: leaving.flatMap((grant) => openedOrNone(holder, grant)),
  };
}

/** A broken grant of an older key closes what is sealed to that key, and nothing else. */
function openedOrNone(holder: PrivateHalf, grant: Granted): PrivateHalf[] {
  try {
    return [openGrant(holder, grant, grant.sealed)];
  } catch {
    return [];
  }
}
