import type { Channel, Inbound } from '../../channels/channel.ts';
import type { Database, Reading } from '../database/connect.ts';
import { dayOf, startOf, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { openedInstant } from '../vault/times.ts';
import type { Realm } from './realm.ts';

/** That somebody asked for all of hers to be deleted, after she had written something. */
export interface AskedSince {
  readonly senderId: string;
  /** She can still take it back. */
  readonly waits: boolean;
}

/** What she wrote before is forgotten with the rest. */
export const isForgotten = (since: AskedSince | null): since is AskedSince => since !== null && !since.waits;

/** Null where she did not. What she wrote in the same moment counts as before. */
export async function askedSince(
  { database, ring }: { readonly database: Database; readonly ring: Ring },
  realm: Realm,
  { from, formerly = [] }: Pick<Inbound, 'from' | 'formerly'>,
  writtenAt: Instant,
): Promise<AskedSince | null> {
  const askers = [from, ...formerly].map((address) => askerOf(ring, realm, address));
  const rows = await database.read
    .selectFrom('erasure')
    .leftJoin('sender', 'sender.id', 'erasure.subject_id')
    .select(['erasure.id', 'subject_id', 'asked_day', 'due_day', 'asked_sealed', 'sender.erased_day'])
    .where('erasure.lookup', 'in', askers)
    .execute();
  let waiting: AskedSince | null = null;
  for (const { id, subject_id: senderId, asked_day, due_day, asked_sealed, erased_day } of rows) {
    const at = asked_sealed === null ? null : await openedInstant(ring, askedPlace(id), asked_sealed);
    if (writtenAt > (at ?? startOf(asked_day))) continue;
    const waits = due_day > asked_day && erased_day === null;
    if (!waits) return { senderId, waits };
    waiting = { senderId, waits };
  }
  return waiting;
}

/**
 * Whether this was perhaps written by somebody who was forgotten since, and of whom nothing is left by which to tell.
 * What a backup or an operator forgot is told by nothing from the beginning.
 */
export async function perhapsForgotten(read: Reading, channel: Channel, writtenAt: Instant): Promise<boolean> {
  const row = await read
    .selectFrom('erasure')
    .innerJoin('sender', 'sender.id', 'erasure.subject_id')
    .select('erasure.id')
    .where('erasure.subject', '=', 'sender')
    .where('erasure.cause', '<>', 'retention')
    .where('erasure.lookup', 'is', null)
    .where('erasure.asked_day', '>=', dayOf(writtenAt))
    .where('sender.channel', '=', channel)
    .where('sender.erased_day', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** By what she is known again. Under a key that never rotates: nothing is left to hash the address anew from. */
export const askerOf = (ring: Ring, realm: Realm, address: string): string =>
  ring.mac('replay', `forgotten:${realm}:${address}`);

export const askedPlace = (id: string) => ({ table: 'erasure', column: 'asked_sealed', row: id });
