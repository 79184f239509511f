import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import type { House } from '../house.ts';
import { personByLogin } from '../directory/people.ts';
import { Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { dayOf } from '../foundation/time.ts';
import type { Desk } from '../http/desk/desk.ts';
import { finishRotation } from '../http/desk/rotation.ts';
import { listHolders } from '../vault/holder.ts';
import { listSessions, revokeSessions } from '../vault/session.ts';
import { atDesk, mayUnlock, type As } from './at-desk.ts';
import type { DeskCommands } from './desk-case.ts';
import { admit, changeOwn, readmit, recover, remove, replaceRecovery, rotate } from './holders.ts';
import { inHouse, print, printJson } from './house.ts';

interface Waiting {
  /** False with --no-wait. */
  readonly wait: boolean;
}

/** Who holds the desk's key, and the key itself. */
export function addKeys(desk: Command, say: Say, { command }: DeskCommands): void {
  const onPerson = (name: string) => command(name).argument('<login>');
  const waiting = (one: Command) => one.option('--no-wait', say('desk.no_wait'));

  onPerson('admit').action((login: string, options: As) =>
    atDesk(say, options, (at, house) => admit(say, house, at, login)),
  );
  onPerson('readmit').action((login: string, options: As) =>
    atDesk(say, options, (at, house) => readmit(say, house, at, login)),
  );
  command('password', 'own_password').action((options: As) => inHouse((house) => changeOwn(say, house, options.as)));
  desk
    .command('recover <login>')
    .description(say('desk.recover'))
    .action((login: string) => inHouse((house) => recover(say, house, login)));
  command('holders').action((options: As) =>
    atDesk(say, options, async (at, house) => printJson(await holders(at, house))),
  );
  command('sessions')
    .option('--revoke <login>', say('desk.revoke'))
    .action((options: As & { revoke?: string }) =>
      atDesk(say, options, async (at, house) => {
        if (options.revoke) await revoke(at, house, options.revoke);
        printJson(await listSessions(house.database.read, house.ring, house.now()));
      }),
    );
  waiting(onPerson('remove')).action((login: string, options: As & Waiting) =>
    atDesk(say, options, async (at, house) => {
      const key = await remove(say, house, at, login);
      if (key) await finish(say, house, { ...at, key }, options);
    }),
  );
  waiting(command('rotate')).action((options: As & Waiting) =>
    atDesk(say, options, async (at, house) => {
      await finish(say, house, { ...at, key: await rotate(say, house, at) }, options);
    }),
  );
  waiting(command('recovery'))
    .option('--recovery <file>', say('setup.recovery'))
    .action((options: As & Waiting & { recovery?: string }) =>
      atDesk(say, options, async (at, house) => {
        const key = await replaceRecovery(say, house, at, options.recovery);
        if (key) await finish(say, house, { ...at, key }, options);
      }),
    );
  waiting(command('reseal')).action((options: As & Waiting) =>
    atDesk(say, options, (at, house) => finish(say, house, at, options)),
  );
}

async function holders({ key }: Desk, { database }: House) {
  const listed = await listHolders(database.read, key);
  return Promise.all(
    listed.map(async ({ id: _id, ...holder }) => {
      const person = await personByLogin(database.read, holder.login);
      return { ...holder, handler: person !== null && mayUnlock(person) };
    }),
  );
}

async function revoke({ personId }: Desk, { database, now }: House, login: string): Promise<void> {
  const person = await personByLogin(database.read, login);
  if (!person) throw new Problem('no_such_person', 404);
  await revokeSessions(database, person.id, { by: personId, day: dayOf(now()) });
}

/** What is left to do can be done later, by any handler: nothing is lost on the way. */
async function finish(say: Say, { now, log }: House, desk: Desk, { wait }: Waiting): Promise<void> {
  const progress = (rows: number) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${say('desk.resealing', { rows })}`);
  };
  const waiting = async (milliseconds: number) => {
    process.stderr.write(`\n${say('desk.waiting', { minutes: Math.ceil(milliseconds / 60_000) })}\n`);
    await pause(milliseconds);
  };
  const { rows, broken, leaving } = await finishRotation(desk, { now, wait: wait ? waiting : null, progress });
  print(say('desk.resealed', { count: rows }));
  for (const { table, row } of broken) print(say('desk.broken', { table, row }));
  if (broken.length > 0) log.warn('rows_unreadable', { count: broken.length });
  if (leaving > 0) print(say('desk.leaving'));
}
