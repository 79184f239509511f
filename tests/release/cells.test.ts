import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, K } from '../../server/release/cells.ts';
import { roster, rosters } from './roster.ts';

const shown = (sites: Parameters<typeof cellsOf>[0], k?: number) =>
  cellsOf(sites, k).map((cell) => `${cell.anchor} = ${cell.sites.join(' ')}`);

describe('cells', () => {
  test('a site of K is a cell of its own, one of K - 1 is not', () => {
    expect(K).toBe(50);
    expect(shown([roster('S1', 50)])).toEqual(['site:S1 = S1']);
    expect(shown([roster('S1', 49)])).toEqual([]);
  });

  test('a site of forty alone is never shown, whatever large sites stand beside it', () => {
    expect(shown([roster('small', 40), roster('large', 4_000)])).toEqual(['site:large = large']);
  });

  test('small sites go together under their supplier, else region, else country', () => {
    expect(shown([roster('S1', 30), roster('S2', 20)])).toEqual(['supplier:A/BD = S1 S2']);
    expect(shown([roster('S1', 30), roster('S2', 19)])).toEqual([]);
    expect(shown([roster('S1', 30), roster('S2', 30, { supplier: 'B' })])).toEqual(['region:BD/Dhaka = S1 S2']);
    expect(shown([roster('S1', 30), roster('S2', 30, { supplier: 'B', region: 'Sylhet' })])).toEqual([
      'country:BD = S1 S2',
    ]);
    expect(shown([roster('S1', 30), roster('S2', 30, { country: 'IN', region: 'Kochi' })])).toEqual([]);
  });

  test('a head-count that nobody knows counts as none', () => {
    expect(shown([roster('S1', null), roster('S2', 49)])).toEqual([]);
    expect(shown([roster('S1', null), roster('S2', 49), roster('S3', 1)])).toEqual(['supplier:A/BD = S1 S2 S3']);
  });

  test('a row never says the country of a pool that has two', () => {
    const sites = [roster('S1', 30), roster('S2', 30, { country: 'IN', region: 'Kochi' }), roster('S3', 30)];
    expect(cellsOf(sites).map((cell) => [cell.place, cell.supplier, cell.country])).toEqual([
      ['Supplier A', 'Supplier A', 'BD'],
    ]);
  });

  test('always: K workers, two sites in a pool, no site twice, the same in any order', () => {
    fc.assert(
      fc.property(rosters, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (sites, keys) => {
        const cells = cellsOf(sites);
        const workers = new Map(sites.map((site) => [site.site.id, site.counts.all ?? 0]));
        const everywhere = cells.flatMap((cell) => cell.sites);
        expect(new Set(everywhere).size).toBe(everywhere.length);
        for (const cell of cells) {
          const sum = cell.sites.reduce((total, id) => total + workers.get(id)!, 0);
          expect(sum).toBeGreaterThanOrEqual(50);
          expect(cell.counts.all).toBe(sum);
          if (cell.kind === 'site') expect(cell.sites).toHaveLength(1);
          else expect(cell.sites.length).toBeGreaterThanOrEqual(2);
        }
        for (const [id, count] of workers) if (count >= 50) expect(everywhere).toContain(id);
        const mixed = sites.map((site, index) => ({ site, key: keys[index]! })).sort((a, b) => a.key - b.key);
        expect(cellsOf(mixed.map(({ site }) => site))).toEqual(cells);
      }),
    );
  });
});
