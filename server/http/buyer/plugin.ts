/** The buyers' pages. Register it below `/buyer`. */
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { Value } from 'typebox/value';
import type { Bearer } from '../../directory/token.ts';
import { Problem } from '../../foundation/errors.ts';
import type { Log } from '../../foundation/log.ts';
import type { BuyerView } from '../../release/view.ts';
import { CasesQuery } from '../api/schemas.ts';
import { attempts } from '../attempts.ts';
import { enterPage, leaveForm } from '../enter-page.ts';
import { openEntrance } from '../entrance.ts';
import { failureOf } from '../failure.ts';
import type { Html } from '../html.ts';
import { layout } from '../layout.ts';
import { security } from '../security.ts';
import type { Sessions } from '../session.ts';
import { errorPage } from './error-page.ts';
import { queuePage } from './queue-page.ts';
import { say } from './words.ts';

export interface BuyerPagesOptions {
  readonly view: BuyerView;
  /** Null for a token that is unknown, expired or revoked. */
  readonly authenticate: (secret: string) => Promise<Bearer | null>;
  readonly sessions: Sessions;
  readonly publicUrl: string;
  readonly log: Log;
}

const PAGE = 50;
const LARGEST_FORM = 4_096;

export const buyerPages: FastifyPluginAsync<BuyerPagesOptions> = async (app, options) => {
  const { view, authenticate, sessions, publicUrl, log } = options;
  await app.register(security, { publicUrl });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: LARGEST_FORM });
  await app.register(rateLimit, attempts);
  app.setErrorHandler((cause, request, reply) => {
    const { status, code } = failureOf(cause);
    if (status >= 500) log.error('request_failed', { route: request.routeOptions.url ?? 'none', status, cause });
    return send(reply.code(status), 'error.title', errorPage(code));
  });
  app.setNotFoundHandler((_request, reply) => send(reply.code(404), 'error.title', errorPage('not_found')));

  const reader = openEntrance(app, {
    sessions,
    authenticate,
    home: '/buyer',
    inside: '/buyer/queue',
    scopes: ['cases:read'],
    ask: (reply, _carried, wrong) => ask(reply, wrong),
  });

  app.get('/', async (request, reply) =>
    (await reader(request)) ? reply.redirect('/buyer/queue', 303) : ask(reply, false),
  );

  app.get('/queue', async (request, reply) => {
    const bearer = await reader(request);
    if (!bearer) return reply.redirect('/buyer', 303);
    const { cursor, limit = PAGE, ...filters } = questionOf(request.query);
    const queue = await view.queue(bearer.organisationId, { ...filters, cursor, limit });
    const countries = await view.countries(bearer.organisationId);
    const page = queuePage({ queue, filters, countries, further: cursor !== undefined });
    return send(reply, 'queue.title', page, leaveForm(say, '/buyer'));
  });
};

/** A form sends what was not chosen as an empty text. */
function questionOf(query: unknown): CasesQuery {
  const asked = Object.fromEntries(Object.entries(query as object).filter(([, value]) => value !== ''));
  if (!Value.Check(CasesQuery, asked)) throw new Problem('bad_request', 400);
  return asked;
}

const send = (reply: FastifyReply, title: string, body: Html, top?: Html) =>
  reply
    .type('text/html; charset=utf-8')
    .send(layout({ say, title: say(title), home: '/buyer/queue', body, ...(top && { top }) }));

const ask = (reply: FastifyReply, wrong: boolean) =>
  send(reply, 'enter.title', enterPage({ say, home: '/buyer', wrong }));
