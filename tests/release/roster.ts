/** Made-up sites for the pure tests. */
import fc from 'fast-check';
import { GROUPS, type Group } from '../../server/cases/category.ts';
import type { CountedSite } from '../../server/release/cells.ts';

type Counts = Partial<Record<Group, number | null>>;

export function roster(
  id: string,
  workers: number | null,
  {
    supplier = 'A',
    region = 'Dhaka',
    country = 'BD',
    ...counts
  }: Counts & Partial<Record<'supplier' | 'region' | 'country', string>> = {},
): CountedSite {
  return {
    site: {
      id,
      code: id,
      name: `Site ${id}`,
      organisationId: supplier,
      country,
      region,
      timeZone: 'Asia/Dhaka',
      posterCode: `P${id}`,
    },
    supplier: { id: supplier, name: `Supplier ${supplier}` },
    counts: {
      ...(Object.fromEntries(GROUPS.map((group) => [group, null])) as Record<Group, null>),
      ...counts,
      all: workers,
    },
  };
}

const headCount = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 49 }), fc.integer({ min: 0, max: 120 }));

/** Up to twelve sites with ids S0…, all their counts and homes random. */
export const rosters = fc
  .array(
    fc.record({
      all: headCount,
      women: headCount,
      migrants: headCount,
      supplier: fc.constantFrom('A', 'B', 'C'),
      region: fc.constantFrom('Dhaka', 'Gazipur'),
      country: fc.constantFrom('BD', 'IN'),
    }),
    { maxLength: 12 },
  )
  .map((sites) => sites.map(({ all, ...rest }, index) => roster(`S${index}`, all, rest)));
