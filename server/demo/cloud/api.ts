import fastify, { type FastifyInstance } from 'fastify';
import { DAY } from '../../foundation/time.ts';
import { drip } from '../twilio/media.ts';
import { newWamid, type Ledger, type Shown } from './ledger.ts';
import { SENDING, type Plan } from './mischief.ts';

interface Parts {
  readonly accessToken: string;
  readonly ledger: Ledger;
  readonly plan: Plan;
  /** Names of texts that were approved. */
  readonly templates: ReadonlySet<string>;
  /** Takes a message to her phone and tells of it; with a code where it does not arrive. */
  carry(shown: Shown, code: number | null): Promise<void>;
}

interface Sending {
  readonly to?: string;
  readonly recipient?: string;
  readonly type?: string;
  readonly text?: { readonly body: string };
  readonly template?: { readonly name: string };
  readonly interactive?: {
    readonly body: { readonly text: string };
    readonly action: {
      readonly buttons?: readonly { readonly reply: Shown['choices'][number] }[];
      readonly sections?: readonly { readonly rows: Shown['choices'] }[];
    };
  };
  readonly biz_opaque_callback_data?: string;
}

/** As much of Meta's API as is needed to send messages and to fetch and delete media. */
export function makeApi({ accessToken, ledger, plan, templates, carry }: Parts): FastifyInstance {
  const api = fastify({ forceCloseConnections: true });
  api.addHook('onRequest', async (request, reply) => {
    if (request.headers.authorization !== `Bearer ${accessToken}`) return reply.code(401).send(error(190));
  });

  api.post<{ Params: { line: string }; Body: Sending }>('/v23.0/:line/messages', async ({ params, body }, reply) => {
    const mischief = plan.take(...SENDING);
    if (mischief?.kind === 'hang') return reply.hijack();
    if (mischief?.kind === '429') return reply.code(429).send(error(mischief.code ?? 130_429));
    if (mischief?.kind === 'unavailable') return reply.code(503).send(error(131_016));
    if (mischief?.kind === '500') return reply.code(500).send('<html>');
    const fault = mischief?.kind === 'refuse' ? (mischief.code ?? 131_026) : faultOf(body);
    if (fault) return reply.code(400).send(error(fault));

    const shown = shownOf(params.line, body);
    // Outside the day it is taken all the same, and said to have failed afterwards.
    const open = shown.type === 'template' || ledger.now() - (ledger.heard.get(shown.to) ?? 0) < DAY;
    const dropped = body.to !== undefined && /^[A-Z]/.test(body.to);
    const way = () => (dropped ? Promise.resolve() : carry(shown, open ? null : 131_047));
    if (plan.take('early_statuses')) await way();
    else setImmediate(() => void way());
    if (mischief?.kind !== 'accept_then_drop') return { messaging_product: 'whatsapp', messages: [{ id: shown.id }] };
    reply.hijack();
    reply.raw.destroy();
  });

  api.get<{ Params: { id: string } }>('/v23.0/:id', async ({ params, host }, reply) => {
    const kept = ledger.media.get(params.id);
    if (!kept || kept.way === 'gone') return reply.code(400).send(error(100, 33));
    const { bytes, type, sha256, way } = kept;
    const url = way.startsWith('http') ? way : `http://${host}/bytes/${params.id}`;
    return { id: params.id, url, mime_type: type, sha256, file_size: bytes.length, messaging_product: 'whatsapp' };
  });

  api.get<{ Params: { id: string } }>('/bytes/:id', async ({ params }, reply) => {
    const kept = ledger.media.get(params.id);
    if (!kept) return reply.code(404).send();
    if (kept.way !== 'drips') return reply.type(kept.type).send(kept.bytes);
    reply.hijack();
    drip(reply.raw.writeHead(200, { 'content-type': kept.type }));
  });

  api.delete<{ Params: { id: string } }>('/v23.0/:id', async ({ params }, reply) =>
    ledger.media.delete(params.id) ? { success: true } : reply.code(400).send(error(100, 33)),
  );

  /** Meta's code for what is wrong with a message. */
  function faultOf({ to, recipient, type, text, template }: Sending): number | null {
    if ((to === undefined) === (recipient === undefined)) return 131_009;
    if (type === 'template') return templates.has(template?.name ?? '') ? null : 132_001;
    if (type === 'text' && (!text?.body || text.body.length > 4_096)) return 131_009;
    return null;
  }

  const shownOf = (line: string, body: Sending): Shown => ({
    id: newWamid(),
    line,
    to: body.recipient ?? body.to!,
    at: ledger.now(),
    type: body.type ?? '',
    text: body.text?.body ?? body.interactive?.body.text ?? body.template?.name ?? '',
    choices: [
      ...(body.interactive?.action.buttons ?? []).map(({ reply }) => reply),
      ...(body.interactive?.action.sections ?? []).flatMap(({ rows }) => rows),
    ],
    opaque: body.biz_opaque_callback_data ?? '',
  });
  return api;
}

const error = (code: number, error_subcode?: number) => ({
  error: { message: `(#${code}) it did not work`, type: 'OAuthException', code, error_subcode, fbtrace_id: 'A0' },
});
