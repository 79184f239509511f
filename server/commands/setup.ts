import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { House } from '../house.ts';
import { recordAct } from '../audit/record.ts';
import { inspectPromises } from '../clocks/promise-check.ts';
import { applySetup } from '../directory/apply.ts';
import { nothingChanged } from '../directory/changes.ts';
import { readSetup, SetupError } from '../directory/setup.ts';
import type { Setup } from '../directory/shape.ts';
import { loadStanding } from '../directory/standing.ts';
import { personByLogin } from '../directory/people.ts';
import type { Say } from '../foundation/i18n.ts';
import { dayOf } from '../foundation/time.ts';
import { barredFilings, recordBarred } from '../intake/filing-bar.ts';
import { establishDesk } from '../vault/desk.ts';
import { askNewPassword } from './ask.ts';
import { inHouse, print } from './house.ts';
import { giveRecovery, recoveryRefused } from './recovery-file.ts';

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
    return readSetup(readFileSync(file), await loadStanding(database.read), [inspectPromises]);
  } catch (failure) {
    process.exitCode = 1;
    if (failure instanceof SetupError) {
      print(say('setup.faults', { count: failure.faults.length }));
      for (const fault of failure.faults) print(fault);
    } else print(say('setup.unreadable'));
    return null;
  }
}

/** On a first run nothing is applied before it is sure that the desk's keys can be made, and the recovery key kept. */
async function apply(house: House, setup: Setup, { recovery }: Options, say: Say): Promise<void> {
  const established = await house.database.read.selectFrom('desk_key').select('id').executeTakeFirst();
  if (established) {
    await applyDirectory(house, setup, say);
    if (recovery) print(say('setup.recovery_unused'));
    return;
  }
  const refused = recoveryRefused(recovery, house.config.databaseUrl);
  if (refused) return refuse(say(`setup.recovery_${refused}`));
  const { login } = setup.people.find(({ roles }) => roles.includes('handler'))!;
  const password = await askNewPassword(say, login);
  if (password === null) return;
  await giveRecovery(say, recovery, async (made) => {
    await applyDirectory(house, setup, say);
    const { id: personId } = (await personByLogin(house.database.read, login))!;
    await establishDesk(house.database, house.ring, { personId, password }, dayOf(house.now()), made);
  });
}

async function applyDirectory({ database, now }: House, setup: Setup, say: Say): Promise<void> {
  const day = dayOf(now());
  const changes = await database.write(async (trx) => {
    const barred = await barredFilings(trx);
    const done = await applySetup(trx, setup, day);
    await recordBarred(trx, barred, { day, actorId: 'operator', reason: 'directory' });
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
}

function refuse(sentence: string): void {
  process.exitCode = 1;
  print(sentence);
}
