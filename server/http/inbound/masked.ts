import { mayCall } from '../../cases/calling.ts';
import { endCall } from '../../clocks/called.ts';
import type { Reading } from '../../database/connect.ts';
import type { CallTaskRow, LineRow, SenderRow } from '../../database/schema.ts';
import { ownCode } from '../../foundation/errors.ts';
import type { Instant } from '../../foundation/time.ts';
import { pendingErasure } from '../../intake/erasure.ts';
import type { Intake } from '../../intake/receive.ts';
import { noteStray } from '../../upkeep/stray.ts';
import { unguarded } from '../../upkeep/unguarded.ts';
import type { Ring } from '../../vault/ring.ts';
import { openedInstant, sealInstant } from '../../vault/times.ts';

/** A call that the provider makes for us now. */
export interface Masked {
  readonly task: CallTaskRow;
  readonly line: LineRow;
  readonly sender: SenderRow;
}

/** Keyed hash of the random id in a call's addresses. */
export const callKey = (ring: Ring, secret: string): string => ring.mac('replay', `call:${secret}`);

export const sealCall = (ring: Ring, taskId: string, until: Instant): string =>
  sealInstant(ring, placeOf(taskId), until);

const placeOf = (row: string) => ({ table: 'call_task', column: 'call_sealed', row });

/** Its addresses are good still. */
export async function isUnderWay(ring: Ring, { id, call_sealed }: CallTaskRow, now: Instant): Promise<boolean> {
  const until = call_sealed === null ? null : await openedInstant(ring, placeOf(id), call_sealed);
  return until !== null && until > now;
}

/** The call whose address was asked for; null where it is over, or none of ours. */
export async function maskedCall(read: Reading, ring: Ring, secret: string): Promise<Masked | null> {
  const task = await read
    .selectFrom('call_task')
    .selectAll()
    .where('call_key', '=', callKey(ring, secret))
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (!task?.line_id) return null;
  const line = await read.selectFrom('line').selectAll().where('id', '=', task.line_id).executeTakeFirst();
  const sender = await read.selectFrom('sender').selectAll().where('id', '=', task.sender_id).executeTakeFirst();
  return line && sender ? { task, line, sender } : null;
}

/** She may have said STOP since the handler began. */
export const isWanted = async (read: Reading, { sender }: Masked): Promise<boolean> =>
  mayCall(sender, (await pendingErasure(read, sender.id)) !== null);

/** She pressed the key. */
export async function meet({ database }: Intake, { task }: Masked): Promise<void> {
  await database.write((trx) =>
    trx
      .updateTable('call_task')
      .set({ met: 1 })
      .where('id', '=', task.id)
      .where('call_key', '=', task.call_key)
      .execute(),
  );
}

/** It is over: what became of it stands with the task and her case. Told twice, it counts once. */
export async function settle(intake: Intake, { task, line }: Masked, now: Instant): Promise<void> {
  const end = task.met === 1 ? 'spoken' : 'not_reached';
  try {
    await endCall(intake, task, { end, personId: task.called_by, zone: line.time_zone }, now);
  } catch (failure) {
    if (ownCode(failure) !== 'call_over') throw failure;
  }
}

/** What the provider keeps of it is erased there. */
export async function noteLegs(intake: Intake, ids: readonly string[], senderId: string | null, now: Instant) {
  const found = await unguarded(
    intake.database.read,
    intake.ring,
    ids.map((providerId) => ({ providerId })),
  );
  const strays = found.map((stray) => ({ ...stray, ...(senderId === null ? {} : { senderId }) }));
  await noteStray(intake, strays, now);
}
