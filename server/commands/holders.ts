import type { House } from '../app.ts';
import { recordAct, type Act } from '../audit/record.ts';
import { personByLogin } from '../directory/people.ts';
import { Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { dayOf } from '../foundation/time.ts';
import { addHandler, recoverDesk, replaceHandler } from '../vault/desk.ts';
import type { DeskKey } from '../vault/words.ts';
import { askNewPassword, askSecret } from './ask.ts';
import { print } from './house.ts';

/** Only somebody who holds the desk's key can give it: here it lies open in this process. */
export const admit = (say: Say, house: House, desk: { key: DeskKey; personId: string }, login: string): Promise<void> =>
  give(say, house, login, desk.key, addHandler, { actorId: desk.personId, reason: '' });

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
  if (!person?.roles.includes('handler')) throw new Problem('not_a_handler', 422);
  const password = await askNewPassword(say, login);
  if (password === null) return;
  const day = dayOf(now());
  const act = { ...by, day, act: 'handler_added', subject: 'person', subjectId: person.id, noteSealed: null } as const;
  await store(database, key, { personId: person.id, password }, day, (trx) => recordAct(trx, act));
  print(say('desk.admitted', { login }));
}
