import type { PromisedTimeRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';
import { difference, tally } from './difference.ts';
import type { Tally } from './changes.ts';
import type { ClockEntry } from './shape.ts';

/** Promised times that differ from the standards. One that the file names no more is the standard's again, from `day` on. */
export async function applyPromised(trx: Writing, entries: readonly ClockEntry[], day: Day): Promise<Tally> {
  const rows = await trx.selectFrom('promised_time').selectAll().orderBy('since_day').execute();
  const newest = new Map(rows.map((row) => [keyOf(row), row]));
  const standing = [...newest.values()].filter(({ within }) => within !== null);
  const wanted = entries.map(({ stage, level, within }): Said => ({ stage, level, within }));
  const found = difference<Said, (typeof standing)[number]>(standing, wanted, keyOf);
  const gone = found.missing.map(({ stage, level }) => ({ stage, level, within: null }));
  for (const row of [...found.added, ...found.changed.map(([, after]) => after), ...gone])
    await trx
      .insertInto('promised_time')
      .values({ ...row, since_day: day })
      .onConflict((taken) => taken.columns(['stage', 'level', 'since_day']).doUpdateSet({ within: row.within }))
      .execute();
  const { added, changed, unchanged } = tally(found);
  return { added, changed: changed + gone.length, unchanged, kept: 0 };
}

type Said = Pick<PromisedTimeRow, 'stage' | 'level' | 'within'>;

const keyOf = ({ stage, level }: Pick<Said, 'stage' | 'level'>): string => `${stage} ${level}`;
