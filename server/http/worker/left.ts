/** Who left in a hurry: her browser may hold what she sent, and must not get the page for it once more. In memory alone. */
import { DAY, later, type Instant } from '../../foundation/time.ts';

export interface Left {
  leave(visitId: string, now: Instant): void;
  has(visitId: string): boolean;
}

const KEPT = 7 * DAY;
const MOST = 100_000;

export function makeLeft(): Left {
  const until = new Map<string, Instant>();
  return {
    leave: (visitId, now) => {
      // In the order in which they came: the oldest first.
      for (const [id, end] of until) {
        if (end > now && until.size < MOST) break;
        until.delete(id);
      }
      until.set(visitId, later(now, KEPT));
    },
    has: (visitId) => until.has(visitId),
  };
}
