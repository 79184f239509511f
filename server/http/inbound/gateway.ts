import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LARGEST_REQUEST, readGateway, type Told } from '../../../channels/sms/gateway.ts';
import { verifyGateway } from '../../../channels/sms/gateway-verify.ts';
import type { Line } from '../../directory/atlas.ts';
import { gatewayKeyById } from '../../directory/gateway-key.ts';
import { Problem, Unavailable } from '../../foundation/errors.ts';
import { SECOND, type Instant, type Now } from '../../foundation/time.ts';
import type { Intake } from '../../intake/receive.ts';
import { offer, unsure } from '../../replies/pull.ts';
import { markAnswered, wasAnswered } from './gateway-once.ts';
import { takeMessages } from './gateway-take.ts';
import { takeCalls, takeFates } from './gateway-told.ts';
import { isOfTheDatabase } from './strands.ts';

interface GatewayDoor {
  readonly intake: Intake;
  readonly now: Now;
}

/** What a local gateway brings and fetches, in one request: it may stand where nobody can call it. */
export function openGatewayDoor(app: FastifyInstance, { intake, now }: GatewayDoor): void {
  app.post('/channels/sms/gateway', { bodyLimit: LARGEST_REQUEST }, async (request, reply) => {
    const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const signature = header(request, 'gehoor-signature').toLowerCase();
    const { line, verdict } = await prove(intake, request, raw, now());
    if (verdict === 'clock_differs')
      return reply.code(403).send({ error: verdict, server_time: Math.floor(now() / SECOND) });
    // Who caught a request and repeats it would get the texts that wait meanwhile.
    if (await wasAnswered(intake, signature)) throw new Problem('repeated_request', 409);
    const told = readGateway(raw);
    if (told.kind === 'refused') throw new Problem(told.code, told.status);
    try {
      const answer = await exchange(intake, line, told, now);
      if (await markAnswered(intake, signature, now())) return answer;
    } catch (cause) {
      throw isOfTheDatabase(cause) ? new Unavailable(cause) : cause;
    }
    // What was offered here the gateway is asked about.
    throw new Problem('repeated_request', 409);
  });
}

/** What it says of ours first: what it does not know is offered again at once. */
async function exchange(intake: Intake, line: Line, told: Told, now: Now) {
  const unknown = await takeFates(intake, line, told.statuses, now());
  const { accepted, waiting, refused } = await takeMessages(intake, line, told.messages, now);
  const unheard = await takeCalls(intake, line, told.calls, now());
  const heard = told.calls.filter(({ id }) => !unheard.some((one) => one.id === id));
  return {
    accepted: [...accepted, ...heard.map(({ id }) => id)],
    waiting,
    refused: [...told.refused, ...unknown, ...refused, ...unheard],
    send: await offer(intake, line.id, now()),
    unsure: await unsure(intake, line.id, now()),
  };
}

/** The line whose gateway signed this; throws Problem. Which of key, signature and line was wrong is not told. */
async function prove(intake: Intake, request: FastifyRequest, raw: Buffer, now: Instant) {
  const { database, ring } = intake;
  const key = await gatewayKeyById(database.read, ring, header(request, 'gehoor-key'));
  const line: Line | null = key && intake.atlas().lineById(key.lineId);
  const [timestamp, signature] = [header(request, 'gehoor-timestamp'), header(request, 'gehoor-signature')];
  const verdict = key && verifyGateway({ secret: key.secret, timestamp, signature, raw }, now);
  if (!line || line.provider !== 'gateway' || !verdict || verdict === 'bad_signature')
    throw new Problem('bad_signature', 403);
  return { line, verdict };
}

const header = (request: FastifyRequest, name: string): string => String(request.headers[name] ?? '');
