import type { House } from '../app.ts';
import { personByLogin } from '../directory/people.ts';
import { Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import type { Desk } from '../http/desk/casework.ts';
import { openLock, unlockDesk } from '../vault/desk.ts';
import { askSecret } from './ask.ts';
import { inHouse } from './house.ts';

export interface As {
  readonly as: string;
}

/** Her log-in, the work, and the house closed again. */
export const atDesk = (say: Say, { as }: As, work: (desk: Desk, house: House) => Promise<void>): Promise<void> =>
  inHouse(async (house) => {
    const { personId, key } = await unlock(say, house, as);
    const { database, ring } = house;
    await work({ database, ring, key, personId, lock: await openLock(database.read, ring) }, house);
  });

/** Opens the desk's key with her password; throws Problem where she is no handler (any more). */
export async function unlock(say: Say, { database }: House, login: string) {
  const unlocked = await unlockDesk(database.read, login, await askSecret(say('desk.password', { login })));
  const person = await personByLogin(database.read, login);
  if (!person?.roles.some((role) => role === 'handler' || role === 'lead')) throw new Problem('not_a_handler', 403);
  return unlocked;
}
