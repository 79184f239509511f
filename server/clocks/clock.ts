import type { CaseState } from '../cases/case.ts';
import type { CaseEvent } from '../cases/event.ts';
import { newId } from '../foundation/ids.ts';
import { dayOf, later, startOf, type Day, type Instant } from '../foundation/time.ts';
import { allowed, POLICY, type ClockStage } from './standards.ts';

/** A promised time: due date fixed at its start, verdict given once. */
export interface Clock {
  readonly id: string;
  readonly stage: ClockStage;
  readonly cycle: number;
  readonly policy: string;
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

/**
 * The clocks of a case after one event. Pure: `state` is the case after the event; times are the event's own, so
 * an answer whose delivery became known late still counts from when it went out.
 */
export function move(clocks: readonly Clock[], state: CaseState, event: CaseEvent): Clock[] {
  switch (event.kind) {
    case 'opened':
      return [
        ...(event.facts.answered ? [start(clocks, 'first_answer', state, event.at)] : []),
        start(clocks, 'acknowledgement', state, event.at),
      ];
    case 'told':
      return told(clocks, state, event);
    case 'danger':
      return alarm(shorten(clocks, state, event.at), state, event.at);
    case 'proposed':
    case 'triaged':
      return shorten(clocks, state, event.at);
    case 'declared_contact':
    case 'erased':
      return clocks.map((clock) => (isRunning(clock) ? ended(clock, event.at, clock.verdict ?? 'void') : clock));
    case 'resolved':
      return end(clocks, 'update', event.at);
    default:
      return [...clocks];
  }
}

/** What was said to her ends what waited for it; automatic words end only the first answer. */
function told(clocks: readonly Clock[], state: CaseState, event: CaseEvent & { kind: 'told' }): Clock[] {
  let moved = end(clocks, 'first_answer', event.at);
  if (!event.facts.human || state.stage === 'contact') return moved;
  moved = end(moved, 'acknowledgement', event.at);
  if (!moved.some((clock) => clock.stage === 'feedback')) moved = [...moved, start(moved, 'feedback', state, event.at)];
  moved = end(moved, 'update', event.at);
  if (event.facts.what === 'outcome') return end(moved, 'feedback', event.at);
  const open = state.stage !== 'resolved' && state.stage !== 'closed';
  return open ? [...moved, start(moved, 'update', state, event.at)] : moved;
}

/** A raised level starts a shorter clock now; the earliest date stands, and a lowered level moves nothing. */
function shorten(clocks: readonly Clock[], state: CaseState, at: Instant): Clock[] {
  return clocks.flatMap((clock) => {
    if (!isRunning(clock) || clock.verdict !== null || clock.stage === 'first_answer') return [clock];
    const dueAt = later(at, allowed(clock.stage, state.level));
    if (dueAt >= clock.dueAt) return [clock];
    const shorter = { ...start(clocks, clock.stage, state, at), toldDay: clock.toldDay };
    return [ended(clock, at, 'replaced'), shorter];
  });
}

/** Danger after a human has answered, or long overdue: a human is to answer again, as fast as the first time. */
function alarm(clocks: readonly Clock[], state: CaseState, at: Instant): Clock[] {
  if (clocks.some((clock) => clock.stage === 'acknowledgement' && isRunning(clock) && clock.verdict === null))
    return [...clocks];
  const answered = end(clocks, 'acknowledgement', at);
  return [...answered, start(answered, 'acknowledgement', state, at)];
}

function start(clocks: readonly Clock[], stage: ClockStage, state: CaseState, at: Instant): Clock {
  const time = allowed(stage, state.level);
  return {
    id: newId(),
    stage,
    cycle: clocks.filter((clock) => clock.stage === stage).length + 1,
    policy: POLICY,
    startedAt: at,
    dueAt: later(at, time),
    // Whenever on its first day it started: rows keep no finer time.
    dueDay: dayOf(later(startOf(dayOf(at)), time)),
    legible: true,
    toldDay: null,
    breachedDay: null,
    endedDay: null,
    verdict: null,
    tenths: null,
  };
}

function end(clocks: readonly Clock[], stage: ClockStage, at: Instant): Clock[] {
  return clocks.map((clock) => {
    if (clock.stage !== stage || !isRunning(clock)) return clock;
    const late = at > clock.dueAt;
    const breachedDay = late ? (clock.breachedDay ?? clock.dueDay) : clock.breachedDay;
    const verdict = late ? 'breached' : clock.legible ? 'met' : 'void';
    return { ...ended(clock, at, clock.verdict ?? verdict), breachedDay };
  });
}

const ended = (clock: Clock, at: Instant, verdict: NonNullable<Clock['verdict']>): Clock => ({
  ...clock,
  verdict,
  endedDay: dayOf(at),
  tenths: clock.legible ? tenths(clock, at) : null,
});

function tenths(clock: Clock, at: Instant): number {
  const share = (at - clock.startedAt) / (clock.dueAt - clock.startedAt);
  return Math.max(0, Math.min(Math.round(share * 10), 10_000));
}

/** Late: recorded once, however many look. */
export const breached = (clock: Clock): Clock => ({ ...clock, verdict: 'breached', breachedDay: clock.dueDay });

/** The next time that she may count on: the first due that is not past, of clocks that wait for us. */
export function nextDue(clocks: readonly Clock[], now: Instant): Instant | null {
  const dues = clocks.filter((clock) => isRunning(clock) && clock.stage !== 'first_answer' && clock.dueAt > now);
  return dues.length > 0 ? (Math.min(...dues.map((clock) => clock.dueAt)) as Instant) : null;
}
