import type { FastifyPluginAsync } from 'fastify';
import { LARGEST_BODY } from '../../../channels/sms/read.ts';
import type { Config } from '../../foundation/config.ts';
import type { Now } from '../../foundation/time.ts';
import type { Intake } from '../../intake/receive.ts';
import { openAfricasTalkingDoor } from './africastalking.ts';
import { openCloudDoor } from './cloud.ts';
import { openGatewayDoor } from './gateway.ts';
import { openTwilioDoor } from './twilio.ts';
import { openVoiceDoor } from './voice.ts';

export interface InboundOptions {
  readonly intake: Intake;
  readonly config: Config;
  readonly now: Now;
}

/** Every webhook: raw body → who speaks → what is said → taken → answered. */
export const inbound: FastifyPluginAsync<InboundOptions> = async (app, { intake, config, now }) => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_BODY }, (_request, body, done) =>
    done(null, body),
  );
  const { twilio, whatsapp } = config;
  if (twilio) for (const channel of ['sms', 'whatsapp'] as const) openTwilioDoor(app, channel, { intake, twilio, now });
  if (twilio) openVoiceDoor(app, { intake, twilio, now });
  if (whatsapp) openCloudDoor(app, { intake, whatsapp, now });
  openGatewayDoor(app, { intake, now });
  openAfricasTalkingDoor(app, { intake, now });
};
