/** Weeks played in memory: what happened is decided by the caller, what buyers see by `planTick`. */
import type { Code } from '../../server/cases/category.ts';
import type { ReleasedCaseRow } from '../../server/database/schema.ts';
import { newId } from '../../server/foundation/ids.ts';
import { addDays, type Day } from '../../server/foundation/time.ts';
import { cellsOf, type CountedSite } from '../../server/release/cells.ts';
import type { Draw } from '../../server/release/draw.ts';
import type { Entry, Facts, KnownCell, Link, TriagedCase } from '../../server/release/facts.ts';
import { planTick, type Plan } from '../../server/release/plan.ts';

export const FIRST_DAY = '2026-06-02' as Day;

export class History {
  rosters: CountedSite[] = [];
  links: Link[] = [];
  cases: TriagedCase[] = [];
  extraReports: Facts['reports'][number][] = [];
  entries = new Map<string, Entry>();
  cells = new Map<string, KnownCell>();
  rows: ReleasedCaseRow[] = [];
  number = 0;
  /** Cases that the desk placed at another site: their place may be another in kind. */
  readonly moved = new Set<string>();
  readonly draw: Draw;
  readonly planner: (facts: Facts, draw: Draw) => Plan;

  constructor(options: { delays?: readonly number[]; planner?: (facts: Facts, draw: Draw) => Plan } = {}) {
    let drawn = 0;
    const delays = options.delays ?? [0];
    this.draw = { id: newId, delay: () => delays[drawn++ % delays.length]! };
    this.planner = options.planner ?? planTick;
  }

  get day(): Day {
    return addDays(FIRST_DAY, 7 * (this.number - 1));
  }

  /** A case of today's week, told by one reporter. */
  open(siteId: string, code: Code, more: Partial<TriagedCase> = {}): TriagedCase {
    const openedDay = addDays(FIRST_DAY, 7 * this.number - 3);
    const one: TriagedCase = {
      id: `case ${this.cases.length}`,
      siteId,
      code,
      level: 'L3',
      state: 'open',
      timely: 'on_time',
      openedDay,
      triagedDay: openedDay,
      telling: { may: true, sinceDay: openedDay },
      ...more,
    };
    this.cases.push(one);
    return one;
  }

  change(id: string, change: Partial<TriagedCase>): void {
    if (change.siteId) this.moved.add(id);
    this.cases = this.cases.map((one) => (one.id === id ? { ...one, ...change } : one));
  }

  facts(): Facts {
    const reports = this.cases.map((one) => ({
      siteId: one.siteId,
      code: one.code,
      reporter: `sender:${one.id}`,
      day: one.openedDay,
    }));
    return {
      number: this.number,
      day: this.day,
      previousDay: this.number === 1 ? null : addDays(this.day, -7),
      rosters: this.rosters,
      links: this.links,
      cases: this.cases,
      reports: [...reports, ...this.extraReports],
      knownCells: [...this.cells.values()],
      entries: [...this.entries.values()],
      shown: this.rows.filter((row) => row.until_tick === null),
    };
  }

  tick(): Plan {
    this.number += 1;
    const plan = this.planner(this.facts(), this.draw);
    for (const id of plan.cells.ended) this.cells.set(id, { ...this.cells.get(id)!, untilTick: this.number });
    for (const { id, kind, anchor, sites } of plan.cells.begun)
      this.cells.set(id, { id, kind, anchor, sites, untilTick: null });
    for (const entry of plan.entries) this.entries.set(entry.id, entry);
    const ended = new Set(plan.ended);
    this.rows = this.rows.map((row) =>
      row.until_tick === null && ended.has(row.id) ? { ...row, until_tick: this.number } : row,
    );
    this.rows.push(...plan.begun);
    return plan;
  }

  seenBy(buyerId: string): ReleasedCaseRow[] {
    return this.rows.filter((row) => row.until_tick === null && row.buyer_id === buyerId);
  }

  /** People at the sites among which a reader of a row must look. */
  crowdOf(entry: Entry, siteId: string, count: (site: CountedSite) => number): number {
    const today = cellsOf(this.rosters).find((cell) => cell.sites.includes(siteId));
    const sites = new Set([...(this.cells.get(entry.cellId)?.sites ?? []), ...(today?.sites ?? [])]);
    return this.rosters.filter(({ site }) => sites.has(site.id)).reduce((sum, site) => sum + count(site), 0);
  }
}
