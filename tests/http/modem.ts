/** A gateway on a desk: signs what it brings, over real HTTP. */
import { createHmac } from 'node:crypto';
import { keepGatewayKey, newGatewayKey } from '../../server/directory/gateway-key.ts';
import { dayOf } from '../../server/foundation/time.ts';
import type { World } from '../world.ts';

export interface Answer {
  readonly status: number;
  readonly body: Partial<Record<'accepted' | 'waiting' | 'unsure', string[]>> & {
    readonly refused?: { id: string | null; code: string }[];
    readonly send?: { id: string; to: string; text: string; validForSeconds: number }[];
    readonly error?: string;
    readonly server_time?: number;
  };
}

export interface Modem {
  readonly keyId: string;
  readonly secret: string;
  readonly lineId: string;
  /** Resolves with what came back. */
  bring(body: unknown, how?: How): Promise<Answer>;
}

interface How {
  readonly secret?: string;
  readonly keyId?: string;
  /** Seconds by which the gateway's clock is fast. */
  readonly fast?: number;
  /** Signed over something else. */
  readonly signed?: string;
  readonly url?: string;
}

type Room = Pick<World, 'house' | 'now'>;

export async function makeModem(world: Room, line: string): Promise<Modem> {
  const { keyId, secret, lineId } = await makeKey(world, line);
  let requests = 0;
  return {
    keyId,
    secret,
    lineId,
    bring: async (body, how = {}) => {
      // A blank more each time, as no two requests of one second may be the same.
      const text = Buffer.isBuffer(body) ? body : Buffer.from(`${written(body)}${' '.repeat((requests += 1) % 64)}`);
      const timestamp = String(Math.floor(world.now() / 1_000) + (how.fast ?? 0));
      const signature = createHmac('sha256', how.secret ?? secret)
        .update(`${timestamp}.`)
        .update(how.signed ?? text)
        .digest('hex');
      const response = await fetch(`${how.url ?? world.house.publicUrl}/channels/sms/gateway`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'gehoor-key': how.keyId ?? keyId,
          'gehoor-timestamp': timestamp,
          'gehoor-signature': signature,
        },
        body: new Uint8Array(text),
      });
      return { status: response.status, body: (await response.json()) as Answer['body'] };
    },
  };
}

const written = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));

export async function makeKey({ house, now }: Room, code: string) {
  const line = await house.database.read
    .selectFrom('line')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  const { row, secret } = newGatewayKey(house.ring, line.id, dayOf(now()));
  await house.database.write((trx) => keepGatewayKey(trx, row));
  return { keyId: row.id, secret, lineId: line.id };
}
