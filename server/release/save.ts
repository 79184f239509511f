/** Writes a tick: cells, entries, rows and the pointer in one go, or nothing at all. */
import type { Database } from '../database/connect.ts';
import { locked } from '../database/dialect.ts';
import type { ReleaseEntryRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import type { CellChange } from './dated-cell.ts';
import type { Entry } from './facts.ts';
import type { Moment } from './passage.ts';
import type { Plan } from './plan.ts';

/** False where another server has run this tick: then nothing is written. */
export async function saveTick(
  trx: Writing,
  kind: Database['kind'],
  { number, day }: Moment,
  plan: Plan,
): Promise<boolean> {
  await trx
    .insertInto('tick_pointer')
    .values({ name: 'buyers', tick: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const pointer = await trx
    .selectFrom('tick_pointer')
    .select('tick')
    .where('name', '=', 'buyers')
    .$call(locked(kind))
    .executeTakeFirstOrThrow();
  if (pointer.tick !== number - 1) return false;
  await trx.insertInto('tick').values({ number, kind: 'weekly', day }).execute();
  await saveCells(trx, number, plan.cells);
  for (const some of chunks(plan.entries.map(rowOf)))
    await trx
      .insertInto('release_entry')
      .values(some)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((is) => ({
          cell_id: is.ref('excluded.cell_id'),
          code: is.ref('excluded.code'),
          entered_tick: is.ref('excluded.entered_tick'),
          leaves_day: is.ref('excluded.leaves_day'),
          left_tick: is.ref('excluded.left_tick'),
        })),
      )
      .execute();
  for (const some of chunks(plan.ended))
    await trx
      .updateTable('released_case')
      .set({ until_tick: number })
      .where('id', 'in', some)
      .where('until_tick', 'is', null)
      .execute();
  for (const some of chunks(plan.begun)) await trx.insertInto('released_case').values(some).execute();
  await trx.updateTable('tick_pointer').set({ tick: number }).where('name', '=', 'buyers').execute();
  return true;
}

async function saveCells(trx: Writing, number: number, { begun, ended }: CellChange): Promise<void> {
  for (const some of chunks(ended))
    await trx.updateTable('cell').set({ until_tick: number }).where('id', 'in', some).execute();
  for (const some of chunks(begun))
    await trx
      .insertInto('cell')
      .values(some.map(({ id, kind, anchor }) => ({ id, kind, anchor, since_tick: number, until_tick: null })))
      .execute();
  const places = begun.flatMap((cell) => cell.sites.map((site) => ({ cell_id: cell.id, site_id: site })));
  for (const some of chunks(places)) await trx.insertInto('cell_site').values(some).execute();
}

const rowOf = (entry: Entry): ReleaseEntryRow => ({
  id: entry.id,
  case_id: entry.caseId,
  buyer_id: entry.buyerId,
  cell_id: entry.cellId,
  code: entry.code,
  month: entry.month,
  enters_day: entry.entersDay,
  entered_tick: entry.enteredTick,
  leaves_day: entry.leavesDay,
  left_tick: entry.leftTick,
});

/** Both databases limit the values of one statement. */
const CHUNK = 200;

function chunks<T>(all: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < all.length; from += CHUNK) parts.push(all.slice(from, from + CHUNK));
  return parts;
}
