import type { ErasureRow } from '../database/schema.ts';
import type { Atlas } from '../directory/atlas.ts';
import { dayIn, type Day } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { openedInstant } from '../vault/times.ts';
import { pageLine } from './page.ts';

/** The day on which it is carried out, as her page counts days; where its hour does not open, as UTC does. */
export async function deletionDay(room: { readonly ring: Ring; atlas(): Atlas }, row: ErasureRow): Promise<Day> {
  const place = { table: 'erasure', column: 'due_sealed', row: row.id };
  const due = row.due_sealed && (await openedInstant(room.ring, place, row.due_sealed));
  return due ? dayIn(pageLine(room)?.timeZone ?? 'UTC', due) : row.due_day;
}
