import { MINUTE } from '../foundation/time.ts';
import type { Crowd, Voice } from './crowd.ts';
import type { Likened } from './likeness.ts';

/** Half an hour before and after. */
const NEAR = 30 * MINUTE;
const NEAR_ENOUGH = 5;
/** So many times as many as of any other crowd. */
const LOUDER = 4;

/** The one crowd that was loud at their site in the hour in which they spoke; null where two were. */
export function loudestFor<Case extends Likened>(
  voices: readonly Voice<Case>[],
  crowds: readonly Crowd<Case>[],
): Crowd<Case> | null {
  const [loudest, next] = crowds
    .filter(({ clear }) => clear[0]!.one.siteId === voices[0]!.one.siteId)
    .map((crowd) => ({ crowd, count: nearTo(voices, crowd) }))
    .toSorted((a, b) => b.count - a.count);
  const isLoud = loudest && loudest.count >= NEAR_ENOUGH && loudest.count >= LOUDER * (next?.count ?? 0);
  return isLoud ? loudest.crowd : null;
}

/** How many of the crowd each had around her, on average. */
const nearTo = (voices: readonly Voice[], { clear }: Crowd): number =>
  voices.reduce((sum, voice) => sum + clear.filter(({ one }) => isNear(one, voice.one)).length, 0) / voices.length;

const isNear = (a: Likened, b: Likened): boolean =>
  a.at === null || b.at === null ? a.day === b.day : Math.abs(a.at - b.at) <= NEAR;
