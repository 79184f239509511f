import type { ErasureRow } from '../database/schema.ts';
import type { Atlas } from '../directory/atlas.ts';
import { dayIn, type Day } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { openInstant } from '../vault/times.ts';
import { pageLine } from './page.ts';

/** The day on which it is carried out, as her page counts days. */
export function deletionDay(room: { readonly ring: Ring; atlas(): Atlas }, row: ErasureRow): Day {
  const place = { table: 'erasure', column: 'due_sealed', row: row.id };
  const due = row.due_sealed && openInstant(room.ring, place, row.due_sealed);
  return due ? dayIn(pageLine(room)?.timeZone ?? 'UTC', due) : row.due_day;
}
