/** Signed webhooks of workers who all write for the first time: the dearest message there is. */
import twilio from 'twilio/lib/webhooks/webhooks.js';
import type { Asked } from './pace.ts';
import { ACCOUNT, LINE, TOKEN } from '../world.ts';

export interface Webhook {
  readonly body: string;
  readonly signature: string;
}

export const askedWith = ({ body, signature }: Webhook): Asked => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
});

export const WORDS = [
  'They did not pay our salary for two months, supervisor Karim shouts when we ask. Call me 01712345678',
  'দুই মাস বেতন পাই নাই। সুপারভাইজার করিম গালি দেয়। আমার নম্বর ০১৭১২৩৪৫৬৭৮',
  'The exit on the third floor is locked at night and the wires are burning hot, we are 40 workers',
];

/** `count` different texts from different numbers. `run` keeps one round's ids apart from another's. */
export function signedTexts(url: string, run: number, count: number): Webhook[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `${run}`.padStart(4, '0') + `${index}`.padStart(28, '0');
    const params = {
      MessageSid: `SM${id}`,
      AccountSid: ACCOUNT,
      From: `+88017${`${run}`.padStart(3, '0')}${`${index}`.padStart(6, '0')}`,
      To: LINE,
      Body: WORDS[index % WORDS.length]!,
      NumMedia: '0',
      NumSegments: '1',
    };
    return {
      body: new URLSearchParams(params).toString(),
      signature: twilio.getExpectedTwilioSignature(TOKEN, url, params),
    };
  });
}
