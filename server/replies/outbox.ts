import type { Provider } from '../../channels/channel.ts';
import type { Reading } from '../database/connect.ts';
import { insertRows } from '../database/insert.ts';
import type { OutboxRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { addDays, DAY, dayOf, later, type Instant } from '../foundation/time.ts';
import { opened } from '../vault/opened.ts';
import type { Ring } from '../vault/ring.ts';
import { openedInstant, openInstant, sealInstant } from '../vault/times.ts';

/** A text that leaves us, before it is sealed. */
export interface Draft {
  readonly senderId: string;
  readonly lineId: string | null;
  readonly caseId: string | null;
  readonly kind: OutboxRow['kind'];
  readonly wording: string;
  readonly language: string;
  readonly text: string;
  readonly segments: number;
  readonly human: boolean;
  /**
   * `handed` goes out with the answer to her own text, `queued` through the provider, `held` with her next text;
   * `posted` lies ready on her page.
   */
  readonly state: 'handed' | 'queued' | 'held' | 'posted';
}

/** The row of a draft. `deskSealed`: the copy that stays with the case. */
export function outboxRow(ring: Ring, draft: Draft, now: Instant, id: string, deskSealed: string | null): OutboxRow {
  return {
    id,
    sender_id: draft.senderId,
    line_id: draft.lineId,
    case_id: draft.caseId,
    kind: draft.kind,
    wording: draft.wording,
    language: draft.language,
    segments: draft.segments,
    human: draft.human ? 1 : 0,
    state: draft.state,
    state_day: dayOf(now),
    made_day: dayOf(now),
    ...due(ring, id, draft.state === 'handed' ? later(now, DAY) : now, now),
    sent_sealed:
      draft.state === 'handed' ? sealInstant(ring, { table: 'outbox', column: 'sent_sealed', row: id }, now) : null,
    attempts: 0,
    text_sealed: ring.seal('outbox', { table: 'outbox', column: 'text_sealed', row: id }, draft.text),
    desk_sealed: deskSealed,
    provider_id_sealed: null,
    provider_lookup: null,
  };
}

/** When a row is to be looked at next, sealed beside its day. */
export const due = (ring: Ring, id: string, at: Instant, now: Instant) => ({
  // Whole days from today: what is due in minutes would tell the last ones of a day.
  due_day: addDays(dayOf(now), Math.floor((at - now) / DAY)),
  due_sealed: sealInstant(ring, { table: 'outbox', column: 'due_sealed', row: id }, at),
});

export const dueAt = (ring: Ring, row: OutboxRow): Instant =>
  openInstant(ring, { table: 'outbox', column: 'due_sealed', row: row.id }, row.due_sealed);

/** Keyed hash of the provider's id of a text. */
export const lookupOf = (ring: Ring, providerId: string): string => ring.mac('replay', `sms:${providerId}`);

/** The provider's id as it is kept: to be looked up, and to be erased at Twilio; no other keeps what it has sent. */
export const providerColumns = (ring: Ring, id: string, provider: Provider, providerId: string) => ({
  provider_lookup: lookupOf(ring, providerId),
  provider_id_sealed:
    provider === 'twilio'
      ? ring.seal('outbox', { table: 'outbox', column: 'provider_id_sealed', row: id }, providerId)
      : null,
});

/** When it went out; null while it has not. */
export const sentAt = (ring: Ring, row: OutboxRow): Instant | null =>
  row.sent_sealed === null ? null : openInstant(ring, sentPlace(row.id), row.sent_sealed);

const sentPlace = (id: string) => ({ table: 'outbox', column: 'sent_sealed', row: id });

/** The same; null also where it does not open. */
export const sentIfOpen = async (ring: Ring, row: OutboxRow): Promise<Instant | null> =>
  row.sent_sealed === null ? null : openedInstant(ring, sentPlace(row.id), row.sent_sealed);

/** It goes out later, or is going out at this moment; what nobody has told of since its attempt perhaps never does. */
export async function isOnItsWay(ring: Ring, { id, state, due_sealed }: OutboxRow, now: Instant): Promise<boolean> {
  if (state !== 'sending') return state === 'queued' || state === 'held';
  const leased = await openedInstant(ring, { table: 'outbox', column: 'due_sealed', row: id }, due_sealed);
  return leased === null || leased > now;
}

/** Without those that do not open: they are told of where they are sent or settled. */
export async function openable(ring: Ring, rows: readonly OutboxRow[]): Promise<OutboxRow[]> {
  const open = await Promise.all(
    rows.map(async ({ id, sent_sealed, text_sealed }) => {
      const sent = sent_sealed === null || (await openedInstant(ring, sentPlace(id), sent_sealed)) !== null;
      return sent && (text_sealed === null || (await opened(ring, textPlace(id), text_sealed)) !== null);
    }),
  );
  return rows.filter((_row, index) => open[index]);
}

/** The text to send; null once it was erased. */
export const textOf = (ring: Ring, row: OutboxRow): string | null =>
  row.text_sealed === null ? null : ring.open(textPlace(row.id), row.text_sealed);

/** The same; null also where it does not open. */
export const textIfOpen = async (ring: Ring, row: OutboxRow): Promise<string | null> =>
  row.text_sealed === null ? null : opened(ring, textPlace(row.id), row.text_sealed);

const textPlace = (id: string) => ({ table: 'outbox', column: 'text_sealed', row: id });

export const enqueue = (trx: Writing, rows: readonly OutboxRow[]): Promise<void> => insertRows(trx, 'outbox', rows);

export async function rowsById(read: Reading, ids: readonly string[]): Promise<OutboxRow[]> {
  if (ids.length === 0) return [];
  const rows = await read
    .selectFrom('outbox')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute();
  return ids.flatMap((id) => rows.filter((row) => row.id === id));
}

/** What was written about a case. */
export const rowsOfCase = (read: Reading, caseId: string): Promise<OutboxRow[]> =>
  read.selectFrom('outbox').selectAll().where('case_id', '=', caseId).execute();

export const rowById = (read: Reading, id: string): Promise<OutboxRow | undefined> =>
  read.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst();

/** The row of a text by the provider's id of it; null where nobody told us of that, or it is forgotten. */
export async function idByProvider(read: Reading, ring: Ring, providerId: string): Promise<string | null> {
  const lookup = lookupOf(ring, providerId);
  const row = await read.selectFrom('outbox').select('id').where('provider_lookup', '=', lookup).executeTakeFirst();
  return row?.id ?? null;
}

/** What this sender was sent without a word on its fate yet, and what waits for her next text. */
export const unsettledOf = (read: Reading, senderId: string) =>
  read
    .selectFrom('outbox')
    .selectAll()
    .where('sender_id', '=', senderId)
    .where('state', 'in', ['handed', 'sent', 'held'])
    .execute();

/** Rows of these states whose day has come; their hour perhaps not yet, nor before the next midnight. */
export const rowsDue = (read: Reading, states: readonly OutboxRow['state'][], now: Instant) =>
  read
    .selectFrom('outbox')
    .selectAll()
    .where('state', 'in', [...states])
    .where('due_day', '<=', dayOf(now))
    .execute();

/** Changes a row that is still in the state and at the attempt that the caller saw; false where somebody was faster. */
export async function change(
  trx: Writing,
  seen: OutboxRow,
  now: Instant,
  values: Partial<OutboxRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('outbox')
    .set({ ...values, state_day: dayOf(now) })
    .where('id', '=', seen.id)
    .where('state', '=', seen.state)
    .where('attempts', '=', seen.attempts)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** One that cannot be read is looked at later. Nothing became of it, so how long it is kept goes by the same day as before. */
export const setAside = (
  trx: Writing,
  { id, state, attempts }: OutboxRow,
  values: Pick<OutboxRow, 'due_day'> & Partial<Pick<OutboxRow, 'due_sealed'>>,
): Promise<unknown> =>
  trx
    .updateTable('outbox')
    .set(values)
    .where('id', '=', id)
    .where('state', '=', state)
    .where('attempts', '=', attempts)
    .execute();
