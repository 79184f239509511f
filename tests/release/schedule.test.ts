import { describe, expect, test } from 'vitest';
import { instant, type Day } from '../../server/foundation/time.ts';
import { dueTicks } from '../../server/release/schedule.ts';

const due = (last: string | null, now: string) => dueTicks(last as Day | null, instant(now));

describe('when the tick is due', () => {
  test.each([
    ['on Tuesday at five', null, '2026-11-24T05:00:00Z', ['2026-11-24']],
    ['a moment before it is still last week', null, '2026-11-24T04:59:59.999Z', ['2026-11-17']],
    ['on a Monday', null, '2026-11-23T23:00:00Z', ['2026-11-17']],
    ['once', '2026-11-24', '2026-11-30T23:59:00Z', []],
    ['again a week later', '2026-11-24', '2026-12-01T05:00:00Z', ['2026-12-01']],
    [
      'all that were missed, in order',
      '2026-11-03',
      '2026-11-24T06:00:00Z',
      ['2026-11-10', '2026-11-17', '2026-11-24'],
    ],
    ['never backwards', '2026-11-24', '2026-11-01T06:00:00Z', []],
    ['over a new year', '2026-12-22', '2027-01-06T00:00:00Z', ['2026-12-29', '2027-01-05']],
  ])('%s', (_, last, now, days) => {
    expect(due(last, now)).toEqual(days);
  });
});
