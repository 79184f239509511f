/** Where most of a group has reported, a row would say of each of them that she did: it waits. */
import { groupOf, type Code } from '../cases/category.ts';
import { addDays, type Day } from '../foundation/time.ts';
import type { Cell } from './cells.ts';

export interface Report {
  readonly siteId: string;
  readonly code: Code;
  /** Same key, same reporter. */
  readonly reporter: string;
  readonly day: Day;
}

const WINDOW_DAYS = 365;

/**
 * A person counts once, however many cases and addresses she has; a reporter without an address counts by her row. Who
 * filed on the web alone may be one with all others who did: they count once together.
 */
export function reporterKey(row: { id: string; sender_id: string | null }, anonymous = false): string {
  if (anonymous) return 'web';
  return row.sender_id === null ? `row:${row.id}` : `sender:${row.sender_id}`;
}

/** More than half of the group that the shown code presupposes has reported from the cell in the last year. */
export function crowded(
  cell: Pick<Cell, 'sites' | 'counts'>,
  code: Code,
  reportsAt: ReadonlyMap<string, readonly Report[]>,
  today: Day,
): boolean {
  const group = groupOf(code);
  const from = addDays(today, -WINDOW_DAYS);
  const reporters = new Set<string>();
  for (const site of cell.sites)
    for (const report of reportsAt.get(site) ?? [])
      if (report.day >= from && (group === 'all' || groupOf(report.code) === group)) reporters.add(report.reporter);
  return reporters.size * 2 > cell.counts[group];
}
