import type { Twilio } from 'twilio';
import type { Inbound } from '../channel.ts';
import { openClient, type TwilioAccount } from './client.ts';
import { failureOf, type Failure } from './failure.ts';

/** `gone`: somebody erased it before. *Later* also where the provider calls it too early. */
export type Erased = { readonly kind: 'erased' | 'gone' } | Failure;

/** Messages to one line, the newest first; `whole` is false where there were more than were looked at. */
export type Received =
  | { readonly kind: 'received'; readonly messages: readonly ReceivedMessage[]; readonly whole: boolean }
  | Failure;

export interface ReceivedMessage extends Inbound {
  /** When the provider got it, in milliseconds since 1970; whole seconds. */
  readonly at: number;
}

/** What Twilio keeps of messages. Results are values; no error of the client gets out. */
export interface TwilioRecords {
  /** Takes the words out, and then away; pictures go with the message. */
  erase(messageSid: string): Promise<Erased>;
  /** Takes the words out and leaves the rest, for the pictures' sake. */
  redact(messageSid: string): Promise<Erased>;
  /** What came to a line since an instant (milliseconds). */
  received(to: string, since: number): Promise<Received>;
}

export function makeTwilioRecords(account: TwilioAccount): TwilioRecords {
  let client: Promise<Twilio> | undefined;
  const open = () => (client ??= openClient(account));
  return {
    erase: async (sid) => {
      const twilio = await open();
      const redacted = await attempt(() => twilio.messages(sid).update({ body: '' }));
      // Too early to redact is too early to delete; what cannot be redacted may still be deleted.
      if (redacted.kind === 'gone' || redacted.kind === 'later' || redacted.kind === 'unknown') return redacted;
      return attempt(() => twilio.messages(sid).remove());
    },
    redact: async (sid) => {
      const twilio = await open();
      return attempt(() => twilio.messages(sid).update({ body: '' }));
    },
    received: async (to, since) => receivedBy(await open(), account.baseUrl, to, since),
  };
}

const GONE = 404;
/** "Cannot delete this resource before it is complete". */
const TOO_EARLY = 20_009;

async function attempt(ask: () => Promise<unknown>): Promise<Erased> {
  try {
    await ask();
    return { kind: 'erased' };
  } catch (error) {
    const { status, code } = Object(error) as { status?: unknown; code?: unknown };
    if (status === GONE) return { kind: 'gone' };
    if (code === TOO_EARLY) return { kind: 'later', code: String(TOO_EARLY) };
    return failureOf(error);
  }
}

/** Two pages of the most that one page carries. */
const LOOKED_AT = 2_000;

async function receivedBy(client: Twilio, baseUrl: string, to: string, since: number): Promise<Received> {
  try {
    const listed = await client.messages.list({
      to,
      dateSentAfter: new Date(since),
      pageSize: LOOKED_AT / 2,
      limit: LOOKED_AT,
    });
    // What we wrote to a line of our own is no complaint.
    const inbound = listed.filter(({ direction, status }) => direction === 'inbound' && status === 'received');
    const messages = await Promise.all(
      inbound.map(async ({ sid, from, body, numMedia, dateCreated }): Promise<ReceivedMessage> => ({
        providerId: sid,
        from,
        to,
        text: body,
        media: Number(numMedia) > 0 ? await mediaOf(client, baseUrl, sid) : [],
        at: dateCreated.getTime(),
      })),
    );
    return { kind: 'received', messages, whole: listed.length < LOOKED_AT };
  } catch (error) {
    return failureOf(error);
  }
}

async function mediaOf(client: Twilio, baseUrl: string, sid: string): Promise<Inbound['media']> {
  const media = await client.messages(sid).media.list({ limit: 10 });
  return media.map(({ uri, contentType }) => ({ address: baseUrl + uri.replace(/\.json$/, ''), type: contentType }));
}
