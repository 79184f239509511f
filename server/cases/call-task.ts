import type { Reading } from '../database/connect.ts';
import type { CallTaskRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { addDays, DAY, dayOf, type Day, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { openedInstant, sealInstant } from '../vault/times.ts';

/** A call that somebody waits for. */
export function callTask(
  ring: Ring,
  task: Pick<CallTaskRow, 'id' | 'sender_id' | 'case_id' | 'line_id' | 'why'>,
  at: Instant,
  now: Instant,
): CallTaskRow {
  const day = dayOf(now);
  const none = { asked_by: null, call_key: null, call_sealed: null, called_by: null, met: 0 } as const;
  return {
    ...task,
    made_day: day,
    ...callDue(ring, task.id, at, now),
    attempts: 0,
    state: 'open',
    state_day: day,
    ...none,
  };
}

/** When she is called next. */
export const callDue = (
  ring: Ring,
  id: string,
  at: Instant,
  now: Instant,
): Pick<CallTaskRow, 'due_day' | 'due_sealed'> => ({
  // Whole days from today: what is due in minutes would tell the last ones of a day.
  due_day: addDays(dayOf(now), Math.floor((at - now) / DAY)),
  due_sealed: sealInstant(ring, placeOf(id), at),
});

/** Null where it cannot be opened, or is over. */
export const callDueAt = (
  ring: Ring,
  { id, due_sealed }: Pick<CallTaskRow, 'id' | 'due_sealed'>,
): Promise<Instant | null> =>
  due_sealed === '' ? Promise.resolve(null) : openedInstant(ring, placeOf(id), due_sealed);

const placeOf = (id: string) => ({ table: 'call_task', column: 'due_sealed', row: id });

/** Whether somebody waits for a call already, or was asked or called today. */
export async function callsToday(
  read: Reading | Writing,
  senderId: string,
  day: Day,
): Promise<{ readonly waits: boolean; readonly called: boolean }> {
  const rows = await (read as Reading)
    .selectFrom('call_task')
    .select(['state', 'made_day', 'state_day', 'attempts'])
    .where('sender_id', '=', senderId)
    .where((row) => row.or([row('state', '=', 'open'), row('made_day', '=', day), row('state_day', '=', day)]))
    .execute();
  return {
    waits: rows.some(({ state, made_day }) => state === 'open' || made_day === day),
    called: rows.some(({ state_day, attempts }) => state_day === day && attempts > 0),
  };
}

/** Whether somebody was to be called on that day or later, whatever became of it. */
export async function isAskedSince(read: Reading, senderId: string, day: Day): Promise<boolean> {
  const row = read.selectFrom('call_task').select('id').where('sender_id', '=', senderId).where('made_day', '>=', day);
  return (await row.executeTakeFirst()) !== undefined;
}

/** Nobody calls any more; when she was to be called is kept no longer. */
export const CALL_OVER = {
  due_sealed: '',
  asked_by: null,
  call_key: null,
  call_sealed: null,
  called_by: null,
  met: 0,
} as const satisfies Partial<CallTaskRow>;

/** Her calls are over: she is forgotten, or wants nothing from us. */
export const endCalls = (trx: Writing, senderId: string, day: Day): Promise<unknown> =>
  trx
    .updateTable('call_task')
    .set({ ...CALL_OVER, state: 'given_up', state_day: day })
    .where('sender_id', '=', senderId)
    .where('state', '=', 'open')
    .execute();

/** Calls that were over on `day` or before; that there was one stays among the events of its case. */
export const dropCalls = (trx: Writing, day: Day): Promise<unknown> =>
  trx.deleteFrom('call_task').where('state', '<>', 'open').where('state_day', '<=', day).execute();
