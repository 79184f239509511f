import type { House } from '../house.ts';
import { recordAct, type Act } from '../audit/record.ts';
import { personByLogin } from '../directory/people.ts';
import { Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { dayOf } from '../foundation/time.ts';
import type { Desk } from '../http/desk/desk.ts';
import { recoverDesk } from '../vault/desk.ts';
import { rotateDesk } from '../vault/desk-rotation.ts';
import { currentDesk } from '../vault/desk-row.ts';
import { addHandler, replaceHandler } from '../vault/holder.ts';
import { changePassword } from '../vault/own-password.ts';
import { removeHolder } from '../vault/removal.ts';
import type { DeskKey } from '../vault/words.ts';
import { askNewPassword, askSecret } from './ask.ts';
import { mayUnlock, sitDown, unlockInterpreter } from './at-desk.ts';
import { print } from './house.ts';
import { giveRecovery, recoveryRefused } from './recovery-file.ts';

/** Only somebody who holds the desk's key can give it: here it lies open in this process. */
export const admit = (say: Say, house: House, desk: Desk, login: string): Promise<void> =>
  give(say, house, login, desk.key, addHandler, { actorId: desk.personId, reason: '' });

/** Whoever lost her password gets a new key pair; so does a handler who wants another one. */
export const readmit = (say: Say, house: House, desk: Desk, login: string): Promise<void> =>
  give(say, house, login, desk.key, replaceHandler, { actorId: desk.personId, reason: 'new_password' });

/** Another password: with a new key pair for a handler, with her old one for an interpreter, whom nobody vouches for now. */
export async function changeOwn(say: Say, house: House, login: string): Promise<void> {
  const { database, now } = house;
  const person = await personByLogin(database.read, login);
  if (!person || mayUnlock(person) || !person.roles.includes('interpreter'))
    return readmit(say, house, await sitDown(say, house, login), login);
  const own = await unlockInterpreter(say, house, login);
  const password = await askNewPassword(say, login);
  if (password === null) return;
  const by = { day: dayOf(now()), actorId: own.id, reason: 'new_password', noteSealed: null };
  const act = { ...by, act: 'handler_added', subject: 'person', subjectId: own.id } as const;
  await changePassword(database, own, password, (trx) => recordAct(trx, act));
}

/** With the recovery key: whatever key pair she had before is replaced. */
export async function recover(say: Say, house: House, login: string): Promise<void> {
  const key = await recoverDesk(house.database.read, await askSecret(say('desk.recovery_key')));
  await give(say, house, login, key, replaceHandler, { actorId: 'operator', reason: 'recovery_key' });
}

async function give(
  say: Say,
  { database, now }: House,
  login: string,
  key: DeskKey,
  store: typeof addHandler,
  by: Pick<Act, 'actorId' | 'reason'>,
): Promise<void> {
  const person = await personByLogin(database.read, login);
  if (!person) throw new Problem('not_a_handler', 422);
  const sharedOnly = !mayUnlock(person);
  if (sharedOnly && !person.roles.includes('interpreter')) throw new Problem('not_a_handler', 422);
  const password = await askNewPassword(say, login);
  if (password === null) return;
  const day = dayOf(now());
  const act = { ...by, day, act: 'handler_added', subject: 'person', subjectId: person.id, noteSealed: null } as const;
  await store(database, key, { personId: person.id, password, sharedOnly }, day, (trx) => recordAct(trx, act));
  print(say(sharedOnly ? 'desk.admitted_interpreter' : 'desk.admitted', { login }));
  if (by.reason === 'new_password' && !sharedOnly) print(say('desk.stolen'));
}

/** Replaces the desk's key; the old one leaves. */
export async function rotate(say: Say, house: House, desk: Desk): Promise<DeskKey> {
  const recoveryKey = await recoveryKeyFor(say, house);
  return rotateDesk(house.database, house.ring, desk.key, rotator(house, desk), { recoveryKey });
}

/** A new recovery key, and with it a new key of the desk, so that the old one opens nothing new; null where it has nowhere to go. */
export async function replaceRecovery(
  say: Say,
  house: House,
  desk: Desk,
  file: string | undefined,
): Promise<DeskKey | null> {
  const refused = recoveryRefused(file, house.config.databaseUrl);
  if (refused) {
    process.exitCode = 1;
    print(say(`setup.recovery_${refused}`));
    return null;
  }
  return giveRecovery(say, file, ({ lock }) =>
    rotateDesk(house.database, house.ring, desk.key, rotator(house, desk), { recovery: lock }),
  );
}

/** She reads nothing more; null where she was an interpreter, and no key is to be replaced. */
export async function remove(say: Say, house: House, desk: Desk, login: string): Promise<DeskKey | null> {
  const person = await personByLogin(house.database.read, login);
  if (!person) throw new Problem('no_key_of_her_own', 404);
  const recoveryKey = await recoveryKeyFor(say, house);
  const key = await removeHolder(house.database, house.ring, desk.key, person.id, rotator(house, desk), {
    recoveryKey,
  });
  print(say('desk.removed', { login }));
  return key;
}

const rotator = ({ now }: House, { personId }: Desk) => ({ personId, day: dayOf(now()) });

/** Only a desk that was made before its public half was kept needs it typed. */
async function recoveryKeyFor(say: Say, { database, ring }: House): Promise<string | undefined> {
  const { recovery_public_key } = await currentDesk(database.read, ring);
  return recovery_public_key === null ? askSecret(say('desk.recovery_key')) : undefined;
}
