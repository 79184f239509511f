import type { House } from '../house.ts';
import { personByLogin, type Person } from '../directory/people.ts';
import { Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import type { Desk } from '../http/desk/desk.ts';
import { openLock, unlockDesk, unlockOwn } from '../vault/desk.ts';
import type { PrivateHalf } from '../vault/words.ts';
import { askSecret } from './ask.ts';
import { inHouse } from './house.ts';

export interface As {
  readonly as: string;
}

/** Her log-in, the work, and the house closed again. */
export const atDesk = (say: Say, { as }: As, work: (desk: Desk, house: House) => Promise<void>): Promise<void> =>
  inHouse(async (house) => work(await sitDown(say, house, as), house));

/** Her log-in at the desk. */
export async function sitDown(say: Say, house: House, login: string): Promise<Desk> {
  const { personId, key } = await unlock(say, house, login);
  const { database, ring } = house;
  // She may have been asked for her password while the ring was rotated.
  await ring.refresh();
  return { database, ring, key, personId, lock: await openLock(database.read, ring) };
}

/** Opens the desk's key with her password; throws Problem where she is no handler (any more). */
export async function unlock(say: Say, { database }: House, login: string) {
  const unlocked = await unlockDesk(database.read, login, await askSecret(say('desk.password', { login })));
  const person = await personByLogin(database.read, login);
  if (!person || !mayUnlock(person)) throw new Problem('not_a_handler', 403);
  return unlocked;
}

/** A key that somebody still holds is of no use to her without the role. */
export const mayUnlock = ({ roles }: Person): boolean => roles.some((role) => role === 'handler' || role === 'lead');

/** An interpreter's log-in: she has her own key alone. */
export const asInterpreter = (
  say: Say,
  { as: login }: As,
  work: (own: PrivateHalf, house: House) => Promise<void>,
): Promise<void> => inHouse(async (house) => work(await unlockInterpreter(say, house, login), house));

export async function unlockInterpreter(say: Say, { database: { read } }: House, login: string): Promise<PrivateHalf> {
  const own = await unlockOwn(read, login, await askSecret(say('desk.password', { login })));
  const person = await personByLogin(read, login);
  if (!person?.roles.includes('interpreter')) throw new Problem('not_an_interpreter', 403);
  return own;
}
