import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import type { House } from '../app.ts';
import { recordAct } from '../audit/record.ts';
import { applySetup } from '../directory/apply.ts';
import { nothingChanged } from '../directory/changes.ts';
import { readSetup, SetupError } from '../directory/setup.ts';
import type { Setup } from '../directory/shape.ts';
import { loadStanding } from '../directory/standing.ts';
import { personByLogin } from '../directory/people.ts';
import type { Say } from '../foundation/i18n.ts';
import { dayOf } from '../foundation/time.ts';
import { establishDesk } from '../vault/desk.ts';
import { askNewPassword } from './ask.ts';
import { inHouse, print } from './house.ts';

interface Options {
  readonly recovery?: string;
}

export function addSetup(root: Command, say: Say): void {
  root
    .command('setup <file>')
    .description(say('setup.about'))
    .option('--recovery <file>', say('setup.recovery'))
    .action((file: string, options: Options) =>
      inHouse(async (house) => {
        const setup = await read(file, house, say);
        if (setup) await apply(house, setup, options, say);
      }),
    );
}

async function read(file: string, { database }: House, say: Say): Promise<Setup | null> {
  try {
    return readSetup(readFileSync(file), await loadStanding(database.read));
  } catch (failure) {
    process.exitCode = 1;
    if (failure instanceof SetupError) {
      print(say('setup.faults', { count: failure.faults.length }));
      for (const fault of failure.faults) print(fault);
    } else print(say('setup.unreadable'));
    return null;
  }
}

async function apply(house: House, setup: Setup, { recovery }: Options, say: Say): Promise<void> {
  const { database, now } = house;
  const day = dayOf(now());
  const changes = await database.write(async (trx) => {
    const done = await applySetup(trx, setup, day);
    if (!nothingChanged(done))
      await recordAct(trx, {
        day,
        actorId: 'operator',
        act: 'setup_applied',
        subject: 'directory',
        subjectId: '',
        reason: '',
        noteSealed: null,
      });
    return done;
  });
  if (nothingChanged(changes)) print(say('setup.nothing'));
  else
    for (const [kind, count] of Object.entries(changes))
      print(say('setup.done', { kind: kind.replace('_', '-'), ...count }));
  const established = await database.read.selectFrom('desk_key').select('id').executeTakeFirst();
  if (!established)
    await makeDesk(house, setup.people.find((person) => person.roles.includes('handler'))!.login, recovery, say);
}

/** The desk's key, its first handler, and the recovery key, shown once. */
async function makeDesk(
  { database, ring, now, config }: House,
  login: string,
  recovery: string | undefined,
  say: Say,
): Promise<void> {
  if (recovery ? !goesOutside(recovery, config.databaseUrl) : !process.stdout.isTTY)
    return refuse(say('setup.recovery_where'));
  const password = await askNewPassword(say, login);
  if (password === null) return;
  const person = await personByLogin(database.read, login);
  if (recovery) writeFileSync(recovery, '', { mode: 0o600, flag: 'wx' });
  const { recoveryKey } = await establishDesk(database, ring, { personId: person!.id, password }, dayOf(now()));
  if (recovery) writeFileSync(recovery, `${recoveryKey}\n`, { flush: true });
  else print(say('setup.recovery_shown'));
  print(recovery ? say('setup.recovery_written') : recoveryKey);
}

/** Beside the data it would go with the stolen disk. */
const goesOutside = (file: string, databaseUrl: string): boolean =>
  !databaseUrl.startsWith('sqlite:') ||
  path.dirname(path.resolve(file)) !== path.dirname(path.resolve(databaseUrl.slice('sqlite:'.length)));

function refuse(sentence: string): void {
  process.exitCode = 1;
  print(sentence);
}
