import type { Database, Reading } from '../database/connect.ts';
import { locked } from '../database/dialect.ts';
import type { OutboxRow, ProviderTraceRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import type { Log } from '../foundation/log.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { noteFailed } from './given-up.ts';
import { opened } from '../vault/opened.ts';
import { traceOf } from './traces.ts';

interface Room {
  readonly database: Database;
  readonly ring: Ring;
  readonly log: Log;
}

const BATCH = 200;

/** Their fate is not known yet: the provider has more to tell of them. Not the others, which would take another index. */
const UNSETTLED: readonly OutboxRow['state'][] = ['held', 'queued', 'sending', 'handed', 'sent'];

/**
 * Whatever we surely hold and the provider holds too becomes a row of its own, with no link to the message or text that
 * it was, only to its sender. Returns how many.
 */
export async function collectTraces({ database, ring, log }: Room, now: Instant): Promise<number> {
  const found = [
    ...(await taken(database.read).execute()).map((row) => ({ ...row, table: 'replay_guard' as const })),
    ...(await sent(database.read).execute()).map((row) => ({ ...row, table: 'outbox' as const })),
  ];
  const traces: [Held, ProviderTraceRow][] = [];
  for (const one of found) traces.push([one, await traceFor(ring, one, now)]);
  const stored = await database.write(async (trx) => {
    const released: ProviderTraceRow[] = [];
    for (const [one, trace] of traces) {
      if (!(await release(trx, database.kind, one))) continue;
      await trx.insertInto('provider_trace').values(trace).execute();
      if (trace.state === 'failed') await noteFailed(trx, trace.id, dayOf(now));
      released.push(trace);
    }
    return released;
  });
  for (const { state, attempts } of stored)
    if (state === 'failed') log.error('provider_erasure_failed', { code: 'unsealable', attempts });
  return stored.length;
}

interface Held {
  readonly table: 'replay_guard' | 'outbox';
  readonly key: string;
  readonly sender_id: string | null;
  readonly provider_id_sealed: string | null;
}

/** What came in. */
export const taken = (read: Reading) =>
  read
    .selectFrom('replay_guard')
    .select(['key', 'sender_id', 'provider_id_sealed'])
    .where('provider_id_sealed', 'is not', null)
    .orderBy('key')
    .limit(BATCH);

/** What went out. */
export const sent = (read: Reading) =>
  read
    .selectFrom('outbox')
    .select(['id as key', 'sender_id', 'provider_id_sealed'])
    .where('provider_id_sealed', 'is not', null)
    .where('state', 'not in', UNSETTLED)
    .orderBy('id')
    .limit(BATCH);

/** An id that no key opens will never be asked for: what stays is that somebody has to look. */
async function traceFor(ring: Ring, { table, key, ...held }: Held, now: Instant): Promise<ProviderTraceRow> {
  const place = { table, column: 'provider_id_sealed', row: key };
  const providerId = await opened(ring, place, held.provider_id_sealed!);
  const trace = traceOf(ring, providerId ?? '', held.sender_id, now);
  if (providerId !== null) return trace;
  return { ...trace, state: 'failed', code: 'unsealable', provider_id_sealed: null, due_sealed: null };
}

/** False where another server was faster, or where it was sealed anew since it was read: then the next turn reads it. */
async function release(trx: Writing, kind: Database['kind'], held: Held): Promise<boolean> {
  const guards = trx.selectFrom('replay_guard').select('provider_id_sealed').where('key', '=', held.key);
  const texts = trx.selectFrom('outbox').select('provider_id_sealed').where('id', '=', held.key);
  const row = held.table === 'outbox' ? texts.$call(locked(kind)) : guards.$call(locked(kind));
  if ((await row.executeTakeFirst())?.provider_id_sealed !== held.provider_id_sealed) return false;
  const nothing = { provider_id_sealed: null };
  if (held.table === 'outbox') await trx.updateTable('outbox').set(nothing).where('id', '=', held.key).execute();
  else await trx.updateTable('replay_guard').set(nothing).where('key', '=', held.key).execute();
  return true;
}
