import { recordAct, type Act } from '../audit/record.ts';
import { MOST_CALLS, nextCallAt } from '../cases/calling.ts';
import { CALL_OVER, callDue } from '../cases/call-task.ts';
import type { Database } from '../database/connect.ts';
import type { CallTaskRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { Problem } from '../foundation/errors.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { record } from './record.ts';

/**
 * She was called, and spoke with us or did not: after a few tries in vain, a day apart, nobody calls any more.
 * Throws Problem('call_over') where the call was noted before.
 */
export async function endCall(
  { database, ring }: { readonly database: Database; readonly ring: Ring },
  task: CallTaskRow,
  {
    end,
    personId,
    zone,
  }: { readonly end: 'spoken' | 'not_reached'; readonly personId: string | null; readonly zone: string },
  now: Instant,
): Promise<void> {
  const attempts = task.attempts + 1;
  const over = end === 'spoken' || attempts >= MOST_CALLS;
  const values: Partial<CallTaskRow> = {
    ...CALL_OVER,
    ...(over
      ? { state: end === 'spoken' ? 'done' : 'given_up' }
      : callDue(ring, task.id, nextCallAt(now, zone, Math.random()), now)),
    attempts,
    state_day: dayOf(now),
  };
  const act: Act = {
    day: dayOf(now),
    actorId: personId ?? 'service',
    act: 'call_made',
    subject: 'call',
    subjectId: task.id,
    reason: end,
    noteSealed: null,
  };
  const save = async (trx: Writing) => {
    const { numUpdatedRows } = await trx
      .updateTable('call_task')
      .set(values)
      .where('id', '=', task.id)
      .where('state', '=', 'open')
      .where('attempts', '=', task.attempts)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new Problem('call_over', 409);
    await recordAct(trx, act);
  };
  if (task.case_id === null) return database.write(save);
  const event = { kind: 'called', facts: { task: task.id, end }, at: now, personId } as const;
  await record(database, ring, task.case_id, () => [event], save);
}
