import type { OrganisationVettingRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';
import { difference, tally } from './difference.ts';
import type { Tally } from './changes.ts';
import type { Ids } from './codes.ts';
import type { OrganisationEntry } from './shape.ts';

/** Who is not named as vetted any more may file until `day`. */
export async function applyVettings(
  trx: Writing,
  entries: readonly OrganisationEntry[],
  organisations: Ids,
  day: Day,
): Promise<Tally> {
  const known = await trx.selectFrom('organisation_vetting').selectAll().execute();
  const wanted = entries.flatMap(({ code, vetted }): OrganisationVettingRow[] =>
    vetted
      ? [
          {
            organisation_id: organisations.get(code)!,
            since_day: vetted.since as Day,
            until_day: (vetted.until ?? null) as Day | null,
          },
        ]
      : [],
  );
  const found = difference(known, wanted, key);
  for (const row of found.added) await trx.insertInto('organisation_vetting').values(row).execute();
  const running = found.missing.filter((row) => row.until_day === null || row.until_day > day);
  const ended = running.map((row) => ({ ...row, until_day: day }));
  for (const { organisation_id, since_day, until_day } of [...found.changed.map(([, row]) => row), ...ended])
    await trx
      .updateTable('organisation_vetting')
      .set({ until_day })
      .where('organisation_id', '=', organisation_id)
      .where('since_day', '=', since_day)
      .execute();
  const counts = tally(found);
  return { ...counts, changed: counts.changed + ended.length, kept: counts.kept - ended.length };
}

const key = ({ organisation_id, since_day }: OrganisationVettingRow) => `${organisation_id} ${since_day}`;
