import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { after, UNOPENED, type CaseState } from '../../server/cases/case.ts';
import { LEVELS } from '../../server/cases/category.ts';
import type { CaseEvent, Happening } from '../../server/cases/event.ts';
import { breached, isRunning, type Clock } from '../../server/clocks/clock.ts';
import { move } from '../../server/clocks/move.ts';
import { earliest, gathered } from '../../server/clocks/gathered.ts';
import { DAY, HOUR, instant, later, type Day, type Instant } from '../../server/foundation/time.ts';
import { TERMS } from './standard.ts';

const START = instant('2026-03-02T08:00:00Z');
const at = (milliseconds: number) => later(START, milliseconds);
const event = (when: Instant, happening: Happening): CaseEvent => ({ ...happening, at: when, personId: null });
const answer: Happening = { kind: 'told', facts: { what: 'answer', human: true, outbox: 'o' } };
const joined: Happening = { kind: 'joined', facts: { group: 'group' } };
const parted: Happening = { kind: 'parted', facts: { group: 'group', case: 'case' } };

function play(history: readonly CaseEvent[]): { state: CaseState; clocks: Clock[] } {
  let state = UNOPENED;
  let clocks: Clock[] = [];
  for (const happened of history) {
    state = after(state, happened);
    clocks = move(clocks, state, happened, TERMS);
  }
  return { state, clocks };
}

const opened = (when: Instant, level: (typeof LEVELS)[number] = 'L3') =>
  event(when, { kind: 'opened', facts: { category: 'OTH', level, language: 'en', answered: true } });

const running = (clocks: readonly Clock[]) => clocks.filter(isRunning).map(({ stage }) => stage);
const seen = ({ id: _id, cycle: _cycle, ...clock }: Clock) => clock;

describe('a case that belongs to a group', () => {
  test('waits for nothing but its own first answer', () => {
    const { clocks, state } = play([opened(at(0)), event(at(HOUR), joined)]);
    expect(state.groupId).toBe('group');
    expect(running(clocks)).toEqual(['first_answer']);
    expect(clocks.find(({ stage }) => stage === 'acknowledgement')!.verdict).toBe('replaced');
  });

  test('starts no clock of its own, whatever comes', () => {
    const danger: Happening = { kind: 'danger', facts: {} };
    const history = [opened(at(0)), event(at(HOUR), joined), event(at(2 * HOUR), answer), event(at(3 * HOUR), danger)];
    expect(running(play(history).clocks)).toEqual([]);
  });

  test('that joined by mistake waits again, for the date that it was told', () => {
    const { clocks } = play([opened(at(0)), event(at(HOUR), joined), event(at(DAY), parted)]);
    const [first, again] = clocks.filter(({ stage }) => stage === 'acknowledgement');
    expect(first).toMatchObject({ cycle: 1, verdict: 'replaced' });
    expect(again).toMatchObject({ cycle: 2, verdict: null, startedAt: at(0), dueAt: first!.dueAt });
    const end = move(clocks, play([opened(at(0))]).state, event(at(2 * DAY), answer), TERMS);
    expect(end.filter(({ stage }) => stage === 'acknowledgement')[1]!.verdict).toBe('met');
  });

  test('that was late when it joined by mistake still waits, and is late; one that was answered late waits for no other', () => {
    const part = (first: { state: CaseState; clocks: Clock[] }, late: (clock: Clock) => boolean) =>
      [event(at(20 * DAY), joined), event(at(21 * DAY), parted)].reduce(
        ({ state, clocks }, happened) => {
          const next = after(state, happened);
          return { state: next, clocks: move(clocks, next, happened, TERMS) };
        },
        { ...first, clocks: first.clocks.map((clock) => (late(clock) ? breached(clock) : clock)) },
      ).clocks;
    const waits = part(play([opened(at(0))]), ({ stage }) => stage === 'acknowledgement');
    expect(waits.filter(isRunning).map(({ stage, verdict }) => [stage, verdict])).toEqual([
      ['first_answer', null],
      ['acknowledgement', 'breached'],
    ]);
    const told = play([opened(at(0)), event(at(18 * DAY), answer)]);
    const running = part(told, () => false).filter(isRunning);
    expect(running.map(({ stage }) => stage).toSorted()).toEqual(['feedback', 'update']);
  });

  test('in which danger was told while it was joined is to be answered as fast as that asks, once it is parted', () => {
    const danger: Happening = { kind: 'danger', facts: {} };
    const { clocks } = play([
      opened(at(0), 'L4'),
      event(at(HOUR), joined),
      event(at(2 * HOUR), danger),
      event(at(3 * HOUR), parted),
    ]);
    const waits = clocks.find((clock) => isRunning(clock) && clock.stage === 'acknowledgement');
    expect(waits).toMatchObject({ startedAt: at(3 * HOUR), dueAt: at(5 * HOUR) });
  });
});

describe("a group's clocks", () => {
  test('are those of whoever waits longest; the date that she was told stands', () => {
    const one = play([opened(at(DAY), 'L3')]).clocks;
    const two = play([opened(at(0), 'L3')]).clocks.map((clock) => ({ ...clock, toldDay: '2026-03-05' as Day }));
    const [clock, ...others] = gathered([], [...one, ...two], at(2 * DAY));
    expect(others).toEqual([]);
    expect(clock).toMatchObject({ stage: 'acknowledgement', cycle: 1, startedAt: at(0), toldDay: '2026-03-05' });
    expect(clock!.dueAt).toBe(two.find(({ stage }) => stage === 'acknowledgement')!.dueAt);
  });

  test('give way to those of one who waits longer, and to nobody else', () => {
    const own = gathered([], play([opened(at(DAY))]).clocks, at(DAY));
    expect(gathered(own, play([opened(at(2 * DAY))]).clocks, at(2 * DAY))).toEqual(own);
    const moved = gathered(own, play([opened(at(0))]).clocks, at(2 * DAY));
    expect(moved.map(({ verdict, cycle }) => [cycle, verdict])).toEqual([
      [1, 'replaced'],
      [2, null],
    ]);
  });

  const clocks = fc
    .record({
      start: fc.integer({ min: 0, max: 40 }),
      level: fc.constantFrom(...LEVELS),
      told: fc.option(fc.constantFrom('2026-03-04' as Day, '2026-03-09' as Day)),
      late: fc.boolean(),
      legible: fc.boolean(),
    })
    .map(({ start, level, told, late, legible }): Clock => {
      const clock = play([opened(at(start * HOUR), level)]).clocks.find(({ stage }) => stage !== 'first_answer');
      const breach = late ? ({ breachedDay: clock!.dueDay, verdict: 'breached' } as const) : {};
      return { ...clock!, toldDay: told, legible, ...breach };
    });

  test('are the same in whatever order cases join, one by one or together', () => {
    fc.assert(
      fc.property(clocks, clocks, clocks, (a, b, c) => {
        expect(seen(earliest(a, b))).toEqual(seen(earliest(b, a)));
        expect(seen(earliest(earliest(a, b), c))).toEqual(seen(earliest(a, earliest(b, c))));
        const now = at(50 * HOUR);
        const oneByOne = gathered(gathered(gathered([], [a], now), [b], now), [c], now).filter(isRunning);
        expect(oneByOne.map(seen)).toEqual(gathered([], [c, b, a], now).map(seen));
      }),
    );
  });

  test('of two due at one moment are those of the graver, whoever came first', () => {
    const [grave, severe] = [opened(at(22 * HOUR), 'L1'), opened(at(0), 'L2')].map((event) =>
      play([event]).clocks.find(({ stage }) => stage === 'acknowledgement')!,
    );
    expect(grave!.dueAt).toBe(severe!.dueAt);
    expect([earliest(grave!, severe!).level, earliest(severe!, grave!).level]).toEqual(['L1', 'L1']);
  });

  test('keep nobody waiting longer than she was', () => {
    fc.assert(
      fc.property(fc.array(clocks, { minLength: 1, maxLength: 8 }), (all) => {
        const [joint] = gathered([], all, at(50 * HOUR));
        for (const one of all) expect(joint!.dueAt).toBeLessThanOrEqual(one.dueAt);
      }),
    );
  });
});
