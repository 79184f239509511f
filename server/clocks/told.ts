import type { Status } from '../../channels/channel.ts';
import type { CaseEvent } from '../cases/event.ts';
import type { Database } from '../database/connect.ts';
import type { OutboxRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { Stale } from '../foundation/errors.ts';
import { DAY, later, type Instant } from '../foundation/time.ts';
import { change, providerColumns, rowById, rowsDue, sentAt } from '../replies/outbox.ts';
import { lost } from '../replies/deliver.ts';
import { editionOf, type Wording } from '../replies/wording.ts';
import type { Ring } from '../vault/ring.ts';
import { record } from './record.ts';

/** The provider says what became of a text. Statuses come in any order and more than once: only the worst news or delivery counts. */
export async function noteStatus(
  database: Database,
  ring: Ring,
  id: string,
  status: Status,
  now: Instant,
): Promise<'noted' | 'unknown'> {
  const row = await rowById(database.read, id);
  if (!row) return 'unknown';
  const ids = row.provider_lookup === null ? providerColumns(ring, row.id, status.providerId) : {};
  if (status.state === 'delivered') await delivered(database, ring, row, now, ids);
  else if (status.state === 'failed') await settle(database, row, now, { ...ids, state: lost(row) });
  else if (row.state === 'handed' || row.state === 'sending')
    await settle(database, row, now, { ...ids, state: 'sent' });
  return 'noted';
}

/** What became of a text that nobody told us about; `null` where the provider cannot be asked now. */
export type AskProvider = (row: OutboxRow) => Promise<'there' | 'absent' | null>;

/**
 * Sent, and nothing worse for 24 hours: delivered. Handed over with the answer to her text, and no word at all: the
 * provider is asked; what it surely does not have is unknown, for the operator, and waits for no clock.
 */
export async function settleSilent(
  database: Database,
  ring: Ring,
  ask: AskProvider,
  now: Instant,
): Promise<{ delivered: number; unknown: number }> {
  const counts = { delivered: 0, unknown: 0 };
  for (const row of await rowsDue(database.read, ['sent', 'handed'], now)) {
    const sent = sentAt(ring, row);
    if (sent === null || later(sent, DAY) > now) continue;
    const fate = row.state === 'sent' ? 'there' : await ask(row);
    if (fate === 'there') {
      await delivered(database, ring, row, now);
      counts.delivered += 1;
    } else if (fate === 'absent') {
      await settle(database, row, now, { state: row.human === 1 ? 'held' : 'unknown' });
      counts.unknown += 1;
    }
  }
  return counts;
}

const settle = (database: Database, row: OutboxRow, now: Instant, values: Partial<OutboxRow>): Promise<unknown> =>
  FINAL.has(row.state) ? Promise.resolve() : database.write((trx) => change(trx, row, now, values));

const FINAL = new Set<OutboxRow['state']>(['delivered', 'failed', 'dropped']);

/** Recorded once, however often and on however many servers the news comes. */
async function delivered(
  database: Database,
  ring: Ring,
  row: OutboxRow,
  now: Instant,
  ids: Partial<OutboxRow> = {},
): Promise<void> {
  if (row.state === 'delivered' || row.state === 'dropped') return;
  const once = async (trx: Writing) => {
    if (!(await change(trx, row, now, { ...ids, state: 'delivered' }))) throw new Stale();
  };
  const events = toldEvents(ring, row, now);
  try {
    if (row.case_id === null || events.length === 0) await database.write(once);
    else await record(database, ring, row.case_id, () => events, once);
  } catch (failure) {
    if (!(failure instanceof Stale)) throw failure;
  }
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
