import type { HeadCountRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';
import { difference, tally } from './difference.ts';
import { GROUPS } from './group.ts';
import type { Tally } from './changes.ts';
import type { Ids } from './codes.ts';
import type { SiteEntry } from './shape.ts';

type Wanted = Omit<HeadCountRow, 'since_day'>;

/** A number that changed is a new row from `day` on; the earlier ones stay as they were known then. */
export async function applyHeadCounts(
  trx: Writing,
  entries: readonly SiteEntry[],
  sites: Ids,
  day: Day,
): Promise<Tally> {
  const rows = await trx
    .selectFrom('head_count')
    .selectAll()
    .where('since_day', '<=', day)
    .orderBy('since_day')
    .execute();
  const newest = new Map(rows.map((row) => [key(row), row]));
  const wanted = entries.flatMap((entry) => countsIn(entry, sites.get(entry.code)!));
  const found = difference([...newest.values()], wanted, key);
  for (const row of [...found.added, ...found.changed.map(([, after]) => after)])
    await trx
      .insertInto('head_count')
      .values({ ...row, since_day: day })
      // Corrected on the day when it was written.
      .onConflict((taken) =>
        taken.columns(['site_id', 'group_name', 'since_day']).doUpdateSet({ workers: row.workers }),
      )
      .execute();
  return tally(found);
}

const key = ({ site_id, group_name }: Wanted) => `${site_id} ${group_name}`;

const countsIn = ({ workers = {} }: SiteEntry, siteId: string): Wanted[] =>
  GROUPS.flatMap((group) => {
    const count = workers[group];
    return count === undefined ? [] : [{ site_id: siteId, group_name: group, workers: count }];
  });
