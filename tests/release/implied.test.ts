import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODES, GROUPS, groupOf, type Code, type Group } from '../../server/cases/category.ts';
import { covers, impliedCode } from '../../server/release/implied.ts';

const counts = (some: Partial<Record<Group, number>>) =>
  ({ ...Object.fromEntries(GROUPS.map((group) => [group, 0])), all: 500, ...some }) as Record<Group, number>;
const codes = fc.constantFrom(...(Object.keys(CODES) as Code[]));

describe('the code that a cell allows', () => {
  test.each([
    ['GBV', { women: 50 }, 'GBV'],
    ['GBV', { women: 49 }, 'ANY'],
    ['GBV', {}, 'ANY'],
    ['HRS.NGT', { night_shift: 49 }, 'HRS'],
    ['DIS.PRG', { women: 400, pregnant: 12 }, 'DIS'],
    ['WAG.SEV', { leavers: 0 }, 'WAG'],
    ['WAG.DED', {}, 'WAG.DED'],
    ['RCR', { migrants: 0 }, 'ANY'],
    ['FOA.REP', { representatives: 9 }, 'FOA'],
  ] as const)('%s with %o is shown as %s', (code, some, shown) => {
    expect(impliedCode(code, counts(some))).toBe(shown);
  });

  test('it covers the true code, and its group counts K', () => {
    const anyCounts = fc.record(Object.fromEntries(GROUPS.map((group) => [group, fc.nat(120)])));
    fc.assert(
      fc.property(codes, anyCounts, (code, some) => {
        const cell = counts({ ...(some as Partial<Record<Group, number>>), all: 60 });
        const shown = impliedCode(code, cell);
        expect(covers(shown, code)).toBe(true);
        expect(cell[groupOf(shown)]).toBeGreaterThanOrEqual(50);
      }),
    );
  });
});
