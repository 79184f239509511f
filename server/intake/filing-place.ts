import type { Filing } from '../../channels/filing/filing.ts';
import type { Reading } from '../database/connect.ts';
import type { Atlas } from '../directory/atlas.ts';
import { sameCode, sameName } from '../directory/sameness.ts';

/** Where a filing belongs, as far as what the filer named tells it. */
export interface FilingPlace {
  readonly siteId: string | null;
  /** Of every site that could be meant, and those that have the name which she gave. */
  readonly suppliers: readonly string[];
}

type Named = Pick<Filing, 'site' | 'supplierNamed' | 'country'>;

/** Finds by a poster's code, a site's own code, or its name in the country; where several could be meant, none is. */
export async function loadPlaces(read: Reading, atlas: Atlas): Promise<(named: Named) => FilingPlace> {
  const sites = await read.selectFrom('site').select(['id', 'code', 'name', 'country', 'organisation_id']).execute();
  const owners = new Map(sites.map((site) => [site.id, site.organisation_id]));
  const byCode = Map.groupBy(sites, ({ code }) => sameCode(code));
  const byName = Map.groupBy(sites, ({ name }) => sameName(name));
  const suppliers = await read
    .selectFrom('organisation')
    .select(['id', 'code', 'name'])
    .where('kind', '=', 'supplier')
    .execute();
  const suppliersBy = Map.groupBy(
    suppliers.flatMap(({ id, code, name }) => [
      { id, word: `code ${sameCode(code)}` },
      { id, word: `name ${sameName(name)}` },
    ]),
    ({ word }) => word,
  );
  const supplierIds = (said: string) =>
    said === ''
      ? []
      : [`code ${sameCode(said)}`, `name ${sameName(said)}`].flatMap((word) =>
          (suppliersBy.get(word) ?? []).map(({ id }) => id),
        );
  return ({ site, supplierNamed, country }) => {
    const poster = site === '' ? null : atlas.siteByPoster(site);
    const named = site === '' ? [] : [...(byCode.get(sameCode(site)) ?? []), ...(byName.get(sameName(site)) ?? [])];
    const here = named.filter((one) => country === '' || one.country === country);
    const meant = new Set([...(poster ? [poster.id] : []), ...here.map(({ id }) => id)]);
    // A tie counts also where only the country is wrong.
    const owned = [...meant, ...named.map(({ id }) => id)].map((id) => owners.get(id)).filter((id) => id !== undefined);
    return {
      siteId: meant.size === 1 ? [...meant][0]! : null,
      // Who names a supplier where its site belongs is taken at her word too.
      suppliers: [...new Set([...owned, ...supplierIds(supplierNamed), ...supplierIds(site)])],
    };
  };
}
