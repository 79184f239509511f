import type { FastifyInstance } from 'fastify';
import type { Log } from '../../foundation/log.ts';
import { failureOf } from '../failure.ts';
import { sendProblem } from './problem.ts';

/** Failures leave as problems, and those of ours are logged by their route alone. */
export function failAsProblems(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((cause, request, reply) => {
    const failure = failureOf(cause);
    if (failure.status >= 500)
      log.error('request_failed', { route: request.routeOptions.url ?? 'none', status: failure.status, cause });
    return sendProblem(reply, failure);
  });
}
