import type { SourcingLinkRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { newId } from '../foundation/ids.ts';
import type { Day } from '../foundation/time.ts';
import { difference, tally } from './difference.ts';
import type { Tally } from './changes.ts';
import type { Ids } from './codes.ts';
import type { LinkEntry } from './shape.ts';

type Wanted = Omit<SourcingLinkRow, 'id'>;

/** A link that the file does not name any more ends on `day`: cases from its time stay with the buyer. */
export async function applyLinks(
  trx: Writing,
  entries: readonly LinkEntry[],
  organisations: Ids,
  sites: Ids,
  day: Day,
): Promise<Tally> {
  const known = await trx.selectFrom('sourcing_link').selectAll().execute();
  const wanted = entries.map(({ buyer, site, since, until }) => ({
    buyer_id: organisations.get(buyer)!,
    site_id: sites.get(site)!,
    since_day: since as Day,
    until_day: (until ?? null) as Day | null,
  }));
  const found = difference(known, wanted, key);
  for (const row of found.added)
    await trx
      .insertInto('sourcing_link')
      .values({ id: newId(), ...row })
      .execute();
  const running = found.missing.filter((row) => row.until_day === null || row.until_day > day);
  const ended = running.map((row) => ({ ...row, until_day: day }));
  for (const { id, until_day } of [...found.changed.map(([{ id }, row]) => ({ ...row, id })), ...ended])
    await trx.updateTable('sourcing_link').set({ until_day }).where('id', '=', id).execute();
  const counts = tally(found);
  return { ...counts, changed: counts.changed + ended.length, kept: counts.kept - ended.length };
}

const key = ({ buyer_id, site_id, since_day }: Wanted) => `${buyer_id} ${site_id} ${since_day}`;
