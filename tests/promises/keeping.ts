/** Backups, a restore, the operator's commands, erasure on her word and when its time has come. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openCases } from '../../server/cases/store.ts';
import { DAY, HOUR } from '../../server/foundation/time.ts';
import { backup } from '../../server/upkeep/backup.ts';
import { ERASURES } from '../../server/upkeep/erasure-list.ts';
import { remainsOf } from '../../server/upkeep/remains.ts';
import { checkBackup, restore } from '../../server/upkeep/restore.ts';
import type { TestDatabase } from '../databases.ts';
import { ACCOUNT, PASSWORD, TOKEN } from '../world.ts';
import { bring, moment, texted, type Life } from './life.ts';
import { answer } from './staff.ts';

/** Returns the backup's file. */
export async function save({ world }: Life, folder: string): Promise<string> {
  const { database, ring } = world.house;
  return (await backup(database, ring, folder, 35, world.now())).file;
}

/** The backup in another, empty database. */
export async function bringBack({ kind, world }: Life, file: string): Promise<TestDatabase> {
  const empty = await kind.open({ migrated: false });
  const erasures = readFileSync(path.join(path.dirname(file), ERASURES), 'utf8');
  const sources = { file, erasures, recoveryKey: world.recoveryKey, masterKey: world.house.config.key! };
  await restore(empty.database, await checkBackup(sources, world.now()), world.now());
  return empty;
}

/** She takes everything back, confirmed once; a matter of life or limb waits for 72 hours. */
export async function takeBack(life: Life, from: string): Promise<void> {
  for (const typed of ['DELETE', 'DELETE']) {
    moment(life);
    await bring(life, 'DELETE', texted(life, 'DELETE', from, typed));
  }
  life.world.pass(73 * HOUR);
  await life.world.work();
}

/** Years later. */
export async function age(life: Life): Promise<void> {
  const { world } = life;
  for (let month = 0; month < 16; month += 1) {
    world.pass(31 * DAY);
    await world.work();
  }
  const remains = await remainsOf(world.house.database.read);
  if (remains.length > 0) throw new Error(`${remains.length} rows remain of what was erased`);
}

const root = path.join(import.meta.dirname, '../..');

/** What the operator types is secret, what his commands print is kept. */
export async function command(life: Life): Promise<void> {
  const { world, secrets, printed } = life;
  const env = {
    PATH: process.env.PATH ?? '',
    TMPDIR: process.env.TMPDIR ?? '',
    PORT: '0',
    DATABASE_URL: world.test.url,
    GEHOOR_KEY: world.house.config.key!.toString('base64'),
    TWILIO_ACCOUNT_SID: ACCOUNT,
    TWILIO_AUTH_TOKEN: TOKEN,
  };
  const run = async (args: string[], lines: string[] = []) => {
    const child = spawn(process.execPath, [path.join(root, 'server/start.mjs'), ...args], { env, cwd: env.TMPDIR });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => printed.push([`what ${args[0]} ${args[1] ?? ''} printed`, chunk]));
    child.stdin.on('error', () => undefined).end(lines.map((line) => `${line}\n`).join(''));
    await once(child, 'close');
  };
  const [file] = await openCases(world.house.database.read);
  const { reference } = file!;
  const typed = (kind: Parameters<typeof secrets.draw>[0], where: string) => secrets.draw(kind, `typed: ${where}`);
  const runs: [string[], string[]][] = [
    [['doctor', '--json'], []],
    [['effectiveness', '--json'], []],
    [['erase', typed('number', 'a reference')], []],
    [['desk', 'read', typed('name', 'no reference'), '--as', typed('name', 'a log-in')], [typed('word', 'a password')]],
    [
      ['desk', 'answer', reference, '--as', 'rina'],
      [PASSWORD, answer(life, 'typed')],
    ],
  ];
  const some = life.kind.name === 'sqlite' ? runs : runs.slice(0, 1);
  while (some.length > 0) await Promise.all(some.splice(0, 3).map(([args, lines]) => run(args, lines)));
  if (printed.length === 0) throw new Error('the commands print nothing');
}
