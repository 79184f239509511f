import { recordAct } from '../audit/record.ts';
import type { Database, Reading } from '../database/connect.ts';
import { locked } from '../database/dialect.ts';
import type { DeskGrantRow, DeskKeyRow, PersonKeyRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { Problem } from '../foundation/errors.ts';
import { newId } from '../foundation/ids.ts';
import type { Day } from '../foundation/time.ts';
import { newPair, publicFrom, publicText } from './exchange.ts';
import { openGrant, sealGrant } from './grant.ts';
import { makePerson, unlockNobody, unlockPerson } from './person.ts';
import { newRecovery, readRecovery, RECOVERY } from './recovery.ts';
import type { Ring } from './ring.ts';
import type { DeskKey, DeskLock } from './words.ts';

/** Somebody who shall hold the desk key, and the password that she chose. */
interface NewHandler {
  readonly personId: string;
  readonly password: string;
}

/**
 * Makes the desk's key pair, held by the first handler and by the recovery key, which is returned once and kept
 * nowhere; who must keep it safe before anything is sealed to it brings it along.
 * Throws Problem('desk_exists'), or Problem('handler_has_key') where she has a key pair already.
 */
export async function establishDesk(
  database: Database,
  ring: Ring,
  handler: NewHandler,
  day: Day,
  recovery = newRecovery(),
): Promise<{ recoveryKey: string }> {
  const { publicKey, privateKey } = newPair();
  const desk = { id: newId(), public_key: publicText(publicKey), made_day: day };
  const row = { ...desk, mac: ring.mac('desk', signedOf(desk)), state: 'current' as const, recovery_public_key: null };
  const person = await makePerson(handler.personId, handler.password);
  const key = { id: desk.id, privateKey };
  const grants = [sealGrant(key, person.lock, day), sealGrant(key, recovery.lock, day)];
  await database.write(async (trx) => {
    await refuseSecond(trx, database.kind);
    await trx.insertInto('desk_key').values(row).execute();
    await insertHolder(trx, person.row, grants);
    await recordAct(trx, {
      day,
      actorId: 'operator',
      act: 'desk_established',
      subject: 'desk',
      subjectId: desk.id,
      reason: '',
      noteSealed: null,
    });
  });
  return { recoveryKey: recovery.recoveryKey };
}

/** A row of the ring serves as the lock: of two set-ups at once one comes second, and sees the first one's key. */
async function refuseSecond(trx: Writing, kind: Database['kind']): Promise<void> {
  await trx.selectFrom('ring_key').select('id').where('name', '=', 'desk').$call(locked(kind)).execute();
  if (await trx.selectFrom('desk_key').select('id').executeTakeFirst()) throw new Problem('desk_exists', 409);
}

/** What else belongs into the same write: its record. */
type Beside = (trx: Writing) => Promise<void>;
const nothing: Beside = async () => undefined;

/** Grants the desk key to one more person. Throws Problem('handler_has_key'). */
export async function addHandler(
  database: Database,
  key: DeskKey,
  handler: NewHandler,
  day: Day,
  beside = nothing,
): Promise<void> {
  const { row, grant } = await makeHolder(key, handler, day);
  await database.write(async (trx) => {
    await insertHolder(trx, row, [grant]);
    await beside(trx);
  });
}

/** The same for somebody whose own key pair nobody can open any more: a new one stands in its place. */
export async function replaceHandler(
  database: Database,
  key: DeskKey,
  handler: NewHandler,
  day: Day,
  beside = nothing,
): Promise<void> {
  const { row, grant } = await makeHolder(key, handler, day);
  await database.write(async (trx) => {
    await trx.deleteFrom('desk_grant').where('holder', '=', row.person_id).execute();
    await trx.deleteFrom('person_key').where('person_id', '=', row.person_id).execute();
    await insertHolder(trx, row, [grant]);
    await beside(trx);
  });
}

async function makeHolder(key: DeskKey, { personId, password }: NewHandler, day: Day) {
  const { row, lock } = await makePerson(personId, password);
  return { row, grant: sealGrant(key, lock, day) };
}

async function insertHolder(trx: Writing, person: PersonKeyRow, grants: DeskGrantRow[]): Promise<void> {
  const inserted = await trx
    .insertInto('person_key')
    .values(person)
    .onConflict((conflict) => conflict.column('person_id').doNothing())
    .executeTakeFirst();
  if (!inserted.numInsertedOrUpdatedRows) throw new Problem('handler_has_key', 409);
  await trx.insertInto('desk_grant').values(grants).execute();
}

/** The public half. Throws Problem('no_desk_key'), or Problem('forged_desk_key') where we did not make it. */
export async function openLock(read: Reading, ring: Ring): Promise<DeskLock> {
  const desk = await read.selectFrom('desk_key').selectAll().executeTakeFirst();
  if (!desk) throw new Problem('no_desk_key', 503);
  const ours = ring.macs('desk', signedOf(desk)).some(({ mac }) => mac === desk.mac);
  if (!ours) throw new Problem('forged_desk_key', 500);
  return { id: desk.id, publicKey: publicFrom(desk.public_key) };
}

const signedOf = (desk: Pick<DeskKeyRow, 'id' | 'public_key'>): string => JSON.stringify([desk.id, desk.public_key]);

/** For a handler's log-in. Throws Problem('wrong_password'), after as much work, where nobody has that log-in. */
export async function unlockDesk(
  read: Reading,
  login: string,
  password: string,
): Promise<{ personId: string; key: DeskKey }> {
  const held = await read
    .selectFrom('person')
    .innerJoin('person_key', 'person_key.person_id', 'person.id')
    .innerJoin('desk_grant', 'desk_grant.holder', 'person.id')
    .innerJoin('desk_key', 'desk_key.id', 'desk_grant.desk_key_id')
    .selectAll('person_key')
    .select(['desk_key.id', 'desk_key.public_key as desk_public_key', 'desk_grant.sealed'])
    .where('person.login', '=', login)
    .executeTakeFirst();
  if (!held) return unlockNobody(password);
  const person = await unlockPerson(held, password);
  const key = openGrant(person, { id: held.id, public_key: held.desk_public_key }, held.sealed);
  return { personId: held.person_id, key };
}

/** With the recovery key. Throws Problem('mistyped_recovery_key'), 'no_desk_key', 'wrong_recovery_key'. */
export async function recoverDesk(read: Reading, recoveryKey: string): Promise<DeskKey> {
  const holder = readRecovery(recoveryKey);
  const desk = await read
    .selectFrom('desk_grant')
    .innerJoin('desk_key', 'desk_key.id', 'desk_grant.desk_key_id')
    .select(['desk_key.id', 'desk_key.public_key', 'desk_grant.sealed'])
    .where('desk_grant.holder', '=', RECOVERY)
    .executeTakeFirst();
  if (!desk) throw new Problem('no_desk_key', 503);
  try {
    return openGrant(holder, desk, desk.sealed);
  } catch {
    throw new Problem('wrong_recovery_key', 401);
  }
}
