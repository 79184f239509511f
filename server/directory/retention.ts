import type { Reading } from '../database/connect.ts';
import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';
import { difference, tally } from './difference.ts';
import type { Tally } from './changes.ts';
import { KEPT, KEPT_KINDS, type Retention } from './kept.ts';
import type { RetentionEntry } from './shape.ts';

export async function retentionOf(read: Reading): Promise<Retention> {
  const rows = await read.selectFrom('retention').selectAll().orderBy('since_day').execute();
  const said = new Map(rows.map((row) => [row.kind, row.days]));
  return Object.fromEntries(KEPT_KINDS.map((kind) => [kind, said.get(kind) ?? KEPT[kind].days])) as Retention;
}

/** A number of days that changed is a new row from `day` on. */
export async function applyRetention(trx: Writing, entries: readonly RetentionEntry[], day: Day): Promise<Tally> {
  const rows = await trx.selectFrom('retention').selectAll().orderBy('since_day').execute();
  const newest = new Map(rows.map((row) => [row.kind, row]));
  const wanted = entries.map(({ data, days }) => ({ kind: data, days }));
  const found = difference([...newest.values()], wanted, ({ kind }: { kind: string; days: number }) => kind);
  for (const row of [...found.added, ...found.changed.map(([, after]) => after)])
    await trx
      .insertInto('retention')
      .values({ ...row, since_day: day })
      .onConflict((taken) => taken.columns(['kind', 'since_day']).doUpdateSet({ days: row.days }))
      .execute();
  return tally(found);
}
