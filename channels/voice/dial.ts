import type { Twilio } from 'twilio';
import type { Sent } from '../channel.ts';
import { openClient, type TwilioAccount } from '../sms/client.ts';
import { failureOf } from '../sms/failure.ts';

/** A call that the provider makes for us: who is called first, and where it asks what comes then. */
export interface Dialling {
  readonly from: string;
  readonly to: string;
  readonly url: string;
  /** Where it tells that the call is over. */
  readonly statusUrl: string;
}

/** Has somebody's phone ring. Never tries twice; no error gets out. */
export interface Dialler {
  dial(dialling: Dialling): Promise<Sent>;
}

export function makeTwilioDialler(account: TwilioAccount): Dialler {
  let client: Promise<Twilio> | undefined;
  return {
    dial: async (dialling) => dial(await (client ??= openClient(account)), dialling),
  };
}

/** Seconds that a phone rings. Nothing is recorded, and nobody listens whether a machine answers. */
export const RINGS_SECONDS = 30;

async function dial(client: Twilio, { from, to, url, statusUrl }: Dialling): Promise<Sent> {
  try {
    const { sid } = await client.calls.create({
      from,
      to,
      url,
      method: 'POST',
      statusCallback: statusUrl,
      statusCallbackMethod: 'POST',
      statusCallbackEvent: ['completed'],
      timeout: RINGS_SECONDS,
      record: false,
    });
    return sid ? { kind: 'accepted', providerId: sid } : { kind: 'unknown', code: 'no_id' };
  } catch (error) {
    return failureOf(error);
  }
}
