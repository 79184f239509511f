import type { Filing } from '../../channels/filing/filing.ts';
import type { Reading } from '../database/connect.ts';
import type { Atlas } from '../directory/atlas.ts';
import { sameCode, sameName } from '../directory/sameness.ts';

/** Where a filing belongs, as far as what the filer named tells it. */
export interface FilingPlace {
  readonly siteId: string | null;
  /** Of the site, or those that have the name which she gave. */
  readonly suppliers: readonly string[];
}

/** A poster's code, a site's own code, or its name in the country; several that could be meant are none. */
export async function placeOf(
  { atlas, read }: { readonly atlas: Atlas; readonly read: Reading },
  { site, supplierNamed, country }: Pick<Filing, 'site' | 'supplierNamed' | 'country'>,
): Promise<FilingPlace> {
  const sites = await read.selectFrom('site').select(['id', 'code', 'name', 'country', 'organisation_id']).execute();
  const inCountry = sites.filter((one) => country === '' || one.country === country);
  const poster = site === '' ? null : atlas.siteByPoster(site);
  const named =
    site === ''
      ? []
      : inCountry.filter((one) => sameCode(one.code) === sameCode(site) || sameName(one.name) === sameName(site));
  const meant = new Set([...(poster ? [poster.id] : []), ...named.map(({ id }) => id)]);
  const siteId = meant.size === 1 ? [...meant][0]! : null;
  const organisations = await read
    .selectFrom('organisation')
    .select(['id', 'code', 'name'])
    .where('kind', '=', 'supplier')
    .execute();
  const suppliers = organisations.filter(
    ({ name, code }) =>
      supplierNamed !== '' && (sameName(name) === sameName(supplierNamed) || sameCode(code) === sameCode(supplierNamed)),
  );
  const owners = sites.filter(({ id }) => meant.has(id)).map((one) => one.organisation_id);
  return { siteId, suppliers: [...new Set([...owners, ...suppliers.map(({ id }) => id)])] };
}
