import type { CaseState } from '../cases/case.ts';
import type { Level } from '../cases/category.ts';
import { newId } from '../foundation/ids.ts';
import { dayOf, startOf, type Day, type Instant } from '../foundation/time.ts';
import { dueOf, type Terms } from './terms.ts';
import type { Stage } from './stages.ts';

/** A promised time: due date fixed at its start, verdict given once. */
export interface Clock {
  readonly id: string;
  readonly stage: Stage;
  readonly cycle: number;
  /** The level whose time was promised; null on clocks of before it was kept. */
  readonly level: Level | null;
  /** Versions of the promised times and of the calendar that its due date was reckoned by. */
  readonly policy: string;
  readonly calendar: string | null;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  /** The earliest day on which it can be due, as far as the day of its start tells it. */
  readonly dueDay: Day;
  /** False where its times cannot be opened: then they are the widest that its days allow, and it is never said to be met. */
  readonly legible: boolean;
  /** The day that she was told. */
  readonly toldDay: Day | null;
  readonly breachedDay: Day | null;
  readonly endedDay: Day | null;
  readonly verdict: 'met' | 'breached' | 'replaced' | 'void' | null;
  /** Share of the allowed time that was used, in tenths. */
  readonly tenths: number | null;
}

/** Somebody still waits for it, be it late or not. */
export const isRunning = (clock: Clock): boolean => clock.endedDay === null;

/** The next clock of a stage among those of a case, due by the terms of now. */
export function start(
  clocks: readonly Clock[],
  stage: Stage,
  { level }: Pick<CaseState, 'level'>,
  at: Instant,
  terms: Terms,
): Clock {
  return {
    id: newId(),
    stage,
    cycle: clocks.filter((clock) => clock.stage === stage).length + 1,
    level,
    policy: terms.policy.version,
    calendar: terms.calendar.version,
    startedAt: at,
    dueAt: dueOf(terms, stage, level, at),
    // Whenever on its first day it started: rows keep no finer time.
    dueDay: dayOf(dueOf(terms, stage, level, startOf(dayOf(at)))),
    legible: true,
    toldDay: null,
    breachedDay: null,
    endedDay: null,
    verdict: null,
    tenths: null,
  };
}

/** What waited for this waits no more: met, or late for good. */
export function end(clocks: readonly Clock[], stage: Stage, at: Instant): Clock[] {
  return clocks.map((clock) => {
    if (clock.stage !== stage || !isRunning(clock)) return clock;
    const late = at > clock.dueAt;
    const breachedDay = late ? (clock.breachedDay ?? clock.dueDay) : clock.breachedDay;
    const verdict = late ? 'breached' : clock.legible ? 'met' : 'void';
    return { ...ended(clock, at, clock.verdict ?? verdict), breachedDay };
  });
}

export const ended = (clock: Clock, at: Instant, verdict: NonNullable<Clock['verdict']>): Clock => ({
  ...clock,
  verdict,
  endedDay: dayOf(at),
  tenths: clock.legible ? tenths(clock, at) : null,
});

function tenths(clock: Clock, at: Instant): number {
  const share = (at - clock.startedAt) / (clock.dueAt - clock.startedAt);
  return Math.max(0, Math.min(Math.round(share * 10), 10_000));
}

/** Another takes its place. */
export const replaced = (clock: Clock, at: Instant): Clock => ended(clock, at, clock.verdict ?? 'replaced');

/** Nobody waits any more; what was late stays late. */
export const waived = (clocks: readonly Clock[], at: Instant): Clock[] =>
  clocks.map((clock) => (isRunning(clock) ? ended(clock, at, clock.verdict ?? 'void') : clock));

/** Late: recorded once, however many look. */
export const breached = (clock: Clock): Clock => ({ ...clock, verdict: 'breached', breachedDay: clock.dueDay });

/** The next time that she may count on: the first due that is not past, of clocks that wait for us. */
export function nextDue(clocks: readonly Clock[], now: Instant): Instant | null {
  const dues = clocks.filter((clock) => isRunning(clock) && clock.stage !== 'first_answer' && clock.dueAt > now);
  return dues.length > 0 ? (Math.min(...dues.map((clock) => clock.dueAt)) as Instant) : null;
}
