import type { Status } from '../../channels/channel.ts';
import type { CaseEvent } from '../cases/event.ts';
import type { Database } from '../database/connect.ts';
import type { OutboxRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { DAY, later, type Instant } from '../foundation/time.ts';
import { change, rowByCallback, rowsDue, sentAt } from '../replies/outbox.ts';
import { lost } from '../replies/deliver.ts';
import { editionOf, type Wording } from '../replies/wording.ts';
import type { Ring } from '../vault/ring.ts';
import { record } from './record.ts';

/** The provider says what became of a text. Statuses come in any order and more than once: only the worst news or delivery counts. */
export async function noteStatus(
  database: Database,
  ring: Ring,
  callback: string,
  status: Status,
  now: Instant,
): Promise<'noted' | 'unknown'> {
  const row = await rowByCallback(database.read, callback);
  if (!row) return 'unknown';
  if (status.state === 'delivered') await delivered(database, ring, row, now);
  else if (status.state === 'failed') await settle(database, row, now, lost(row));
  else if (row.state === 'handed' || row.state === 'sending') await settle(database, row, now, 'sent');
  return 'noted';
}

/** Sent, and nothing worse for 24 hours: delivered. Handed over, and no word at all: unknown, for the operator. */
export async function settleSilent(
  database: Database,
  ring: Ring,
  now: Instant,
): Promise<{ delivered: number; unknown: number }> {
  const counts = { delivered: 0, unknown: 0 };
  for (const row of await rowsDue(database.read, ['sent', 'handed'], now)) {
    const sent = sentAt(ring, row);
    if (sent === null || later(sent, DAY) > now) continue;
    if (row.state === 'sent') {
      await delivered(database, ring, row, now);
      counts.delivered += 1;
    } else {
      await settle(database, row, now, 'unknown');
      counts.unknown += 1;
    }
  }
  return counts;
}

const settle = (database: Database, row: OutboxRow, now: Instant, state: OutboxRow['state']) =>
  FINAL.has(row.state) ? Promise.resolve(false) : database.write((trx) => change(trx, row, now, { state }));

const FINAL = new Set<OutboxRow['state']>(['delivered', 'failed', 'dropped']);

async function delivered(database: Database, ring: Ring, row: OutboxRow, now: Instant): Promise<void> {
  if (row.state === 'delivered' || row.state === 'dropped') return;
  const alongside = async (trx: Writing) => void (await change(trx, row, now, { state: 'delivered' }));
  const events = toldEvents(ring, row, now);
  if (row.case_id === null || events.length === 0) return database.write(alongside);
  await record(database, ring, row.case_id, () => events, alongside);
}

/** What a delivered text means for its case. Its time is when it went out, not when we heard of it. */
export function toldEvents(ring: Ring, row: OutboxRow, now: Instant): CaseEvent[] {
  if (row.case_id === null) return [];
  const at = sentAt(ring, row) ?? now;
  const human = row.human === 1;
  const told: CaseEvent = { kind: 'told', facts: { what: row.kind, human, outbox: row.id }, at, personId: null };
  if (row.kind !== 'notice') return human || row.kind === 'receipt' ? [told] : [];
  const text = editionOf(row.language, row.wording as Wording);
  return [
    told,
    {
      kind: 'consented',
      facts: { item: 'tell_buyers', answer: 'yes', means: 'delivered', text },
      at: now,
      personId: null,
    },
  ];
}
