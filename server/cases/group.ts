import { Problem } from '../foundation/errors.ts';
import type { CaseState } from './case.ts';
import { worse, type Code, type Level } from './category.ts';
import { mustBeOpen } from './triage.ts';

/** What a handler says of a group, where she says it. */
export interface Said {
  readonly category?: Code;
  readonly level?: Level;
}

interface Shape {
  readonly category: Code;
  readonly level: Level;
  readonly siteId: string | null;
}

/**
 * What the cases of a group have in common: the worst level, the category that most of those on it have, the one site.
 * Throws Problem where one of them has ended, or they are at different sites: that is no one matter.
 */
export function gathering(states: readonly CaseState[], said: Said = {}): Shape {
  states.forEach(mustBeOpen);
  const sites = [...new Set(states.flatMap(({ siteId }) => siteId ?? []))];
  if (sites.length > 1) throw new Problem('different_sites', 422);
  const level = said.level ?? states.map((state) => state.level).reduce(worse);
  return { category: said.category ?? commonest(states), level, siteId: sites[0] ?? null };
}

/** Among the worst; what is unclear counts only where nothing is clear. */
function commonest(states: readonly CaseState[]): Code {
  const level = states.map((state) => state.level).reduce(worse);
  const codes = states.filter((state) => state.level === level).map(({ category }) => category);
  const clear = codes.filter((code) => code !== 'OTH');
  const counted = Map.groupBy(clear.length > 0 ? clear : codes, (code) => code);
  const [most] = [...counted].toSorted(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1));
  return most![0];
}
