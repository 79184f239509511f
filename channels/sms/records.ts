import type { Twilio } from 'twilio';
import type { Failure } from '../channel.ts';
import { callsOf, recordingsOf, type Calls } from './calls.ts';
import { openClient, type TwilioAccount } from './client.ts';
import { failureOf } from './failure.ts';
import { picturesOf, receivedBy, sentBy, type Pictures, type Received, type SentThere } from './listed.ts';

/** `gone`: somebody erased it before. *Later* also where the provider calls it too early. */
export type Erased = { readonly kind: 'erased' | 'gone' } | Failure;

/** What Twilio keeps of messages and calls; instants are milliseconds. Results are values; no error of the client gets out. */
export interface TwilioRecords {
  /** Of a message the words go first, and then all of it, with its pictures; of a call what was recorded first. */
  erase(sid: string): Promise<Erased>;
  /** Takes the words out and leaves the rest, for the pictures' sake. */
  redact(messageSid: string): Promise<Erased>;
  /** What came to a line since an instant. */
  received(to: string, since: number): Promise<Received>;
  /** What came with a message. */
  pictures(messageSid: string): Promise<Pictures>;
  /** What went out from a line between two instants. */
  sent(from: string, since: number, until: number): Promise<SentThere>;
  /** Calls to and from a line since an instant that are over, and their recordings. */
  calls(line: string, since: number): Promise<Calls>;
}

export function makeTwilioRecords(account: TwilioAccount): TwilioRecords {
  let client: Promise<Twilio> | undefined;
  const open = () => (client ??= openClient(account));
  return {
    erase: async (sid) => eraserOf(sid)(await open(), sid),
    redact: async (sid) => redact(await open(), sid),
    received: async (to, since) => receivedBy(await open(), to, since),
    pictures: async (sid) => picturesOf(await open(), account.baseUrl, sid),
    sent: async (from, since, until) => sentBy(await open(), from, since, until),
    calls: async (line, since) => callsOf(await open(), line, since),
  };
}

/** Twilio's ids begin with what they stand for. */
const eraserOf = (sid: string) =>
  sid.startsWith('CA') ? eraseCall : sid.startsWith('RE') ? eraseRecording : eraseMessage;

async function eraseMessage(client: Twilio, sid: string): Promise<Erased> {
  const redacted = await redact(client, sid);
  // Too early to redact is too early to delete; what cannot be redacted may still be deleted.
  if (redacted.kind === 'gone' || redacted.kind === 'later' || redacted.kind === 'unknown') return redacted;
  return attempt(client, () => client.messages(sid).remove());
}

const eraseRecording = (client: Twilio, sid: string): Promise<Erased> =>
  attempt(client, () => client.recordings(sid).remove());

/** A recording outlives its call, and without the call nobody knows whose it is. */
async function eraseCall(client: Twilio, sid: string): Promise<Erased> {
  let recordings: string[];
  try {
    recordings = await recordingsOf(client, sid);
  } catch (error) {
    return failureOf(error);
  }
  for (const recording of recordings) {
    const erased = await eraseRecording(client, recording);
    if ('code' in erased) return erased;
  }
  return attempt(client, () => client.calls(sid).remove());
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
