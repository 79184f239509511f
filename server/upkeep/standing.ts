import { createHash } from 'node:crypto';
import type { Reading } from '../database/connect.ts';
import type { PersonKeyRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { addDays, type Day } from '../foundation/time.ts';

/**
 * Who may do what now, so that a restored backup does not give back what was taken from somebody since: ids and days.
 * What is not in it was taken away.
 */
export interface Standing {
  /** The desk's current key; null where none was made. */
  readonly desk: string | null;
  /** People who have a key pair, each with a hash that is another with another password. */
  readonly holders: readonly (readonly [personId: string, print: string])[];
  readonly roles: readonly (readonly [personId: string, role: string])[];
  /** Tokens that were revoked. */
  readonly revoked: readonly string[];
  /** Keys of gateways that were revoked; lists were made that did not say. */
  readonly gatewayKeys?: readonly string[];
  /** Senders who wanted no more texts, and since when. */
  readonly stopped: readonly (readonly [senderId: string, day: Day])[];
  /** Senders who said that writing is not safe. */
  readonly unsafe: readonly (readonly [senderId: string, day: Day])[];
}

/** No backup is kept longer: what was taken away before stands in each of them. */
const LONGEST_KEPT_DAYS = 91;

export async function standingNow(read: Reading, today: Day): Promise<Standing> {
  const since = addDays(today, -LONGEST_KEPT_DAYS);
  const tokens = read.selectFrom('api_token').select('id').where('revoked_day', 'is not', null).orderBy('id');
  const keys = read.selectFrom('gateway_key').select('id').where('revoked_day', 'is not', null).orderBy('id');
  const roles = read.selectFrom('person_role').select(['person_id', 'role']).orderBy('person_id').orderBy('role');
  const senders = read.selectFrom('sender').where('erased_day', 'is', null).orderBy('id');
  const stopped = senders.select(['id', 'stopped_day as day']).where('stopped_day', '>=', since);
  const unsafe = senders.select(['id', 'may_write_day as day']).where('may_write', '=', 'no');
  return {
    desk: await currentDeskId(read),
    holders: (await holdersIn(read)).map(({ person_id, print }) => [person_id, print]),
    roles: (await roles.execute()).map(({ person_id, role }) => [person_id, role]),
    revoked: (await tokens.execute()).map(({ id }) => id),
    gatewayKeys: (await keys.execute()).map(({ id }) => id),
    stopped: (await stopped.execute()).map(({ id, day }) => [id, day!]),
    unsafe: (await unsafe.where('may_write_day', '>=', since).execute()).map(({ id, day }) => [id, day!]),
  };
}

export async function currentDeskId(reading: Reading | Writing): Promise<string | null> {
  const current = (reading as Reading).selectFrom('desk_key').select('id').where('state', '=', 'current');
  return (await current.executeTakeFirst())?.id ?? null;
}

/** Everybody who has a key pair. */
export async function holdersIn(reading: Reading | Writing) {
  const rows = await (reading as Reading)
    .selectFrom('person_key')
    .innerJoin('person', 'person.id', 'person_key.person_id')
    .select(['person_id', 'public_key', 'salt', 'login'])
    .orderBy('person_id')
    .execute();
  return rows.map((row) => ({ person_id: row.person_id, login: row.login, print: printOf(row) }));
}

/** Another password brings another salt, also where the key pair stays. */
const printOf = ({ public_key, salt }: Pick<PersonKeyRow, 'public_key' | 'salt'>): string =>
  createHash('sha256').update(`${public_key}.${salt}`).digest('base64url').slice(0, 22);
