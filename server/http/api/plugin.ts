/** JSON for buyers: their queue, behind a bearer token. Register it below `/api/v1`. */
import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync } from 'fastify';
import type { Log } from '../../foundation/log.ts';
import type { BuyerView } from '../../release/view.ts';
import { attempts } from '../attempts.ts';
import { security } from '../security.ts';
import { bearerOf, type Authenticate } from './bearer.ts';
import { failAsProblems } from './failing.ts';
import { sendProblem } from './problem.ts';
import { CasesPage, CasesQuery, ProblemBody } from './schemas.ts';

export interface BuyerApiOptions {
  readonly view: BuyerView;
  readonly authenticate: Authenticate;
  readonly publicUrl: string;
  readonly log: Log;
}

const PER_MINUTE = 300;
const PAGE = 50;

export const buyerApi: FastifyPluginAsync<BuyerApiOptions> = async (app, { view, authenticate, publicUrl, log }) => {
  await app.register(security, { publicUrl });
  await app.register(rateLimit, attempts);
  failAsProblems(app, log);
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, { status: 404, code: 'not_found' }));

  app.get<{ Querystring: CasesQuery }>(
    '/cases',
    {
      config: { rateLimit: { max: PER_MINUTE, timeWindow: '1 minute' } },
      schema: { querystring: CasesQuery, response: { '2xx': CasesPage, default: ProblemBody } },
    },
    async (request): Promise<CasesPage> => {
      const { organisationId } = await bearerOf(request, authenticate, 'cases:read');
      const { tick, rows, next } = await view.queue(organisationId, { limit: PAGE, ...request.query });
      return { tick, cases: [...rows], next };
    },
  );
};
