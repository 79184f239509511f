/** A whole service on loopback with a clock that the test sets: real database, real keys, a fake provider at the edge. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildApp, openDoors, type OpenHouse } from '../server/app.ts';
import { openHouse } from '../server/house.ts';
import { startFakeTwilio, type FakeTwilio } from '../server/demo/twilio/fake.ts';
import { migrate } from '../server/database/migrate.ts';
import { applySetup } from '../server/directory/apply.ts';
import { organisationByCode } from '../server/directory/organisations.ts';
import { personByLogin } from '../server/directory/people.ts';
import { readSetup } from '../server/directory/setup.ts';
import { makeToken } from '../server/directory/token.ts';
import { readConfig } from '../server/foundation/config.ts';
import { makeLog } from '../server/foundation/log.ts';
import { addDays, dayOf, instant, later, type Instant, type Now } from '../server/foundation/time.ts';
import type { Desk } from '../server/http/desk/casework.ts';
import { providerOf, jobsOf } from '../server/jobs.ts';
import { establishDesk, openLock, unlockDesk } from '../server/vault/desk.ts';
import type { DatabaseKind, TestDatabase } from './databases.ts';
import { freePort } from './postgres.ts';

export const ACCOUNT = `AC${'0123456789abcdef'.repeat(2)}`;
export const TOKEN = 'a-token-of-the-tests';
export const PASSWORD = 'correct horse battery';

export interface World {
  readonly house: OpenHouse;
  readonly app: FastifyInstance;
  readonly twilio: FakeTwilio;
  readonly desk: Desk;
  readonly recoveryKey: string;
  readonly test: TestDatabase;
  /** What the service logged. */
  readonly log: readonly string[];
  now(): Instant;
  /** Moves the clock on; runs no job. */
  pass(milliseconds: number): void;
  /** Runs every job once. */
  work(): Promise<void>;
  /** A worker's text to the line, as the provider would bring it. */
  text(from: string, body: string, more?: Partial<Parameters<FakeTwilio['text']>[0]>): ReturnType<FakeTwilio['text']>;
  /** A token for a buyer's queue. */
  token(organisation: string): Promise<string>;
  get(address: string, token?: string): Promise<{ status: number; body: string; json: unknown }>;
  close(): Promise<void>;
}

export const LINE = '+8809600000001';

export async function openWorld(
  kind: DatabaseKind,
  { start = '2026-03-04T08:00:00Z', directory = 'world.yaml' } = {},
): Promise<World> {
  let time = instant(start);
  const now = () => time;
  const { test, made } = await kind.openFurnished(`world ${directory} ${start}`, (empty) =>
    furnishAnew(empty, now, directory),
  );
  const port = await freePort();
  const twilio = await startFakeTwilio({ accountSid: ACCOUNT, authToken: TOKEN, now });
  const config = readConfig({
    PORT: String(port),
    DATABASE_URL: test.url,
    GEHOOR_KEY: made.key,
    TWILIO_ACCOUNT_SID: ACCOUNT,
    TWILIO_AUTH_TOKEN: TOKEN,
    TWILIO_BASE_URL: twilio.url,
  });
  const log: string[] = [];
  const house = await openHouse(
    config,
    now,
    makeLog(now, 'info', (line) => log.push(line)),
  );
  const { database, ring } = house;
  const desk = { ...made.desk, database, ring, lock: await openLock(database.read, ring) };
  const doors = await openDoors(house);
  const app = await buildApp(doors);
  await app.listen({ port, host: '127.0.0.1' });
  const jobs = jobsOf(doors, providerOf(doors));
  return {
    house: doors,
    app,
    twilio,
    desk,
    recoveryKey: made.recoveryKey,
    test,
    log,
    now,
    pass: (milliseconds) => {
      time = later(time, milliseconds);
    },
    work: async () => {
      for (const job of jobs) await job.run(now());
      await twilio.settled();
    },
    text: (from, body, more) =>
      twilio.text({ from, to: LINE, body, webhookUrl: `${config.publicUrl}/channels/sms/twilio`, ...more }),
    token: async (code) => {
      const organisation = await organisationByCode(house.database.read, code);
      const day = dayOf(now());
      return house.database.write((trx) =>
        makeToken(trx, {
          organisationId: organisation!.id,
          scopes: ['cases:read'],
          label: 'test',
          day,
          expiresDay: addDays(day, 300),
        }),
      );
    },
    get: async (address, token) => {
      const response = await fetch(config.publicUrl + address, {
        headers: token ? { authorization: `Bearer ${token}` } : {},
      });
      const body = await response.text();
      return {
        status: response.status,
        body,
        json: response.headers.get('content-type')?.includes('json') ? JSON.parse(body) : null,
      };
    },
    close: async () => {
      await app.close();
      await twilio.close();
      await house.close();
      await test.drop();
    },
  };
}

/** Migrates and furnishes an empty database, under a key of its own. */
async function furnishAnew({ database, url }: TestDatabase, now: Now, directory: string) {
  await migrate(database);
  const key = randomBytes(32).toString('base64');
  const house = await openHouse(
    readConfig({ DATABASE_URL: url, GEHOOR_KEY: key }),
    now,
    makeLog(now, 'error', () => undefined),
  );
  try {
    const { desk, recoveryKey } = await furnish(house, directory);
    return { key, recoveryKey, desk: { personId: desk.personId, key: desk.key } };
  } finally {
    await house.close();
  }
}

export async function furnish(
  house: Awaited<ReturnType<typeof openHouse>>,
  directory: string,
): Promise<{ desk: Desk; recoveryKey: string }> {
  const { database, ring, now } = house;
  const setup = readSetup(readFileSync(path.join(import.meta.dirname, directory), 'utf8'));
  await database.write((trx) => applySetup(trx, setup, dayOf(now())));
  const login = setup.people.find((person) => person.roles.includes('handler'))!.login;
  const handler = await personByLogin(database.read, login);
  const { recoveryKey } = await establishDesk(
    database,
    ring,
    { personId: handler!.id, password: PASSWORD },
    dayOf(now()),
  );
  const { personId, key } = await unlockDesk(database.read, login, PASSWORD);
  return { desk: { database, ring, key, personId, lock: await openLock(database.read, ring) }, recoveryKey };
}
