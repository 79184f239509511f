import { recordAct } from '../../audit/record.ts';
import { locked } from '../../database/dialect.ts';
import type { Writing } from '../../database/write.ts';
import { Problem, Stale } from '../../foundation/errors.ts';
import { addDays, dayOf, type Instant } from '../../foundation/time.ts';
import { holdsRole, READS_ALL } from '../../vault/role-held.ts';
import { findCall, mustBeCallable, numberFor, wayTo, type OpenCall } from './calls.ts';
import { act, type Desk } from './desk.ts';

/** Why a number is opened; codes, for the audit. */
export const NUMBER_REASONS = ['call_back', 'she_asked', 'safety_of_life'] as const;
export type NumberReason = (typeof NUMBER_REASONS)[number];

/** Whoever agrees does it on the day of the asking, or the next. */
const AGREED_WITHIN_DAYS = 1;

/** One handler asks to see a number, for one call. Nobody sees it until another agrees. */
export async function askNumber(desk: Desk, number: string, reason: NumberReason, now: Instant): Promise<void> {
  const call = await callByNumber(desk, number);
  const { id } = call.task;
  await desk.database.write(async (trx) => {
    await mustBeHidden(trx, id);
    const { numUpdatedRows } = await trx
      .updateTable('call_task')
      .set({ asked_by: desk.personId, state_day: dayOf(now) })
      .where('id', '=', id)
      .where('state', '=', 'open')
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new Stale();
    await recordAct(trx, act(desk, 'number_asked', ['call', id], now, { reason }));
  });
}

/**
 * Another handler agrees: the number, once, after the audit holds who opened it. Throws Problem('number_not_asked'),
 * 'needs_another_handler', 'number_shown', or what `mustBeCallable` does.
 */
export async function openNumber(desk: Desk, number: string, now: Instant): Promise<string> {
  const call = await callByNumber(desk, number);
  const { id, asked_by, state_day } = call.task;
  if (asked_by === null || addDays(state_day, AGREED_WITHIN_DAYS) < dayOf(now))
    throw new Problem('number_not_asked', 409);
  if (asked_by === desk.personId || !(await holdsRole(desk.database.read, asked_by, READS_ALL)))
    throw new Problem('needs_another_handler', 403);
  await mustBeCallable(desk, call, now);
  const shown = numberFor(desk.ring, call.sender);
  await desk.database.write(async (trx) => {
    const query = trx.selectFrom('call_task').select('asked_by').where('id', '=', id).where('state', '=', 'open');
    const there = await query.$call(locked(desk.database.kind)).executeTakeFirst();
    if (there?.asked_by !== asked_by) throw new Stale();
    await mustBeHidden(trx, id);
    await trx.updateTable('call_task').set({ asked_by: null }).where('id', '=', id).execute();
    await recordAct(trx, act(desk, 'number_opened', ['call', id], now));
  });
  return shown;
}

/** Where the provider can dial both, nobody needs a number. */
async function callByNumber({ database }: Desk, number: string): Promise<OpenCall> {
  const call = await findCall(database.read, number);
  if (wayTo(call.line) === 'masked') throw new Problem('call_masked', 409);
  return call;
}

/** A number is shown once for a task, never again. */
async function mustBeHidden(trx: Writing, taskId: string): Promise<void> {
  const before = await trx
    .selectFrom('audit')
    .select('id')
    .where('act', '=', 'number_opened')
    .where('subject_id', '=', taskId)
    .executeTakeFirst();
  if (before) throw new Problem('number_shown', 409);
}
