import { later, type Instant } from '../foundation/time.ts';
import type { Draft } from '../replies/outbox.ts';
import { TIMELY } from '../replies/wire.ts';

/** When a message was written, and how it is answered. */
export interface Timing {
  /** By whoever brought it. */
  readonly saidAt: Instant;
  /** Before now where it counts as lost on its way: it answers nothing that was asked since. */
  readonly writtenAt: Instant;
  readonly answers: Draft['state'];
}

/** `wasLost`: no webhook brought it. `hasAsked`: she asked for all of hers to be deleted after it. */
export function timingOf(
  {
    at,
    answers,
    wasLost,
    hasAsked,
  }: {
    readonly at: Instant | null;
    readonly answers: Draft['state'];
    readonly wasLost: boolean;
    readonly hasAsked: boolean;
  },
  now: Instant,
): Timing {
  // Clocks differ, and nobody writes what is still to come.
  const saidAt = at === null || at > now ? now : at;
  const late = saidAt < later(now, -TIMELY);
  return {
    saidAt,
    writtenAt: late || wasLost || hasAsked ? saidAt : now,
    answers: late ? 'held' : answers,
  };
}
