import type { Plan } from './mischief.ts';
import { postSigned } from './post.ts';
import type { Call, Switchboard } from './switchboard.ts';

/** What somebody does whose phone rings: nothing, if not said. */
export interface Hand {
  /** The key that she presses when she is asked for one; null: none. */
  readonly presses: string | null;
}

/** What a phone showed when it rang, and what was said on it. */
export interface Heard {
  readonly from: string;
  readonly said: readonly string[];
}

export interface Caller {
  /** How the calls of this number are taken from now on; null: not at all. */
  taken(number: string, hand: Hand | null): void;
  heard(number: string): Heard[];
  /** Both talk as long as this takes. */
  whileTalking(work: () => Promise<void>): void;
  /** A call that the API was asked for. */
  place(call: Placed): Call;
  settled(): Promise<void>;
}

export interface Placed {
  readonly from: string;
  readonly to: string;
  readonly url: string;
  readonly statusUrl: string;
}

/** Calls that the provider makes: it asks the webhook what comes next, and does it. */
export function makeCaller(account: { accountSid: string; authToken: string }, board: Switchboard, plan: Plan): Caller {
  const hands = new Map<string, Hand>();
  const phones = new Map<string, { from: string; said: string[] }[]>();
  const underway = new Set<Promise<unknown>>();
  let talk: (() => Promise<void>) | null = null;

  const post = async (url: string, call: Call, more: Record<string, string> = {}): Promise<string> => {
    const params = {
      AccountSid: account.accountSid,
      ApiVersion: '2010-04-01',
      CallSid: call.sid,
      CallStatus: 'in-progress',
    };
    const both = { From: call.from, Caller: call.from, To: call.to, Called: call.to, Direction: 'outbound-api' };
    const { status, body } = await postSigned(account.authToken, url, { ...params, ...both, ...more });
    return status === 200 ? body : '<Response><Hangup/></Response>';
  };
  const tell = async (url: string, call: Call, more: Record<string, string>) => {
    if (url !== '' && !plan.take('lose_statuses')) await post(url, call, more);
  };
  const ring = (call: Call): Hand | null => {
    const phone = phones.get(call.to) ?? [];
    phones.set(call.to, [...phone, { from: call.from, said: [] }]);
    return hands.get(call.to) ?? null;
  };

  /** Does what the TwiML says. True where it ends without hanging up. */
  async function follow(twiml: string, call: Call, hand: Hand): Promise<boolean> {
    phones
      .get(call.to)!
      .at(-1)!
      .said.push(...[...twiml.matchAll(/<Say[^>]*>([^<]*)</g)].map(([, words]) => words!));
    const gather = attributesOf(twiml, 'Gather');
    if (gather.action !== undefined && hand.presses !== null)
      return follow(await post(gather.action, call, { Digits: hand.presses }), call, hand);
    if (twiml.includes('<Dial')) await passOn(twiml, call);
    return !twiml.includes('<Hangup');
  }

  async function passOn(twiml: string, parent: Call): Promise<void> {
    const [dial, number] = [attributesOf(twiml, 'Dial'), attributesOf(twiml, 'Number')];
    const to = /<Number[^>]*>([^<]*)</.exec(twiml)![1]!;
    const leg = board.dial({ from: dial.callerId!, to, parent: parent.sid, status: 'in-progress' });
    const hand = ring(leg);
    const joined = hand !== null && (await follow(await post(number.url!, leg), leg, hand));
    if (joined) await talk?.();
    board.hangUp(leg.sid);
    const status = hand === null ? 'no-answer' : 'completed';
    await tell(number.statusCallback ?? '', leg, { CallStatus: status });
    await tell(dial.action!, parent, { DialCallSid: leg.sid, DialCallStatus: status });
  }

  async function run(call: Call, { url, statusUrl }: Placed): Promise<void> {
    const hand = ring(call);
    if (hand) await follow(await post(url, call), call, hand);
    board.hangUp(call.sid);
    await tell(statusUrl, call, { CallStatus: hand ? 'completed' : 'no-answer' });
  }

  return {
    taken: (number, hand) => void (hand ? hands.set(number, hand) : hands.delete(number)),
    heard: (number) => phones.get(number) ?? [],
    whileTalking: (work) => {
      talk = work;
    },
    place(placed) {
      const call = board.dial({ from: placed.from, to: placed.to, status: 'in-progress' });
      const way = new Promise(setImmediate).then(() => run(call, placed)).finally(() => underway.delete(way));
      underway.add(way);
      return call;
    },
    async settled() {
      while (underway.size > 0) await Promise.all(underway);
    },
  };
}

/** Attributes of the first element of this name. */
function attributesOf(twiml: string, name: string): Partial<Record<string, string>> {
  const [, inside = ''] = new RegExp(`<${name}([^>]*)>`).exec(twiml) ?? [];
  return Object.fromEntries(
    [...inside.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value!.replaceAll('&amp;', '&')]),
  );
}
