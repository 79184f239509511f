import type { Twilio } from 'twilio';
import type { Failure } from '../channel.ts';
import { openClient, type TwilioAccount } from './client.ts';
import { failureOf } from './failure.ts';
import { picturesOf, receivedBy, sentBy, type Pictures, type Received, type SentThere } from './listed.ts';

/** `gone`: somebody erased it before. *Later* also where the provider calls it too early. */
export type Erased = { readonly kind: 'erased' | 'gone' } | Failure;

/** What Twilio keeps of messages; instants are milliseconds. Results are values; no error of the client gets out. */
export interface TwilioRecords {
  /** Takes the words out, and then away; pictures go with the message. */
  erase(messageSid: string): Promise<Erased>;
  /** Takes the words out and leaves the rest, for the pictures' sake. */
  redact(messageSid: string): Promise<Erased>;
  /** What came to a line since an instant. */
  received(to: string, since: number): Promise<Received>;
  /** What came with a message. */
  pictures(messageSid: string): Promise<Pictures>;
  /** What went out from a line between two instants. */
  sent(from: string, since: number, until: number): Promise<SentThere>;
}

export function makeTwilioRecords(account: TwilioAccount): TwilioRecords {
  let client: Promise<Twilio> | undefined;
  const open = () => (client ??= openClient(account));
  return {
    erase: async (sid) => {
      const twilio = await open();
      const redacted = await redact(twilio, sid);
      // Too early to redact is too early to delete; what cannot be redacted may still be deleted.
      if (redacted.kind === 'gone' || redacted.kind === 'later' || redacted.kind === 'unknown') return redacted;
      return attempt(twilio, () => twilio.messages(sid).remove());
    },
    redact: async (sid) => redact(await open(), sid),
    received: async (to, since) => receivedBy(await open(), to, since),
    pictures: async (sid) => picturesOf(await open(), account.baseUrl, sid),
    sent: async (from, since, until) => sentBy(await open(), from, since, until),
  };
}

const redact = (client: Twilio, sid: string): Promise<Erased> =>
  attempt(client, () => client.messages(sid).update({ body: '' }));

/** "The requested resource was not found"; a 404 without it may come from anywhere. */
const NOT_FOUND = 20_404;
/** "Cannot delete this resource before it is complete". */
export const TOO_EARLY = 20_009;

async function attempt(client: Twilio, ask: () => Promise<unknown>): Promise<Erased> {
  try {
    await ask();
    return { kind: 'erased' };
  } catch (error) {
    const { status, code } = Object(error) as { status?: unknown; code?: unknown };
    if (status === 404 && code === NOT_FOUND)
      return (await answers(client)) ? { kind: 'gone' } : { kind: 'later', code: 'no_account' };
    if (code === TOO_EARLY) return { kind: 'later', code: String(TOO_EARLY) };
    return failureOf(error);
  }
}

/** Whether the account is there at all. Asks for messages from before there were any: nobody's words come back. */
async function answers(client: Twilio): Promise<boolean> {
  try {
    return Array.isArray(await client.messages.list({ dateSentBefore: new Date(0), pageSize: 1, limit: 1 }));
  } catch {
    return false;
  }
}
