import type { TwilioRecords } from '../../channels/sms/records.ts';
import { recordAct } from '../audit/record.ts';
import type { Database } from '../database/connect.ts';
import type { ProviderTraceRow } from '../database/schema.ts';
import type { Log } from '../foundation/log.ts';
import { addDays, DAY, dayOf, later, MINUTE, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { openInstant } from '../vault/times.ts';
import { collectTraces, dueColumns, PICTURES_STAY } from './traces.ts';

export interface ProviderErasure {
  readonly database: Database;
  readonly ring: Ring;
  readonly log: Log;
  readonly records: Pick<TwilioRecords, 'erase' | 'redact'>;
}

/** How long one attempt owns its row. */
const LEASE = 2 * MINUTE;
const AT_ONCE = 5;
const BATCH = 100;
/** Twilio calls a message unfinished for fourteen days at most; after a week more nobody is waited for. */
const PATIENCE_DAYS = 21;

/** Erases at the provider what we hold ourselves. Returns how many messages are gone there. */
export async function eraseAtProvider(room: ProviderErasure, now: Instant): Promise<number> {
  await collectTraces(room.database, room.ring, now);
  const rows = await room.database.read
    .selectFrom('provider_trace')
    .selectAll()
    .where('state', '=', 'due')
    .where('due_day', '<=', dayOf(now))
    .limit(BATCH)
    .execute();
  const due = rows.filter((row) => dueAt(room.ring, row) <= now);
  let gone = 0;
  for (let from = 0; from < due.length; from += AT_ONCE) {
    const done = await Promise.all(due.slice(from, from + AT_ONCE).map((row) => eraseOne(room, row, now)));
    gone += done.filter(Boolean).length;
  }
  return gone;
}

const dueAt = (ring: Ring, row: ProviderTraceRow): Instant =>
  openInstant(ring, { table: 'provider_trace', column: 'due_sealed', row: row.id }, row.due_sealed!);

async function eraseOne(room: ProviderErasure, row: ProviderTraceRow, now: Instant): Promise<boolean> {
  const claimed = { ...row, attempts: row.attempts + 1 };
  if (!(await change(room, row, { attempts: claimed.attempts, ...dueColumns(room.ring, row.id, later(now, LEASE)) })))
    return false;
  const place = { table: 'provider_trace', column: 'provider_id_sealed', row: row.id };
  const providerId = room.ring.open(place, row.provider_id_sealed!);
  // The first time only the words go: the pictures are not ours yet.
  const wordsOnly = row.kind === 'media' && row.attempts === 0;
  const erased = await (wordsOnly ? room.records.redact(providerId) : room.records.erase(providerId));
  if ('code' in erased) {
    await putOff(room, claimed, erased.code, wordsOnly, now);
    return false;
  }
  if (wordsOnly && erased.kind === 'erased') {
    await change(room, claimed, { code: null, ...dueColumns(room.ring, row.id, later(now, PICTURES_STAY)) });
    return false;
  }
  await change(room, claimed, { state: erased.kind, state_day: dayOf(now), ...NOTHING_LEFT, code: null });
  return true;
}

/** What stays is that something was erased, and on which day. */
const NOTHING_LEFT = { provider_id_sealed: null, due_sealed: null };

/** Tried again, less and less often; at last a person has to look, and keeps the id to look with. */
async function putOff(
  room: ProviderErasure,
  row: ProviderTraceRow,
  code: string,
  wordsOnly: boolean,
  now: Instant,
): Promise<void> {
  // A picture's words are tried again as words.
  const attempts = wordsOnly ? 0 : row.attempts;
  const patience = addDays(row.since_day, PATIENCE_DAYS + (row.kind === 'media' ? PICTURES_STAY / DAY : 0));
  if (dayOf(now) <= patience) {
    const wait = Math.min(MINUTE * 2 ** row.attempts, DAY);
    await change(room, row, { attempts, code, ...dueColumns(room.ring, row.id, later(now, wait)) });
    return;
  }
  room.log.error('provider_erasure_failed', { code: Number(code) || 0, attempts: row.attempts });
  await room.database.write(async (trx) => {
    await trx
      .updateTable('provider_trace')
      .set({ state: 'failed', state_day: dayOf(now), code, due_sealed: null })
      .where('id', '=', row.id)
      .where('attempts', '=', row.attempts)
      .execute();
    await recordAct(trx, {
      day: dayOf(now),
      actorId: 'service',
      act: 'provider_erasure_failed',
      subject: 'message',
      subjectId: row.id,
      reason: '',
      noteSealed: null,
    });
  });
}

/** False where another server was faster. */
async function change(
  { database }: ProviderErasure,
  seen: ProviderTraceRow,
  values: Partial<ProviderTraceRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await database.write((trx) =>
    trx
      .updateTable('provider_trace')
      .set(values)
      .where('id', '=', seen.id)
      .where('state', '=', 'due')
      .where('attempts', '=', seen.attempts)
      .executeTakeFirstOrThrow(),
  );
  return numUpdatedRows > 0n;
}
