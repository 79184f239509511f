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
  const kinds = new Map(organisations.map((one) => [one?.code, one?.kind]));
  for (const [index, site] of sites.entries()) {
    if (!site) continue;
    if (site.supplier && !kinds.has(site.supplier))
      inspection.report(['sites', index, 'supplier'], 'unknown_organisation');
    const kind = kinds.get(site.supplier);
    if (kind && kind !== 'supplier') inspection.report(['sites', index, 'supplier'], 'not_a_supplier', { kind });
    inspectPoster(inspection, index, site);
    inspectCounts(inspection, index, site);
  }
}

type DraftSite = NonNullable<Draft['sites'][number]>;

function inspectPoster(inspection: Inspection, index: number, site: DraftSite): void {
  if (site.poster_code === undefined) return;
  const code = posterFault(site.poster_code);
  if (code) return inspection.report(['sites', index, 'poster_code'], code);
  const own = new Set(inspection.draft.sites.map((one) => one?.code));
  const holder = inspection.standing.sites.find(
    (one) => !own.has(one.code) && sameCode(one.poster_code) === sameCode(site.poster_code!),
  );
  if (holder) inspection.report(['sites', index, 'poster_code'], 'poster_kept', { code: holder.code });
}

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
