import type { Reading } from '../database/connect.ts';
import type { OutboxRow, SenderRow } from '../database/schema.ts';
import { addDays, startOf, type Instant } from '../foundation/time.ts';
import { sentAt } from '../replies/outbox.ts';
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
const WAITS: readonly Wording[] = ['delete_waits'];

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
  const rows = await read
    .selectFrom('outbox')
    .selectAll()
    .where('sender_id', '=', id)
    .where('wording', 'in', wordings)
    .where('state', 'not in', ['failed', 'dropped'])
    .execute();
  return rows.length === 0 || rows.some((row) => writtenAt < hadAt(ring, row));
}

/** When she had it, or would have had it at the earliest; of a time that is dropped already the end of its day. */
function hadAt(ring: Ring, row: OutboxRow): number {
  if (UNSENT.has(row.state)) return Infinity;
  return sentAt(ring, row) ?? startOf(addDays(row.state_day, 1));
}

const UNSENT: ReadonlySet<OutboxRow['state']> = new Set(['held', 'queued', 'sending']);
