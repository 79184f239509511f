import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { after, UNOPENED, type CaseState } from '../../server/cases/case.ts';
import { LEVELS, type Level } from '../../server/cases/category.ts';
import type { CaseEvent, Happening } from '../../server/cases/event.ts';
import { widest } from '../../server/clocks/allowance.ts';
import { isRunning, nextDue, type Clock } from '../../server/clocks/clock.ts';
import { move } from '../../server/clocks/move.ts';
import { STAGES, STANDARDS } from '../../server/clocks/stages.ts';
import { dueOf } from '../../server/clocks/terms.ts';
import { DAY, HOUR, instant, later, MINUTE, type Instant } from '../../server/foundation/time.ts';
import { TERMS } from './standard.ts';

const START = instant('2026-03-02T08:00:00Z');
const at = (milliseconds: number) => later(START, milliseconds);
const event = (when: Instant, happening: Happening): CaseEvent => ({ ...happening, at: when, personId: null });
const opened = (level: Level, answered = true): Happening => ({
  kind: 'opened',
  facts: { category: 'OTH', level, language: 'en', answered },
});
const answer: Happening = { kind: 'told', facts: { what: 'answer', human: true, outbox: 'o' } };
const receipt: Happening = { kind: 'told', facts: { what: 'receipt', human: false, outbox: 'o' } };
const outcome: Happening = { kind: 'told', facts: { what: 'outcome', human: true, outbox: 'o' } };
const triaged = (level: Level): Happening => ({ kind: 'triaged', facts: { category: 'OTH', level } });

function play(history: readonly CaseEvent[]): { state: CaseState; clocks: Clock[] } {
  let state = UNOPENED;
  let clocks: Clock[] = [];
  for (const happened of history) {
    state = after(state, happened);
    clocks = move(clocks, state, happened, TERMS);
  }
  return { state, clocks };
}

const of = (clocks: readonly Clock[], stage: Clock['stage']) => clocks.filter((clock) => clock.stage === stage);

describe('the clocks of a case', () => {
  test('a receipt in time ends the first answer alone', () => {
    const { clocks } = play([event(at(0), opened('L3')), event(at(MINUTE), receipt)]);
    expect(of(clocks, 'first_answer')[0]).toMatchObject({ verdict: 'met', tenths: 2 });
    expect(of(clocks, 'acknowledgement')[0]).toMatchObject({ verdict: null, dueAt: at(3 * DAY) });
  });

  test('who told us to write nothing is owed no first answer', () => {
    const { clocks } = play([event(at(0), opened('L3', false))]);
    expect(clocks.map((clock) => clock.stage)).toEqual(['acknowledgement']);
  });

  test('a human answer acknowledges, starts feedback and the next update', () => {
    const { clocks } = play([event(at(0), opened('L2')), event(at(HOUR), triaged('L2')), event(at(12 * HOUR), answer)]);
    expect(of(clocks, 'acknowledgement')[0]).toMatchObject({ verdict: 'met', tenths: 5 });
    expect(of(clocks, 'feedback')[0]!.dueAt).toBe(at(12 * HOUR + 45 * DAY));
    expect(of(clocks, 'update')[0]!.dueAt).toBe(at(12 * HOUR + 7 * DAY));
  });

  test('late stays late, with the day on which it was due', () => {
    const { clocks } = play([event(at(0), opened('L1')), event(at(30 * HOUR), answer)]);
    expect(of(clocks, 'acknowledgement')[0]).toMatchObject({
      verdict: 'breached',
      breachedDay: '2026-03-02',
      tenths: 150,
    });
  });

  test('a raised level starts a shorter clock at that moment; a lowered one moves nothing', () => {
    const raised = play([event(at(0), opened('L4')), event(at(HOUR), triaged('L1'))]).clocks;
    expect(of(raised, 'acknowledgement').map(({ verdict, dueAt }) => [verdict, dueAt])).toEqual([
      ['replaced', at(5 * DAY)],
      [null, at(3 * HOUR)],
    ]);
    const lowered = play([event(at(0), opened('L1')), event(at(HOUR), triaged('L4'))]).clocks;
    expect(of(lowered, 'acknowledgement').map(({ dueAt }) => dueAt)).toEqual([at(2 * HOUR)]);
  });

  test('a raise just before the end never moves a date that was told to a later one', () => {
    const { clocks } = play([event(at(0), opened('L4')), event(at(5 * DAY - HOUR), triaged('L2'))]);
    expect(of(clocks, 'acknowledgement').map(({ dueAt }) => dueAt)).toEqual([at(5 * DAY)]);
  });

  test('danger on a case that a human has answered: a human is to answer again within two hours', () => {
    const danger: Happening = { kind: 'danger', facts: {} };
    const calm = [event(at(0), opened('L3')), event(at(HOUR), triaged('L3')), event(at(2 * HOUR), answer)];
    const { clocks } = play([...calm, event(at(DAY), danger), event(at(DAY + HOUR), danger)]);
    expect(of(clocks, 'acknowledgement').map(({ verdict, dueAt }) => [verdict, dueAt])).toEqual([
      ['met', at(3 * DAY)],
      [null, at(DAY + 2 * HOUR)],
    ]);
  });

  test('a declared contact ends its clocks without a verdict', () => {
    const { clocks } = play([
      event(at(0), opened('L3')),
      event(at(HOUR), { kind: 'declared_contact', facts: { as: 'TST' } }),
    ]);
    expect(clocks.map(({ verdict }) => verdict)).toEqual(['void', 'void']);
  });

  test('an outcome ends feedback; no further update is owed once resolved', () => {
    const history = [
      opened('L3'),
      triaged('L3'),
      answer,
      { kind: 'resolved', facts: { outcome: 'remedied' } },
      outcome,
    ] as Happening[];
    const { clocks } = play(history.map((happening, index) => event(at(index * HOUR), happening)));
    expect(clocks.filter(isRunning).map(({ stage }) => stage)).toEqual([]);
    expect(of(clocks, 'feedback')[0]!.verdict).toBe('met');
  });
});

const happening = fc.oneof(
  fc.constantFrom<Happening>(
    receipt,
    answer,
    outcome,
    { kind: 'danger', facts: {} },
    { kind: 'words_added', facts: { message: 'm' } },
  ),
  fc.constantFrom<Happening>(
    { kind: 'resolved', facts: { outcome: 'remedied' } },
    { kind: 'declared_contact', facts: { as: 'INQ' } },
  ),
  fc.constantFrom(...LEVELS).map(triaged),
  fc.constantFrom(...LEVELS).map((level): Happening => ({ kind: 'proposed', facts: { category: 'OTH', level } })),
);
const history = fc
  .tuple(
    fc.constantFrom(...LEVELS),
    fc.array(fc.tuple(happening, fc.integer({ min: 1, max: 20 * DAY })), { maxLength: 25 }),
  )
  .map(([level, steps]) => {
    let time = 0;
    return [event(at(0), opened(level)), ...steps.map(([what, pause]) => event(at((time += pause)), what))];
  });

describe('over random histories', () => {
  test('a due date is what the standard gave at the start, at most; a verdict once given never changes', () => {
    fc.assert(
      fc.property(history, (events) => {
        let state = UNOPENED;
        let clocks: Clock[] = [];
        for (const happened of events) {
          state = after(state, happened);
          const next = move(clocks, state, happened, TERMS);
          for (const clock of clocks) {
            const same = next.find(({ id }) => id === clock.id)!;
            expect([same.startedAt, same.dueAt]).toEqual([clock.startedAt, clock.dueAt]);
            if (clock.verdict !== null) expect(same.verdict).toBe(clock.verdict);
          }
          clocks = next;
        }
        for (const clock of clocks) {
          const longest = Math.max(
            ...LEVELS.map((level) => dueOf(TERMS, clock.stage, level, clock.startedAt) - clock.startedAt),
          );
          expect(clock.dueAt - clock.startedAt).toBeLessThanOrEqual(longest);
          if (clock.verdict === 'met') expect(clock.tenths).toBeLessThanOrEqual(10);
          if (clock.verdict === 'breached') expect(clock.breachedDay).not.toBeNull();
        }
      }),
    );
  });

  test('at most one clock of a stage runs, cycles count up, and raising never makes the next date later', () => {
    fc.assert(
      fc.property(history, (events) => {
        const { clocks } = play(events);
        for (const stage of ['first_answer', 'acknowledgement', 'feedback', 'update'] as const) {
          const cycles = of(clocks, stage);
          expect(cycles.filter(isRunning).length).toBeLessThanOrEqual(1);
          expect(cycles.map(({ cycle }) => cycle)).toEqual(cycles.map((_, index) => index + 1));
        }
        for (const clock of clocks) {
          const next = of(clocks, clock.stage).find(({ cycle }) => cycle === clock.cycle + 1);
          if (clock.verdict === 'replaced') expect(next!.dueAt).toBeLessThan(clock.dueAt);
        }
      }),
    );
  });

  test('the next date is in the future and of a clock that waits for us', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 400 * DAY }), (events, after) => {
        const { clocks } = play(events);
        const due = nextDue(clocks, at(after));
        if (due === null) return;
        expect(due).toBeGreaterThan(at(after));
        expect(clocks.some((clock) => isRunning(clock) && clock.dueAt === due)).toBe(true);
      }),
    );
  });
});

test('what is promised on the clock are whole days, or hours within one: from the day kept of either a breach can be told', () => {
  const promised = STAGES.flatMap((stage) => LEVELS.map((level) => STANDARDS[stage].allowed[level])).flatMap((one) =>
    one && one.unit !== 'working_days' ? [widest(one)] : [],
  );
  expect(promised.length).toBeGreaterThan(40);
  expect(promised.filter((days) => days > 1 && days % 1 !== 0)).toEqual([]);
});
