import { callDueAt } from '../../cases/call-task.ts';
import { isAwake, isDialled, mayCall } from '../../cases/calling.ts';
import { endCall } from '../../clocks/called.ts';
import type { Database, Reading } from '../../database/connect.ts';
import type { CallTaskRow, LineRow, SenderRow } from '../../database/schema.ts';
import { Problem } from '../../foundation/errors.ts';
import type { Instant } from '../../foundation/time.ts';
import { pendingErasure } from '../../intake/erasure.ts';
import type { Ring } from '../../vault/ring.ts';
import type { Desk } from './desk.ts';

export interface CallRoom {
  readonly database: Database;
  readonly ring: Ring;
}

/** Who waits for a call, and about which case if any: grave ones first, then the longest waiting. */
export async function listCalls({ database: { read }, ring }: CallRoom, now: Instant) {
  const rows = await read
    .selectFrom('call_task')
    .innerJoin('sender', 'sender.id', 'call_task.sender_id')
    .innerJoin('line', 'line.id', 'call_task.line_id')
    .leftJoin('case_file', 'case_file.id', 'call_task.case_id')
    .selectAll('call_task')
    .select(['case_file.reference', 'case_file.level', 'line.code', 'line.provider', 'line.channel', 'line.time_zone'])
    .select(['sender.language', 'sender.may_write', 'sender.stopped_day'])
    .where('call_task.state', '=', 'open')
    .orderBy('call_task.made_day')
    .orderBy('call_task.id')
    .execute();
  const calls = await Promise.all(
    rows.map(async (row) => {
      const due = await callDueAt(ring, row);
      return {
        task: row.id,
        reference: row.reference,
        level: row.level,
        why: row.why,
        line: row.code,
        language: row.language,
        way: wayTo(row),
        since: row.made_day,
        /** She may be called now, as far as the clock goes. */
        now: (due === null || due <= now) && isAwake(now, row.time_zone),
        due: row.due_day,
        attempts: row.attempts,
        mayWrite: row.stopped_day ? 'stopped' : row.may_write,
        asked: row.asked_by !== null,
      };
    }),
  );
  return calls.toSorted((a, b) => (a.level ?? 'L9').localeCompare(b.level ?? 'L9'));
}

/** `masked`: both are dialled by the provider, and neither sees a number. `two`: two handlers together open the number. */
export const wayTo = ({ provider, channel }: Pick<LineRow, 'provider' | 'channel'>): 'masked' | 'two' =>
  provider === 'twilio' && channel === 'sms' ? 'masked' : 'two';

export interface OpenCall {
  readonly task: CallTaskRow;
  readonly line: LineRow;
  readonly sender: SenderRow;
}

/** By its own number, or by the reference of its case. Throws Problem('no_such_call'). */
export async function findCall(read: Reading, number: string): Promise<OpenCall> {
  const open = read.selectFrom('call_task').selectAll('call_task').where('call_task.state', '=', 'open');
  const task =
    (await open.where('call_task.id', '=', number).executeTakeFirst()) ??
    (await open
      .innerJoin('case_file', 'case_file.id', 'call_task.case_id')
      .where('case_file.reference', '=', number)
      .executeTakeFirst());
  const line =
    task?.line_id && (await read.selectFrom('line').selectAll().where('id', '=', task.line_id).executeTakeFirst());
  const sender =
    task && (await read.selectFrom('sender').selectAll().where('id', '=', task.sender_id).executeTakeFirst());
  if (!task || !line || !sender) throw new Problem('no_such_call', 404);
  return { task, line, sender };
}

/** Throws Problem where she wants no call, or it is not the time for one. */
export async function mustBeCallable({ database, ring }: CallRoom, call: OpenCall, now: Instant): Promise<void> {
  const { task, line, sender } = call;
  if (!mayCall(sender, (await pendingErasure(database.read, sender.id)) !== null))
    throw new Problem('call_unwanted', 409);
  const due = await callDueAt(ring, task);
  if ((due !== null && due > now) || !isAwake(now, line.time_zone)) throw new Problem('call_not_now', 409);
}

/** Her number, for a call and for nothing else. Throws Problem('no_number') where there is none that can be dialled. */
export function numberFor(ring: Ring, { id, address_sealed }: SenderRow): string {
  const number =
    address_sealed === '' ? '' : ring.open({ table: 'sender', column: 'address_sealed', row: id }, address_sealed);
  if (!isDialled(number)) throw new Problem('no_number', 409);
  return number;
}

/** What became of a call that a handler made by herself. */
export async function noteCall(desk: Desk, number: string, end: 'spoken' | 'not_reached', now: Instant): Promise<void> {
  const { task, line } = await findCall(desk.database.read, number);
  await endCall(desk, task, { end, personId: desk.personId, zone: line.time_zone }, now);
}
