import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readForm, readReport, readText } from '../../../channels/sms/africastalking-read.ts';
import { noteStatus } from '../../clocks/told.ts';
import type { Line } from '../../directory/atlas.ts';
import { lineIdBySecret } from '../../directory/gateway-key.ts';
import { Problem } from '../../foundation/errors.ts';
import { MINUTE, type Instant, type Now } from '../../foundation/time.ts';
import { receive, type Intake } from '../../intake/receive.ts';
import { idByProvider, rowById } from '../../replies/outbox.ts';

interface AfricasTalkingDoor {
  readonly intake: Intake;
  readonly now: Now;
}

const PATH = '/channels/sms/africastalking';

/** The address to give at Africa's Talking for texts; with `/status` behind it that for delivery reports. */
export const africasTalkingUrl = (publicUrl: string, secret: string): string => `${publicUrl}${PATH}/${secret}`;

type Called = FastifyRequest<{ Params: { secret: string } }>;

/** What Africa's Talking brings: texts, and what became of ours. Nothing is answered here: texts go through its API. */
export function openAfricasTalkingDoor(app: FastifyInstance, { intake, now }: AfricasTalkingDoor): void {
  const brake = makeBrake(now);
  const { database, ring, log } = intake;

  app.post(`${PATH}/:secret`, async (request: Called, reply) => {
    const line = await prove(request.params.secret);
    const text = readText(formOf(request));
    if (!text) throw new Problem('malformed_parameter', 400);
    const { inbound, at } = text;
    const to = ownAddress(line, inbound.to);
    await receive(intake, 'sms', { ...inbound, to }, now(), { answers: 'queued', at: at as Instant | null });
    return reply.code(200).send();
  });

  app.post(`${PATH}/:secret/status`, async (request: Called, reply) => {
    const line = await prove(request.params.secret);
    const status = readReport(formOf(request));
    if (!status) return reply.code(200).send();
    // Asked first: what is noted between the two questions is found by its id.
    const sending = await isSending(line);
    const id = await idByProvider(database.read, ring, status.providerId);
    const row = id === null ? undefined : await rowById(database.read, id);
    if (row?.line_id === line.id) await noteStatus(database, ring, row.id, status, now());
    // Their report may be here before their answer to our sending is noted: it is to come again.
    else if (sending) return reply.code(503).send({ error: 'not_yet_known' });
    else log.warn('status_of_unknown_text');
    if (status.state === 'failed') log.warn('text_failed');
    return reply.code(200).send();
  });

  /** The line whose secret stands in the address; throws Problem. A wrong one is an address that is not there. */
  async function prove(secret: string): Promise<Line> {
    if (!brake.lets(secret)) throw new Problem('too_many', 429);
    const id = await lineIdBySecret(database.read, ring, secret);
    const line = id === null ? null : intake.atlas().lineById(id);
    const isTheirs = line?.provider === 'africastalking';
    brake.note(secret, isTheirs);
    if (!isTheirs) throw new Problem('not_found', 404);
    return line;
  }

  /** The one address may be set for all numbers of an account: what came for another line of ours is not taken here. */
  function ownAddress(line: Line, to: string): string {
    const other = intake.atlas().lineAt('sms', to);
    if (other && other.id !== line.id) throw new Problem('wrong_line', 403);
    if (!other) log.error('line_unknown');
    return line.address;
  }

  const isSending = async ({ id }: Line): Promise<boolean> =>
    (await database.read
      .selectFrom('outbox')
      .select('id')
      .where('line_id', '=', id)
      .where('state', '=', 'sending')
      .executeTakeFirst()) !== undefined;
}

function formOf(request: FastifyRequest) {
  const form = readForm(request.body as Buffer, request.headers['content-type']);
  if (!form) throw new Problem('malformed_parameter', 400);
  return form;
}

/** Wrong secrets in a minute that are looked at. */
const MOST_WRONG = 60;

/** Who guesses is looked at no more for a while; who was right before is let through all the time. */
function makeBrake(now: Now) {
  const right = new Set<string>();
  const wrong = { minute: 0, count: 0 };
  const minute = () => Math.floor(now() / MINUTE);
  return {
    lets: (secret: string): boolean =>
      wrong.count < MOST_WRONG || wrong.minute !== minute() || right.has(hashOf(secret)),
    note: (secret: string, isRight: boolean): void => {
      if (isRight) right.add(hashOf(secret));
      else if (wrong.minute === minute()) wrong.count += 1;
      else [wrong.minute, wrong.count] = [minute(), 1];
    },
  };
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64');
