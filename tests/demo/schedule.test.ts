import { expect, test } from 'vitest';
import { chanceFrom } from '../../server/demo/chance.ts';
import { beginningOf, schedule } from '../../server/demo/schedule.ts';
import { TALES } from '../../server/demo/tales.ts';
import { DAY, HOUR, instant, later } from '../../server/foundation/time.ts';

const hoursEast = (line: string) => ({ dhaka: 6, nairobi: 3, colombo: 5.5 })[line]!;

test.each([0, 1, 2, 3, 4])('at whatever hour it starts, the story lies in the past and in order (%i)', (sixth) => {
  const now = later(instant('2027-02-28T00:10:00Z'), sixth * 4.7 * HOUR);
  const steps = schedule(TALES, hoursEast, now, chanceFrom(7));
  expect(steps.length).toBe(TALES.flatMap((tale) => tale.steps).length);
  expect(steps.every(({ at }, index) => index === 0 || at >= steps[index - 1]!.at)).toBe(true);
  expect(steps[0]!.at).toBeGreaterThan(beginningOf(TALES, now));
  expect(steps.at(-1)!.at).toBeLessThan(now);
  expect(now - steps.at(-1)!.at).toBeLessThan(2 * DAY);
  for (const [teller, tale] of TALES.entries())
    expect(steps.filter((dated) => dated.teller === teller).map(({ step }) => step)).toEqual(tale.steps);
});

test('the same seed tells the same story', () => {
  const now = instant('2026-11-23T12:00:00Z');
  const told = () => schedule(TALES, hoursEast, now, chanceFrom(7));
  expect(told()).toEqual(told());
});
