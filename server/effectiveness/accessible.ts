import type { Facts, WorkplaceFact } from './facts.ts';
import type { ReachFact } from './reach.ts';
import type { Outcome, Rule } from './rule.ts';

/** Shares of a workforce in percent, and workers, from which a language must be served: our defaults. */
const MUST_PERCENT = 10;
const MUST_WORKERS = 30;
const SHOULD_PERCENT = 3;

/** ACC-01: whoever works there can write in her language and a human answers in it. */
const languages: Rule = {
  id: 'ACC-01',
  criterion: 'accessible',
  level: 'F',
  source: ['ungp_31_b', 'knowthechain', 'own_default'],
  mender: 'admin',
  evaluate({ workplaces, reach }: Facts): Outcome {
    const needs = workplaces.flatMap((workplace) => needsOf(workplace));
    const missing = needs.filter((need) => !isOffered(reach, need));
    const must = missing.filter((need) => need.weight === 'F');
    const unproven = needs.filter((need) => isOffered(reach, need) && !isCarriedOut(reach, need));
    const unknown = workplaces.filter((workplace) => workplace.languages.length === 0).length;
    const evidence = {
      sites: workplaces.length,
      sites_without_languages: unknown,
      needs: needs.length,
      missing: must.length,
      missing_minor: missing.length - must.length,
      missing_at: places(must.length > 0 ? must : missing, (need) => `${need.site}/${need.language}`),
      unproven: unproven.length,
      unproven_in: places(unproven, (need) => `${need.country}/${need.language}`),
    };
    if (workplaces.length === 0) return { verdict: 'not_applicable', evidence };
    if (must.length > 0) return { verdict: 'fires', evidence };
    if (missing.length > 0) return { verdict: 'fires', level: 'W', evidence };
    // Offered is not yet served: until it was carried out, and while rosters are silent, nothing is shown.
    return { verdict: unproven.length > 0 || unknown > 0 ? 'too_little' : 'met', evidence };
  },
};

interface Need {
  readonly site: string;
  readonly country: string;
  readonly language: string;
  readonly weight: 'F' | 'W';
}

function needsOf({ code, country, workers, languages }: WorkplaceFact): Need[] {
  return languages.flatMap(({ language, percent }) => {
    const many = workers !== null && percent * workers >= MUST_WORKERS * 100;
    if (percent < SHOULD_PERCENT && !many) return [];
    return [{ site: code, country, language, weight: percent >= MUST_PERCENT || many ? 'F' : 'W' }];
  });
}

const isOffered = ({ lines, handlerLanguages }: ReachFact, need: Need): boolean =>
  handlerLanguages.includes(need.language) &&
  lines.some((line) => line.country === need.country && line.languages.includes(need.language));

const isCarriedOut = ({ carriedOut }: ReachFact, need: Need): boolean =>
  carriedOut.some((served) => served.country === need.country && served.language === need.language);

const MOST_PLACES = 10;

const places = (needs: readonly Need[], name: (need: Need) => string): string =>
  [...new Set(needs.map(name))].sort().slice(0, MOST_PLACES).join(' ');

export const ACCESSIBLE: readonly Rule[] = [languages];
