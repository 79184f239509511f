import { widest } from '../clocks/allowance.ts';
import { STANDARDS } from '../clocks/stages.ts';
import { daysBetween, type Day } from '../foundation/time.ts';
import { isLate, type CaseFact, type ClockFact } from './promises.ts';
import type { Facts } from './facts.ts';
import type { Outcome, Rule } from './rule.ts';

/** Directive (EU) 2019/1937 Art. 9(1)(b): seven days. Days are counted by date, as no finer time is kept. */
const MOST_DAYS = 7;

/** Below so many answers in time nothing is shown: the smallest number for which the catalogue allows a judgement. */
const FEWEST = 10;

/** PRE-02: a human answers in time, and most surely where it is urgent. */
const acknowledged: Rule = {
  id: 'PRE-02',
  criterion: 'predictable',
  level: 'F',
  source: ['whistleblower_9_1_b', 'own_default'],
  mender: 'lead',
  evaluate({ day, cases }: Facts): Outcome {
    const late = cases.filter((file) => lateClocks(file, day).length > 0);
    const inTime = cases.filter((file) => isOwed(file) && file.heardDay !== null && !late.includes(file));
    const evidence = {
      cases: cases.filter((file) => isOwed(file) || late.includes(file)).length,
      in_time: inTime.length,
      late: late.length,
      late_urgent: late.filter((file) => isUrgent(file, day)).length,
      over_seven_days: cases.filter((file) => isOwed(file) && waited(file, day) > MOST_DAYS).length,
      fewest: FEWEST,
    };
    if (evidence.late_urgent > 0 || evidence.over_seven_days > 0) return { verdict: 'fires', evidence };
    return { verdict: inTime.length < FEWEST ? 'too_little' : 'met', evidence };
  },
};

const acknowledgements = (file: CaseFact): ClockFact[] =>
  file.clocks.filter((clock) => clock.stage === 'acknowledgement');

/** What was late stays late, also where the case was declared a contact afterwards. */
const lateClocks = (file: CaseFact, day: Day): ClockFact[] =>
  acknowledgements(file).filter((clock) => isLate(clock, day));

/** No contact, and no case whose promise ended without a verdict. */
function isOwed(file: CaseFact): boolean {
  if (file.stage === 'contact') return false;
  return file.heardDay !== null || acknowledgements(file).every((clock) => clock.verdict !== 'void');
}

const waited = (file: CaseFact, day: Day): number => daysBetween(file.openedDay, file.heardDay ?? day);

const URGENT_DAYS = Math.ceil(widest(STANDARDS.acknowledgement.allowed.L2!));

/** By its level now, or by what was promised: a level lowered later does not undo a breach. */
const isUrgent = (file: CaseFact, day: Day): boolean =>
  file.level === 'L1' ||
  file.level === 'L2' ||
  lateClocks(file, day).some((clock) => daysBetween(clock.startedDay, clock.dueDay) <= URGENT_DAYS);

export const PREDICTABLE: readonly Rule[] = [acknowledged];
