import { isOpen, type CaseState } from '../cases/case.ts';
import type { CaseEvent } from '../cases/event.ts';
import { newId } from '../foundation/ids.ts';
import type { Instant } from '../foundation/time.ts';
import { end, ended, isRunning, start, waived, type Clock } from './clock.ts';
import type { Stage } from './stages.ts';
import { dueOf, type Terms } from './terms.ts';

/**
 * The clocks of a case after one event. Pure: `state` is the case after the event; times are the event's own, so
 * an answer whose delivery became known late still counts from when it went out.
 */
export function move(clocks: readonly Clock[], state: CaseState, event: CaseEvent, terms: Terms): Clock[] {
  if (state.groupId && event.kind !== 'joined') return within(clocks, state, event);
  switch (event.kind) {
    case 'opened':
      return [
        ...(event.facts.answered ? [start(clocks, 'first_answer', state, event.at, terms)] : []),
        start(clocks, 'acknowledgement', state, event.at, terms),
      ];
    case 'told':
      return told(clocks, state, event, terms);
    case 'danger':
      return alarm(shorten(clocks, state, event.at, terms), state, event.at, terms);
    case 'joined':
      return clocks.map((clock) => (isPromise(clock) ? ended(clock, event.at, clock.verdict ?? 'replaced') : clock));
    case 'parted':
      // What was said meanwhile may have raised its level.
      return shorten(resumed(clocks), state, event.at, terms);
    case 'gathered':
    case 'proposed':
    case 'triaged':
      return shorten(clocks, state, event.at, terms);
    case 'withdrawn':
      return isOpen(state.stage) ? [...clocks] : waived(clocks, event.at);
    case 'declared_contact':
    case 'erased':
      return waived(clocks, event.at);
    case 'resolved':
      return end(clocks, 'update', event.at);
    default:
      return [...clocks];
  }
}

/** Its group has the clocks: what happens to it ends only its own first answer, or all. */
function within(clocks: readonly Clock[], state: CaseState, event: CaseEvent): Clock[] {
  if (event.kind === 'told') return end(clocks, 'first_answer', event.at);
  const over = event.kind === 'declared_contact' || event.kind === 'erased' || event.kind === 'withdrawn';
  return over && !isOpen(state.stage) ? waived(clocks, event.at) : [...clocks];
}

/** A human is to do something; the first answer goes to each by itself. */
const isPromise = (clock: Clock): boolean => isRunning(clock) && clock.stage !== 'first_answer';

/** What a group had taken over runs on as it began: neither start nor due date is another for the mistake. */
function resumed(clocks: readonly Clock[]): Clock[] {
  const newest = new Map(clocks.map((clock) => [clock.stage, clock]));
  for (const clock of clocks) if (clock.cycle > newest.get(clock.stage)!.cycle) newest.set(clock.stage, clock);
  const again = [...newest.values()].filter((clock) => clock.verdict === 'replaced' || isTakenLate(clock, newest));
  return [
    ...clocks,
    ...again.map((clock) => ({
      ...clock,
      id: newId(),
      cycle: clock.cycle + 1,
      endedDay: null,
      verdict: clock.verdict === 'breached' ? clock.verdict : null,
      tenths: null,
    })),
  ];
}

/**
 * It was late when the group took it over, and stays late. One that an answer ended is followed by another: an
 * acknowledgement by feedback, news by news; and after an outcome nothing is open.
 */
const isTakenLate = ({ stage, verdict, endedDay }: Clock, newest: ReadonlyMap<Stage, Clock>): boolean =>
  verdict === 'breached' &&
  endedDay !== null &&
  stage !== 'first_answer' &&
  !(stage === 'acknowledgement' && newest.has('feedback'));

/** What was said to her ends what waited for it; automatic words end only the first answer. */
function told(clocks: readonly Clock[], state: CaseState, event: CaseEvent & { kind: 'told' }, terms: Terms): Clock[] {
  let moved = end(clocks, 'first_answer', event.at);
  if (!event.facts.human || state.stage === 'contact') return moved;
  moved = end(moved, 'acknowledgement', event.at);
  if (!moved.some((clock) => clock.stage === 'feedback'))
    moved = [...moved, start(moved, 'feedback', state, event.at, terms)];
  moved = end(moved, 'update', event.at);
  if (event.facts.what === 'outcome') return end(moved, 'feedback', event.at);
  const open = state.stage !== 'resolved' && state.stage !== 'closed';
  return open ? [...moved, start(moved, 'update', state, event.at, terms)] : moved;
}

/** A raised level starts a shorter clock now; the earliest date stands, and a lowered level moves nothing. */
function shorten(clocks: readonly Clock[], state: CaseState, at: Instant, terms: Terms): Clock[] {
  return clocks.flatMap((clock) => {
    if (!isRunning(clock) || clock.verdict !== null || clock.stage === 'first_answer') return [clock];
    if (dueOf(terms, clock.stage, state.level, at) >= clock.dueAt) return [clock];
    const shorter = { ...start(clocks, clock.stage, state, at, terms), toldDay: clock.toldDay };
    return [ended(clock, at, 'replaced'), shorter];
  });
}

/** Danger after a human has answered, or long overdue: a human is to answer again, as fast as the first time. */
function alarm(clocks: readonly Clock[], state: CaseState, at: Instant, terms: Terms): Clock[] {
  if (clocks.some((clock) => clock.stage === 'acknowledgement' && isRunning(clock) && clock.verdict === null))
    return [...clocks];
  const answered = end(clocks, 'acknowledgement', at);
  return [...answered, start(answered, 'acknowledgement', state, at, terms)];
}
