/** The way in with a pasted token, and out again: the same for each audience. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Bearer, Scope } from '../directory/token.ts';
import type { Sessions } from './session.ts';

export interface EntranceOptions {
  readonly sessions: Sessions;
  /** Null for a token that is unknown, expired or revoked. */
  readonly authenticate: (secret: string) => Promise<Bearer | null>;
  /** Where the form is, and where it leads. */
  readonly home: string;
  readonly inside: string;
  /** All of which her token must be good for. */
  readonly scopes: readonly Scope[];
  /** Shows the form; `carried`: what it brought of a session before. */
  readonly ask: (reply: FastifyReply, carried: string, wrong: boolean) => FastifyReply;
  /** Goes on with what was carried; null where nothing can be. */
  readonly resume?: (reply: FastifyReply, carried: string, bearer: Bearer) => Promise<FastifyReply | null>;
}

const TRIES_PER_MINUTE = 10;

/** Who asks; null for whoever is not logged in, or not for this audience. */
export type Reader = (request: FastifyRequest) => Promise<Bearer | null>;

/** Register cookies, forms and `attempts` before. */
export function openEntrance(app: FastifyInstance, options: EntranceOptions): Reader {
  const { sessions, authenticate, home, inside, ask, resume } = options;
  const fits = (bearer: Bearer | null) =>
    options.scopes.every((scope) => bearer?.scopes.includes(scope)) ? bearer : null;

  app.post(
    '/',
    // With its body read: what was carried is shown again with the refusal.
    { config: { rateLimit: { max: TRIES_PER_MINUTE, timeWindow: '1 minute', hook: 'preHandler' } } },
    async (request, reply) => {
      const { token, carried } = (request.body ?? {}) as { token?: unknown; carried?: unknown };
      const kept = typeof carried === 'string' ? carried : '';
      const bearer = fits(typeof token === 'string' ? await authenticate(token.trim()) : null);
      if (!bearer) return ask(reply.code(401), kept, true);
      await sessions.end(cookieOf(request));
      const secret = await sessions.begin(bearer.id);
      reply.setCookie(sessions.cookie.name, secret, sessions.cookie.options);
      return (await resume?.(reply, kept, bearer)) ?? reply.redirect(inside, 303);
    },
  );

  app.post('/leave', async (request, reply) => {
    await sessions.end(cookieOf(request));
    return reply.clearCookie(sessions.cookie.name, sessions.cookie.options).redirect(home, 303);
  });

  const cookieOf = (request: FastifyRequest) => request.cookies[sessions.cookie.name];
  return async (request) => fits(await sessions.reader(cookieOf(request)));
}
