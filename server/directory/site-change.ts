import type { SiteLanguageRow, SiteRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { newId } from '../foundation/ids.ts';
import { difference, tally } from './difference.ts';
import type { Tally } from './changes.ts';
import type { Ids } from './codes.ts';
import type { SiteEntry } from './shape.ts';

/** A site with what is spoken there written as one word, `bn:90 en:10`, so that it can be compared. */
interface Wanted extends Omit<SiteRow, 'id'> {
  readonly spoken: string;
}

export async function applySites(trx: Writing, entries: readonly SiteEntry[], organisations: Ids): Promise<Tally> {
  const rows = await trx.selectFrom('site').selectAll().execute();
  const spoken = Map.groupBy(await trx.selectFrom('site_language').selectAll().execute(), (row) => row.site_id);
  const known = rows.map((row) => ({ ...row, spoken: written(spoken.get(row.id) ?? []) }));
  const found = difference(known, entries.map(wantedFrom(organisations)), ({ code }: Wanted) => code);
  // A code may have gone from one site to another, and each is unique at every moment.
  for (const [{ id, poster_code: before }, { poster_code: after }] of found.changed)
    if (before !== after) await trx.updateTable('site').set({ poster_code: id }).where('id', '=', id).execute();
  for (const { spoken, ...row } of found.added) {
    const id = newId();
    await trx
      .insertInto('site')
      .values({ id, ...row })
      .execute();
    await storeLanguages(trx, id, spoken);
  }
  for (const [{ id }, { spoken, ...row }] of found.changed) {
    await trx.updateTable('site').set(row).where('id', '=', id).execute();
    await trx.deleteFrom('site_language').where('site_id', '=', id).execute();
    await storeLanguages(trx, id, spoken);
  }
  return tally(found);
}

const wantedFrom =
  (organisations: Ids) =>
  (entry: SiteEntry): Wanted => ({
    code: entry.code,
    organisation_id: organisations.get(entry.supplier)!,
    name: entry.name,
    country: entry.country,
    region: entry.region,
    time_zone: entry.time_zone,
    poster_code: entry.poster_code,
    spoken: written(Object.entries(entry.languages ?? {}).map(([language, percent]) => ({ language, percent }))),
  });

const written = (languages: readonly Omit<SiteLanguageRow, 'site_id'>[]): string =>
  languages
    .map(({ language, percent }) => `${language}:${percent}`)
    .sort()
    .join(' ');

async function storeLanguages(trx: Writing, siteId: string, spoken: string): Promise<void> {
  for (const one of spoken.split(' ').filter(Boolean)) {
    const [language = '', percent] = one.split(':');
    await trx
      .insertInto('site_language')
      .values({ site_id: siteId, language, percent: Number(percent) })
      .execute();
  }
}
