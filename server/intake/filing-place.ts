import type { Filing } from '../../channels/filing/filing.ts';
import type { Reading } from '../database/connect.ts';
import type { Atlas } from '../directory/atlas.ts';
import { tiesOf } from '../directory/tie.ts';
import { resembles } from '../directory/resemblance.ts';
import { sameCode, sameName } from '../directory/sameness.ts';
import type { Filer } from './filing-entrance.ts';

/** Where a filing belongs, as far as what the filer named tells it. */
export interface FilingPlace {
  readonly siteId: string | null;
  /** It may be about a supplier to which the filer has a tie. */
  readonly tied: boolean;
}

type Named = Pick<Filing, 'site' | 'supplierNamed' | 'country'>;

/**
 * Finds by a poster's code, a site's own code, or its name in the country; where several could be meant, none is. A tie
 * counts for each of them, and where none is found for those that what she named resembles.
 */
export async function loadPlaces(
  read: Reading,
  atlas: Atlas,
  { organisationId }: Filer,
): Promise<(named: Named) => FilingPlace> {
  const ties = await tiesOf(read, organisationId);
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
  const tiedNames = [
    ...sites.filter((site) => ties.has(site.organisation_id)).map(({ name }) => name),
    ...suppliers.filter(({ id }) => ties.has(id)).map(({ name }) => name),
  ];
  const mayBeTied = (said: string) => said !== '' && tiedNames.some((name) => resembles(said, name));
  return ({ site, supplierNamed, country }) => {
    const poster = site === '' ? null : atlas.siteByPoster(site);
    const named = site === '' ? [] : [...(byCode.get(sameCode(site)) ?? []), ...(byName.get(sameName(site)) ?? [])];
    const here = named.filter((one) => country === '' || one.country === country);
    const meant = new Set([...(poster ? [poster.id] : []), ...here.map(({ id }) => id)]);
    // A tie counts also where only the country is wrong.
    const owned = [...meant, ...named.map(({ id }) => id)].map((id) => owners.get(id)).filter((id) => id !== undefined);
    const [bySite, bySupplier] = [supplierIds(site), supplierIds(supplierNamed)];
    return {
      siteId: meant.size === 1 ? [...meant][0]! : null,
      tied:
        // Who names a supplier where its site belongs is taken at her word too.
        [...owned, ...bySite, ...bySupplier].some((id) => ties.has(id)) ||
        (owned.length + bySite.length === 0 && mayBeTied(site)) ||
        (bySupplier.length === 0 && mayBeTied(supplierNamed)),
    };
  };
}
