import { describe, expect, test } from 'vitest';
import { GROUPS, type Code, type Group } from '../../server/cases/category.ts';
import type { Day } from '../../server/foundation/time.ts';
import { crowded, reporterKey, type Report } from '../../server/release/crowd.ts';

const today = '2026-11-24' as Day;
const cell = (some: Partial<Record<Group, number>>) => ({
  sites: ['S1', 'S2'],
  counts: { ...Object.fromEntries(GROUPS.map((group) => [group, 0])), ...some } as Record<Group, number>,
});
const reports = (count: number, code: Code, more: Partial<Report> = {}): Report[] =>
  Array.from({ length: count }, (_, index) => ({
    siteId: index % 2 ? 'S1' : 'S2',
    code,
    reporter: `sender:${index}`,
    day: today,
    ...more,
  }));
const waits = (counts: Partial<Record<Group, number>>, code: Code, some: Report[]) =>
  crowded(
    cell(counts),
    code,
    Map.groupBy(some, (report) => report.siteId),
    today,
  );

describe('crowd', () => {
  test('half of the group may have reported, one more may not', () => {
    expect(waits({ all: 60 }, 'WAG', reports(30, 'WAG'))).toBe(false);
    expect(waits({ all: 60 }, 'WAG', reports(31, 'WAG'))).toBe(true);
    expect(waits({ all: 900, women: 60 }, 'GBV', reports(30, 'GBV'))).toBe(false);
    expect(waits({ all: 900, women: 60 }, 'GBV', reports(31, 'GBV'))).toBe(true);
  });

  test('for a group only what presupposes it counts; for everybody all does', () => {
    expect(waits({ all: 900, women: 60 }, 'GBV', reports(50, 'WAG'))).toBe(false);
    expect(waits({ all: 60, women: 10 }, 'ANY', [...reports(20, 'GBV'), ...reports(20, 'WAG')])).toBe(false);
    expect(waits({ all: 60 }, 'ANY', reports(31, 'GBV'))).toBe(true);
  });

  test('one sender counts once, an old report and another place not at all', () => {
    expect(waits({ all: 60 }, 'WAG', reports(50, 'WAG', { reporter: 'sender:1' }))).toBe(false);
    expect(waits({ all: 60 }, 'WAG', reports(50, 'WAG', { day: '2025-11-23' as Day }))).toBe(false);
    expect(waits({ all: 60 }, 'WAG', reports(50, 'WAG', { siteId: 'S9' }))).toBe(false);
    expect(reporterKey({ id: 'r1', sender_id: 's1' })).toBe(reporterKey({ id: 'r2', sender_id: 's1' }));
    expect(reporterKey({ id: 'r1', sender_id: null })).not.toBe(reporterKey({ id: 'r2', sender_id: null }));
  });
});
