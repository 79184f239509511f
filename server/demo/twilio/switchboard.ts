import { randomBytes } from 'node:crypto';
import type { Instant, Now } from '../../foundation/time.ts';

/** A call as the fake provider keeps it. */
export interface Call {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  /** The call that was passed on over this one. */
  readonly parent: string | null;
  readonly at: Instant;
  /** Twilio's word: in-progress, completed, no-answer… */
  readonly status: string;
}

export interface Recording {
  readonly sid: string;
  readonly callSid: string;
  readonly at: Instant;
}

export interface Dialled {
  readonly from: string;
  readonly to: string;
  readonly parent?: string;
  /** How many recordings of it lie there; none if not said. */
  readonly recordings?: number;
  /** `completed` if not said. */
  readonly status?: string;
}

export interface Switchboard {
  dial(dialled: Dialled): Call;
  hangUp(sid: string): void;
  calls(): Call[];
  recordings(): Recording[];
  /** False where it is not there. */
  forget(sid: string): boolean;
}

export function makeSwitchboard(now: Now): Switchboard {
  const calls = new Map<string, Call>();
  const recordings = new Map<string, Recording>();
  return {
    dial({ from, to, parent = null, recordings: recorded = 0, status = 'completed' }) {
      const call = { sid: newSid('CA'), from, to, parent, at: now(), status };
      calls.set(call.sid, call);
      for (let left = recorded; left > 0; left -= 1) {
        const sid = newSid('RE');
        recordings.set(sid, { sid, callSid: call.sid, at: call.at });
      }
      return call;
    },
    hangUp(sid) {
      const call = calls.get(sid);
      if (call) calls.set(sid, { ...call, status: 'completed' });
    },
    calls: () => [...calls.values()],
    recordings: () => [...recordings.values()],
    forget: (sid) => calls.delete(sid) || recordings.delete(sid),
  };
}

const newSid = (kind: 'CA' | 'RE'): string => kind + randomBytes(16).toString('hex');
