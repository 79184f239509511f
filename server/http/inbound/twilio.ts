import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Channel } from '../../../channels/channel.ts';
import { accountOf, readForm, readInbound, readStatus } from '../../../channels/sms/read.ts';
import { renderTwiml } from '../../../channels/sms/render.ts';
import { verifyTwilio } from '../../../channels/sms/verify.ts';
import { noteStatus } from '../../clocks/told.ts';
import type { Config } from '../../foundation/config.ts';
import { Problem } from '../../foundation/errors.ts';
import type { Now } from '../../foundation/time.ts';
import { receive, type Intake } from '../../intake/receive.ts';
import { announceHeld } from '../../replies/announce.ts';

export interface TwilioDoor {
  readonly intake: Intake;
  readonly twilio: NonNullable<Config['twilio']>;
  readonly now: Now;
}

const pathOf = (channel: Channel): string => `/channels/${channel}/twilio`;

/** Address of the provider's status calls for one outgoing text. */
export const twilioStatusUrl = (publicUrl: string, channel: Channel, id: string): string =>
  `${publicUrl}${pathOf(channel)}/status?m=${id}`;

/** What Twilio brings of one channel: messages, answered at once, and what became of ours. */
export function openTwilioDoor(app: FastifyInstance, channel: 'sms' | 'whatsapp', { intake, twilio, now }: TwilioDoor) {
  app.post(pathOf(channel), async (request, reply) => {
    const replies = await receive(intake, channel, readInbound(proven(request)), now());
    return twiml(
      reply,
      replies.map(({ text, id }) => ({ text, statusUrl: twilioStatusUrl(intake.publicUrl, channel, id) })),
    );
  });

  app.post<{ Querystring: { m?: string } }>(`${pathOf(channel)}/status`, async (request, reply) => {
    const status = readStatus(proven(request));
    const id = String(request.query.m);
    const known = status && (await noteStatus(intake.database, intake.ring, id, status, now()));
    if (known === 'unknown') intake.log.warn('status_of_unknown_text');
    if (status?.window) await announceHeld(intake, id, now());
    return reply.code(204).send();
  });

  /** The untouched parameters of a request that the provider signed for our account; throws Problem. */
  function proven(request: FastifyRequest) {
    const form = readForm(request.body as Buffer, request.headers['content-type']);
    if (form.kind === 'refused') throw new Problem(form.code, form.status);
    const { params } = form;
    const url = intake.publicUrl + request.raw.url!;
    const signature = String(request.headers['x-twilio-signature'] ?? '');
    if (!verifyTwilio({ authTokens: twilio.authTokens, url, signature, params }))
      throw new Problem('bad_signature', 403);
    if (accountOf(params) !== twilio.accountSid) throw new Problem('wrong_account', 403);
    return params;
  }
}

const twiml = (reply: FastifyReply, messages: Parameters<typeof renderTwiml>[0]) =>
  reply.type('text/xml; charset=utf-8').send(renderTwiml(messages));
