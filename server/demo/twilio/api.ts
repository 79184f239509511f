import formbody from '@fastify/formbody';
import fastify, { type FastifyInstance } from 'fastify';
import type { Caller } from './caller.ts';
import type { Carrier } from './carrier.ts';
import { MINUTE, type Instant, type Now } from '../../foundation/time.ts';
import { listMedia, listTexts, shown, type Query } from './listing.ts';
import type { Ledger, Text } from './ledger.ts';
import type { MediaStore } from './media.ts';
import { ERASING, SENDING, type Plan } from './mischief.ts';
import { isLoopback } from './post.ts';
import type { Switchboard } from './switchboard.ts';
import { addVoice } from './voice.ts';

interface Parts {
  readonly accountSid: string;
  readonly authToken: string;
  readonly ledger: Ledger;
  readonly switchboard: Switchboard;
  readonly carrier: Carrier;
  readonly caller: Caller;
  readonly plan: Plan;
  readonly store: MediaStore;
  readonly now: Now;
}

/** As much of Twilio's REST API as the official client needs to send, list, fetch and erase messages, and to make, list and erase calls. */
export async function makeApi({
  accountSid,
  authToken,
  ledger,
  switchboard,
  carrier,
  caller,
  plan,
  store,
  now,
}: Parts): Promise<FastifyInstance> {
  const api = fastify({ forceCloseConnections: true });
  await api.register(formbody);
  const messages = `/2010-04-01/Accounts/${accountSid}/Messages`;
  const credentials = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;

  api.addHook('onRequest', async (request, reply) => {
    if (request.headers.authorization !== credentials)
      return reply.code(401).send(problem(401, 20_003, 'Authenticate'));
  });
  api.setNotFoundHandler((_, reply) => reply.code(404).send(problem(404, 20_404, 'The resource was not found')));

  api.post<{ Body: Sending }>(`${messages}.json`, async ({ body }, reply) => {
    const mischief = plan.take(...SENDING);
    if (mischief?.kind === 'hang') return reply.hijack();
    if (mischief?.kind === '429') return reply.code(429).send(problem(429, 20_429, 'Too many requests'));
    if (mischief?.kind === '500') return reply.code(500).send(problem(500, 20_500, 'Internal server error'));
    const code = mischief?.kind === 'refuse' ? (mischief.code ?? 21_211) : faultOf(body);
    if (code) return reply.code(400).send(problem(400, code, `The message to ${body.To} was not accepted`));

    const text = ledger.add({
      direction: 'outbound-api',
      from: body.From!,
      to: body.To!,
      body: body.Body ?? body.ContentSid!,
    });
    setImmediate(() => void carrier.carry(text, body.StatusCallback ?? ''));
    if (mischief?.kind !== 'accept_then_drop') return reply.code(201).send(shown(accountSid, text));
    reply.hijack();
    reply.raw.destroy();
  });

  api.get<{ Querystring: Query }>(`${messages}.json`, async ({ query }) => listTexts(accountSid, ledger.all(), query));

  api.get<{ Params: { sid: string } }>(`${messages}/:sid.json`, async ({ params }, reply) => {
    const text = kept(params.sid);
    return text ? shown(accountSid, text) : reply.callNotFound();
  });

  api.get<{ Params: { sid: string } }>(`${messages}/:sid/Media.json`, async ({ params }, reply) => {
    const text = kept(params.sid);
    return text ? listMedia(accountSid, text) : reply.callNotFound();
  });

  api.get<{ Params: { sid: string; id: string } }>(`${messages}/:sid/Media/:id`, async ({ params }, reply) => {
    const listed = kept(params.sid)?.media[Number(params.id.slice(2))];
    const way = store.wayTo(listed ? idOfMedia(listed.address) : params.id);
    return way === null ? reply.callNotFound() : reply.redirect(way, 307);
  });

  api.post<{ Params: { sid: string }; Body: { Body?: string } }>(
    `${messages}/:sid.json`,
    async ({ params, body }, reply) => {
      const text = kept(params.sid);
      if (!text) return reply.callNotFound();
      const refused = refusalToErase(text.sentAt === null ? null : text.at);
      if (refused) return reply.code(refused.status).send(refused);
      if (body.Body !== '') return reply.code(400).send(problem(400, 30_400, 'The body must be empty'));
      ledger.forget(text.sid, 'redacted');
      return shown(accountSid, kept(text.sid)!);
    },
  );

  api.delete<{ Params: { sid: string } }>(`${messages}/:sid.json`, async ({ params }, reply) => {
    const text = kept(params.sid);
    if (!text) return reply.callNotFound();
    const refused = refusalToErase(text.sentAt === null ? null : text.at);
    if (refused) return reply.code(refused.status).send(refused);
    ledger.forget(text.sid, 'erased');
    for (const { address } of text.media) store.forget(idOfMedia(address));
    return reply.code(204).send();
  });

  const kept = (sid: string): Text | null => {
    const text = ledger.get(sid);
    return text && text.kept !== 'erased' ? text : null;
  };

  /** Nothing is erased that is on its way, or younger than a minute. */
  function refusalToErase(since: Instant | null) {
    const mischief = plan.take(...ERASING);
    if (mischief?.kind === 'erase_500') return problem(500, 20_500, 'Internal server error');
    if (mischief?.kind === 'erase_refused') return problem(400, mischief.code ?? 20_001, 'Refused');
    const early = mischief?.kind === 'too_early' || since === null || now() - since < MINUTE;
    return early ? problem(409, 20_009, 'Cannot delete this resource before it is complete') : null;
  }
  addVoice(api, accountSid, { switchboard, caller, plan }, refusalToErase);
  return api;
}

const idOfMedia = (address: string): string => address.split('/').at(-1)!;

type Sending = Partial<Record<'To' | 'From' | 'Body' | 'ContentSid' | 'StatusCallback' | 'ValidityPeriod', string>>;

/** Twilio's code for what is wrong with a message, by the number of its error page. */
function faultOf({ To, From, Body, ContentSid, StatusCallback, ValidityPeriod = '36000' }: Sending): number | null {
  if (!To) return 21_604;
  if (!/^\+[1-9]\d{6,14}$|^whatsapp:(\+[1-9]\d{6,14}|[A-Z]{2}\.\w+)$/.test(To)) return 21_211;
  if (!From) return 21_603;
  // An approved text with words beside it is none.
  if (Body && ContentSid) return 63_016;
  if (!Body && !ContentSid) return 21_602;
  if (Body && Body.length > 1_600) return 21_617;
  if (StatusCallback && !isLoopback(StatusCallback)) return 21_609;
  return Number(ValidityPeriod) >= 1 && Number(ValidityPeriod) <= 36_000 ? null : 20_001;
}

const problem = (status: number, code: number, message: string) => ({
  code,
  message,
  more_info: `https://www.twilio.com/docs/errors/${code}`,
  status,
});
