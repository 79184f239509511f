import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstCallAt, isAwake, nextCallAt } from '../../server/cases/calling.ts';
import { DAY, HOUR, instant, isoOf, MINUTE, type Instant } from '../../server/foundation/time.ts';

const ZONES = [
  'Asia/Dhaka',
  'Asia/Kathmandu',
  'America/New_York',
  'Europe/Istanbul',
  'Australia/Lord_Howe',
  'Africa/Nairobi',
];
const moments = fc.tuple(
  fc.integer({ min: instant('2026-01-01T00:00:00Z'), max: instant('2028-01-01T00:00:00Z') }).map((at) => at as Instant),
  fc.constantFrom(...ZONES),
  fc.double({ min: 0, max: 0.999_999, noNaN: true }),
);

test('nobody is called at once, at night, or twice a day', () => {
  fc.assert(
    fc.property(moments, ([now, zone, drawn]) => {
      const first = firstCallAt(now, zone, drawn, false);
      expect([isAwake(first, zone), Number.isInteger(first)]).toEqual([true, true]);
      expect(first - now).toBeGreaterThanOrEqual(5 * MINUTE);
      expect(first - now).toBeLessThanOrEqual(14 * HOUR);
      const next = nextCallAt(now, zone, drawn);
      expect(isAwake(next, zone)).toBe(true);
      expect(next - now).toBeGreaterThanOrEqual(DAY);
      expect(next - now).toBeLessThanOrEqual(DAY + 18 * HOUR);
      expect(firstCallAt(now, zone, drawn, true)).toBe(next);
    }),
    { numRuns: 2_000 },
  );
});

const inDhaka = (iso: string, drawn: number) => isoOf(firstCallAt(instant(iso), 'Asia/Dhaka', drawn, false));

test('in the day within twenty minutes, in the evening in the morning', () => {
  // Dhaka is six hours ahead.
  expect(inDhaka('2026-03-04T08:00:00Z', 0.5)).toBe('2026-03-04T08:12:30.000Z');
  expect(inDhaka('2026-03-04T13:58:00Z', 0)).toBe('2026-03-05T02:00:00.000Z');
  expect(inDhaka('2026-03-04T20:00:00Z', 0)).toBe('2026-03-05T02:00:00.000Z');
  expect(inDhaka('2026-03-05T01:54:00Z', 0.4)).toBe('2026-03-05T02:05:00.000Z');
});
