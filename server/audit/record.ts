import type { Writing } from '../database/write.ts';
import { newId } from '../foundation/ids.ts';
import type { Day } from '../foundation/time.ts';

/** Somebody did something, on a day, for a reason: codes only, so that overseers may read it. */
export interface Act {
  readonly day: Day;
  /** A person's id, or `operator` for who works at the shell, `service` for what the service does by itself. */
  readonly actorId: string;
  readonly act:
    | 'setup_applied'
    | 'desk_established'
    | 'desk_rotated'
    | 'desk_recovered'
    | 'handler_added'
    | 'handler_removed'
    | 'session_revoked'
    | 'ring_rotated'
    | 'ring_rewrapped'
    | 'message_masked'
    | 'message_shared'
    | 'message_opened'
    | 'erasure_asked'
    | 'erased'
    | 'provider_erasure_failed'
    | 'backup_made'
    | 'restored'
    | 'reconciled'
    | 'case_filed'
    | 'filer_barred'
    | 'case_read'
    | 'original_opened'
    | 'attachment_opened'
    | 'case_triaged'
    | 'case_level_changed'
    | 'case_answered'
    | 'case_consent'
    | 'case_resolved'
    | 'text_sent_again'
    | 'text_left'
    | 'number_asked'
    | 'number_opened'
    | 'call_made'
    | 'cases_linked'
    | 'case_parted'
    | 'link_refused'
    | 'token_made'
    | 'token_revoked'
    | 'gateway_key_made'
    | 'gateway_key_revoked'
    | 'tick_run';
  readonly subject:
    | 'case'
    | 'site'
    | 'person'
    | 'token'
    | 'gateway_key'
    | 'directory'
    | 'desk'
    | 'tick'
    | 'message'
    | 'text'
    | 'call'
    | 'sender'
    | 'ring'
    | 'backup';
  readonly subjectId: string;
  /** A code, or empty; anything in words belongs into the note. */
  readonly reason: string;
  /** Already sealed to the desk. */
  readonly noteSealed: string | null;
}

/**
 * What follows from a worker's or a filer's own message: its place among what handlers did would tell when she wrote, so
 * it gets one when its day is over.
 */
export const BROUGHT_IN: readonly Act['act'][] = ['case_filed', 'erased', 'provider_erasure_failed'];

/** Stores the act in the write that carries it out, so that neither is ever there alone. Throws RangeError where the reason is no code. */
export async function recordAct(trx: Writing, act: Act): Promise<void> {
  if (!REASON.test(act.reason)) throw new RangeError('the reason of an act is a code');
  await trx
    .insertInto('audit')
    .values({
      id: newId(),
      day: act.day,
      actor_id: act.actorId,
      act: act.act,
      subject: act.subject,
      subject_id: act.subjectId,
      reason: act.reason,
      note_sealed: act.noteSealed,
      note_hash: null,
      number: null,
      link: null,
    })
    .execute();
}

const REASON = /^([a-z][a-z_]{0,39}(_\d{1,4})?)?$/;
