/** JSON for buyers: their queue, behind a bearer token. Register it below `/api/v1`. */
import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { Bearer } from '../../directory/token.ts';
import { Problem } from '../../foundation/errors.ts';
import type { Log } from '../../foundation/log.ts';
import type { BuyerView } from '../../release/view.ts';
import { attempts } from '../attempts.ts';
import { failureOf } from '../failure.ts';
import { security } from '../security.ts';
import { sendProblem } from './problem.ts';
import { CasesPage, CasesQuery, ProblemBody } from './schemas.ts';

export interface BuyerApiOptions {
  readonly view: BuyerView;
  /** Null for a token that is unknown, expired or revoked. */
  readonly authenticate: (secret: string) => Promise<Bearer | null>;
  readonly publicUrl: string;
  readonly log: Log;
}

const PER_MINUTE = 300;
const PAGE = 50;

export const buyerApi: FastifyPluginAsync<BuyerApiOptions> = async (app, { view, authenticate, publicUrl, log }) => {
  await app.register(security, { publicUrl });
  await app.register(rateLimit, attempts);
  app.setErrorHandler((cause, request, reply) => {
    const failure = failureOf(cause);
    if (failure.status >= 500)
      log.error('request_failed', { route: request.routeOptions.url ?? 'none', status: failure.status, cause });
    return sendProblem(reply, failure);
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, { status: 404, code: 'not_found' }));

  app.get<{ Querystring: CasesQuery }>(
    '/cases',
    {
      config: { rateLimit: { max: PER_MINUTE, timeWindow: '1 minute' } },
      schema: { querystring: CasesQuery, response: { '2xx': CasesPage, default: ProblemBody } },
    },
    async (request): Promise<CasesPage> => {
      const { organisationId } = await reader(request);
      const { tick, rows, next } = await view.queue(organisationId, { limit: PAGE, ...request.query });
      return { tick, cases: [...rows], next };
    },
  );

  async function reader(request: FastifyRequest): Promise<Bearer> {
    const [, secret] = /^Bearer ([\w.~+/=-]{1,200})$/i.exec(request.headers.authorization ?? '') ?? [];
    const bearer = secret ? await authenticate(secret) : null;
    if (!bearer) throw new Problem('unauthorised', 401);
    if (!bearer.scopes.includes('cases:read')) throw new Problem('forbidden', 403);
    return bearer;
  }
};
