import type { Act } from '../../audit/record.ts';
import type { CaseEvent, Happening } from '../../cases/event.ts';
import type { Database } from '../../database/connect.ts';
import { dayOf, type Instant } from '../../foundation/time.ts';
import type { Ring } from '../../vault/ring.ts';
import type { DeskKey, DeskLock } from '../../vault/words.ts';

/** A handler at work: what she may touch, and who she is. Her key stays in memory, hers alone. */
export interface Desk {
  readonly database: Database;
  readonly ring: Ring;
  readonly lock: DeskLock;
  readonly key: DeskKey;
  readonly personId: string;
}

/** What she did, for the audit. */
export const act = (
  { personId }: Pick<Desk, 'personId'>,
  what: Act['act'],
  [subject, subjectId]: readonly [Act['subject'], string],
  now: Instant,
  { reason = '', noteSealed = null }: Partial<Pick<Act, 'reason' | 'noteSealed'>> = {},
): Act => ({ day: dayOf(now), actorId: personId, act: what, subject, subjectId, reason, noteSealed });

/** What happened to a case, done by her. */
export const by = (desk: Pick<Desk, 'personId'>, happening: Happening, now: Instant): CaseEvent => ({
  ...happening,
  at: now,
  personId: desk.personId,
});
