import { createHash, timingSafeEqual } from 'node:crypto';
import type { Reading } from '../database/connect.ts';
import type { GatewayKeyRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { Problem } from '../foundation/errors.ts';
import { newId, newSecret } from '../foundation/ids.ts';
import type { Day } from '../foundation/time.ts';
import { opened } from '../vault/opened.ts';
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

/** Null where there is no such key or it is revoked. Throws Problem('unsealable'). */
export async function gatewayKeyById(
  read: Reading,
  ring: Ring,
  id: string,
): Promise<{ lineId: string; secret: string } | null> {
  const row = await live(read).where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const secret = await secretOf(ring, row);
  if (secret === null) throw new Problem('unsealable', 500);
  return { lineId: row.line_id, secret };
}

/**
 * The line whose key has this secret; null for a wrong one, after the same work. Throws Problem('unsealable') where it may
 * be one that does not open: what comes with that is to come again.
 */
export async function lineIdBySecret(read: Reading, ring: Ring, secret: string): Promise<string | null> {
  let found: string | null = null;
  let lost = false;
  for (const row of await live(read).execute()) {
    const kept = await secretOf(ring, row);
    if (kept === null) lost = true;
    else if (timingSafeEqual(hashOf(kept), hashOf(secret))) found = row.line_id;
  }
  if (found === null && lost) throw new Problem('unsealable', 500);
  return found;
}

const live = (read: Reading) => read.selectFrom('gateway_key').selectAll().where('revoked_day', 'is', null);

const secretOf = (ring: Ring, { id, secret_sealed }: GatewayKeyRow): Promise<string | null> =>
  opened(ring, placeOf(id), secret_sealed);

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
