import type { OutboxRow } from '../database/schema.ts';
import type { Ring } from '../vault/ring.ts';
import { openedInstant } from '../vault/times.ts';
import { sentIfOpen } from './outbox.ts';

/** Texts as they were written, one day after the other, and within a day while their times are kept: rows lie in no order. */
export async function inTime(ring: Ring, rows: readonly OutboxRow[]): Promise<OutboxRow[]> {
  if (rows.length < 2) return [...rows];
  const timed = await Promise.all(rows.map(async (row) => ({ row, at: await timeOf(ring, row) })));
  return timed
    .toSorted((a, b) => (a.row.made_day === b.row.made_day ? a.at - b.at : a.row.made_day < b.row.made_day ? -1 : 1))
    .map(({ row }) => row);
}

async function timeOf(ring: Ring, row: OutboxRow): Promise<number> {
  const place = { table: 'outbox', column: 'due_sealed', row: row.id };
  return (
    (await sentIfOpen(ring, row)) ??
    (row.due_sealed === '' ? 0 : ((await openedInstant(ring, place, row.due_sealed)) ?? 0))
  );
}
