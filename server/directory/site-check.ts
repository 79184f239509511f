import { GROUPS } from './group.ts';
import { markOf, type Inspection } from './inspection.ts';
import { posterFault } from './poster.ts';
import { sameCode } from './sameness.ts';
import type { Draft } from './check.ts';

export function inspectSites(inspection: Inspection): void {
  const { sites, organisations } = inspection.draft;
  inspection.once(
    'sites',
    'code',
    sites.map((site) => markOf(site?.code)),
  );
  inspection.once(
    'sites',
    'poster_code',
    sites.map((site) => sameCode(site?.poster_code ?? '') || null),
  );
  inspectPosters(inspection);
  const kinds = new Map(organisations.map((one) => [one?.code, one?.kind]));
  for (const [index, site] of sites.entries()) {
    if (!site) continue;
    if (site.supplier && !kinds.has(site.supplier))
      inspection.report(['sites', index, 'supplier'], 'unknown_organisation');
    const kind = kinds.get(site.supplier);
    if (kind && kind !== 'supplier') inspection.report(['sites', index, 'supplier'], 'not_a_supplier', { kind });
    inspectCounts(inspection, index, site);
  }
}

function inspectPosters(inspection: Inspection): void {
  const { draft, standing } = inspection;
  const own = new Set(draft.sites.map((site) => site?.code));
  const others = standing.sites.filter((site) => !own.has(site.code));
  const holders = new Map(others.map((site) => [sameCode(site.poster_code), site.code]));
  for (const [index, site] of draft.sites.entries()) {
    if (site?.poster_code === undefined) continue;
    const path = ['sites', index, 'poster_code'] as const;
    const fault = posterFault(site.poster_code);
    const holder = holders.get(sameCode(site.poster_code));
    if (fault) inspection.report(path, fault);
    else if (holder) inspection.report(path, 'poster_kept', { code: holder });
  }
}

type DraftSite = NonNullable<Draft['sites'][number]>;

function inspectCounts(inspection: Inspection, index: number, { workers, languages }: DraftSite): void {
  const all = workers?.all;
  for (const group of GROUPS) {
    const count = workers?.[group];
    if (all !== undefined && count !== undefined && count > all)
      inspection.report(['sites', index, 'workers', group], 'over_all', { all });
  }
  const total = Object.values(languages ?? {}).reduce<number>((sum, percent) => sum + (percent ?? 0), 0);
  if (total > 100) inspection.report(['sites', index, 'languages'], 'over_hundred', { total });
}
