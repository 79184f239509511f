import { createHash, timingSafeEqual } from 'node:crypto';
import type { Reading } from '../database/connect.ts';
import type { GatewayKeyRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { newId, newSecret } from '../foundation/ids.ts';
import type { Day } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';

/** A key as a list shows it, without its secret. A line may have several while one is being replaced. */
interface GatewayKey {
  readonly id: string;
  /** The line's code. */
  readonly line: string;
  readonly madeDay: Day;
  readonly revokedDay: Day | null;
}

/** A key that nobody has yet; its secret is told once. */
export function newGatewayKey(ring: Ring, lineId: string, day: Day): { row: GatewayKeyRow; secret: string } {
  const [id, secret] = [newId(), newSecret()];
  const row = { id, line_id: lineId, secret_sealed: ring.seal('outbox', placeOf(id), secret) };
  return { row: { ...row, made_day: day, revoked_day: null }, secret };
}

const placeOf = (row: string) => ({ table: 'gateway_key', column: 'secret_sealed', row });

export async function keepGatewayKey(trx: Writing, row: GatewayKeyRow): Promise<void> {
  await trx.insertInto('gateway_key').values(row).execute();
}

/** False where there is no such key or it was revoked before. */
export async function revokeGatewayKey(trx: Writing, id: string, day: Day): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('gateway_key')
    .set({ revoked_day: day })
    .where('id', '=', id)
    .where('revoked_day', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The newest first. */
export async function listGatewayKeys(read: Reading): Promise<GatewayKey[]> {
  const rows = await read
    .selectFrom('gateway_key')
    .innerJoin('line', 'line.id', 'gateway_key.line_id')
    .select(['gateway_key.id as id', 'line.code as line', 'made_day as madeDay', 'revoked_day as revokedDay'])
    .orderBy('made_day', 'desc')
    .orderBy('gateway_key.id')
    .execute();
  return rows;
}

/** Null where there is no such key or it is revoked. */
export async function gatewayKeyById(
  read: Reading,
  ring: Ring,
  id: string,
): Promise<{ lineId: string; secret: string } | null> {
  const row = await live(read).where('id', '=', id).executeTakeFirst();
  return row ? { lineId: row.line_id, secret: await opened(ring, row) } : null;
}

/** The line whose key has this secret; null for a wrong one, after the same work. */
export async function lineIdBySecret(read: Reading, ring: Ring, secret: string): Promise<string | null> {
  let found: string | null = null;
  for (const row of await live(read).execute())
    if (timingSafeEqual(hashOf(await opened(ring, row)), hashOf(secret))) found = row.line_id;
  return found;
}

const live = (read: Reading) => read.selectFrom('gateway_key').selectAll().where('revoked_day', 'is', null);

/** Once more with the keys read anew, where one was rotated while this server slept. */
async function opened(ring: Ring, { id, secret_sealed }: GatewayKeyRow): Promise<string> {
  try {
    return ring.open(placeOf(id), secret_sealed);
  } catch {
    await ring.refresh();
    return ring.open(placeOf(id), secret_sealed);
  }
}

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
