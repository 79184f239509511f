import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { findToken } from './directory/token.ts';
import { openBuyerView } from './release/view.ts';
import { loadAtlas, type Atlas } from './directory/atlas.ts';
import { codeOf, Problem } from './foundation/errors.ts';
import { dayOf, MINUTE } from './foundation/time.ts';
import type { House } from './house.ts';
import { filingsApi } from './http/api/filings.ts';
import { buyerApi } from './http/api/plugin.ts';
import { astray, sendUnreadable } from './http/astray.ts';
import { buyerPages } from './http/buyer/plugin.ts';
import { filingPages } from './http/filing/plugin.ts';
import { inbound } from './http/inbound/plugin.ts';
import { openSessions } from './http/session.ts';
import { styles } from './http/styles.ts';
import { workerPages } from './http/worker/plugin.ts';
import { openFilings } from './intake/filings.ts';
import type { Intake } from './intake/receive.ts';
import { strip } from './stripping/strip.ts';
import { openLock } from './vault/desk.ts';
import type { DeskLock } from './vault/words.ts';

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
    // Twenty megabytes over a slow net; who sends a byte now and then keeps nobody's place.
    requestTimeout: 5 * MINUTE,
    // Left to itself it tells an address that it cannot read again.
    frameworkErrors: (failure, request, reply) =>
      void sendUnreadable(request as FastifyRequest, reply as FastifyReply, statusOf(failure)),
  });
  app.setErrorHandler((failure, request, reply) => {
    const status = statusOf(failure);
    if (status >= 500)
      log.error('request_failed', { route: request.routeOptions.url ?? 'none', status, cause: failure });
    return reply
      .code(status)
      .send({ error: failure instanceof Problem ? failure.code : codeOf(failure).toLowerCase() });
  });
  // For what stands outside the audiences' own, stricter headers: webhooks, health, the style sheet.
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    reply.header('cross-origin-resource-policy', 'same-origin');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  app.get('/healthz', () => ({ ok: true }));
  app.get('/readyz', async () => {
    await house.database.read.selectFrom('tick_pointer').select('tick').execute();
    return { ok: true };
  });
  await app.register(inbound, { intake: house, config, now });
  await app.register(styles);
  await app.register(workerPages, { intake: house, now, log, publicUrl: config.publicUrl });
  await openBuyersDoors(app, house);
  await openFilersDoor(app, house);
  await app.register(astray, { publicUrl: config.publicUrl, log });
  return app;
}

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

/** Filers reach what their organisation filed, and nothing beside it. */
async function openFilersDoor(app: FastifyInstance, house: OpenHouse): Promise<void> {
  const { database, ring, now, log, publicUrl } = house;
  const authenticate = (secret: string) => findToken(database.read, secret, dayOf(now()));
  await app.register(filingsApi, { prefix: '/api/v1', door: openFilings(house, now), authenticate, publicUrl, log });
  const sessions = openSessions({ database, ring, now, publicUrl });
  await app.register(filingPages, { prefix: '/filing', intake: house, sessions, authenticate, now, publicUrl, log });
}

function statusOf(failure: unknown): number {
  if (failure instanceof Problem) return failure.status;
  const status = (failure as { statusCode?: unknown }).statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
