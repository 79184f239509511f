import type { Reading } from '../database/connect.ts';
import type { HeadCountRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';
import { GROUPS, type Group } from './group.ts';
import { siteOf, type Site } from './site.ts';

/** Who works at a site, as numbers. */
export interface Roster {
  readonly site: Site;
  readonly supplier: { readonly id: string; readonly name: string };
  /** The newest head-count on or before the day; null where none is known. */
  readonly counts: Readonly<Record<Group, number | null>>;
  /** The most spoken first. */
  readonly languages: readonly { readonly language: string; readonly percent: number }[];
}

/** Every site's roster as it was known on `day`, by the sites' codes. */
export async function loadRosters(read: Reading | Writing, day: Day): Promise<Roster[]> {
  const sites = await read.selectFrom('site').selectAll().orderBy('code').execute();
  const suppliers = await read.selectFrom('organisation').select(['id', 'name']).execute();
  const counted = await read
    .selectFrom('head_count')
    .selectAll()
    .where('since_day', '<=', day)
    .orderBy('since_day')
    .execute();
  const spoken = await read
    .selectFrom('site_language')
    .selectAll()
    .orderBy('percent', 'desc')
    .orderBy('language')
    .execute();
  const supplierOf = new Map(suppliers.map((supplier) => [supplier.id, supplier]));
  const countsOf = Map.groupBy(counted, (row) => row.site_id);
  const languagesOf = Map.groupBy(spoken, (row) => row.site_id);
  return sites.map((site) => ({
    site: siteOf(site),
    supplier: supplierOf.get(site.organisation_id)!,
    counts: newest(countsOf.get(site.id) ?? []),
    languages: (languagesOf.get(site.id) ?? []).map(({ language, percent }) => ({ language, percent })),
  }));
}

/** Rows from the oldest to the newest: the last of a group stands. */
function newest(rows: readonly HeadCountRow[]): Record<Group, number | null> {
  const known = new Map(rows.map((row) => [row.group_name, row.workers]));
  return Object.fromEntries(GROUPS.map((group) => [group, known.get(group) ?? null])) as Record<Group, number | null>;
}
