import { recordAct } from '../../audit/record.ts';
import { locked } from '../../database/dialect.ts';
import type { Reading } from '../../database/connect.ts';
import type { OutboxRow } from '../../database/schema.ts';
import type { Writing } from '../../database/write.ts';
import { Problem, Stale } from '../../foundation/errors.ts';
import type { Instant } from '../../foundation/time.ts';
import { wantsTexts } from '../../replies/may-write.ts';
import { change, due } from '../../replies/outbox.ts';
import { act, type Desk } from './desk.ts';

/** `again`: she may get it twice. `left`: it counts as lost, unless news of it comes after all. */
export const DECISIONS = ['again', 'left'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Texts of cases of which nobody could say whether they went out; not of those the desk decided about. */
export const unknownTexts = (read: Reading) =>
  read
    .selectFrom('outbox')
    .innerJoin('case_file', 'case_file.id', 'outbox.case_id')
    .select([
      'case_file.reference',
      'outbox.made_day as day',
      'outbox.kind',
      'outbox.human',
      'outbox.state_day as since',
    ])
    .where('outbox.state', '=', 'unknown')
    .orderBy('outbox.state_day')
    .orderBy('case_file.reference')
    .execute();

/**
 * What becomes of a case's texts whose fate is unknown. A text is sent again once, however often its fate is unknown: a
 * human's words at once, where she wants texts; else with her next one. Returns how many were decided. Throws
 * Problem('nothing_unknown'), 'text_gone' or 'sent_again_already' where there are none such.
 */
export async function decideFates(desk: Desk, caseId: string, decision: Decision, now: Instant): Promise<number> {
  const { database } = desk;
  // What a server seals that slept through a rotation would be refused.
  await desk.ring.refresh();
  const rows = await database.read
    .selectFrom('outbox')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('state', '=', 'unknown')
    .orderBy('id')
    .execute();
  if (rows.length === 0) throw new Problem('nothing_unknown', 409);
  const dues = new Map(rows.map(({ id }) => [id, due(desk.ring, id, now, now)]));
  return database.write(async (trx) => {
    const ends = new Set<End>();
    let count = 0;
    for (const row of rows) {
      const end = decision === 'left' ? 'failed' : await again(trx, desk, row);
      ends.add(end);
      if (end === 'text_gone' || end === 'sent_again_already') continue;
      const values = end === 'failed' ? { state: end } : { state: end, ...dues.get(row.id) };
      if (!(await change(trx, row, now, values))) throw new Stale();
      await recordAct(trx, act(desk, decision === 'again' ? 'text_sent_again' : 'text_left', ['text', row.id], now));
      count += 1;
    }
    if (count === 0) throw new Problem(ends.has('text_gone') ? 'text_gone' : 'sent_again_already', 409);
    return count;
  });
}

type End = 'queued' | 'held' | 'failed' | 'text_gone' | 'sent_again_already';

async function again(trx: Writing, { database: { kind } }: Desk, { id, sender_id, human }: OutboxRow): Promise<End> {
  // Nobody is erased until this write ends.
  const query = trx.selectFrom('sender').selectAll().where('id', '=', sender_id).where('erased_day', 'is', null);
  const sender = await query.$call(locked(kind)).executeTakeFirst();
  const text = trx.selectFrom('outbox').select('id').where('id', '=', id).where('text_sealed', 'is not', null);
  if (!sender || !(await text.executeTakeFirst())) return 'text_gone';
  const before = trx.selectFrom('audit').select('id').where('act', '=', 'text_sent_again').where('subject_id', '=', id);
  if (await before.executeTakeFirst()) return 'sent_again_already';
  return human === 1 && wantsTexts(sender) ? 'queued' : 'held';
}
