/** What must hold after every tick, whatever happened before: throws where it does not. */
import { groupOf, type Code } from '../../server/cases/category.ts';
import type { ReleasedCaseRow } from '../../server/database/schema.ts';
import { daysBetween, monthOf, type Day } from '../../server/foundation/time.ts';
import { coarseness } from '../../server/release/cells.ts';
import { covers } from '../../server/release/implied.ts';
import type { History } from './history.ts';

export function examine(history: History): void {
  const now = history.rows.filter((row) => row.until_tick === null);
  unlinkable(history);
  const pairs = new Set<string>();
  for (const row of now) {
    const entry = history.entries.get(row.id)!;
    const one = history.cases.find(({ id }) => id === entry.caseId)!;
    const pair = `${entry.caseId} ${entry.buyerId}`;
    if (pairs.has(pair)) throw new Error('a buyer sees a case twice');
    pairs.add(pair);
    if (entry.leftTick !== null) throw new Error('a row stays after it left');
    if (row.code !== entry.code) throw new Error('a row shows another code than was decided');
    if (monthOf(one.openedDay) !== row.month) throw new Error('a row says more than the month');
    if (entry.leavesDay !== null) {
      if (daysBetween(history.day, entry.leavesDay) > 7) throw new Error('a row leaves later than a week');
      continue;
    }
    if (!one.telling.may) throw new Error('a row stays without her consent');
    if (!covers(row.code, one.code)) throw new Error('a row shows a wrong code');
    if (history.crowdOf(entry, one.siteId, (site) => site.counts.all ?? 0) < 50) throw new Error('a cell below K');
    const group = groupOf(row.code);
    if (history.crowdOf(entry, one.siteId, (site) => site.counts[group] ?? 0) < 50) throw new Error('a group below K');
    if (row.from_tick === history.number && entry.enteredTick === history.number) entered(history, row, one.triagedDay);
  }
  neverFiner(history);
}

function entered(history: History, row: ReleasedCaseRow, triagedDay: Day): void {
  const entry = history.entries.get(row.id)!;
  if (triagedDay > history.day || entry.entersDay > history.day) throw new Error('a row enters before its delay');
  const sites = history.cells.get(entry.cellId)!.sites;
  const linked = history.links.some((link) => link.buyerId === row.buyer_id && sites.includes(link.siteId));
  const widened = history.links.some((link) => link.buyerId === row.buyer_id);
  if (!linked && !widened) throw new Error('a buyer without a link sees a row');
}

/** No attribute of a row is shared by the rows of the same case at other buyers, or by another row of hers. */
function unlinkable(history: History): void {
  const ids = new Map<string, string>();
  const shuffles = new Map<string, string>();
  for (const row of history.rows) {
    const entry = history.entries.get(row.id)!;
    const owner = `${entry.caseId} ${row.buyer_id}`;
    if ((ids.get(row.id) ?? owner) !== owner) throw new Error('two buyers share an id');
    if ((shuffles.get(row.shuffle) ?? row.id) !== row.id) throw new Error('two rows share their place among ties');
    ids.set(row.id, owner);
    shuffles.set(row.shuffle, row.id);
    if (row.id.includes(entry.caseId) || row.shuffle.includes(entry.caseId)) throw new Error('an id tells the case');
  }
}

/** Over all versions, ids and buyers: no later row of a case is finer in place or code than an earlier one. */
function neverFiner(history: History): void {
  const versions = Map.groupBy(history.rows, (row) => history.entries.get(row.id)!.caseId);
  for (const [caseId, rows] of versions) {
    for (const later of rows)
      for (const earlier of rows) {
        if (later.from_tick <= earlier.from_tick) continue;
        if (!history.moved.has(caseId) && coarseness(later.place_kind) < coarseness(earlier.place_kind))
          throw new Error('a place becomes finer');
        if (later.code !== earlier.code && covers(earlier.code as Code, later.code as Code))
          throw new Error('a code becomes finer');
      }
  }
}
