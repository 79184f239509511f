import type { Twilio } from 'twilio';
import type { Found, Sought } from '../channel.ts';
import { onTheWire } from './address.ts';
import { failureOf } from './failure.ts';
import { stateOf } from './state.ts';

/**
 * Looks a message up by its addresses, words and time. Texts are compared in memory, never sent.
 * Not filtered by DateSent, which a message in the queue does not have yet: it would seem absent and go out twice.
 */
export async function findMessage(
  client: Twilio,
  channel: 'sms' | 'whatsapp',
  { from, to, text, since, template }: Sought,
): Promise<Found> {
  try {
    const addresses = { from: onTheWire(channel, from), to: onTheWire(channel, to) };
    const listed = await client.messages.list({ ...addresses, pageSize: LOOKED_AT, limit: LOOKED_AT });
    const recent = listed.filter(({ dateCreated }) => !(dateCreated.getTime() < since - CLOCKS_APART));
    const messages = recent
      // What an approved text says we do not know: any may be it that is no other's.
      .filter(({ body }) => template !== undefined || isSame(body, text))
      .map(({ sid, status }) => ({ providerId: sid, state: stateOf(status) }));
    if (messages.length > 0) return { kind: 'found', messages: messages.toReversed() };
    if (recent.some(({ body }) => !body)) return { kind: 'unknown', code: 'redacted' };
    return listed.length < LOOKED_AT ? { kind: 'absent' } : { kind: 'unknown', code: 'too_many' };
  } catch (error) {
    return { kind: 'unknown', code: failureOf(error).code };
  }
}

/** One page; the newest come first. */
const LOOKED_AT = 200;

/** Twilio's dates have whole seconds, and its clock is not ours. */
const CLOCKS_APART = 60_000;

/** Twilio trims what comes as TwiML, and a trial account puts a sentence before each text. */
const isSame = (body: string, text: string): boolean =>
  body.trim() === text.trim() || body.trim() === `Sent from your Twilio trial account - ${text.trim()}`;
