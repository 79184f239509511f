import type { Channel } from '../../channels/channel.ts';
import type { Reading } from '../database/connect.ts';
import { Stale } from '../foundation/errors.ts';
import { insertRows } from '../database/insert.ts';
import type { SenderRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { newId } from '../foundation/ids.ts';
import { addDays, type Day } from '../foundation/time.ts';
import { SILENT_DAYS } from '../replies/may-write.ts';
import type { Ring } from '../vault/ring.ts';
import { channelOfRealm, lineOfRealm, type Realm } from './realm.ts';

/**
 * The sender behind an address, by any live version of its keyed hash. Lines that speak for themselves alone were once
 * looked up by the channel: such a sender is found where she last wrote to this very line.
 */
export async function findSender(read: Reading, ring: Ring, realm: Realm, address: string): Promise<SenderRow | null> {
  const known = await withLookup(read, macsOf(ring, realm, address));
  const lineId = lineOfRealm(realm);
  if (known || lineId === null) return known;
  return withLookup(read, macsOf(ring, channelOfRealm(realm), address), lineId);
}

async function withLookup(read: Reading, macs: readonly string[], lineId?: string): Promise<SenderRow | null> {
  const row = await read
    .selectFrom('sender')
    .selectAll()
    .where((row) => row.or([row('lookup', 'in', macs), row('lookup_even', 'in', macs)]))
    .$if(lineId !== undefined, (query) => query.where('line_id', '=', lineId!))
    .executeTakeFirst();
  return row ?? null;
}

/** Whether it is this address, there, that leads to her. */
export const leadsTo = (
  ring: Ring,
  { lookup, lookup_even }: Pick<SenderRow, 'lookup' | 'lookup_even'>,
  realm: Realm,
  address: string,
): boolean => macsOf(ring, realm, address).some((mac) => mac === lookup || mac === lookup_even);

const macsOf = (ring: Ring, realm: Realm, address: string): string[] =>
  ring.macs('address', `${realm}:${address}`).map(({ mac }) => mac);

/** The look-up columns of an address, each under the live key of its parity. */
export function lookupsOf(
  ring: Ring,
  id: string,
  realm: Realm,
  address: string,
): Pick<SenderRow, 'lookup' | 'lookup_even'> {
  const macs = ring.macs('address', `${realm}:${address}`);
  const under = (parity: 0 | 1) => macs.find(({ version }) => version % 2 === parity)?.mac ?? null;
  return { lookup: under(1) ?? nowhere(id), lookup_even: under(0) };
}

/** Fills the column that cannot be empty; no keyed hash has a colon. */
export const nowhere = (id: string): string => `none:${id}`;

/** What is kept of an address: to find it again, and to write to it. */
export const addressColumns = (ring: Ring, id: string, realm: Realm, address: string) => ({
  ...lookupsOf(ring, id, realm, address),
  lookup_key_id: ring.current('address'),
  address_sealed: ring.seal('address', { table: 'sender', column: 'address_sealed', row: id }, address),
});

/** A sender of whom nothing is known yet. A page has no address but its own id: nothing leads to it but a receipt. */
export function newSender(ring: Ring, realm: Realm, address: string | null, language: string, day: Day): SenderRow {
  const id = newId();
  return {
    id,
    channel: channelOfRealm(realm),
    ...addressColumns(ring, id, realm, address ?? id),
    line_id: null,
    language,
    step: 'start',
    case_id: null,
    may_write: null,
    may_write_day: null,
    stopped_day: null,
    heard_day: day,
    loose_sealed: null,
    erased_day: null,
    next_id: null,
    same_id: null,
    version: 0,
  };
}

/** She reads on a page of ours: nothing is sent there, and no number can change hands. */
export const isPage = (channel: Channel): boolean => channel === 'web' || channel === 'filing';

/** After sixty silent days the number may have changed hands: its next text starts anew. */
export const hasLapsed = ({ channel, heard_day }: SenderRow, day: Day): boolean =>
  !isPage(channel) && addDays(heard_day, SILENT_DAYS) < day;

/** The old owner keeps her cases, not the number. */
export async function retire(trx: Writing, sender: SenderRow): Promise<void> {
  await trx
    .updateTable('sender')
    .set({ lookup: nowhere(sender.id), lookup_even: null })
    .where('id', '=', sender.id)
    .execute();
}

/** She named her reference: the number is hers still. */
export async function reinstate(trx: Writing, { id, lookup, lookup_even, lookup_key_id }: SenderRow): Promise<void> {
  await trx
    .updateTable('sender')
    .set({ lookup, lookup_even, lookup_key_id, next_id: null })
    .where('id', '=', id)
    .where('erased_day', 'is', null)
    .execute();
}

/** She writes from another address, and is answered there. */
export async function move(trx: Writing, sender: SenderRow): Promise<void> {
  const { id, lookup, lookup_even, lookup_key_id, address_sealed } = sender;
  await trx
    .updateTable('sender')
    .set({ lookup, lookup_even, lookup_key_id, address_sealed })
    .where('id', '=', id)
    .where('erased_day', 'is', null)
    .execute();
}

/** A human's words come after our question: her next text answers them, not it. */
export async function askedNoMore(trx: Writing, senderId: string): Promise<void> {
  await trx
    .updateTable('sender')
    .set((row) => ({ step: 'open', version: row('version', '+', 1) }))
    .where('id', '=', senderId)
    .where('step', 'not in', ['start', 'begun'])
    .where('step', 'not like', 'at:%')
    .execute();
}

/** Stores the sender as it is after her text; throws Stale where another text of hers came first. */
export async function saveSender(trx: Writing, before: SenderRow | null, sender: SenderRow): Promise<void> {
  if (before === null) {
    return insertRows(trx, 'sender', [{ ...sender, version: 1 }]);
  }
  const { line_id, language, step, case_id, may_write, may_write_day, stopped_day, heard_day, loose_sealed } = sender;
  const { numUpdatedRows } = await trx
    .updateTable('sender')
    .set({
      line_id,
      language,
      step,
      case_id,
      may_write,
      may_write_day,
      stopped_day,
      heard_day,
      loose_sealed,
      version: before.version + 1,
    })
    .where('id', '=', sender.id)
    .where('version', '=', before.version)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Stale();
}
