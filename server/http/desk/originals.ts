import { recordAct } from '../../audit/record.ts';
import type { AuditRow } from '../../database/schema.ts';
import { dayOf, type Instant } from '../../foundation/time.ts';
import { holdLock } from '../../vault/desk-row.ts';
import type { Place } from '../../vault/sealed.ts';
import { openWords, sealWords } from '../../vault/words.ts';
import { act, type Desk } from './desk.ts';
import { holdMessage } from './shares.ts';
import { messageOf, type Which } from './statements.ts';

/** Why somebody may read what she wrote with everything in it; worded below `desk.original_reasons`. */
export const ORIGINAL_REASONS = [
  'translation_doubt',
  'mask_too_wide',
  'safety_of_life',
  'she_asked',
  'legal_duty',
] as const;
export type OriginalReason = (typeof ORIGINAL_REASONS)[number];

/**
 * A message as it came. It is told only after the audit holds who read it and why; `note` is sealed to the desk.
 * Throws Problem('no_such_message'), 'erased' or 'unsealable'.
 */
export async function openOriginal(
  desk: Desk,
  which: Which,
  { reason, note = '' }: { reason: OriginalReason; note?: string },
  now: Instant,
): Promise<string> {
  const { id, originalSealed } = await messageOf(desk, which);
  const text = openWords(desk.key, { table: 'message', column: 'original_sealed', row: id }, originalSealed);
  const words = note.trim();
  const about = { act: 'original_opened', subject_id: id, day: dayOf(now) };
  const noteSealed = words === '' ? null : sealWords(desk.lock, [{ place: notePlace(about), text: words }])[0]!;
  await desk.database.write(async (trx) => {
    // Nothing is noted of what is erased meanwhile: its notes are gone already.
    await holdMessage(trx, desk.database.kind, id);
    if (noteSealed) await holdLock(trx, desk.database.kind, desk.lock);
    await recordAct(trx, act(desk, 'original_opened', ['message', id], now, { reason, noteSealed }));
  });
  return text;
}

/** The note of an act, which only the desk reads; null where there is none. Throws Problem('unsealable'). */
export const noteOf = (
  { key }: Pick<Desk, 'key'>,
  row: Pick<AuditRow, 'act' | 'subject_id' | 'day' | 'note_sealed'>,
) => (row.note_sealed === null ? null : openWords(key, notePlace(row), row.note_sealed));

/** The audit draws its rows' ids itself, so a note is bound to what it is about. */
const notePlace = ({ act, subject_id, day }: Pick<AuditRow, 'act' | 'subject_id' | 'day'>): Place => ({
  table: 'audit',
  column: 'note_sealed',
  row: `${act}/${subject_id}/${day}`,
});
