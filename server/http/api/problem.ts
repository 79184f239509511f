/** Errors for machines: application/problem+json with a stable code. */
import type { FastifyReply } from 'fastify';
import { wording } from '../../foundation/i18n.ts';
import type { Failure } from '../failure.ts';

const say = wording('en', 'buyer');
const KNOWN = new Set([
  'unauthorised',
  'forbidden',
  'bad_cursor',
  'bad_request',
  'not_found',
  'too_many',
  'cross_site',
  'unavailable',
]);

export function sendProblem(reply: FastifyReply, { status, code }: Failure): FastifyReply {
  const known = KNOWN.has(code) ? code : 'unexpected';
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  return reply
    .code(status)
    .type('application/problem+json')
    .send({ type: 'about:blank', title: say(`api.${known}`), status, code: known });
}
