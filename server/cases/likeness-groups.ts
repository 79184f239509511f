import { Bands } from './bands.ts';
import { byAge, CROWD, crowdsWithin, voiceOf, type Crowd, type Voice } from './crowd.ts';
import { bestFor, crowdsAt, speakerOf } from './crowds.ts';
import { rootOf, UNCLEAR, type Likened } from './likeness.ts';
import { loudestFor } from './loud.ts';
import { Ties } from './ties.ts';

/** Cases that seem to tell of one matter, the oldest first. */
export interface Alike<Case extends Likened = Likened> {
  /** `unclear`: nothing in them tells what they are about but that they came to one site in the same days. */
  readonly why: 'alike' | 'crowd' | 'unclear';
  readonly cases: readonly Case[];
  /** They said too little, in the hour in which the crowd was loud. */
  readonly perhaps: readonly Case[];
}

/** So many alike of one voice are one person who repeats herself, or somebody's program: they go with nobody else. */
const CHORUS = 5;

/**
 * Groups of cases that seem to tell of one matter, each case in one at most, whatever order they come in. Work grows with
 * the number of cases, not of pairs.
 */
export function alikeIn<Case extends Likened>(cases: readonly Case[]): Alike<Case>[] {
  const all = cases.map(voiceOf).toSorted(byAge);
  const choruses = chorusesIn(all);
  const single = all.filter((voice) => !choruses.has(voice));
  const sites = Map.groupBy(single, ({ one }) => one.siteId);
  const crowds = [...sites].flatMap(([site, here]) => (site === null ? [] : crowdsAt(here)));
  gatherUnplaced(crowds, sites.get(null) ?? []);
  gatherRepeated(crowds, leftBy(crowds, single));
  gatherUnknown(crowds, tiedIn(leftBy(crowds, single)));
  const rest = leftBy(crowds, single);
  const tied = tiedIn(rest);
  const alone = new Set(rest);
  for (const voice of tied.flat()) alone.delete(voice);
  return [
    ...crowds.map(({ clear, perhaps }): Alike<Case> => ({
      why: 'crowd',
      cases: clear.toSorted(byAge).map(({ one }) => one),
      perhaps: perhaps.toSorted(byAge).map(({ one }) => one),
    })),
    ...tied.map((group) => groupOf(group.length >= CROWD ? 'crowd' : 'alike', group)),
    ...tiedIn([...choruses]).map((group) => groupOf('alike', group)),
    ...unclearIn([...alone]).map((group) => groupOf('unclear', group)),
  ].toSorted((a, b) => byAge({ one: a.cases[0]!, words: null }, { one: b.cases[0]!, words: null }));
}

const groupOf = <Case extends Likened>(why: Alike['why'], group: readonly Voice<Case>[]): Alike<Case> => ({
  why,
  cases: group.map(({ one }) => one),
  perhaps: [],
});

function chorusesIn<Case extends Likened>(all: readonly Voice<Case>[]): Set<Voice<Case>> {
  const mouths = Map.groupBy(all, ({ one }) => one.voice);
  return new Set(
    [...mouths.values()].flatMap((said) =>
      said.length < CHORUS
        ? []
        : tiedIn(said)
            .filter((group) => group.length >= CHORUS)
            .flat(),
    ),
  );
}

function leftBy<Case extends Likened>(crowds: readonly Crowd<Case>[], all: readonly Voice<Case>[]): Voice<Case>[] {
  const taken = new Set(crowds.flatMap(({ clear, perhaps }) => [...clear, ...perhaps]));
  return all.filter((voice) => !taken.has(voice));
}

/** Who did not say where goes with the one crowd of her country whose words hers are. */
function gatherUnplaced<Case extends Likened>(crowds: readonly Crowd<Case>[], unplaced: readonly Voice<Case>[]): void {
  const countries = Map.groupBy(crowds.map(speakerOf), ({ crowd }) => crowd.clear[0]!.one.country);
  for (const voice of unplaced) bestFor(voice, countries.get(voice.one.country) ?? [])?.clear.push(voice);
}

/** Who repeats what a crowd says goes with it on any day. */
function gatherRepeated<Case extends Likened>(crowds: readonly Crowd<Case>[], rest: readonly Voice<Case>[]): void {
  const crowdOf = new Map(crowds.flatMap((crowd) => crowd.clear.map(({ one }) => [one, crowd] as const)));
  const places = placesOf([...crowdOf.keys()]);
  for (const voice of rest) {
    const found = placesFor(voice.one, places).flatMap((bands) => bands.alikeTo(voice.one));
    const its = new Set(found.map((one) => crowdOf.get(one)!));
    const [crowd] = its;
    if (crowd && its.size === 1) crowd.clear.push(voice);
  }
}

/** Several who say one thing that we do not understand go with the crowd that alone was loud meanwhile: it may be the same. */
function gatherUnknown<Case extends Likened>(crowds: readonly Crowd<Case>[], tied: readonly Voice<Case>[][]): void {
  for (const group of tied)
    if (group.length >= CHORUS && group.every(({ one }) => one.siteId !== null && rootOf(one.category) === UNCLEAR))
      loudestFor(group, crowds)?.perhaps.push(...group);
}

/** Whose words are alike, two at least, at one place; who is placed nowhere with those of the one site. */
function tiedIn<Case extends Likened>(all: readonly Voice<Case>[]): Voice<Case>[][] {
  const ties = new Ties(all.map(({ one }) => one.siteId));
  const indexOf = new Map(all.map(({ one }, index) => [one, index] as const));
  const places = Map.groupBy(all.keys(), (index) => placeOf(all[index]!.one));
  for (const here of places.values()) {
    const bands = new Bands<Case>();
    for (const index of here)
      bands.take(
        all[index]!.one,
        (other) => ties.tie(indexOf.get(other)!, index),
        (other) => ties.rootOf(indexOf.get(other)!) === ties.rootOf(index),
      );
  }
  const sites = placesOf(all.flatMap(({ one }) => (one.siteId === null ? [] : one)));
  for (const [index, { one }] of all.entries()) {
    if (one.siteId !== null) continue;
    const like = placesFor(one, sites).flatMap((bands) => bands.alikeTo(one));
    if (new Set(like.map(({ siteId }) => siteId)).size === 1) ties.tie(indexOf.get(like[0]!)!, index);
  }
  return [...Map.groupBy(all.keys(), (index) => ties.rootOf(index)).values()]
    .filter((group) => group.length > 1)
    .map((group) => group.map((index) => all[index]!));
}

const placeOf = ({ siteId, country }: Likened): string => (siteId === null ? `country:${country}` : `site:${siteId}`);

/** Those of each site. */
function placesOf<Case extends Likened>(all: readonly Case[]): Map<string, Bands<Case>> {
  const places = new Map<string, Bands<Case>>();
  for (const one of all) {
    const place = placeOf(one);
    if (!places.has(place)) places.set(place, new Bands());
    places.get(place)!.keep(one);
  }
  return places;
}

/** Her site's; all where she named none. */
function placesFor<Case extends Likened>(one: Likened, places: ReadonlyMap<string, Bands<Case>>): Bands<Case>[] {
  if (one.siteId === null) return [...places.values()];
  const bands = places.get(placeOf(one));
  return bands ? [bands] : [];
}

/** Too many at one site to be looked at one by one, of whom nothing tells what they are about. */
function unclearIn<Case extends Likened>(alone: readonly Voice<Case>[]): Voice<Case>[][] {
  const unclear = alone.filter(({ one }) => one.siteId !== null && rootOf(one.category) === UNCLEAR);
  return [...Map.groupBy(unclear, ({ one }) => one.siteId).values()].flatMap(crowdsWithin);
}
