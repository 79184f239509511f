import { randomBytes, type KeyObject } from 'node:crypto';
import type { PersonKeyRow } from '../database/schema.ts';
import { Problem } from '../foundation/errors.ts';
import { newPair, privateFrom, privateText, publicText } from './exchange.ts';
import { openBytes, sealBytes } from './gcm.ts';
import { COST, stretch, type Cost } from './password.ts';
import { readSealed, type Place } from './sealed.ts';
import type { DeskLock, PrivateHalf } from './words.ts';

/** Her new key pair, the private half under her password. `lock` seals to her; her id is the key's. */
export async function makePerson(personId: string, password: string): Promise<{ row: PersonKeyRow; lock: DeskLock }> {
  const { publicKey, privateKey } = newPair();
  return {
    row: await wrapPerson({ id: personId, privateKey }, publicText(publicKey), password),
    lock: { id: personId, publicKey },
  };
}

/** Her private half under a password, with new salt. */
export async function wrapPerson(own: PrivateHalf, publicKey: string, password: string): Promise<PersonKeyRow> {
  const salt = randomBytes(16);
  const row = { person_id: own.id, public_key: publicKey, salt: salt.toString('base64url') };
  const key = await stretch(password, salt, COST);
  return { ...row, wrapped: sealBytes(key, nameOf(COST), placeOf(row), Buffer.from(privateText(own.privateKey))) };
}

/** Her private half; throws Problem('wrong_password'). */
export async function unlockPerson(row: PersonKeyRow, password: string): Promise<PrivateHalf> {
  const { keyId } = readSealed('aes', row.wrapped);
  const key = await stretch(password, Buffer.from(row.salt, 'base64url'), costOf(keyId));
  return { id: row.person_id, privateKey: privateFrom(opened(key, row).toString()) };
}

function opened(key: KeyObject, row: PersonKeyRow): Buffer {
  try {
    return openBytes(() => key, placeOf(row), row.wrapped);
  } catch {
    throw new Problem('wrong_password', 401);
  }
}

/** Costs what `unlockPerson` costs, and always throws Problem('wrong_password'): for a log-in that nobody has. */
export async function unlockNobody(password: string): Promise<never> {
  await stretch(password, Buffer.alloc(16), COST);
  throw new Problem('wrong_password', 401);
}

/** Bound to her public half too: nobody can slip in another, and her private half still open. */
const placeOf = (row: Pick<PersonKeyRow, 'person_id' | 'public_key'>): Place => ({
  table: 'person_key',
  column: 'wrapped',
  row: `${row.person_id}/${row.public_key}`,
});

/** The sealed value's key id says how the password becomes the key. */
const nameOf = ({ memory, passes, lanes }: Cost): string => `argon2id-${memory}-${passes}-${lanes}`;

/** Whoever writes to the database says what a log-in costs: not more than a server can bear. */
const DEAREST: Cost = { memory: 262_144, passes: 10, lanes: 4 };

function costOf(name: string): Cost {
  const [, memory, passes, lanes] = /^argon2id-(\d{4,7})-(\d{1,2})-(\d)$/.exec(name) ?? [];
  const cost = { memory: Number(memory), passes: Number(passes), lanes: Number(lanes) };
  // NaN is not within either.
  const isBearable = cost.memory <= DEAREST.memory && cost.passes <= DEAREST.passes && cost.lanes <= DEAREST.lanes;
  if (!isBearable) throw new Problem('unsealable', 500);
  return cost;
}
