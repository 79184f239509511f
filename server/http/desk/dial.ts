import type { Dialler } from '../../../channels/voice/dial.ts';
import { isDialled } from '../../cases/calling.ts';
import { endCall } from '../../clocks/called.ts';
import type { CallTaskRow } from '../../database/schema.ts';
import { Problem, Stale } from '../../foundation/errors.ts';
import { newSecret } from '../../foundation/ids.ts';
import { HOUR, later, type Instant } from '../../foundation/time.ts';
import { callUrl } from '../inbound/voice.ts';
import { callKey, sealCall, isUnderWay } from '../inbound/masked.ts';
import { findCall, mustBeCallable, numberFor, wayTo } from './calls.ts';
import type { Desk } from './desk.ts';

/** Longer than a call can last. */
const GOOD_FOR = HOUR;

/**
 * Both are dialled, the handler first, on a phone that is kept nowhere; neither sees a number but the line's. Throws
 * Problem('call_by_number') where the line's provider cannot do it, 'call_under_way', 'no_phone', 'call_failed', or what
 * `mustBeCallable` does.
 */
export async function dialBoth(
  desk: Desk,
  dialler: Dialler,
  { number, phone, publicUrl }: { readonly number: string; readonly phone: string; readonly publicUrl: string },
  now: Instant,
): Promise<void> {
  const call = await findCall(desk.database.read, number);
  const { task, line } = call;
  if (wayTo(line) !== 'masked') throw new Problem('call_by_number', 409);
  if (await isUnderWay(desk.ring, task, now)) throw new Problem('call_under_way', 409);
  if (task.call_key !== null) {
    // Nobody told how it ended.
    const end = task.met === 1 ? 'spoken' : 'not_reached';
    await endCall(desk, task, { end, personId: task.called_by, zone: line.time_zone }, now);
    throw new Problem('call_not_now', 409);
  }
  await mustBeCallable(desk, call, now);
  numberFor(desk.ring, call.sender);
  const handler = phone.replaceAll(/[\s().-]/g, '');
  if (!isDialled(handler)) throw new Problem('no_phone', 422);
  const secret = newSecret();
  const key = callKey(desk.ring, secret);
  await change(desk, task, {
    call_key: key,
    call_sealed: sealCall(desk.ring, task.id, later(now, GOOD_FOR)),
    called_by: desk.personId,
    met: 0,
  });
  const sent = await dialler.dial({
    from: line.address,
    to: handler,
    url: callUrl(publicUrl, 'first', secret),
    statusUrl: callUrl(publicUrl, 'over', secret),
  });
  if (sent.kind === 'accepted' || sent.kind === 'unknown') return;
  await change(desk, { ...task, call_key: key }, { call_key: null, call_sealed: null, called_by: null });
  throw new Problem('call_failed', 502);
}

async function change({ database }: Desk, seen: CallTaskRow, values: Partial<CallTaskRow>): Promise<void> {
  await database.write(async (trx) => {
    const task = trx.updateTable('call_task').set(values).where('id', '=', seen.id).where('state', '=', 'open');
    const same =
      seen.call_key === null ? task.where('call_key', 'is', null) : task.where('call_key', '=', seen.call_key);
    const { numUpdatedRows } = await same.where('attempts', '=', seen.attempts).executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new Stale();
  });
}
