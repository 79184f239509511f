import type { Instant } from '../foundation/time.ts';
import { newId } from '../foundation/ids.ts';
import { isRunning, replaced, type Clock } from './clock.ts';

const PROMISES = ['acknowledgement', 'feedback', 'update'] as const;

/**
 * A group's clocks once it has taken over those of its members: of each stage that somebody waits for, one. Whoever
 * came first is kept waiting no longer than she was told: the earliest start, due date and told day stand.
 */
export function gathered(own: readonly Clock[], members: readonly Clock[], at: Instant): Clock[] {
  return PROMISES.reduce((clocks, stage) => {
    const mine = clocks.find((clock) => clock.stage === stage && isRunning(clock));
    const theirs = members.filter((clock) => clock.stage === stage && isRunning(clock));
    if (theirs.length === 0) return clocks;
    const joint = theirs.reduce(earliest, mine ?? theirs[0]!);
    if (mine && isAsEarly(mine, joint)) return clocks;
    const cycle = clocks.filter((clock) => clock.stage === stage).length + 1;
    return [...clocks.map((clock) => (clock === mine ? replaced(clock, at) : clock)), { ...joint, id: newId(), cycle }];
  }, own as Clock[]);
}

/** Two clocks of one stage that run, as one. Which comes first, and in which order more are added, makes no difference. */
export function earliest(a: Clock, b: Clock): Clock {
  const [first] = [a, b].toSorted((one, other) => one.dueAt - other.dueAt || (termsOf(one) < termsOf(other) ? -1 : 1));
  const breachedDay = least(a.breachedDay, b.breachedDay);
  return {
    ...first!,
    startedAt: least(a.startedAt, b.startedAt)!,
    dueDay: least(a.dueDay, b.dueDay)!,
    legible: a.legible && b.legible,
    toldDay: least(a.toldDay, b.toldDay),
    breachedDay,
    verdict: breachedDay === null ? null : 'breached',
  };
}

/** What its date was reckoned by. */
const termsOf = ({ policy, level, calendar }: Clock): string => `${policy} ${level} ${calendar}`;

function least<T extends string | number>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

const isAsEarly = (mine: Clock, joint: Clock): boolean =>
  mine.startedAt === joint.startedAt &&
  mine.dueAt === joint.dueAt &&
  mine.dueDay === joint.dueDay &&
  mine.legible === joint.legible &&
  mine.toldDay === joint.toldDay &&
  mine.breachedDay === joint.breachedDay;
