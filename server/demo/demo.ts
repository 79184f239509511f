import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { buildApp, openDoors, type OpenHouse } from '../app.ts';
import { openHouse, type House } from '../house.ts';
import { connect } from '../database/connect.ts';
import { findToken } from '../directory/token.ts';
import { migrate } from '../database/migrate.ts';
import { readConfig } from '../foundation/config.ts';
import { makeLog } from '../foundation/log.ts';
import { dayOf, SECOND, systemNow } from '../foundation/time.ts';
import { providersOf, jobsOf, keepRunning } from '../jobs.ts';
import { Clock } from './clock.ts';
import { DATABASE, emptied } from './folder.ts';
import { freePort } from './free-port.ts';
import { phone } from './phone.ts';
import { play } from './play.ts';
import { beginningOf } from './schedule.ts';
import type { Stage } from './stage.ts';
import { TALES } from './tales.ts';
import { startFakeTwilio } from './twilio/fake.ts';
import { say } from './words.ts';
import { admitBuyers, admitFilers, castWorld, readWorld, type Buyer, type Login } from './world.ts';

export interface Demo {
  readonly url: string;
  readonly databaseUrl: string;
  readonly logins: readonly Login[];
  readonly buyers: readonly Buyer[];
  readonly filers: readonly Buyer[];
  readonly stage: Stage;
  /** How many cases were played, and how long it took. */
  readonly cases: number;
  readonly seconds: number;
  close(): Promise<void>;
}

interface Settings {
  /** Where its data lies; what a demo left there before is deleted, and a folder of anything else is refused. */
  readonly folder: string;
  /** Another one is taken where this one is not free. */
  readonly port: number;
  /** A line for the visitor. */
  print(line: string): void;
  /** One JSON line an event. */
  log(line: string): void;
}

/** A whole mechanism on loopback, with half a year behind it. What was opened is closed again where that fails. */
export async function startDemo(settings: Settings): Promise<Demo> {
  const ends: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const end of ends.toReversed()) await end();
  };
  try {
    return { ...(await open(settings, ends)), close };
  } catch (failure) {
    await close();
    throw failure;
  }
}

async function open(settings: Settings, ends: (() => Promise<unknown>)[]): Promise<Omit<Demo, 'close'>> {
  const databaseUrl = `sqlite:${path.join(emptied(settings.folder), DATABASE)}`;
  const now = systemNow();
  const clock = new Clock(beginningOf(TALES, now));
  const account = { accountSid: `AC${randomBytes(16).toString('hex')}`, authToken: randomBytes(16).toString('hex') };
  const twilio = await startFakeTwilio({ ...account, now: clock.now });
  ends.push(() => twilio.close());
  const config = readConfig({
    PORT: String(await freePort(settings.port)),
    DATABASE_URL: databaseUrl,
    TWILIO_ACCOUNT_SID: account.accountSid,
    TWILIO_AUTH_TOKEN: account.authToken,
    TWILIO_BASE_URL: twilio.url,
  });
  await migrated(databaseUrl);
  const house = await openHouse(config, clock.now, makeLog(clock.now, 'warn', settings.log));
  ends.push(() => house.close());
  const setup = readWorld(dayOf(now));
  const { logins, desks } = await castWorld(house, setup);
  const buyers = await admitBuyers(house, setup);
  const filers = await admitFilers(house, setup);
  const doors = await openDoors(house);
  const jobs = jobsOf(doors, providersOf(doors));
  const stage: Stage = { house: doors, clock, twilio, desks, jobs, filers: await filersBy(house, filers) };
  const app = await buildApp(doors);
  await app.register(phone, { stage, buyers });
  await app.listen({ port: config.port, host: config.host });
  ends.push(() => app.close());
  settings.print(say('console.playing'));
  await play(stage, TALES, now);
  const seconds = (systemNow() - now) / SECOND;
  clock.run();
  ends.push(keepRunning(jobs, doors));
  return { url: config.publicUrl, databaseUrl, logins, buyers, filers, stage, cases: await casesIn(doors), seconds };
}

async function filersBy({ database, now }: House, filers: readonly Buyer[]): Promise<Stage['filers']> {
  const day = dayOf(now());
  const bearers = filers.map(async ({ code, token }) => [code, (await findToken(database.read, token, day))!] as const);
  return new Map(await Promise.all(bearers));
}

async function casesIn({ database }: OpenHouse): Promise<number> {
  const counted = database.read.selectFrom('case_file').select((row) => row.fn.countAll<number>().as('cases'));
  return Number((await counted.executeTakeFirstOrThrow()).cases);
}

async function migrated(databaseUrl: string): Promise<void> {
  const database = connect(databaseUrl);
  await migrate(database).finally(() => database.close());
}
