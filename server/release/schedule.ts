/** When the weekly tick is due: one fixed hour, so that its time tells nothing. */
import { DAY, HOUR, addDays, dayOf, later, type Day, type Instant } from '../foundation/time.ts';

/** Tuesday, 05:00 UTC. */
const TICK_WEEKDAY = 2;
const TICK_HOUR = 5;
const WEEK_DAYS = 7;

/** Days of the ticks that are due and not yet run, in order. Without a last one, only the newest: nothing is published backwards. */
export function dueTicks(last: Day | null, now: Instant): Day[] {
  const newest = newestTick(now);
  if (last === null) return [newest];
  const days: Day[] = [];
  for (let day = newest; day > last; day = addDays(day, -WEEK_DAYS)) days.unshift(day);
  return days;
}

/** The day of the newest tick moment that is not after `now`. */
function newestTick(now: Instant): Day {
  const shifted = later(now, -TICK_HOUR * HOUR);
  // 1970-01-01 was a Thursday.
  const weekday = (Math.floor(shifted / DAY) + 4) % WEEK_DAYS;
  return dayOf(later(shifted, -((weekday - TICK_WEEKDAY + WEEK_DAYS) % WEEK_DAYS) * DAY));
}
