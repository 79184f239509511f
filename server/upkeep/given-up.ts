import { recordAct } from '../audit/record.ts';
import type { ProviderTraceRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { addDays, dayOf, type Day, type Instant } from '../foundation/time.ts';

/** So often it is tried once more: what was in the way may be mended. */
const AGAIN_DAYS = 7;

/** A message at the provider that a person has to look at; it keeps its id to look with. */
export const givenUp = (code: string, now: Instant): Partial<ProviderTraceRow> => ({
  state: 'failed',
  code,
  due_day: addDays(dayOf(now), AGAIN_DAYS),
  due_sealed: null,
});

export const noteFailed = (trx: Writing, id: string, day: Day): Promise<void> =>
  recordAct(trx, {
    day,
    actorId: 'service',
    act: 'provider_erasure_failed',
    subject: 'message',
    subjectId: id,
    reason: '',
    noteSealed: null,
  });
