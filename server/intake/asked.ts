import type { Reading } from '../database/connect.ts';
import type { OutboxRow, SenderRow } from '../database/schema.ts';
import { addDays, startOf, type Instant } from '../foundation/time.ts';
import { sentIfOpen } from '../replies/outbox.ts';
import type { Wording } from '../replies/wording.ts';
import type { Ring } from '../vault/ring.ts';
import { beforeDeleting, isQuestion, textOf, type Step } from './turn.ts';

/** The texts that ask each question. */
const ASKING: Readonly<Record<ReturnType<typeof textOf>, readonly Wording[]>> = {
  writing: ['receipt', 'writing', 'writing_added'],
  notice: ['notice', 'notice_added'],
  place: ['place', 'place_added'],
};

/** What she must have had to take back that all is deleted. */
const WAITS: readonly Wording[] = ['delete_waits', 'delete_asked'];

/** Whether she wrote before she had the question that waits for her answer, or before she heard that all is to be deleted: then it answers neither. */
export async function isUnasked(
  read: Reading,
  ring: Ring,
  { id, step }: Pick<SenderRow, 'id' | 'step'>,
  forgetting: boolean,
  writtenAt: Instant,
): Promise<boolean> {
  const asked = beforeDeleting(step as Step);
  const wordings = [...(isQuestion(asked) ? ASKING[textOf(asked)] : []), ...(forgetting ? WAITS : [])];
  if (wordings.length === 0) return false;
  return !(await hadBefore(read, ring, { id, wordings }, writtenAt));
}

/** Whether she wrote after she had our question whether all is to be deleted. */
export const isAskedBack = (read: Reading, ring: Ring, id: string, writtenAt: Instant): Promise<boolean> =>
  hadBefore(read, ring, { id, wordings: ['delete'] }, writtenAt);

/** Whether a sender had any such text, and the last one before that. */
async function hadBefore(
  read: Reading,
  ring: Ring,
  { id, wordings }: { readonly id: string; readonly wordings: readonly Wording[] },
  writtenAt: Instant,
): Promise<boolean> {
  const rows = await read
    .selectFrom('outbox')
    .selectAll()
    .where('sender_id', '=', id)
    .where('wording', 'in', wordings)
    .where('state', 'not in', ['failed', 'dropped'])
    .execute();
  const had = await Promise.all(rows.map((row) => hadAt(ring, row)));
  return had.length > 0 && had.every((at) => at <= writtenAt);
}

/** When she had it, or would have had it at the earliest; of a time that is gone the end of its day. */
async function hadAt(ring: Ring, row: OutboxRow): Promise<number> {
  if (UNSENT.has(row.state)) return Infinity;
  return (await sentIfOpen(ring, row)) ?? startOf(addDays(row.state_day, 1));
}

const UNSENT = new Set<OutboxRow['state']>(['held', 'queued', 'sending']);
