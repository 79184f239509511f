import type { Level } from '../cases/category.ts';
import type { Instant } from '../foundation/time.ts';
import { dueAfter } from './allowance.ts';
import type { Calendar } from '../directory/calendar.ts';
import type { Policy } from './policy.ts';
import { STANDARDS, type Stage } from './stages.ts';

/** What a clock goes by that starts now. */
export interface Terms {
  readonly policy: Policy;
  readonly calendar: Calendar;
}

/** When a stage is due that begins at `from`: never later than the law lets anybody promise. Throws RangeError where it has no time. */
export function dueOf({ policy, calendar }: Terms, stage: Stage, level: Level, from: Instant): Instant {
  const allowed = policy.allowed(stage, level);
  if (!allowed) throw new RangeError('not a matter of time');
  const due = dueAfter(allowed, from, calendar);
  const { atMost } = STANDARDS[stage];
  return atMost ? (Math.min(due, dueAfter(atMost, from, calendar)) as Instant) : due;
}
