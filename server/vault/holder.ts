import type { Database, Reading } from '../database/connect.ts';
import type { DeskGrantRow, PersonKeyRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { Problem } from '../foundation/errors.ts';
import type { Day } from '../foundation/time.ts';
import { mustBeCurrent } from './desk-row.ts';
import { publicText } from './exchange.ts';
import { holdsKey, sealGrant, sealVoucher, vouchedLock } from './grant.ts';
import { makePerson } from './person.ts';
import { halvesOf, type DeskKey } from './words.ts';

/** Somebody who shall have a key pair, and the password that she chose. */
export interface Newcomer {
  readonly personId: string;
  readonly password: string;
  /** An interpreter: the desk's key is not granted to her, only messages are shared with her one by one. */
  readonly sharedOnly?: boolean;
}

/** What else belongs into the same write: its record. */
export type Beside = (trx: Writing) => Promise<void>;
export const nothing: Beside = async () => undefined;

/** Grants the desk key, and what is left of older ones, to one more person. Throws Problem('handler_has_key'), or Stale where the key was rotated meanwhile. */
export async function addHandler(
  database: Database,
  key: DeskKey,
  newcomer: Newcomer,
  day: Day,
  beside = nothing,
): Promise<void> {
  const { row, grants } = await makeHolder(key, newcomer, day);
  await database.write(async (trx) => {
    await mustBeCurrent(trx, database.kind, key.id);
    await insertHolder(trx, row, grants);
    await beside(trx);
  });
}

/** The same for somebody whose password is lost or shall be another: a new key pair stands in the place of hers, and what hung on the old one ends. */
export async function replaceHandler(
  database: Database,
  key: DeskKey,
  newcomer: Newcomer,
  day: Day,
  beside = nothing,
): Promise<void> {
  const { row, grants } = await makeHolder(key, newcomer, day);
  await database.write(async (trx) => {
    await mustBeCurrent(trx, database.kind, key.id);
    if (newcomer.sharedOnly) await refuseHolder(trx, row.person_id);
    await forgetHolder(trx, row.person_id);
    await insertHolder(trx, row, grants);
    await beside(trx);
  });
}

/** She may have kept the desk's key: only a removal, which replaces it, takes it away from her. */
async function refuseHolder(trx: Writing, personId: string): Promise<void> {
  const grants = await trx.selectFrom('desk_grant').select('sealed').where('holder', '=', personId).execute();
  if (grants.some(holdsKey)) throw new Problem('holds_desk_key', 409);
}

async function makeHolder(key: DeskKey, { personId, password, sharedOnly }: Newcomer, day: Day) {
  const { row, lock } = await makePerson(personId, password);
  const give = sharedOnly ? sealVoucher : sealGrant;
  return { row, grants: halvesOf(key).map((half) => give(half, lock, day)) };
}

export async function insertHolder(trx: Writing, person: PersonKeyRow, grants: readonly DeskGrantRow[]): Promise<void> {
  const inserted = await trx
    .insertInto('person_key')
    .values(person)
    .onConflict((conflict) => conflict.column('person_id').doNothing())
    .executeTakeFirst();
  if (!inserted.numInsertedOrUpdatedRows) throw new Problem('handler_has_key', 409);
  // An older key may have been deleted meanwhile.
  const desks = new Set((await trx.selectFrom('desk_key').select('id').execute()).map(({ id }) => id));
  await trx
    .insertInto('desk_grant')
    .values(grants.filter((grant) => desks.has(grant.desk_key_id)))
    .execute();
}

/** Her key pair, what was granted to it and shared with it, and her sessions. */
export async function forgetHolder(trx: Writing, personId: string): Promise<void> {
  await trx.deleteFrom('desk_grant').where('holder', '=', personId).execute();
  await trx.deleteFrom('message_share').where('person_id', '=', personId).execute();
  await trx.deleteFrom('desk_session').where('person_id', '=', personId).execute();
  await trx.deleteFrom('person_key').where('person_id', '=', personId).execute();
}

/** Everybody who has a key pair: does she hold the desk's key, and did somebody of the desk admit her? */
export async function listHolders(read: Reading, key: DeskKey) {
  const rows = await read
    .selectFrom('person')
    .innerJoin('person_key', 'person_key.person_id', 'person.id')
    .leftJoin('desk_grant', (join) =>
      join.onRef('desk_grant.holder', '=', 'person.id').on('desk_grant.desk_key_id', '=', key.id),
    )
    .select(['person.id', 'person.login', 'desk_grant.sealed', 'person_key.public_key'])
    .orderBy('person.login')
    .execute();
  return rows.map(({ id, login, sealed, public_key }) => ({
    id,
    login,
    reads: sealed !== null && holdsKey({ sealed }) ? ('all' as const) : ('shared' as const),
    admitted: isVouched(key, id, sealed ?? '', public_key),
  }));
}

function isVouched(key: DeskKey, holder: string, sealed: string, publicKey: string): boolean {
  try {
    return publicText(vouchedLock(key, { holder, sealed }).publicKey) === publicKey;
  } catch {
    return false;
  }
}
