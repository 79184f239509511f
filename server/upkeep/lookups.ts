import type { Provider } from '../../channels/channel.ts';
import type { Database } from '../database/connect.ts';
import type { SenderRow } from '../database/schema.ts';
import { realmOf, type Realm } from '../intake/realm.ts';
import { leadsTo, lookupsOf } from '../intake/sender.ts';
import type { Ring } from '../vault/ring.ts';

const BATCH = 500;

/** Gives every sender the look-up hashes of the keys that are live now, and of those alone; one whose address does not open keeps what it has. */
export async function hashLookups(database: Database, ring: Ring): Promise<void> {
  let last = '';
  for (;;) {
    const rows = await database.read
      .selectFrom('sender')
      .leftJoin('line', 'line.id', 'sender.line_id')
      .select(['sender.id', 'sender.channel', 'lookup', 'lookup_even', 'address_sealed', 'line_id', 'line.provider'])
      .where('sender.id', '>', last)
      .where('address_sealed', '<>', '')
      .orderBy('sender.id')
      .limit(BATCH)
      .execute();
    if (rows.length === 0) return;
    last = rows.at(-1)!.id;
    const hashed = rows.filter(isLookedUp).flatMap((row) => {
      const address = addressOf(ring, row);
      return address === null
        ? []
        : [{ row, lookups: lookupsOf(ring, row.id, realmBefore(ring, row, address), address) }];
    });
    const changed = hashed.filter(
      ({ row, lookups }) => row.lookup !== lookups.lookup || row.lookup_even !== lookups.lookup_even,
    );
    await database.write(async (trx) => {
      for (const { row, lookups } of changed)
        // A sender that was retired or forgotten meanwhile stays so.
        await trx
          .updateTable('sender')
          .set({ ...lookups, lookup_key_id: ring.current('address') })
          .where('id', '=', row.id)
          .where('lookup', '=', row.lookup)
          .where((other) => other('lookup_even', row.lookup_even === null ? 'is' : '=', row.lookup_even))
          .execute();
    });
  }
}

/** The same where a rotation ended and was interrupted before it came to it: hashes of a key that is gone are still there. */
export async function finishLookups(database: Database, ring: Ring): Promise<void> {
  const live = await database.read.selectFrom('ring_key').select('version').where('name', '=', 'address').execute();
  if (live.length !== 1) return;
  const left = database.read.selectFrom('sender').select('id').where('address_sealed', '<>', '');
  const isEven = live[0]!.version % 2 === 0;
  const over = isEven ? left.where('lookup', 'not like', 'none:%') : left.where('lookup_even', 'is not', null);
  if (!(await over.limit(1).executeTakeFirst())) return;
  await ring.refresh();
  await hashLookups(database, ring);
  await database.tidy();
}

/** She stays known where she was known: by what the line's provider is now only where no hash of hers tells. */
function realmBefore(ring: Ring, row: Hashed, address: string): Realm {
  const { channel, line_id: lineId, provider } = row;
  if (lineId === null) return channel;
  const known = ([`${channel}@${lineId}`, channel] as const).find((realm) => leadsTo(ring, row, realm, address));
  return known ?? realmOf(channel, provider && { id: lineId, provider });
}

interface Hashed extends Pick<SenderRow, 'channel' | 'lookup' | 'lookup_even' | 'line_id'> {
  readonly provider: Provider | null;
}

/** The old owner of a number that changed hands is looked up no more. */
const isLookedUp = (row: { lookup: string; lookup_even: string | null }): boolean =>
  row.lookup_even !== null || !row.lookup.includes(':');

function addressOf(ring: Ring, row: { id: string; address_sealed: string }): string | null {
  try {
    return ring.open({ table: 'sender', column: 'address_sealed', row: row.id }, row.address_sealed);
  } catch {
    return null;
  }
}
