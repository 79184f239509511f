import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { LARGEST_BATCH, readUpdates } from '../../../channels/whatsapp/read.ts';
import { challengeOf, verifyMeta } from '../../../channels/whatsapp/verify.ts';
import type { Config } from '../../foundation/config.ts';
import { Problem } from '../../foundation/errors.ts';
import type { Now } from '../../foundation/time.ts';
import type { Intake } from '../../intake/receive.ts';
import { takeBatch } from './batch.ts';

export interface CloudDoor {
  readonly intake: Intake;
  readonly whatsapp: NonNullable<Config['whatsapp']>;
  readonly now: Now;
}

const PATH = '/channels/whatsapp/cloud';

/**
 * What Meta brings: its handshake, messages, and what became of ours. Nothing is answered here: texts go through the
 * API. Meta tries again what is not answered within seconds: such a repeat waits for the first, and costs nothing.
 */
export function openCloudDoor(app: FastifyInstance, { intake, whatsapp, now }: CloudDoor): void {
  const underway = new Map<string, Promise<void>>();

  app.get<{ Querystring: Record<string, unknown> }>(PATH, async (request, reply) => {
    const challenge = challengeOf(request.query, whatsapp.verifyToken);
    if (challenge === null) throw new Problem('bad_token', 403);
    return reply.type('text/plain; charset=utf-8').send(challenge);
  });

  app.post(PATH, { bodyLimit: LARGEST_BATCH }, async (request, reply) => {
    const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const signature = String(request.headers['x-hub-signature-256'] ?? '');
    if (!verifyMeta({ appSecrets: whatsapp.appSecrets, signature, raw })) throw new Problem('bad_signature', 403);
    const updates = readUpdates(raw);
    if (updates === null) throw new Problem('malformed_body', 400);
    const body = createHash('sha256').update(raw).digest('base64');
    const taking = underway.get(body) ?? takeBatch(intake, updates, now).finally(() => underway.delete(body));
    underway.set(body, taking);
    await taking;
    return reply.code(200).send();
  });
}
