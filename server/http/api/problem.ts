/** Errors for machines: application/problem+json with a stable code. */
import type { FastifyReply } from 'fastify';
import type { Fault } from '../../../channels/filing/filing.ts';
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
  'not_vetted',
  'tied',
  'claimed',
  'filing_ended',
  'passed_on',
  'other_filing',
  'other_message',
]);

/** `more`: further members of the problem, each in the answer's schema. */
export function sendProblem(
  reply: FastifyReply,
  { status, code }: Failure,
  more: Readonly<Record<string, string>> = {},
): FastifyReply {
  const known = KNOWN.has(code) ? code : status === 404 ? 'not_found' : 'unexpected';
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  return reply
    .code(status)
    .type('application/problem+json')
    .send({ type: 'about:blank', title: say(`api.${known}`), status, code: known, ...more });
}

/** A filing that cannot be taken: every fault in it, by the field that has it. */
export function sendFaults(reply: FastifyReply, faults: readonly Fault[]): FastifyReply {
  return reply
    .code(422)
    .type('application/problem+json')
    .send({
      type: 'about:blank',
      title: say('api.bad_filing'),
      status: 422,
      code: 'bad_filing',
      faults: faults.map(({ field, code }) => ({ field, code, title: sayFault(code) })),
    });
}

const sayFault = wording('en', 'filing-faults');
