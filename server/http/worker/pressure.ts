/** How much happens just now, whoever does it: a flood is told from a crowd by its rate alone. */
import { later, type Instant } from '../../foundation/time.ts';

export interface Pressure {
  count(now: Instant): void;
  isHigh(now: Instant): boolean;
}

/** High while there were more than `most` within `span` milliseconds. */
export function makePressure(most: number, span: number): Pressure {
  const times: Instant[] = [];
  return {
    count: (now) => {
      times.push(now);
      if (times.length > most + 1) times.shift();
    },
    isHigh: (now) => times.length > most && times[0]! > later(now, -span),
  };
}
