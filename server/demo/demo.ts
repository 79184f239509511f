import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { makeTwilioSender } from '../../channels/sms/send.ts';
import { buildApp, openDoors, openHouse, type OpenHouse } from '../app.ts';
import { connect } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { readConfig } from '../foundation/config.ts';
import { makeLog } from '../foundation/log.ts';
import { dayOf, systemNow } from '../foundation/time.ts';
import { smsStatusUrl } from '../http/inbound.ts';
import { jobsOf, keepRunning } from '../jobs.ts';
import type { Delivery } from '../replies/deliver.ts';
import { Clock } from './clock.ts';
import { play } from './play.ts';
import { beginningOf } from './schedule.ts';
import type { Stage } from './stage.ts';
import { TALES } from './tales.ts';
import { startFakeTwilio } from './twilio/fake.ts';
import { admitBuyers, castWorld, readWorld, type Buyer, type Login } from './world.ts';

export interface Demo {
  readonly url: string;
  readonly databaseUrl: string;
  readonly logins: readonly Login[];
  readonly buyers: readonly Buyer[];
  readonly stage: Stage;
  close(): Promise<void>;
}

interface Settings {
  /** Where its data lies; what a demo left there before is deleted. */
  readonly folder: string;
  /** Another one is taken where this one is not free. */
  readonly port: number;
  /** One JSON line an event. */
  log(line: string): void;
}

/** A whole mechanism on loopback, with half a year behind it. */
export async function startDemo({ folder, port: wanted, log: write }: Settings): Promise<Demo> {
  const now = systemNow();
  const clock = new Clock(beginningOf(TALES, now));
  const port = await freePort(wanted);
  const account = { accountSid: `AC${randomBytes(16).toString('hex')}`, authToken: randomBytes(16).toString('hex') };
  const twilio = await startFakeTwilio({ ...account, now: clock.now });
  const databaseUrl = `sqlite:${path.join(emptied(folder), DATABASE)}`;
  const config = readConfig({
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    TWILIO_ACCOUNT_SID: account.accountSid,
    TWILIO_AUTH_TOKEN: account.authToken,
    TWILIO_BASE_URL: twilio.url,
  });
  await migrated(databaseUrl);
  const house = await openHouse(config, clock.now, makeLog(clock.now, 'warn', write));
  const setup = readWorld(dayOf(now));
  const { logins, desks } = await castWorld(house, setup);
  const buyers = await admitBuyers(house, setup);
  const doors = await openDoors(house);
  const app = await buildApp(doors);
  const stage: Stage = { house: doors, clock, twilio, desks, jobs: jobsOf(doors, deliveryOf(doors, account.authToken)) };
  await app.listen({ port, host: config.host });
  await play(stage, TALES, now);
  clock.run();
  const stop = keepRunning(stage.jobs, doors);
  const close = async () => {
    await app.close();
    await stop();
    await twilio.close();
    await house.close();
  };
  return { url: config.publicUrl, databaseUrl, logins, buyers, stage, close };
}

const DATABASE = 'gehoor.sqlite';

/** Deletes what a demo before made there, file by file: nothing else that may lie in the folder. */
function emptied(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of [DATABASE, `${DATABASE}-wal`, `${DATABASE}-shm`, 'gehoor.key'])
    rmSync(path.join(folder, name), { force: true });
  return folder;
}

async function migrated(databaseUrl: string): Promise<void> {
  const database = connect(databaseUrl);
  await migrate(database).finally(() => database.close());
}

function deliveryOf(house: OpenHouse, authToken: string): Delivery {
  const { accountSid, baseUrl } = house.config.twilio!;
  const carrier = makeTwilioSender({ accountSid, authToken, baseUrl });
  const { database, ring, log, publicUrl } = house;
  return { database, ring, log, carrier, statusUrl: (callback) => smsStatusUrl(publicUrl, callback) };
}

/** `wanted`, or where somebody else has it any that is free. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (failure: NodeJS.ErrnoException) =>
      failure.code === 'EADDRINUSE' && wanted !== 0 ? resolve(freePort(0)) : reject(failure),
    );
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
