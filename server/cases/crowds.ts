import { addDays, daysBetween, type Day } from '../foundation/time.ts';
import { byAge, CROWD, crowdsWithin, type Crowd, type Voice } from './crowd.ts';
import { rootOf, UNCLEAR, type Likened } from './likeness.ts';
import { loudestFor } from './loud.ts';
import { Vocabulary } from './vocabulary.ts';

/** Crowds of two categories are one where each is told by the other's words so well. Source of these numbers: the texts of tests/cases/matters under fifty keys. */
const SAME = 0.3;
/** From here on words are the crowd's. */
const FITS = 0.6;
/** What has a category needs more: of the crowd's own, and of another. */
const FITS_ITS_KIND = 0.75;
const FITS_WELL = 1.25;
/** So much better than with any other crowd. */
const BETTER = 0.25;
/**
 * Who is of the category, but tells of something else: her words fit so much worse than those of half of the others in
 * her language, where that many are and have words in common.
 */
const STRANGE = 0.45;
const COMPARABLE = 20;
const IN_COMMON = 0.4;
/** With each turn the crowd's words become more. */
const TURNS = 4;

/**
 * Crowds at one site; `here` by day. As many of a category as are a crowd begin one; two that use the same words are one;
 * whose words are strange to it stands by herself; then comes who uses its words, and at last who said next to nothing
 * when it alone was loud. Each case is in one at most.
 */
export function crowdsAt<Case extends Likened>(here: readonly Voice<Case>[]): Crowd<Case>[] {
  const crowds: Crowd<Case>[] = [];
  for (let left = here; ;) {
    const found = joined(left).flatMap(withoutStrangers);
    if (found.length === 0) break;
    crowds.push(...found);
    const taken = new Set(found.flatMap(({ clear }) => clear));
    left = left.filter((voice) => !taken.has(voice));
  }
  const rest = new Set(here);
  for (const { clear } of crowds) for (const voice of clear) rest.delete(voice);
  gather(crowds, rest);
  hush(crowds, rest);
  return crowds;
}

/** Crowds of one category each, those of the same words together. */
function joined<Case extends Likened>(here: readonly Voice<Case>[]): Crowd<Case>[] {
  const kinds = Map.groupBy(here, ({ one }) => rootOf(one.category));
  kinds.delete(UNCLEAR);
  const seeds = [...kinds.values()].flatMap(crowdsWithin).map((clear) => ({ clear, tells: vocabularyOf(clear) }));
  const groups: (typeof seeds)[] = [];
  for (const seed of seeds) {
    const same = groups.filter((group) => group.some((other) => isSame(seed, other)));
    for (const group of same) groups.splice(groups.indexOf(group), 1);
    groups.push([...same.flat(), seed]);
  }
  return groups.map((group) => {
    const clear = group.flatMap((seed) => seed.clear).toSorted(byAge);
    const roots = new Set(clear.map(({ one }) => rootOf(one.category)));
    return { ...daysOf(clear), roots, clear, perhaps: [] };
  });
}

/** Two at least. */
function daysOf(byDay: readonly Voice[]): { from: Day; until: Day } {
  const [from, second, last] = [byDay[0]!.one.day, addDays(byDay[0]!.one.day, 1), byDay.at(-1)!.one.day];
  return { from, until: last > second ? last : second };
}

interface Seed {
  readonly clear: readonly Voice[];
  readonly tells: Vocabulary;
}

const isSame = (a: Seed, b: Seed): boolean =>
  Math.abs(daysBetween(a.clear[0]!.one.day, b.clear[0]!.one.day)) <= 1 && told(a, b) >= SAME && told(b, a) >= SAME;

/** How well the words of one are told by those of the other, on average. */
function told({ clear }: Seed, { tells }: Seed): number {
  const fits = clear.flatMap(({ words }) => (words ? tells.fit(words, false) : []));
  return fits.length === 0 ? 0 : fits.reduce((sum, fit) => sum + fit, 0) / fits.length;
}

/** Where the same words are not to be expected, in another language, the category decides. */
function withoutStrangers<Case extends Likened>(crowd: Crowd<Case>): Crowd<Case>[] {
  const tells = vocabularyOf(crowd.clear);
  const fits = new Map(
    crowd.clear.flatMap((voice) => (voice.words ? [[voice, tells.fit(voice.words, true)] as const] : [])),
  );
  const heard = Map.groupBy(fits.keys(), ({ one }) => one.language);
  const usual = new Map(
    [...heard].map(([language, those]) => [language, middleOf(those.map((each) => fits.get(each)!))]),
  );
  const isStrange = (voice: Voice<Case>): boolean => {
    const { language } = voice.one;
    if (!voice.words || heard.get(language)!.length < COMPARABLE) return false;
    return usual.get(language)! >= IN_COMMON && fits.get(voice)! < STRANGE * usual.get(language)!;
  };
  const clear = crowd.clear.filter((voice) => !isStrange(voice));
  return clear.length < CROWD ? [] : [{ ...crowd, ...daysOf(clear), clear }];
}

const middleOf = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;

/** Takes to each crowd those of the rest whose words are its own, and no other's. */
function gather<Case extends Likened>(crowds: readonly Crowd<Case>[], rest: Set<Voice<Case>>): void {
  for (let turn = 0; turn < TURNS; turn += 1) {
    const speakers = crowds.map(speakerOf);
    const found = [...rest].flatMap((voice) => {
      const crowd = bestFor(voice, speakers);
      return crowd ? [{ crowd, voice }] : [];
    });
    for (const { crowd, voice } of found) {
      crowd.clear.push(voice);
      rest.delete(voice);
    }
    if (found.length === 0) return;
  }
}

/** A crowd and what it says. */
export interface Speaker<Case extends Likened = Likened> {
  readonly crowd: Crowd<Case>;
  readonly tells: Vocabulary;
}

export const speakerOf = <Case extends Likened>(crowd: Crowd<Case>): Speaker<Case> => ({
  crowd,
  tells: vocabularyOf(crowd.clear),
});

/** The one crowd of these days whose words these are. */
export function bestFor<Case extends Likened>(
  { one, words }: Voice,
  speakers: readonly Speaker<Case>[],
): Crowd<Case> | null {
  if (!words) return null;
  const fits = speakers
    .filter(({ crowd }) => isOfItsDays(one, crowd))
    .map(({ crowd, tells }) => ({ crowd, fit: tells.fit(words, false) }))
    .toSorted((a, b) => b.fit - a.fit);
  const [best, second] = fits;
  if (!best || (second && best.fit - second.fit < BETTER)) return null;
  return best.fit >= leastFor(rootOf(one.category), best.crowd) ? best.crowd : null;
}

const leastFor = (root: string, { roots }: Crowd): number =>
  root === UNCLEAR ? FITS : roots.has(root) ? FITS_ITS_KIND : FITS_WELL;

const isOfItsDays = ({ day }: Likened, { from, until }: Crowd): boolean => from <= day && day <= until;

/** "The same here": with the crowd that was loud when she said it. */
function hush<Case extends Likened>(crowds: readonly Crowd<Case>[], rest: ReadonlySet<Voice<Case>>): void {
  for (const voice of rest)
    if (rootOf(voice.one.category) === UNCLEAR && voice.one.marks === '')
      loudestFor([voice], crowds)?.perhaps.push(voice);
}

const vocabularyOf = (voices: readonly Voice[]): Vocabulary => new Vocabulary(voices.map(({ words }) => words));
