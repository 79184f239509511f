import type { Twilio } from 'twilio';
import type { Carrier, Outbound, Sent } from '../channel.ts';
import { onTheWire } from './address.ts';
import { openClient, type TwilioAccount } from './client.ts';
import { failureOf } from './failure.ts';
import { findMessage } from './find.ts';

/** Sends through Twilio's API. Results are values; no error of the client gets out. */
export function makeTwilioSender(account: TwilioAccount, channel: 'sms' | 'whatsapp' = 'sms'): Carrier {
  let client: Promise<Twilio> | undefined;
  const open = () => (client ??= openClient(account));
  return {
    send: async (outbound) => sendMessage(await open(), channel, outbound),
    find: async (sought) => findMessage(await open(), channel, sought),
  };
}

async function sendMessage(client: Twilio, channel: 'sms' | 'whatsapp', outbound: Outbound): Promise<Sent> {
  try {
    const { sid } = await client.messages.create({
      from: onTheWire(channel, outbound.from),
      to: onTheWire(channel, outbound.to),
      // With words beside it an approved text is refused as well (63016).
      ...(outbound.template ? { contentSid: outbound.template.name } : { body: outbound.text }),
      statusCallback: outbound.statusUrl,
      validityPeriod: Math.min(36_000, Math.max(1, Math.floor(outbound.validForSeconds))), // Twilio's own bounds
    });
    return sid ? { kind: 'accepted', providerId: sid } : { kind: 'unknown', code: 'no_id' };
  } catch (error) {
    return failureOf(error);
  }
}
