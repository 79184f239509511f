import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Answer } from '../../../channels/sms/render.ts';
import { segmentsOf } from '../../../channels/sms/segments.ts';
import type { Now } from '../../foundation/time.ts';
import { readTwiml } from './answer.ts';
import { makeApi } from './api.ts';
import { makeCaller, type Caller } from './caller.ts';
import { makeCarrier } from './carrier.ts';
import { makeLedger, type Text } from './ledger.ts';
import { startMediaStore, type Sent } from './media.ts';
import { makePlan, type Mischief } from './mischief.ts';
import { postSigned, refuseDistant } from './post.ts';
import { makeSwitchboard, type Dialled } from './switchboard.ts';

export interface FakeTwilio extends Pick<Caller, 'taken' | 'heard' | 'whileTalking'> {
  /** For TWILIO_BASE_URL. */
  readonly url: string;
  /** Somebody texts the line. Resolves when the answer has reached her phone and its statuses have been told. */
  text(texted: Texted): Promise<Answered>;
  /** All that a number sent or got, oldest first. */
  phone(number: string): Text[];
  /** A picture or sound of hers, to come with a text. */
  upload(sent: Sent): { address: string; type: string };
  /** Whether the provider has it still. */
  has(address: string): boolean;
  /** Somebody rings a line whose voice webhook is set. Returns what the caller meets. */
  ring(rung: Rung): Promise<{ callSid: string; status: number; twiml: string }>;
  /** Somebody dials. Nobody picks up here: what stays of it is what the provider keeps. Returns its id. */
  call(dialled: Dialled): string;
  hangUp(callSid: string): void;
  /** The calls that the provider still keeps, and how many recordings of each. */
  calls(): { sid: string; recordings: number }[];
  /** Recordings whose call is gone. */
  orphans(): string[];
  misbehave(mischief: Mischief): void;
  /** When no message, no call and no status is on its way any more. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

interface Texted {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly webhookUrl: string;
  /** The same again is a repeat: posted once more, and its answer not carried out once more. */
  readonly messageSid?: string;
  readonly media?: readonly { readonly address: string; readonly type: string }[];
  /** What else Twilio tells, as of WhatsApp. */
  readonly more?: Readonly<Record<string, string>>;
}

interface Rung {
  /** Null where the number is withheld. */
  readonly from: string | null;
  readonly to: string;
  readonly webhookUrl: string;
  /** The same again is a repeat. */
  readonly callSid?: string;
}

interface Answered {
  readonly messageSid: string;
  /** Of the webhook; 0 where nothing came back. */
  readonly status: number;
  readonly twiml: string;
  readonly messages: readonly Answer[];
}

interface Settings {
  /** A free one if not said. */
  readonly port?: number;
  readonly accountSid: string;
  readonly authToken: string;
  readonly now: Now;
}

/** A provider on loopback: the API that the official client speaks to, the phones at the other end, and bad days. */
export async function startFakeTwilio({ port = 0, accountSid, authToken, now }: Settings): Promise<FakeTwilio> {
  const ledger = makeLedger(now);
  const switchboard = makeSwitchboard(now);
  const plan = makePlan();
  const carrier = makeCarrier({ accountSid, authToken }, ledger, plan);
  const caller = makeCaller({ accountSid, authToken }, switchboard, plan);
  const store = await startMediaStore();
  const api = await makeApi({ accountSid, authToken, ledger, switchboard, carrier, caller, plan, store, now });
  await api.listen({ port, host: '127.0.0.1' });
  const carriedOut = new Set<string>();

  async function text({ from, to, body, webhookUrl, messageSid, media = [], more = {} }: Texted): Promise<Answered> {
    refuseDistant(webhookUrl);
    const sid = messageSid === undefined ? {} : { sid: messageSid };
    const inbound = ledger.add({ ...sid, direction: 'inbound', status: 'received', from, to, body, media });
    if (plan.take('lose_webhook')) return { messageSid: inbound.sid, status: 0, twiml: '', messages: [] };
    const post = () => postSigned(authToken, webhookUrl, { ...webhookParams(accountSid, inbound), ...more });
    const [reply] = await Promise.all(plan.take('repeat_webhook') ? [post(), post()] : [post()]);
    const messages = reply.status >= 200 && reply.status < 300 ? readTwiml(reply.body) : [];
    if (messages.length > 0 && !carriedOut.has(inbound.sid)) {
      carriedOut.add(inbound.sid);
      for (const { text: words, statusUrl } of messages) {
        if (statusUrl) refuseDistant(statusUrl);
        await carrier.carry(ledger.add({ direction: 'outbound-reply', from: to, to: from, body: words }), statusUrl);
      }
    }
    return { messageSid: inbound.sid, status: reply.status, twiml: reply.body, messages };
  }

  async function ring({ from, to, webhookUrl, callSid }: Rung) {
    // Twilio spells "anonymous" on a keypad.
    const shown = from ?? '+266696687';
    const sid = callSid ?? switchboard.dial({ from: shown, to, status: 'busy' }).sid;
    const params = { AccountSid: accountSid, ApiVersion: '2010-04-01', CallSid: sid, CallStatus: 'ringing' };
    const caller = { Direction: 'inbound', From: shown, Caller: shown, FromCity: 'SAVAR', To: to, Called: to };
    const reply = await postSigned(authToken, webhookUrl, { ...params, ...caller });
    return { callSid: sid, status: reply.status, twiml: reply.body };
  }

  const url = `http://127.0.0.1:${(api.server.address() as AddressInfo).port}`;
  return {
    url,
    text,
    ring,
    phone: (number) => ledger.all().filter(({ from, to }) => from === number || to === number),
    upload: (sent) => {
      const message = `${url}/2010-04-01/Accounts/${accountSid}/Messages/MM${randomBytes(16).toString('hex')}`;
      return { address: `${message}/Media/${store.keep(sent)}`, type: sent.type ?? 'image/jpeg' };
    },
    has: (address) => store.has(address.split('/').at(-1)!),
    call: (dialled) => switchboard.dial(dialled).sid,
    hangUp: (sid) => switchboard.hangUp(sid),
    calls: () =>
      switchboard.calls().map(({ sid }) => ({
        sid,
        recordings: switchboard.recordings().filter(({ callSid }) => callSid === sid).length,
      })),
    orphans: () => {
      const there = new Set(switchboard.calls().map(({ sid }) => sid));
      return switchboard.recordings().flatMap(({ sid, callSid }) => (there.has(callSid) ? [] : [sid]));
    },
    misbehave: (mischief) => plan.add(mischief),
    taken: caller.taken,
    heard: caller.heard,
    whileTalking: caller.whileTalking,
    settled: async () => {
      await carrier.settled();
      await caller.settled();
    },
    close: async () => {
      await api.close();
      await store.close();
    },
  };
}

/** What Twilio tells of a message; where the number is registered is among it, asked or not. */
function webhookParams(accountSid: string, { sid, from, to, body, media }: Text): Record<string, string> {
  const pictures = media.flatMap(({ address, type }, number) => [
    [`MediaUrl${number}`, address],
    [`MediaContentType${number}`, type],
  ]);
  return {
    ToCountry: '',
    ToState: '',
    SmsMessageSid: sid,
    NumMedia: String(media.length),
    ToCity: '',
    FromZip: '',
    SmsSid: sid,
    FromState: '',
    SmsStatus: 'received',
    FromCity: 'SAVAR',
    Body: body,
    FromCountry: 'BD',
    To: to,
    ToZip: '',
    NumSegments: String(segmentsOf(body)),
    MessageSid: sid,
    AccountSid: accountSid,
    From: from,
    ApiVersion: '2010-04-01',
    ...Object.fromEntries(pictures),
  };
}
