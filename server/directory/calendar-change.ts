import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';
import { frozen, versionOf } from './calendar.ts';
import { difference, tally } from './difference.ts';
import type { Tally } from './changes.ts';
import type { CalendarEntry } from './shape.ts';

/**
 * A calendar that changed, also because a year has gone by and more holidays are known, is a new version from `day` on.
 * Clocks that run were reckoned by the one before.
 */
export async function applyCalendars(trx: Writing, entries: readonly CalendarEntry[], day: Day): Promise<Tally> {
  const rows = await trx.selectFrom('calendar').selectAll().orderBy('since_day').execute();
  const newest = new Map(rows.map((row) => [row.code, row]));
  const wanted = entries.map((entry, place) => {
    const body = frozen(entry, day);
    return { code: entry.code, place, version: versionOf(body), body: JSON.stringify(body) };
  });
  const found = difference([...newest.values()], wanted, ({ code }: { code: string }) => code);
  for (const row of [...found.added, ...found.changed.map(([, after]) => after)])
    await trx
      .insertInto('calendar')
      .values({ ...row, since_day: day })
      .onConflict((taken) =>
        taken.columns(['code', 'since_day']).doUpdateSet({ place: row.place, version: row.version, body: row.body }),
      )
      .execute();
  return tally(found);
}
