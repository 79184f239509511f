import type { CaseState } from '../cases/case.ts';
import { nextDue, type Clock } from '../clocks/clock.ts';
import { dueOf, type Terms } from '../clocks/terms.ts';
import type { Line } from '../directory/atlas.ts';
import { dayIn, type Day, type Instant } from '../foundation/time.ts';

/**
 * The day by which she hears from a human, by her line's wall clock: when the first of the case's clocks is due.
 * Of a case that belongs to a group: when the first of the group's is.
 * Where all of them are late the time for an acknowledgement is promised anew; the breach stays on record.
 */
export const promise =
  (line: Line | null, terms: Terms, now: Instant, group: Group | null = null) =>
  (clocks: readonly Clock[], state: CaseState | null): Day => {
    const due =
      nextDue(group?.clocks ?? clocks, now) ??
      dueOf(terms, 'acknowledgement', (group?.state ?? state)?.level ?? 'L4', now);
    return dayIn(line?.timeZone ?? 'UTC', due);
  };

interface Group {
  readonly clocks: readonly Clock[];
  readonly state: CaseState;
}
