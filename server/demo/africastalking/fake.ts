import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { parse } from 'node:querystring';
import { setTimeout } from 'node:timers/promises';
import fastify, { type FastifyInstance } from 'fastify';
import { refuseDistant } from '../twilio/post.ts';
import { makePlan, SENDING, type Mischief, type Plan } from './mischief.ts';

/** A message of ours as it stands on her phone. */
interface Shown {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

export interface FakeAfricasTalking {
  /** For AFRICASTALKING_BASE_URL. */
  readonly url: string;
  /** Sets the address that is called, its secret in it. */
  connect(callbackUrl: string): void;
  /**
   * She writes, at `at` in milliseconds since 1970, now if not said. Resolves with the status of the callback; 0 where
   * nothing answered.
   */
  text(from: string, to: string, words: string, id?: string, at?: number): Promise<number>;
  /** A delivery report. */
  report(id: string, status: string): Promise<number>;
  /** What stands on the phone of a number, oldest first. */
  phone(number: string): Shown[];
  misbehave(mischief: Mischief): void;
  /** When no report is on its way any more. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

interface Settings {
  readonly username: string;
  readonly apiKey: string;
  /** By the clock of whoever writes. */
  readonly now: () => number;
}

/** Africa's Talking on loopback: the API, the phones at the other end, the callbacks, and bad days. */
export async function startFakeAfricasTalking(settings: Settings): Promise<FakeAfricasTalking> {
  const plan = makePlan();
  const shown: Shown[] = [];
  const underway = new Set<Promise<void>>();
  let callback = '';

  const report = (id: string, status: string) => {
    const message = shown.find((one) => one.id === id);
    const failureReason: Record<string, string> = status === 'Failed' ? { failureReason: 'UserInactive' } : {};
    const phoneNumber = message?.to ?? '';
    return post(`${callback}/status`, {
      id,
      status,
      phoneNumber,
      networkCode: '63902',
      retryCount: '0',
      ...failureReason,
    });
  };

  /** Takes a message to her phone and tells of it. */
  function carry(message: Shown): void {
    const lost = plan.take('undelivered') !== null;
    if (!lost) shown.push(message);
    if (plan.take('lose_reports')) return;
    const told = lost ? ['Sent', 'Failed'] : ['Sent', 'Submitted', 'Success'];
    if (plan.take('shuffle_reports')) told.reverse();
    const way = (async () => {
      for (const status of told) await insist(() => report(message.id, status));
    })().finally(() => underway.delete(way));
    underway.add(way);
  }

  const api = makeApi(settings, plan, carry);
  await api.listen({ port: 0, host: '127.0.0.1' });
  return {
    url: `http://127.0.0.1:${(api.server.address() as AddressInfo).port}`,
    connect: (callbackUrl) => {
      refuseDistant(callbackUrl);
      callback = callbackUrl;
    },
    text: (from, to, text, id = newAtxId(), at = settings.now()) =>
      post(callback, { from, to, text, id, linkId: '', date: dateOf(at), networkCode: '63902' }),
    report,
    phone: (number) => shown.filter(({ to }) => to === number),
    misbehave: (mischief) => plan.add(mischief),
    settled: async () => {
      while (underway.size > 0) await Promise.all(underway);
    },
    close: () => api.close(),
  };
}

/** As much of the API as is needed to send a text. */
function makeApi({ username, apiKey }: Settings, plan: Plan, carry: (message: Shown) => void): FastifyInstance {
  const api = fastify({ forceCloseConnections: true });
  api.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, parse(String(body))),
  );
  api.post<{ Body: Record<string, string> }>('/version1/messaging', async ({ headers, body }, reply) => {
    if (headers.apikey !== apiKey || body.username !== username)
      return reply.code(401).type('text/plain').send('The supplied authentication is invalid');
    const mischief = plan.take(...SENDING);
    if (mischief?.kind === 'hang') return reply.hijack();
    if (mischief?.kind === '500') return reply.code(500).send('<html>');
    if (mischief?.kind === 'no_recipient') return reply.code(201).send(answer('InvalidSenderId', []));
    const { from = '', to = '', message: text = '' } = body;
    if (mischief?.kind === 'refuse') {
      const refused = { statusCode: mischief.code ?? 403, status: 'Refused', number: to, cost: '0', messageId: 'None' };
      return reply.code(201).send(answer('Sent to 0/1', [refused]));
    }
    const id = newAtxId();
    if (mischief?.kind === 'accept_then_drop') {
      carry({ id, from, to, text });
      reply.hijack();
      return reply.raw.destroy();
    }
    setImmediate(() => carry({ id, from, to, text }));
    const taken = { statusCode: 101, status: 'Success', number: to, cost: 'KES 0.8000', messageId: id };
    return reply.code(201).send(answer('Sent to 1/1 Total Cost: KES 0.8000', [taken]));
  });
  return api;
}

const answer = (Message: string, Recipients: readonly object[]) => ({ SMSMessageData: { Message, Recipients } });

/** Once more, a few times, where the callback asks for that. */
async function insist(call: () => Promise<number>): Promise<void> {
  for (let time = 0; time < 10 && (await call()) === 503; time += 1) await setTimeout(50);
}

/** In whole seconds, as they write it. */
export const dateOf = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

const newAtxId = (): string => `ATXid_${randomBytes(16).toString('hex')}`;

/** Posts as they do: a form, unsigned. Never leaves this machine. */
async function post(url: string, form: Record<string, string>): Promise<number> {
  refuseDistant(url);
  try {
    const response = await fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
    await response.text();
    return response.status;
  } catch {
    return 0;
  }
}
