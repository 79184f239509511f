/** How an entry comes, stays and goes: each way after a delay of its own, so that neither tells when something happened. */
import { addDays, type Day } from '../foundation/time.ts';
import type { Draw } from './draw.ts';
import type { Entry } from './facts.ts';
import { covers } from './implied.ts';
import type { Sight } from './sight.ts';

export interface Moment {
  readonly number: number;
  readonly day: Day;
  readonly previousDay: Day | null;
}

/** A new entry. `since`: the day from which she may see it. */
export function begin(sight: Sight, buyerId: string, since: Day, moment: Moment, draw: Draw): Entry {
  const { cell, code, month, one } = sight;
  const entersDay = addDays(since, draw.delay());
  const none = { enteredTick: null, leavesDay: null, leftTick: null };
  return wait(
    { id: draw.id(), caseId: one.id, buyerId, cellId: cell.id, code, month, entersDay, ...none },
    sight,
    moment,
  );
}

/** An entry that has not entered: place and code are fixed when it does. */
export function wait(entry: Entry, sight: Sight | undefined, { number, day }: Moment): Entry {
  if (!sight?.buyers.has(entry.buyerId)) return { ...entry, leftTick: number };
  if (entry.entersDay > day || sight.waits) return entry;
  return { ...entry, cellId: sight.cell.id, code: sight.code, enteredTick: number };
}

/** An entry that buyers see. `since`: the day from which it is no longer right, where that is known. */
export function stay(
  entry: Entry,
  sight: Sight | undefined,
  anchor: string | undefined,
  since: Day | null,
  moment: Moment,
  draw: Draw,
): Entry {
  // Moved within the workplace's tree or corrected by the desk: then it is another row.
  if (sight && sight.cell.anchor === anchor && covers(entry.code, sight.one.code)) {
    return entry.leavesDay === null && entry.code === sight.code
      ? entry
      : { ...entry, code: sight.code, leavesDay: null };
  }
  const leavesDay = entry.leavesDay ?? addDays(countedFrom(since, moment), draw.delay());
  if (leavesDay <= moment.day) return { ...entry, leavesDay, leftTick: moment.number };
  return entry.leavesDay === null ? { ...entry, leavesDay } : entry;
}

/** A change whose day is not known, or lies before the last tick that did not see it, counts from this tick. */
export const countedFrom = (known: Day | null, { day, previousDay }: Moment): Day =>
  known !== null && (previousDay === null || known > previousDay) ? known : day;
