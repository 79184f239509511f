import type { Twilio } from 'twilio';
import type { Outbound } from '../channel.ts';
import { openClient, type TwilioAccount } from './client.ts';
import { failureOf, type Failure } from './failure.ts';
import { findMessage, type Found, type Sought } from './find.ts';

type Sent = { readonly kind: 'accepted'; readonly providerId: string } | Failure;

interface TwilioSender {
  /** Never tries twice: whether and when to is for the outbox to say. */
  send(outbound: Outbound): Promise<Sent>;
  find(sought: Sought): Promise<Found>;
}

/** Sends through Twilio's API. Results are values; no error of the client gets out. */
export function makeTwilioSender(account: TwilioAccount): TwilioSender {
  let client: Promise<Twilio> | undefined;
  const open = () => (client ??= openClient(account));
  return {
    send: async (outbound) => sendMessage(await open(), outbound),
    find: async (sought) => findMessage(await open(), sought),
  };
}

async function sendMessage(client: Twilio, outbound: Outbound): Promise<Sent> {
  try {
    const { sid } = await client.messages.create({
      from: outbound.from,
      to: outbound.to,
      body: outbound.text,
      statusCallback: outbound.statusUrl,
      validityPeriod: Math.min(36_000, Math.max(1, Math.floor(outbound.validForSeconds))), // Twilio's own bounds
    });
    return sid ? { kind: 'accepted', providerId: sid } : { kind: 'unknown', code: 'no_id' };
  } catch (error) {
    return failureOf(error);
  }
}
