import { daysBetween } from '../foundation/time.ts';
import { ALIKE, likeness, rootOf, type Likened } from './likeness.ts';

/** Cases that seem to tell of one matter, the oldest first. */
export interface Alike<Case extends Likened = Likened> {
  readonly why: 'alike' | 'crowd';
  readonly cases: readonly Case[];
}

/** So many of one category at one site within two days are a crowd, whatever their words. Source: our default. */
export const CROWD = 10;
/** Marks that must agree before two sketches are compared at all: four of sixty-four, at sixteen places. */
const BAND = 4;
/** Of many with the same band so many are compared with one that comes after them. */
const COMPARED = 8;

/**
 * Groups of cases that seem to tell of one matter, each case in one at most, whatever order they come in. Work grows with
 * the number of cases, not of pairs.
 */
export function alikeIn<Case extends Likened>(cases: readonly Case[]): Alike<Case>[] {
  const sorted = [...cases].sort((a, b) => (a.day === b.day ? (a.caseId < b.caseId ? -1 : 1) : a.day < b.day ? -1 : 1));
  const ties = new Ties(sorted.map(({ siteId }) => siteId));
  const crowded = new Set<number>();
  const places = Map.groupBy(sorted.keys(), (index) => placeOf(sorted[index]!));
  for (const [place, here] of places) {
    tieAlike(sorted, here, ties);
    if (!place.startsWith(SITE)) continue;
    for (const crowd of crowdsOf(sorted, here)) {
      for (const index of crowd) ties.tie(crowd[0]!, index);
      crowded.add(crowd[0]!);
    }
  }
  for (const here of places.values()) tieUnplaced(sorted, here, places, ties);
  const crowds = new Set([...crowded].map((index) => ties.rootOf(index)));
  return [...Map.groupBy(sorted.keys(), (index) => ties.rootOf(index))]
    .filter(([, members]) => members.length > 1)
    .map(([root, members]) => ({
      why: crowds.has(root) || members.length >= CROWD ? 'crowd' : 'alike',
      cases: members.map((index) => sorted[index]!),
    }));
}

const SITE = 'site:';
const placeOf = ({ siteId, country }: Likened): string => (siteId === null ? `country:${country}` : SITE + siteId);

function tieAlike(cases: readonly Likened[], here: readonly number[], ties: Ties): void {
  const bands = new Map<string, number[]>();
  for (const index of here)
    for (const band of bandsOf(cases[index]!)) {
      const before = bands.get(band);
      if (!before) {
        bands.set(band, [index]);
        continue;
      }
      const found = before.find(
        (other) => ties.rootOf(other) === ties.rootOf(index) || likeness(cases[other]!, cases[index]!) >= ALIKE,
      );
      if (found !== undefined) ties.tie(found, index);
      else if (before.length < COMPARED) before.push(index);
    }
}

/** One that nobody placed yet goes with those of the one site whose words are like its own. */
function tieUnplaced(
  cases: readonly Likened[],
  here: readonly number[],
  places: ReadonlyMap<string, readonly number[]>,
  ties: Ties,
): void {
  const first = cases[here[0]!]!;
  if (first.siteId !== null) return;
  const bands = new Map<string, number[]>();
  for (const [place, there] of places)
    if (place.startsWith(SITE))
      for (const index of there)
        for (const band of bandsOf(cases[index]!)) {
          const before = bands.get(band) ?? [];
          if (before.length < COMPARED) bands.set(band, [...before, index]);
        }
  for (const index of here) {
    const one = cases[index]!;
    const near = new Set(bandsOf(one).flatMap((band) => bands.get(band) ?? []));
    const like = [...near].filter((other) => likeness(cases[other]!, one) >= ALIKE);
    const sites = new Set(like.map((other) => cases[other]!.siteId));
    if (sites.size === 1) ties.tie(like[0]!, index);
  }
}

function bandsOf({ marks }: Likened): string[] {
  const bands: string[] = [];
  for (let at = 0; at < marks.length; at += BAND) bands.push(`${at} ${marks.slice(at, at + BAND)}`);
  return bands;
}

/**
 * Of one site, the oldest first: as many of a category within two days as are a crowd. Where it is the only one of its
 * days, what is unclear goes with it.
 */
function crowdsOf(cases: readonly Likened[], here: readonly number[]): number[][] {
  const kinds = Map.groupBy(here, (index) => rootOf(cases[index]!.category));
  const unclear = kinds.get(UNCLEAR) ?? [];
  kinds.delete(UNCLEAR);
  const crowds = [...kinds.values()].flatMap((same) => crowdsWithin(cases, same));
  const left = unclear.filter((index) => {
    const near = crowds.filter(
      (crowd) => daysFrom(cases, crowd[0]!, index) >= 0 && daysFrom(cases, crowd[0]!, index) <= 1,
    );
    if (near.length === 1) near[0]!.push(index);
    return near.length !== 1;
  });
  return [...crowds, ...crowdsWithin(cases, left)];
}

const UNCLEAR = 'OTH';

function crowdsWithin(cases: readonly Likened[], same: readonly number[]): number[][] {
  const crowds: number[][] = [];
  for (let from = 0; from < same.length;) {
    const first = same[from]!;
    const end = endOf(same, from, (index) => daysFrom(cases, first, index) > 1);
    const isCrowd = end - from >= CROWD;
    if (isCrowd) crowds.push(same.slice(from, end));
    from = isCrowd ? end : endOf(same, from, (index) => daysFrom(cases, first, index) > 0);
  }
  return crowds;
}

function endOf(same: readonly number[], from: number, beyond: (index: number) => boolean): number {
  let end = from;
  while (end < same.length && !beyond(same[end]!)) end += 1;
  return end;
}

const daysFrom = (cases: readonly Likened[], from: number, to: number): number =>
  daysBetween(cases[from]!.day, cases[to]!.day);

/** Who goes with whom. */
class Ties {
  readonly #above: number[];
  readonly #sites: (string | null)[];

  constructor(sites: readonly (string | null)[]) {
    this.#above = sites.map((_, index) => index);
    this.#sites = [...sites];
  }

  rootOf(index: number): number {
    let root = index;
    while (this.#above[root] !== root) {
      this.#above[root] = this.#above[this.#above[root]!]!;
      root = this.#above[root]!;
    }
    return root;
  }

  /** The older of two roots stays; those of two sites stay apart. */
  tie(one: number, other: number): void {
    const [older, newer] = [this.rootOf(one), this.rootOf(other)].toSorted((a, b) => a - b) as [number, number];
    const [site, another] = [this.#sites[older]!, this.#sites[newer]!];
    if (site !== null && another !== null && site !== another) return;
    this.#above[newer] = older;
    this.#sites[older] = site ?? another;
  }
}
