import type { AddressInfo } from 'node:net';
import type { Now } from '../../foundation/time.ts';
import { refuseDistant } from '../twilio/post.ts';
import { makeApi } from './api.ts';
import { keepMedia, makeLedger, newWamid, type Shown, type Way } from './ledger.ts';
import { makePlan, type Mischief } from './mischief.ts';
import { postSigned } from './post.ts';
import { changeOf, messageOf, webhookOf, type Person } from './webhook.ts';

export interface FakeCloud {
  /** For WHATSAPP_BASE_URL. */
  readonly url: string;
  /** Sets up the webhook as Meta does; false where it does not answer with the challenge. */
  connect(webhookUrl: string, verifyToken: string): Promise<boolean>;
  /** She writes words. Resolves with the status of the webhook. */
  text(person: Person, words: string, id?: string): Promise<number>;
  /** She sends something else: `content` as Meta tells it. */
  send(person: Person, content: object, id?: string): Promise<number>;
  /** She writes now, in a webhook of one's own: for a day she may be written to. */
  hear(person: Person): void;
  /** She taps an answer under the last message that has it. */
  tap(person: Person, title: string): Promise<number>;
  /** A whole webhook, signed with the app's secret if not otherwise. */
  post(body: unknown, signature?: string): Promise<number>;
  /** What stands on the phone of an address, oldest first. */
  phone(address: string): Shown[];
  /** Uploads a picture or sound of hers; its id. */
  upload(bytes: Buffer, type: string, way?: Way): string;
  /** Whether Meta has it still. */
  has(mediaId: string): boolean;
  misbehave(mischief: Mischief): void;
  /** When no status is on its way any more. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

interface Settings {
  /** Meta's id of the line. */
  readonly line: string;
  readonly appSecret: string;
  readonly accessToken: string;
  readonly templates?: readonly string[];
  readonly now: Now;
}

/** Meta on loopback: the API, the phones at the other end, the webhooks, and bad days. */
export async function startFakeCloud({
  line,
  appSecret,
  accessToken,
  templates = [],
  now,
}: Settings): Promise<FakeCloud> {
  const ledger = makeLedger(now);
  const plan = makePlan();
  const underway = new Set<Promise<void>>();
  let webhook = '';
  const post = (body: unknown, signature?: string) =>
    postSigned(appSecret, webhook, Buffer.from(JSON.stringify(body)), signature);

  async function take(shown: Shown, code: number | null): Promise<void> {
    const lost = plan.take('undelivered');
    const failure = lost ? (lost.code ?? 131_026) : code;
    if (failure === null) ledger.shown.push(shown);
    const told = failure === null ? ['sent', 'delivered', 'read'] : ['sent', 'failed'];
    if (plan.take('lose_statuses')) return;
    if (plan.take('shuffle_statuses')) told.reverse();
    for (const status of told) {
      const errors = status === 'failed' ? { errors: [{ code: failure, title: `to ${shown.to}` }] } : {};
      const one = { id: shown.id, status, timestamp: String(Math.floor(now() / 1_000)), recipient_id: shown.to };
      const statuses = [{ ...one, biz_opaque_callback_data: shown.opaque, ...errors }];
      await post(webhookOf([changeOf(shown.line, { statuses })]));
    }
  }

  function carry(shown: Shown, code: number | null): Promise<void> {
    const way = take(shown, code).finally(() => underway.delete(way));
    underway.add(way);
    return way;
  }

  const api = makeApi({ accessToken, ledger, plan, templates: new Set(templates), carry });
  await api.listen({ port: 0, host: '127.0.0.1' });

  function hear({ phone: number, userId }: Person): void {
    for (const address of [number, userId]) if (address) ledger.heard.set(address, now());
  }

  function send(person: Person, content: object, id = newWamid()): Promise<number> {
    hear(person);
    return post(webhookOf([changeOf(line, { messages: [messageOf(person, id, now(), content)] }, [person])]));
  }

  const phone = (address: string) => ledger.shown.filter(({ to }) => to === address);
  return {
    url: `http://127.0.0.1:${(api.server.address() as AddressInfo).port}/v23.0`,
    connect: async (webhookUrl, verifyToken) => {
      refuseDistant(webhookUrl);
      webhook = webhookUrl;
      const asked = { 'hub.mode': 'subscribe', 'hub.verify_token': verifyToken, 'hub.challenge': '1158201444' };
      const response = await fetch(`${webhookUrl}?${new URLSearchParams(asked)}`);
      return response.status === 200 && (await response.text()) === '1158201444';
    },
    text: (person, words, id) => send(person, { type: 'text', text: { body: words } }, id),
    send,
    hear,
    tap: (person, title) => {
      const hers = [person.phone, person.userId].flatMap((address) => (address ? phone(address) : []));
      const under = hers.findLast(({ choices }) => choices.some((choice) => choice.title === title));
      if (!under) throw new RangeError('no such button');
      const button_reply = under.choices.find((choice) => choice.title === title)!;
      const interactive = { type: 'button_reply', button_reply };
      return send(person, { type: 'interactive', interactive, context: { from: line, id: under.id } });
    },
    post,
    phone,
    upload: (bytes, type, way = 'whole') => keepMedia(ledger, bytes, type, way),
    has: (id) => ledger.media.has(id),
    misbehave: (mischief) => plan.add(mischief),
    settled: async () => {
      while (underway.size > 0) await Promise.all(underway);
    },
    close: () => api.close(),
  };
}
