/** Each case that somebody may see at this tick, and as what. */
import { K } from './cells.ts';
import { crowded } from './crowd.ts';
import type { DatedCell } from './dated-cell.ts';
import type { Facts, TriagedCase } from './facts.ts';
import { targetOf, type Ground, type Target } from './target.ts';

export interface Sight extends Target {
  readonly one: TriagedCase;
  /** More than half of the group has reported: nothing more enters. */
  readonly waits: boolean;
}

export function sightsOf(facts: Facts, cells: readonly DatedCell[], k = K): Map<string, Sight> {
  const ground: Ground = {
    rosters: new Map(facts.rosters.map((roster) => [roster.site.id, roster])),
    cellAt: new Map(cells.flatMap((cell) => cell.sites.map((site) => [site, cell] as const))),
    knownCells: new Map(facts.knownCells.map((cell) => [cell.id, cell])),
    linksTo: Map.groupBy(facts.links, (link) => link.siteId),
    k,
  };
  const entered = facts.entries.filter((entry) => entry.enteredTick !== null);
  const pastOf = Map.groupBy(entered, (entry) => entry.caseId);
  const reportsAt = Map.groupBy(facts.reports, (report) => report.siteId);
  const sights = new Map<string, Sight>();
  for (const one of facts.cases) {
    const target = targetOf(one, pastOf.get(one.id) ?? [], ground);
    if (target) sights.set(one.id, { ...target, one, waits: crowded(target.cell, target.code, reportsAt, facts.day) });
  }
  return sights;
}
