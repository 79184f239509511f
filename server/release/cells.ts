/** Which sites are shown together. Follows from rosters alone, never from cases. */
import { GROUPS, type Group } from '../cases/category.ts';
import type { Roster } from '../directory/rosters.ts';

/** A place is shown only where at least so many people work. Source: our default. */
export const K = 50;

export interface Cell {
  readonly kind: 'site' | 'supplier' | 'region' | 'country';
  /** `site:ID`, `supplier:ID/CC`, `region:CC/NAME`, `country:CC`. */
  readonly anchor: string;
  /** Ids, sorted. */
  readonly sites: readonly string[];
  readonly counts: Counts;
  /** Name of the site, supplier or region; the country's code. */
  readonly place: string;
  readonly supplier: string | null;
  readonly country: string;
}

export type Counts = Readonly<Record<Group, number>>;
export type Kind = Cell['kind'];
export type CountedSite = Pick<Roster, 'site' | 'supplier' | 'counts'>;

const POOLS = ['supplier', 'region', 'country'] as const;

/** Each site is in one cell at most; those in none are not shown. */
export function cellsOf(rosters: readonly CountedSite[], k = K): Cell[] {
  const sorted = [...rosters].sort((a, b) => (a.site.id < b.site.id ? -1 : 1));
  const cells: Cell[] = [];
  let small: CountedSite[] = [];
  for (const one of sorted) {
    if (workersAt(one) < k) small.push(one);
    else cells.push(cell('site', [one]));
  }
  for (const kind of POOLS) {
    const rest: CountedSite[] = [];
    for (const sites of Map.groupBy(small, (site) => nameOf(kind, site).anchor).values()) {
      const made = cell(kind, sites);
      if (sites.length >= 2 && made.counts.all >= k) cells.push(made);
      else rest.push(...sites);
    }
    small = rest;
  }
  return cells.sort((a, b) => (a.anchor < b.anchor ? -1 : 1));
}

/** What a cell of this kind is called where the site belongs to it. */
export function nameOf(kind: Kind, { site, supplier }: CountedSite): Omit<Cell, 'kind' | 'sites' | 'counts'> {
  const { country, region } = site;
  switch (kind) {
    case 'site':
      return { anchor: `site:${site.id}`, place: site.name, supplier: supplier.name, country };
    // A supplier's pool ends at the border: a row names its country, which would split a wider one.
    case 'supplier':
      return { anchor: `supplier:${supplier.id}/${country}`, place: supplier.name, supplier: supplier.name, country };
    case 'region':
      return { anchor: `region:${country}/${region}`, place: region, supplier: null, country };
    case 'country':
      return { anchor: `country:${country}`, place: country, supplier: null, country };
  }
}

/** How coarse a place is: a row's place never goes down. */
export const coarseness = (kind: Kind): number => ['site', 'supplier', 'region', 'country'].indexOf(kind);

/** People of each group at these sites together; an unknown number counts as none. */
export function countsOf(sites: readonly CountedSite[]): Counts {
  const sum = (group: Group) => sites.reduce((total, site) => total + (site.counts[group] ?? 0), 0);
  return Object.fromEntries(GROUPS.map((group) => [group, sum(group)])) as Record<Group, number>;
}

const workersAt = (site: CountedSite) => site.counts.all ?? 0;

function cell(kind: Kind, sites: readonly CountedSite[]): Cell {
  return {
    kind,
    ...nameOf(kind, sites[0]!),
    sites: sites.map(({ site }) => site.id).sort(),
    counts: countsOf(sites),
  };
}
