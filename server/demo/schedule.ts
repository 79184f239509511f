import { addDays, DAY, dayOf, HOUR, later, MINUTE, startOf, type Day, type Instant } from '../foundation/time.ts';
import type { Step, Tale, Wait } from './tale.ts';

/** A step of a tale with its time. `teller` is the tale's place in the list: one phone each. */
export interface Dated {
  readonly at: Instant;
  readonly teller: number;
  readonly step: Step;
}

/** Hours on the wall clock: workers write in the evening, the desk works by day. */
const AWAKE = { text: [18.5, 22.5], desk: [9, 16.5] } as const;

/**
 * Every step of every tale, in the order of time; the last lies before today.
 * `hoursEast`: how far a line's wall clock is ahead of UTC. Pure but for `chance`.
 */
export function schedule(
  tales: readonly Tale[],
  hoursEast: (line: string) => number,
  now: Instant,
  chance: () => number,
): Dated[] {
  const between = (from: number, to: number) => from + chance() * (to - from);

  function tell(tale: Tale, teller: number): Dated[] {
    const east = hoursEast(tale.line) * HOUR;
    const today = dayOf(later(now, east));
    const awakeOn = (day: Day, step: Step) => {
      const [from, to] = step.does === 'text' ? AWAKE.text : AWAKE.desk;
      return later(startOf(day), between(from, to) * HOUR - east);
    };
    let at: Instant | null = null;
    return tale.steps.map((step) => {
      const { count, unit } = measure(step.after);
      if (at === null) at = awakeOn(addDays(today, -tale.ago), step);
      else if (unit === 'd') at = awakeOn(addDays(dayOf(later(at, east)), count), step);
      else at = later(at, count * between(0.9, 1.1) * (unit === 'h' ? HOUR : MINUTE));
      return { at: Math.floor(at) as Instant, teller, step };
    });
  }
  return tales.flatMap(tell).sort((one, other) => one.at - other.at);
}

const measure = (wait: Wait) => ({ count: Number(wait.slice(0, -1)), unit: wait.slice(-1) as 'm' | 'h' | 'd' });

/** The day before the first step of the longest tale: the mechanism is set up then. */
export const beginningOf = (tales: readonly Tale[], now: Instant): Instant =>
  later(now, -(Math.max(...tales.map(({ ago }) => ago)) + 2) * DAY);
