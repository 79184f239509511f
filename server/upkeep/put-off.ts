import type { Failure } from '../../channels/channel.ts';
import { TOO_EARLY } from '../../channels/sms/records.ts';
import type { Database } from '../database/connect.ts';
import type { ProviderTraceRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import type { Log } from '../foundation/log.ts';
import { addDays, DAY, dayOf, HOUR, later, MINUTE, type Day, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { givenUp, noteFailed } from './given-up.ts';
import { dueColumns, PICTURES_STAY } from './traces.ts';

export interface TraceRoom {
  readonly database: Database;
  readonly ring: Ring;
  readonly log: Log;
}

/** `silent`: the provider said nothing about this message, only, by its code, that it does not answer us. */
export type Awhile = 'later' | { readonly silent: string };

/** Tried again, less and less often; where the provider will not, a person has to look at last. */
export async function putOff(room: TraceRoom, row: ProviderTraceRow, failure: Failure, now: Instant): Promise<Awhile> {
  const { kind, code } = failure;
  const aboutIt = kind === 'refused' || code === String(TOO_EARLY);
  if (aboutIt && (row.state === 'failed' || dayOf(now) > patienceOf(row))) return giveUp(room, row, code, now);
  const wait = Math.min(MINUTE * 2 ** row.attempts, aboutIt ? DAY : LONGEST_SILENCE);
  // Weeks in which the provider did not answer us at all are no weeks of its refusing.
  const since = aboutIt || row.state === 'failed' ? {} : { state_day: dayOf(now) };
  await change(room, row, { code, ...since, ...dueColumns(room.ring, row.id, later(now, wait), now) });
  return aboutIt ? 'later' : { silent: code };
}

/** Where nobody answers at all: once mended, no message waits a day more. */
const LONGEST_SILENCE = 6 * HOUR;

/** Twilio calls a message unfinished for fourteen days at most; after a week more nobody is waited for. */
const PATIENCE_DAYS = 21;

function patienceOf({ redacted_day, state_day }: ProviderTraceRow): Day {
  const picturesOver = redacted_day === null ? state_day : addDays(redacted_day, PICTURES_STAY / DAY);
  return addDays(picturesOver > state_day ? picturesOver : state_day, PATIENCE_DAYS);
}

/** Told and noted once. */
export async function giveUp(room: TraceRoom, row: ProviderTraceRow, code: string, now: Instant): Promise<Awhile> {
  const values = givenUp(code, now);
  if (row.state === 'failed') {
    await change(room, row, values);
    return 'later';
  }
  room.log.error('provider_erasure_failed', { code: Number(code) || code, attempts: row.attempts });
  await room.database.write(async (trx) => {
    if (await changeIn(trx, row, { ...values, state_day: dayOf(now) })) await noteFailed(trx, row.id, dayOf(now));
  });
  return 'later';
}

/** False where another server was faster. */
export const change = ({ database }: TraceRoom, seen: ProviderTraceRow, values: Partial<ProviderTraceRow>) =>
  database.write((trx) => changeIn(trx, seen, values));

async function changeIn(trx: Writing, seen: ProviderTraceRow, values: Partial<ProviderTraceRow>): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('provider_trace')
    .set(values)
    .where('id', '=', seen.id)
    .where('state', '=', seen.state)
    .where('attempts', '=', seen.attempts)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
