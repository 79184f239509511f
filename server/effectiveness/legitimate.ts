import type { DecisionFact } from './decisions.ts';
import type { Facts } from './facts.ts';
import type { Outcome, Rule } from './rule.ts';

/** LEG-05: what was decided can be traced to somebody, and the log of it is whole. */
const traceable: Rule = {
  id: 'LEG-05',
  criterion: 'legitimate',
  level: 'F',
  source: ['ungp_31_a'],
  mender: 'operator',
  evaluate({ audit, decisions }: Facts): Outcome {
    const evidence = {
      rows: audit.rows,
      unchained: audit.unchained,
      /** 0: nowhere. */
      broken_at: audit.broken?.number ?? 0,
      decisions: sum(decisions, ({ taken }) => taken),
      without_person: sum(decisions, ({ withoutPerson }) => withoutPerson),
      without_audit: sum(decisions, ({ taken, audited }) => Math.max(0, taken - audited)),
      without_reason: sum(decisions, withoutReason),
    };
    const lost = evidence.without_person + evidence.without_audit + evidence.without_reason;
    if (audit.broken !== null || lost > 0) return { verdict: 'fires', evidence };
    // A log that nobody chained proves nothing, and without a decision there is nothing to prove.
    return { verdict: audit.rows === 0 || evidence.decisions === 0 ? 'too_little' : 'met', evidence };
  },
};

/** To confirm a proposal needs no reason; to change a level does. */
const withoutReason = ({ kind, audited, reasoned }: DecisionFact): number =>
  kind === 'level_changed' ? audited - reasoned : 0;

const sum = (decisions: readonly DecisionFact[], of: (decision: DecisionFact) => number): number =>
  decisions.reduce((total, decision) => total + of(decision), 0);

export const LEGITIMATE: readonly Rule[] = [traceable];
