import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../server/cases/category.ts';
import { dueAfter, widest, type Allowance } from '../../server/clocks/allowance.ts';
import { EDITION, policyFaults, policyOf, type Adjustment } from '../../server/clocks/policy.ts';
import { STAGES, STANDARDS } from '../../server/clocks/stages.ts';
import { DAY, instant } from '../../server/foundation/time.ts';
import { CALENDARS } from './calendars.ts';

const adjust = (stage: Adjustment['stage'], level: Adjustment['level'], unit: Allowance['unit'], count: number) => ({
  stage,
  level,
  allowed: { unit, count },
});

describe('the promised times', () => {
  test('each stage has a source, and nobody in danger waits longer than somebody who is not', () => {
    for (const stage of STAGES) {
      expect(STANDARDS[stage].source).not.toBe('');
      const days = LEVELS.map((level) => STANDARDS[stage].allowed[level]).flatMap((one) => (one ? [widest(one)] : []));
      expect(days).toEqual(days.toSorted((one, other) => one - other));
    }
  });

  test('as they stand they are without a fault, and the stages fit into the time of the outcome as the table says', () => {
    expect(policyFaults([])).toEqual([]);
    const sums = LEVELS.map((level) =>
      (['triage', 'admissibility', 'fact_finding', 'remedy_plan'] as const)
        .map((stage) => widest(STANDARDS[stage].allowed[level]!))
        .reduce((sum, one) => sum + one),
    );
    expect(sums.map(Math.round)).toEqual([22, 40, 78, 84]);
  });

  test.each([
    ['the law', [adjust('acknowledgement', 'L4', 'days', 8)], [{ index: 0, code: 'past_the_law' }]],
    [
      'the law, in working days',
      [adjust('acknowledgement', 'L4', 'working_days', 6)],
      [{ index: 0, code: 'past_the_law' }],
    ],
    ['three months', [adjust('feedback', 'L4', 'days', 91)], [{ index: 0, code: 'past_the_law' }]],
    ['no time at all', [adjust('triage', 'L1', 'hours', 0)], [{ index: 0, code: 'no_time' }]],
    ['a time where there is none', [adjust('consent_decision', 'L1', 'hours', 2)], [{ index: 0, code: 'no_time' }]],
    ['graver waits longer', [adjust('update', 'L1', 'days', 8)], [{ index: 0, code: 'graver_waits_longer' }]],
    ['less grave waits shorter', [adjust('update', 'L4', 'days', 13)], [{ index: 0, code: 'graver_waits_longer' }]],
    [
      'one said twice',
      [adjust('update', 'L4', 'days', 20), adjust('update', 'L4', 'days', 20)],
      [{ index: 1, code: 'said_twice' }],
    ],
    [
      'stages that do not fit',
      [adjust('feedback', 'L2', 'days', 39)],
      [{ index: null, code: 'stages_past_outcome', level: 'L2', days: 1 }],
    ],
  ])('%s is refused', (_what, adjustments, faults) => {
    expect(policyFaults(adjustments)).toEqual(faults);
  });

  test('the same adjustments in another order are the same version, others another', () => {
    const tight = adjust('update', 'L4', 'days', 20);
    const tighter = adjust('acknowledgement', 'L4', 'days', 4);
    expect(policyFaults([tight, tighter])).toEqual([]);
    expect(policyOf([]).version).toBe(EDITION);
    expect(policyOf([tight, tighter]).version).toBe(policyOf([tighter, tight]).version);
    expect(policyOf([tight]).version).not.toBe(policyOf([tighter]).version);
    expect(policyOf([tight]).allowed('update', 'L4')).toEqual({ unit: 'days', count: 20 });
    expect(policyOf([tight]).allowed('update', 'L3')).toEqual(STANDARDS.update.allowed.L3);
  });

  test('a time on the clock takes as long as what it is compared as', () => {
    const allowance = fc.record({
      unit: fc.constantFrom('minutes' as const, 'hours' as const, 'days' as const),
      count: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(allowance, fc.constantFrom(...CALENDARS), (one, calendar) => {
        const from = instant('2026-03-01T10:00:00Z');
        expect((dueAfter(one, from, calendar) - from) / DAY).toBeCloseTo(widest(one), 9);
      }),
    );
  });

  test('three months from February are a day less than ninety, and end on the last of a shorter month', () => {
    const months = { unit: 'months', count: 3 } as const;
    const [utc] = CALENDARS;
    expect(dueAfter(months, instant('2026-02-01T10:00:00Z'), utc!)).toBe(instant('2026-05-01T10:00:00Z'));
    expect(dueAfter(months, instant('2026-11-30T10:00:00Z'), utc!)).toBe(instant('2027-02-28T10:00:00Z'));
  });
});
