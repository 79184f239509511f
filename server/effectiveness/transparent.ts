import { isLate, isOpen, type CaseFact, type ClockFact } from './promises.ts';
import type { Facts } from './facts.ts';
import type { Outcome, Rule } from './rule.ts';

/** TRA-01: as long as a case is open, she hears how it goes. One open case is enough to judge: the rule speaks of each. */
const updated: Rule = {
  id: 'TRA-01',
  criterion: 'transparent',
  level: 'F',
  source: ['ungp_31_e', 'own_default'],
  mender: 'handler',
  evaluate({ day, cases }: Facts): Outcome {
    const open = cases.filter(isOpen);
    const waiting = open.filter((file) => updates(file).length > 0);
    const evidence = {
      open: open.length,
      waiting: waiting.length,
      overdue: waiting.filter((file) => updates(file).some((clock) => isLate(clock, day))).length,
      without_clock: open.filter((file) => file.stage === 'acknowledged' && updates(file).length === 0).length,
    };
    if (evidence.overdue > 0) return { verdict: 'fires', evidence };
    if (evidence.without_clock > 0) return { verdict: 'too_little', evidence };
    return { verdict: waiting.length === 0 ? 'not_applicable' : 'met', evidence };
  },
};

/** Promises of an update that nobody has kept yet, late ones too. */
const updates = (file: CaseFact): ClockFact[] =>
  file.clocks.filter((clock) => clock.stage === 'update' && clock.endedDay === null);

export const TRANSPARENT: readonly Rule[] = [updated];
