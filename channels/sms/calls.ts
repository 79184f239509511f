import type { Twilio } from 'twilio';
import type { CallInstance, CallListInstanceOptions } from 'twilio/lib/rest/api/v2010/account/call.js';
import type { Failure } from '../channel.ts';
import { failureOf } from './failure.ts';

/** Calls of a line that are over, and what was recorded of them: ids alone. */
export type Calls = { readonly kind: 'calls'; readonly ids: readonly string[] } | Failure;

/** The most that one page carries; as many pages are read as there are. */
const PAGE = 1_000;

/** To a line and from it, the legs over which it passed a call on, and recordings; instants in milliseconds. */
export async function callsOf(client: Twilio, line: string, since: number): Promise<Calls> {
  const list = async (which: CallListInstanceOptions) => client.calls.list({ ...which, pageSize: PAGE });
  try {
    const started = new Date(since);
    const ours = [
      ...(await list({ to: line, startTimeAfter: started })),
      ...(await list({ from: line, startTimeAfter: started })),
    ].filter(isOver);
    const ids = new Set<string>();
    for (const { sid } of ours) {
      const legs = (await list({ parentCallSid: sid })).filter(isOver);
      for (const call of [...legs.map((leg) => leg.sid), sid]) {
        for (const recording of await recordingsOf(client, call)) ids.add(recording);
        ids.add(call);
      }
    }
    return { kind: 'calls', ids: [...ids] };
  } catch (error) {
    return failureOf(error);
  }
}

/** Ids of what was recorded of a call; throws what the client throws. */
export async function recordingsOf(client: Twilio, callSid: string): Promise<string[]> {
  const listed = await client.recordings.list({ callSid, pageSize: PAGE });
  return listed.map(({ sid }) => sid);
}

/** Whatever is not erased before its end: in the queue, ringing, going on. */
const GOING_ON: ReadonlySet<string> = new Set(['queued', 'initiated', 'ringing', 'in-progress']);

const isOver = ({ status }: CallInstance): boolean => !GOING_ON.has(status);
