import type { OrganisationTieRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';
import { difference, tally } from './difference.ts';
import type { Tally } from './changes.ts';
import type { Ids } from './codes.ts';
import type { OrganisationEntry } from './shape.ts';

type Wanted = Omit<OrganisationTieRow, 'since_day'>;

/** A new tie holds from `day` on; one that an organisation of the file has no more is taken out. */
export async function applyTies(
  trx: Writing,
  entries: readonly OrganisationEntry[],
  organisations: Ids,
  day: Day,
): Promise<Tally> {
  const known = await trx.selectFrom('organisation_tie').selectAll().execute();
  const wanted = entries.flatMap(({ code, ties = [] }) =>
    ties.map((supplier): Wanted => ({
      organisation_id: organisations.get(code)!,
      supplier_id: organisations.get(supplier)!,
    })),
  );
  const found = difference<Wanted, OrganisationTieRow>(known, wanted, key);
  for (const row of found.added)
    await trx
      .insertInto('organisation_tie')
      .values({ ...row, since_day: day })
      .execute();
  const named = new Set(entries.map(({ code }) => organisations.get(code)));
  const ended = found.missing.filter((row) => named.has(row.organisation_id));
  for (const { organisation_id, supplier_id } of ended)
    await trx
      .deleteFrom('organisation_tie')
      .where('organisation_id', '=', organisation_id)
      .where('supplier_id', '=', supplier_id)
      .execute();
  const counts = tally(found);
  return { ...counts, changed: counts.changed + ended.length, kept: counts.kept - ended.length };
}

const key = ({ organisation_id, supplier_id }: Wanted) => `${organisation_id} ${supplier_id}`;
