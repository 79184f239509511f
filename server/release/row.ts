/** What a buyer reads of a case. Place and month stay as they were at the start. */
import type { ReleasedCaseRow } from '../database/schema.ts';
import type { Draw } from './draw.ts';
import type { Entry } from './facts.ts';
import type { Sight } from './sight.ts';

export function firstRow(entry: Entry, { cell, one }: Sight, number: number, draw: Draw): ReleasedCaseRow {
  return {
    id: entry.id,
    from_tick: number,
    until_tick: null,
    buyer_id: entry.buyerId,
    place_kind: cell.kind,
    place: cell.place,
    supplier: cell.supplier,
    country: cell.country,
    several: cell.sites.length > 1 ? 1 : 0,
    code: entry.code,
    level: one.level,
    month: entry.month,
    state: one.state,
    timely: one.timely,
    shuffle: draw.id(),
  };
}

/** The same object where nothing changed. */
export function nextRow(before: ReleasedCaseRow, entry: Entry, { one }: Sight, number: number): ReleasedCaseRow {
  const { level, state, timely } = one;
  const same =
    before.code === entry.code && before.level === level && before.state === state && before.timely === timely;
  return same ? before : { ...before, from_tick: number, code: entry.code, level, state, timely };
}
