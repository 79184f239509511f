import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Channel } from '../../../channels/channel.ts';
import { readInbound, readStatus } from '../../../channels/sms/read.ts';
import { renderTwiml } from '../../../channels/sms/render.ts';
import { noteStatus } from '../../clocks/told.ts';
import type { Config } from '../../foundation/config.ts';
import type { Now } from '../../foundation/time.ts';
import { receive, type Intake } from '../../intake/receive.ts';
import { announceHeld } from '../../replies/announce.ts';
import { proven } from './proven.ts';

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
  const room = { twilio, publicUrl: intake.publicUrl };
  app.post(pathOf(channel), async (request, reply) => {
    const replies = await receive(intake, channel, readInbound(proven(request, room)), now());
    return twiml(
      reply,
      replies.map(({ text, id }) => ({ text, statusUrl: twilioStatusUrl(intake.publicUrl, channel, id) })),
    );
  });

  app.post<{ Querystring: { m?: string } }>(`${pathOf(channel)}/status`, async (request, reply) => {
    const status = readStatus(proven(request, room));
    const id = String(request.query.m);
    const known = status && (await noteStatus(intake.database, intake.ring, id, status, now()));
    if (known === 'unknown') intake.log.warn('status_of_unknown_text');
    if (status?.window) await announceHeld(intake, id, now());
    return reply.code(204).send();
  });
}

const twiml = (reply: FastifyReply, messages: Parameters<typeof renderTwiml>[0]) =>
  reply.type('text/xml; charset=utf-8').send(renderTwiml(messages));
