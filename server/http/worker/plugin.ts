/** The worker's pages: one address, one step after the other, without a cookie and without a script. */
import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../../foundation/log.ts';
import { dayIn, type Now } from '../../foundation/time.ts';
import { pageLine } from '../../intake/page.ts';
import type { Intake } from '../../intake/receive.ts';
import { failureOf } from '../failure.ts';
import { security } from '../security.ts';
import { astrayPage } from './astray-page.ts';
import { makeBuckets } from './bucket.ts';
import { calendarPage } from './calendar-page.ts';
import { makeGate } from './gate.ts';
import { languagePage, preferredIn } from './hello-page.ts';
import { makeLeft } from './left.ts';
import { LONGEST_FIELD, readPosted } from './posted.ts';
import type { Room } from './room.ts';
import { SCRIPT, SCRIPT_PATH, SHEET, SHEET_PATH } from './sheet.ts';
import { takeStep } from './step.ts';

export interface WorkerPagesOptions {
  readonly intake: Intake;
  readonly now: Now;
  readonly log: Log;
  readonly publicUrl: string;
}

const ELSEWHERE = '/calendar';

export const workerPages: FastifyPluginAsync<WorkerPagesOptions> = async (app, { intake, now, log, publicUrl }) => {
  app.removeAllContentTypeParsers();
  await app.register(security, { publicUrl, anyBrowser: true });
  const bucketOf = makeBuckets(now);
  await app.register(rateLimit, { global: false, keyGenerator: bucketOf });
  await app.register(formbody, { bodyLimit: LONGEST_FIELD });
  await app.register(multipart, { throwFileSizeLimit: false });
  const room: Room = { intake, now, log, gate: makeGate(app, now, bucketOf), left: makeLeft({ ...intake, log }) };
  app.addHook('onSend', packed);
  app.setErrorHandler((cause, request, reply) => {
    const { status } = failureOf(cause);
    if (status >= 500) log.error('request_failed', { route: request.routeOptions.url ?? 'none', status, cause });
    return page(reply.code(status), astrayPage(preferredIn(request.headers['accept-language']), status));
  });

  app.get('/', (request, reply) => page(reply, languagePage(preferredIn(request.headers['accept-language']))));

  app.post('/', async (request, reply) => {
    const answer = await takeStep(room, request, await readPosted(request));
    return answer === null ? reply.header('clear-site-data', '"cache"').redirect(ELSEWHERE, 303) : page(reply, answer);
  });

  app.get(ELSEWHERE, (request, reply) => {
    const today = dayIn(pageLine(intake)?.timeZone ?? 'UTC', now());
    const language = preferredIn(request.headers['accept-language']);
    return page(reply.header('clear-site-data', '"cache"'), calendarPage(language, today));
  });

  app.get(SHEET_PATH, (_request, reply) => lasting(reply, 'text/css', SHEET));
  app.get(SCRIPT_PATH, (_request, reply) => lasting(reply, 'text/javascript', SCRIPT));
};

const page = (reply: FastifyReply, text: string) => reply.type('text/html; charset=utf-8').send(text);

const lasting = (reply: FastifyReply, type: string, text: string) =>
  reply.type(`${type}; charset=utf-8`).header('cache-control', 'public, max-age=31536000, immutable').send(text);

const squeeze = promisify(gzip);

/** Every byte costs her. What is secret here comes with the form itself: no other site can have it measured by packing. */
async function packed(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (typeof payload !== 'string' || !/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return payload;
  reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding').removeHeader('content-length');
  return squeeze(payload);
}
