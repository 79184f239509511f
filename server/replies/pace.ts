import type { Reading } from '../database/connect.ts';
import type { LineRow, OutboxRow } from '../database/schema.ts';
import { dayOf, later, MINUTE, SECOND, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { dueAt, sentAt } from './outbox.ts';

/** How long one attempt owns its row. */
export const LEASE = 2 * MINUTE;
/** Meta's error 131056 comes where one person gets more than a message in six seconds. */
const PAIR = 6 * SECOND;
/** Of one line in a turn, of which there is one every two seconds: half of what Meta and Twilio let through at first (80 a second). */
const MOST_IN_A_TURN = 80;

/** What a turn of sending has asked of each line so far. */
export interface Turn {
  /** How many this line has sent. */
  readonly sent: Map<string, number>;
  /** Lines whose provider would not take one: the others wait for the next turn. */
  readonly tired: Set<string>;
}

export const newTurn = (): Turn => ({ sent: new Map(), tired: new Set() });

/** Whether a text may go now; what may not stays as it is, and is looked at again with the next turn. */
export async function mayGo(
  read: Reading,
  ring: Ring,
  turn: Turn,
  { channel, id }: LineRow,
  row: OutboxRow,
  now: Instant,
): Promise<boolean> {
  if (turn.tired.has(id)) return false;
  if (channel !== 'whatsapp') return true;
  const sent = turn.sent.get(id) ?? 0;
  if (sent >= MOST_IN_A_TURN || (await hadOneLately(read, ring, row, now))) return false;
  turn.sent.set(id, sent + 1);
  return true;
}

async function hadOneLately(read: Reading, ring: Ring, { id, sender_id }: OutboxRow, now: Instant): Promise<boolean> {
  const rows = await read
    .selectFrom('outbox')
    .selectAll()
    .where('sender_id', '=', sender_id)
    .where('id', '<>', id)
    .where('state', 'in', ['sending', 'handed', 'sent', 'delivered'])
    .where('state_day', '>=', dayOf(later(now, -PAIR)))
    .execute();
  return rows.some((row) => {
    const at = wentAt(ring, row);
    return at !== null && at <= now && at > later(now, -PAIR);
  });
}

/** When it went out; an attempt under way has a lease from then on. A time that no key opens holds up no other text. */
function wentAt(ring: Ring, row: OutboxRow): Instant | null {
  try {
    return row.state === 'sending' ? later(dueAt(ring, row), -LEASE) : sentAt(ring, row);
  } catch {
    return null;
  }
}
