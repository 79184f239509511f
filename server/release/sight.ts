/** Each case that somebody may see at this tick, and as what. */
import { groupOf, type Code, type Group } from '../cases/category.ts';
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
  const waits = remembered((cell, code) => crowded(cell, code, reportsAt, facts.day));
  const sights = new Map<string, Sight>();
  for (const one of facts.cases) {
    const target = targetOf(one, pastOf.get(one.id) ?? [], ground);
    if (target) sights.set(one.id, { ...target, one, waits: waits(target.cell, target.code) });
  }
  return sights;
}

/** Thousands of cases share a cell and a group: they are counted once. */
function remembered(count: (cell: DatedCell, code: Code) => boolean): (cell: DatedCell, code: Code) => boolean {
  const known = new Map<DatedCell, Map<Group, boolean>>();
  return (cell, code) => {
    const ofCell = known.get(cell) ?? new Map<Group, boolean>();
    known.set(cell, ofCell);
    const group = groupOf(code);
    const answer = ofCell.get(group) ?? count(cell, code);
    ofCell.set(group, answer);
    return answer;
  };
}
