import type { FastifyRequest } from 'fastify';
import { accountOf, readForm, type Fault, type Params } from '../../../channels/sms/read.ts';
import { verifyTwilio } from '../../../channels/sms/verify.ts';
import type { Config } from '../../foundation/config.ts';
import { Problem } from '../../foundation/errors.ts';

interface Door {
  readonly twilio: NonNullable<Config['twilio']>;
  readonly publicUrl: string;
  /** What is wrong with the parameters; those of a message if not said. */
  readonly fault?: (params: Params) => Fault | null;
}

/** The untouched parameters of a request that Twilio signed for our account; throws Problem. */
export function proven(request: FastifyRequest, { twilio, publicUrl, fault }: Door): Params {
  const form = readForm(request.body as Buffer, request.headers['content-type'], fault);
  if (form.kind === 'refused') throw new Problem(form.code, form.status);
  const { params } = form;
  const url = publicUrl + request.raw.url!;
  const signature = String(request.headers['x-twilio-signature'] ?? '');
  if (!verifyTwilio({ authTokens: twilio.authTokens, url, signature, params })) throw new Problem('bad_signature', 403);
  if (accountOf(params) !== twilio.accountSid) throw new Problem('wrong_account', 403);
  return params;
}
