import { randomInt } from 'node:crypto';
import type { Database, Reading } from '../database/connect.ts';
import type { OutboxRow, ProviderTraceRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { newId } from '../foundation/ids.ts';
import { DAY, dayOf, later, MINUTE, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import type { Place } from '../vault/sealed.ts';
import { sealInstant } from '../vault/times.ts';

const BATCH = 200;

/** Their fate is known: the provider has nothing more to tell of them. */
const SETTLED: readonly OutboxRow['state'][] = ['delivered', 'failed', 'unknown', 'dropped'];

/**
 * Whatever we surely hold and the provider holds too becomes a row of its own, without a link to what it was.
 * Returns how many.
 */
export async function collectTraces(database: Database, ring: Ring, now: Instant): Promise<number> {
  const found = [...(await taken(database.read)), ...(await sent(database.read))];
  const traces = found.map((one) => {
    const providerId = ring.open({ table: one.table, column: 'provider_id_sealed', row: one.row }, one.sealed);
    return { one, trace: traceOf(ring, providerId, now) };
  });
  await database.write(async (trx) => {
    for (const { one, trace } of traces)
      if (await release(trx, one)) await trx.insertInto('provider_trace').values(trace).execute();
  });
  return traces.length;
}

interface Held extends Omit<Place, 'column'> {
  readonly table: 'replay_guard' | 'outbox';
  readonly sealed: string;
}

async function taken(read: Reading): Promise<Held[]> {
  const rows = await read
    .selectFrom('replay_guard')
    .select(['key', 'provider_id_sealed'])
    .where('provider_id_sealed', 'is not', null)
    .limit(BATCH)
    .execute();
  return rows.map((row) => ({ table: 'replay_guard', row: row.key, sealed: row.provider_id_sealed! }));
}

async function sent(read: Reading): Promise<Held[]> {
  const rows = await read
    .selectFrom('outbox')
    .select(['id', 'provider_id_sealed'])
    .where('provider_id_sealed', 'is not', null)
    .where('state', 'in', SETTLED)
    .limit(BATCH)
    .execute();
  return rows.map((row) => ({ table: 'outbox', row: row.id, sealed: row.provider_id_sealed! }));
}

/** False where another server was faster. */
async function release(trx: Writing, { table, row, sealed }: Held): Promise<boolean> {
  const nothing = { provider_id_sealed: null };
  const released =
    table === 'outbox'
      ? trx.updateTable('outbox').set(nothing).where('id', '=', row).where('provider_id_sealed', '=', sealed)
      : trx.updateTable('replay_guard').set(nothing).where('key', '=', row).where('provider_id_sealed', '=', sealed);
  const { numUpdatedRows } = await released.executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Twilio's ids of messages with pictures begin so: its pictures go with it, and we do not hold those yet. */
const WITH_PICTURES = /^MM/;
/** So long pictures can still be looked at there. */
export const PICTURES_STAY = 30 * DAY;

function traceOf(ring: Ring, providerId: string, now: Instant): ProviderTraceRow {
  const id = newId();
  const place = { table: 'provider_trace', column: 'provider_id_sealed', row: id };
  return {
    id,
    provider: 'twilio',
    kind: WITH_PICTURES.test(providerId) ? 'media' : 'message',
    provider_id_sealed: ring.seal('outbox', place, providerId),
    since_day: dayOf(now),
    // Not before a minute is over (error 20009), and not all at one time.
    ...dueColumns(ring, id, later(now, MINUTE + randomInt(MINUTE))),
    attempts: 0,
    state: 'due',
    state_day: dayOf(now),
    redacted_day: null,
    sender_id: null,
    code: null,
  };
}

export const dueColumns = (ring: Ring, id: string, at: Instant) => ({
  due_day: dayOf(at),
  due_sealed: sealInstant(ring, { table: 'provider_trace', column: 'due_sealed', row: id }, at),
});
