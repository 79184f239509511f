/** As what a case may be shown, and to whom: as coarse as today's rosters ask, and never finer than it was ever shown. */
import type { Code } from '../cases/category.ts';
import { addDays, monthOf, type Day } from '../foundation/time.ts';
import { coarseness, countsOf, nameOf, type CountedSite } from './cells.ts';
import type { DatedCell } from './dated-cell.ts';
import type { Entry, KnownCell, Link, TriagedCase } from './facts.ts';
import { covers, impliedCode } from './implied.ts';

export interface Target {
  readonly cell: DatedCell;
  readonly code: Code;
  readonly month: string;
  readonly buyers: ReadonlySet<string>;
}

export interface Ground {
  readonly rosters: ReadonlyMap<string, CountedSite>;
  readonly cellAt: ReadonlyMap<string, DatedCell>;
  readonly knownCells: ReadonlyMap<string, KnownCell>;
  readonly linksTo: ReadonlyMap<string, readonly Link[]>;
  readonly k: number;
}

/** Null where nobody may see it. `past`: entries of this case, to any buyer, that did enter. */
export function targetOf(one: TriagedCase, past: readonly Entry[], ground: Ground): Target | null {
  const today = ground.cellAt.get(one.siteId);
  if (!one.telling.may || !today) return null;
  const cell = neverFiner(one.siteId, today, past, ground);
  const allowed = impliedCode(one.code, cell.counts, ground.k);
  const code = past.reduce((coarsest, entry) => (covers(entry.code, coarsest) ? entry.code : coarsest), allowed);
  return { cell, code, month: monthOf(one.openedDay), buyers: buyersOf(cell, one.openedDay, ground.linksTo) };
}

/** All buyers compare what they see: a finer place shown to one would undo the coarser one shown to another. */
function neverFiner(siteId: string, today: DatedCell, past: readonly Entry[], ground: Ground): DatedCell {
  const own = ground.rosters.get(siteId)!;
  let coarsest = today;
  for (const entry of past) {
    const known = ground.knownCells.get(entry.cellId);
    const holds = known?.sites.includes(siteId) && nameOf(known.kind, own).anchor === known.anchor;
    if (!known || !holds || coarseness(known.kind) <= coarseness(coarsest.kind)) continue;
    const sites = [...new Set([...known.sites, ...today.sites])].sort();
    const counts = countsOf(sites.flatMap((id) => ground.rosters.get(id) ?? []));
    coarsest = { id: known.id, kind: known.kind, sites, counts, ...nameOf(known.kind, own) };
  }
  return coarsest;
}

const MONTHS_BEFORE = 12;

/** Whoever sourced from a site of the cell in the month of arrival or the twelve before. */
function buyersOf(cell: DatedCell, openedDay: Day, linksTo: ReadonlyMap<string, readonly Link[]>): ReadonlySet<string> {
  const month = monthOf(openedDay);
  const first = monthsBefore(month, MONTHS_BEFORE);
  const last = addDays(monthsBefore(month, -1), -1);
  const links = cell.sites.flatMap((site) => linksTo.get(site) ?? []);
  const counting = links.filter((link) => link.sinceDay <= last && (link.untilDay === null || link.untilDay >= first));
  return new Set(counting.map((link) => link.buyerId).sort());
}

/** First day of the month that lies `count` months before. */
function monthsBefore(month: string, count: number): Day {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01` as Day;
}
