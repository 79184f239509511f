import type { Status } from '../../channels/channel.ts';
import type { CaseEvent } from '../cases/event.ts';
import type { Database } from '../database/connect.ts';
import type { OutboxRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { Stale, Unavailable } from '../foundation/errors.ts';
import type { Log } from '../foundation/log.ts';
import { addDays, DAY, dayOf, later, type Instant } from '../foundation/time.ts';
import { change, lookupOf, providerColumns, rowById, rowsDue, sentAt, setAside } from '../replies/outbox.ts';
import { lineOf } from '../replies/announce.ts';
import { lost } from '../replies/outcome.ts';
import { editionOf, type Wording } from '../replies/wording.ts';
import { withFreshKeys } from '../vault/fresh.ts';
import type { Ring } from '../vault/ring.ts';
import { sealInstant } from '../vault/times.ts';
import { record } from './record.ts';

/** The provider says what became of a text. Statuses come in any order and more than once: only the worst news or delivery counts. */
export async function noteStatus(
  database: Database,
  ring: Ring,
  id: string,
  status: Status,
  now: Instant,
): Promise<'noted' | 'unknown'> {
  // Its sending may be noted meanwhile: then what was read is no longer so.
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const row = await rowById(database.read, id);
    if (!row) return 'unknown';
    if (status.state !== 'delivered' && isOfEarlier(ring, row, status)) break;
    if (await withFreshKeys(ring, () => noteFate(database, ring, row, status, now))) break;
  }
  return 'noted';
}

const TRIES = 4;

/** It goes out again, or went, and this is about the time before. A gateway knows all of them by one id. */
function isOfEarlier(ring: Ring, row: OutboxRow, { providerId }: Status): boolean {
  if (row.provider_lookup === null || providerId === row.id) return false;
  const isKnown = row.provider_lookup === lookupOf(ring, providerId);
  return isUnderWay(row) || row.state === 'queued' ? isKnown : !isKnown;
}

/** Its provider's id comes with its status, or is noted by whoever sent it. */
const isUnderWay = ({ state }: OutboxRow): boolean => state === 'sending' || state === 'handed';

/** False where somebody changed the row first. */
async function noteFate(
  database: Database,
  ring: Ring,
  row: OutboxRow,
  { state: fate, providerId }: Status,
  now: Instant,
): Promise<boolean> {
  // With the fate, in one change: an id that stands alone is that of an earlier attempt.
  const ids = isUnderWay(row) ? await idsOf(database, ring, row, providerId) : {};
  if (!isUnderWay(row)) await noteId(database, ring, row, providerId);
  if (fate === 'delivered') return delivered(database, ring, row, now, ids);
  if (fate === 'failed') return settle(database, row, now, { state: lost(row), ...ids });
  if (!isUnderWay(row)) return true;
  return settle(database, row, now, { state: 'sent', ...sentBy(ring, row, now), ...ids });
}

/** Whoever sent it may never come to say when. */
const sentBy = (ring: Ring, row: OutboxRow, now: Instant): Pick<OutboxRow, 'sent_sealed'> => ({
  sent_sealed: row.sent_sealed ?? sealInstant(ring, { table: 'outbox', column: 'sent_sealed', row: row.id }, now),
});

/** Whatever became of the text, and also where it is erased here: by its id it is erased there. */
async function noteId(database: Database, ring: Ring, row: OutboxRow, providerId: string): Promise<void> {
  if (row.provider_lookup !== null) return;
  await withFreshKeys(ring, async () => {
    const ids = await idsOf(database, ring, row, providerId);
    await database.write((trx) =>
      trx.updateTable('outbox').set(ids).where('id', '=', row.id).where('provider_lookup', 'is', null).execute(),
    );
  });
}

async function idsOf(database: Database, ring: Ring, row: OutboxRow, providerId: string) {
  const provider = (await lineOf(database, row))?.provider ?? 'twilio';
  return providerColumns(ring, row.id, provider, providerId);
}

/** What became of a text that nobody told us about, and its id where it is there; `null` where the provider cannot be asked now. */
export type AskProvider = (row: OutboxRow) => Promise<{ fate: 'there' | 'absent'; providerId: string | null } | null>;

/**
 * Sent, and nothing worse for 24 hours: delivered. Handed over with the answer to her text, and no word at all: the
 * provider is asked; what it surely does not have is unknown, for the operator, and waits for no clock.
 */
export async function settleSilent(
  room: Silent,
  ask: AskProvider,
  now: Instant,
): Promise<{ delivered: number; unknown: number }> {
  const counts = { delivered: 0, unknown: 0 };
  for (const row of await rowsDue(room.database.read, ['sent', 'handed'], now)) {
    const end = await settleOne(room, ask, row, now).catch((cause: unknown) => lookTomorrow(room, row, now, cause));
    if (end) counts[end] += 1;
  }
  return counts;
}

interface Silent {
  readonly database: Database;
  readonly ring: Ring;
  readonly log: Log;
}

async function settleOne({ database, ring }: Silent, ask: AskProvider, row: OutboxRow, now: Instant) {
  const sent = sentAt(ring, row);
  if (sent === null || later(sent, DAY) > now) return null;
  const found = row.state === 'sent' ? THERE : await ask(row);
  if (found === null) return null;
  if (found.providerId !== null) await noteId(database, ring, row, found.providerId);
  if (found.fate === 'there') {
    await delivered(database, ring, row, now);
    return 'delivered';
  }
  await settle(database, row, now, { state: row.human === 1 ? 'held' : 'unknown' });
  return 'unknown';
}

const THERE = { fate: 'there', providerId: null } as const;

/** One row that cannot be read keeps no other waiting: it is told of, and looked at again tomorrow. */
async function lookTomorrow({ database, log }: Silent, row: OutboxRow, now: Instant, cause: unknown): Promise<null> {
  if (cause instanceof Unavailable) throw cause;
  if (cause instanceof Stale) return null;
  log.error('text_not_settled', { cause });
  await database.write((trx) => setAside(trx, row, { due_day: addDays(dayOf(now), 1) }));
  return null;
}

const settle = (database: Database, row: OutboxRow, now: Instant, values: Partial<OutboxRow>): Promise<boolean> =>
  FINAL.has(row.state) ? Promise.resolve(true) : database.write((trx) => change(trx, row, now, values));

const FINAL = new Set<OutboxRow['state']>(['delivered', 'failed', 'dropped']);

/** Recorded once, however often and on however many servers the news comes. */
async function delivered(
  database: Database,
  ring: Ring,
  row: OutboxRow,
  now: Instant,
  ids: Partial<OutboxRow> = {},
): Promise<boolean> {
  if (row.state === 'delivered' || row.state === 'dropped') return true;
  const events = toldEvents(ring, row, now);
  try {
    await withFreshKeys(ring, async () => {
      // What lay ready on a page went out to nobody.
      const sent = row.state === 'posted' ? {} : sentBy(ring, row, now);
      const once = async (trx: Writing) => {
        if (!(await change(trx, row, now, { state: 'delivered', ...sent, ...ids }))) throw new Stale();
      };
      if (row.case_id === null || events.length === 0) await database.write(once);
      else await record(database, ring, row.case_id, () => events, once);
    });
    return true;
  } catch (failure) {
    if (!(failure instanceof Stale)) throw failure;
    return false;
  }
}

/** She fetched what lay ready on her page. That a human's words lay there has counted as told since then: see http/desk/tell. */
export const fetched = ({ database, ring }: Pick<Silent, 'database' | 'ring'>, row: OutboxRow, now: Instant) =>
  row.human === 1 ? settle(database, row, now, { state: 'delivered' }) : delivered(database, ring, row, now);

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
