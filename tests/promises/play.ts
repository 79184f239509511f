/**
 * A whole life in a process of its own, so that whoever starts it sees all that it prints: `node play.ts sqlite|postgres
 * whole|brief`, everything it writes below TMPDIR. Sends what a search found, step by step, and the secrets to search its
 * output for. A step that fails is told, and the search goes on.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { codeOf } from '../../server/foundation/errors.ts';
import { ERASURES } from '../../server/upkeep/erasure-list.ts';
import { DATABASES } from '../databases.ts';
import { arrived } from './arrived.ts';
import { filesBelow, type Finding, type Place } from './canary.ts';
import { callBack, ring } from './callers.ts';
import { file } from './filers.ts';
import { forgeElsewhere } from './forgeries.ts';
import { gather } from './gathering.ts';
import { byMeta, byTwilio } from './messengers.ts';
import { byAfricasTalking, byGateway } from './networks.ts';
import { plant, PLANTED } from './planted.ts';
import { age, bringBack, command, save, takeBack } from './keeping.ts';
import { beginLife } from './life.ts';
import { filesOf, named, openSearch, serverFiles, tablesOf } from './remains.ts';
import { admit, attend, publish, replaceKeys } from './staff.ts';
import { forge, knock, pretend } from './strangers.ts';
import { quarrel, stumble } from './troubles.ts';
import { comeBack, confide, guess, type Woman } from './women.ts';
import { complain, lose } from './workers.ts';

export interface Played {
  /** Steps that failed, and why. */
  readonly failed: readonly string[];
  readonly found: readonly Finding[];
  /** Where the search did not find what was put there by hand. */
  readonly missed: readonly string[];
  readonly drawn: Readonly<Record<string, string>>;
  readonly looked: {
    readonly places: number;
    readonly bytes: number;
    readonly secrets: number;
    readonly released: number;
  };
}

const [kindName, extent] = process.argv.slice(2);
const kind = DATABASES.find(({ name }) => name === kindName)!;
const whole = extent === 'whole';
/** Then the server's own folder, which is large, is left for later. */
const TROUBLE = 'in trouble';
const failed: string[] = [];
const found: Finding[] = [];
const looked = { places: 0, bytes: 0, secrets: 0, released: 0 };

async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result | null> {
  const began = performance.now();
  try {
    return await work();
  } catch (failure) {
    const message = failure instanceof Error ? failure.message.slice(0, 200) : '';
    failed.push(`${name}: ${codeOf(failure)} ${message}`);
    return null;
  } finally {
    if (process.env.STEPS) process.stderr.write(`${name} ${Math.round(performance.now() - began)}\n`);
  }
}

const life = await beginLife(kind, whole);
const { world } = life;
const search = openSearch(life);
const backups = mkdtempSync(path.join(tmpdir(), 'gehoor-backups-'));
await step('strangers', async () => {
  await knock(life);
  await forge(life);
  await forgeElsewhere(life);
  await pretend(life);
});
const writers: string[] = [];
await step('workers', async () => {
  for (let index = 0; index < (whole ? 8 : 2); index += 1)
    writers.push(await complain(life, `worker ${index}`, index, index % 3 === 2 ? ['STOP'] : ['1', '1', 'MK47']));
  await lose(life);
  await world.work();
});
const women: Woman[] = [];
await step('the page', async () => {
  women.push(await confide(life, 'a woman on the page'));
  await guess(life);
});
await step('filers', () => file(life));
await step('networks', async () => {
  await byGateway(life);
  await byAfricasTalking(life);
});
await step('messengers', async () => {
  await byTwilio(life);
  await byMeta(life);
});
await step('calls', async () => {
  await ring(life);
  await callBack(life);
});
await step('arrivals', () => arrived(life));
await step('desk', async () => {
  await admit(life);
  await attend(life, { resolves: false });
});
await step('her page', async () => {
  for (const her of women) await comeBack(life, her);
});
await step('database', () => stumble(life));
await step('provider', () => quarrel(life, () => look(TROUBLE)));
await step('buyers', async () => {
  looked.released = await publish(life);
});
const saved = await step('backup', () => save(life, backups));
if (whole) {
  await step('commands', () => command(life));
  await step('search while running', () => look('running'));
  await step('keys', () => replaceKeys(life));
  await step('her word', async () => {
    for (const from of writers.slice(0, 3)) await takeBack(life, from);
    const [, second] = [...women, await confide(life, 'a woman who takes it back')];
    await comeBack(life, second!, [`withdraw ${second!.caseId}`, `withdraw_surely ${second!.caseId}`]);
    await comeBack(life, women[0]!, ['delete', 'delete_surely']);
    await save(life, backups);
  });
  await step('restore', async () => {
    const empty = await bringBack(life, saved!);
    await search.learn();
    note(await tablesOf(empty.database, 'restored'));
    if (kind.name === 'sqlite') note(named('restored', filesOf(empty.folder)));
    await empty.drop();
  });
  await step('one matter', () => gather(life));
  await step('resolving', () => attend(life, { resolves: true }));
  await step('years', () => age(life));
  await step('strangers again', () => forge(life));
}
await step('search at the end', () => look('at the end'));
const missed = (await step('by hand', () => plant(life, search))) ?? ['nothing was planted'];
await step('close', async () => {
  await world.app.close();
  await world.twilio.close();
  await life.ways.cloud.close();
  await life.ways.africasTalking.close();
  await world.house.close();
  await world.test.database.close();
  const files = named('after the end: files', filesBelow(tmpdir()));
  found.push(...search.everywhere(files).filter(({ secret }) => secret !== PLANTED));
  await world.test.drop();
});
looked.secrets = Object.keys(life.secrets.drawn).length;
const played: Played = { failed, found, missed, drawn: life.secrets.drawn, looked };
process.send?.(played, () => process.exit());

/** Looks at everything as it is now. */
async function look(when: string): Promise<void> {
  const { database } = world.house;
  await search.learn();
  const log: Place = ['the log', Buffer.from(world.log.join(''))];
  const backup = named(
    `${when}: backups`,
    filesBelow(backups).filter(([where]) => where !== ERASURES),
  );
  const answers = life.told.splice(0);
  note([
    ...named(`${when}: files`, filesOf(tmpdir())),
    ...(when === TROUBLE ? [] : await serverFiles(database)),
    ...(await tablesOf(database, when)),
    ...answers,
    ...life.printed.splice(0),
    log,
  ]);
  const shown = life.shown.splice(0);
  looked.places += shown.length;
  found.push(...search.carried(life.carried.splice(0)), ...search.shown(shown));
  found.push(...life.bare.splice(0).map((where) => ({ where, secret: 'a forgotten header', shape: '' })));
  found.push(...search.inside([...answers, ...backup, log]));
}

function note(places: Place[]): void {
  looked.places += places.length;
  looked.bytes += places.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  found.push(...search.everywhere(places));
}
