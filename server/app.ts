import path from 'node:path';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { connect, type Database } from './database/connect.ts';
import { pending } from './database/migrate.ts';
import { findToken } from './directory/token.ts';
import { openBuyerView } from './release/view.ts';
import { loadAtlas, type Atlas } from './directory/atlas.ts';
import type { Config } from './foundation/config.ts';
import { codeOf, Problem } from './foundation/errors.ts';
import type { Log } from './foundation/log.ts';
import { dayOf, type Now } from './foundation/time.ts';
import { buyerApi } from './http/api/plugin.ts';
import { buyerPages } from './http/buyer/plugin.ts';
import { inbound } from './http/inbound.ts';
import { openSessions } from './http/session.ts';
import { styles } from './http/styles.ts';
import { workerPages } from './http/worker/plugin.ts';
import type { Intake } from './intake/receive.ts';
import { strip } from './stripping/strip.ts';
import { keptKey, masterKey } from './vault/master.ts';
import { openLock } from './vault/desk.ts';
import { openRing, type Ring } from './vault/ring.ts';
import type { DeskLock } from './vault/words.ts';

/** What every command works with: settings, database, keys, time. */
export interface House {
  readonly config: Config;
  readonly now: Now;
  readonly log: Log;
  readonly database: Database;
  readonly ring: Ring;
  close(): Promise<void>;
}

/**
 * Opens database and key ring. Only `first` may make what is missing of GEHOOR_KEY, and only for a database that no key
 * opens yet. Throws Problem where the database is older than this code.
 */
export async function openHouse(config: Config, now: Now, log: Log, first = true): Promise<House> {
  const database = connect(config.databaseUrl);
  try {
    if ((await pending(database)).length > 0) throw new Problem('not_migrated', 500);
    const known = await database.read.selectFrom('ring_key').select('id').limit(1).executeTakeFirst();
    const key = first && !known ? masterKey(config, dataFolder(config)) : keptKey(config, dataFolder(config));
    const ring = await openRing(database, key, dayOf(now()));
    return { config, now, log, database, ring, close: () => database.close() };
  } catch (failure) {
    await database.close();
    throw failure;
  }
}

/** Where SQLite's file and a key file of our own lie. */
export const dataFolder = ({ databaseUrl }: Config): string =>
  databaseUrl.startsWith('sqlite:') ? path.dirname(databaseUrl.slice('sqlite:'.length)) : 'data';

/** A house that takes messages: it knows the desk's public half, and the directory by heart. */
export interface OpenHouse extends House, Intake {}

/** Throws Problem where `setup` has not made a desk yet. */
export async function openDoors(house: House): Promise<OpenHouse> {
  const { read } = house.database;
  for (const text of FIRST_TEXTS) strip(text);
  let atlas: Atlas = await loadAtlas(read);
  let lock: DeskLock = await openLock(read, house.ring);
  return {
    ...house,
    publicUrl: house.config.publicUrl,
    atlas: () => atlas,
    lock: () => lock,
    refresh: async () => {
      await house.ring.refresh();
      atlas = await loadAtlas(read);
      lock = await openLock(read, house.ring);
    },
  };
}

/** The lists of a script are read with its first text: not while a worker waits for her answer. */
const FIRST_TEXTS = ['salam', 'সালাম'];

/** Every door, in the order in which a message passes them. It only listens once `main` says so. */
export async function buildApp(house: OpenHouse): Promise<FastifyInstance> {
  const { config, log, now } = house;
  const app = Fastify({
    logger: false,
    trustProxy: 'loopback',
    bodyLimit: 256 * 1024,
    // Left to itself it tells an address that it cannot read again.
    frameworkErrors: (failure, _request, reply) => void refuse(reply as FastifyReply, statusOf(failure)),
  });
  app.setErrorHandler((failure, request, reply) => {
    const status = statusOf(failure);
    if (status >= 500)
      log.error('request_failed', { route: request.routeOptions.url ?? 'none', status, cause: failure });
    return reply
      .code(status)
      .send({ error: failure instanceof Problem ? failure.code : codeOf(failure).toLowerCase() });
  });
  // For what stands outside the audiences' own, stricter headers: webhooks, health, the style sheet, wrong addresses.
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    reply.header('cross-origin-resource-policy', 'same-origin');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'not_found' }));
  app.get('/healthz', () => ({ ok: true }));
  app.get('/readyz', async () => {
    await house.database.read.selectFrom('tick_pointer').select('tick').execute();
    return { ok: true };
  });
  if (config.twilio) await app.register(inbound, { intake: house, twilio: config.twilio, now });
  await app.register(styles);
  await app.register(workerPages, { publicUrl: config.publicUrl });
  await openBuyersDoors(app, house);
  return app;
}

const refuse = (reply: FastifyReply, status: number) => reply.code(status).send({ error: 'bad_request' });

/** Buyers get a view of released rows and a way to prove who they are, never the database. */
async function openBuyersDoors(
  app: FastifyInstance,
  { database, ring, now, log, publicUrl }: OpenHouse,
): Promise<void> {
  const view = openBuyerView(database.read);
  const authenticate = (secret: string) => findToken(database.read, secret, dayOf(now()));
  const sessions = openSessions({ database, ring, now, publicUrl });
  await app.register(buyerPages, { prefix: '/buyer', view, authenticate, sessions, publicUrl, log });
  await app.register(buyerApi, { prefix: '/api/v1', view, authenticate, publicUrl, log });
}

function statusOf(failure: unknown): number {
  if (failure instanceof Problem) return failure.status;
  const status = (failure as { statusCode?: unknown }).statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
