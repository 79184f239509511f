import type { Facts } from './facts.ts';

/** The criteria of UN Guiding Principle 31, each with the number of rules that our catalogue has for it. */
export const CRITERIA = [
  { letter: 'a', name: 'legitimate', rules: 7 },
  { letter: 'b', name: 'accessible', rules: 9 },
  { letter: 'c', name: 'predictable', rules: 6 },
  { letter: 'd', name: 'equitable', rules: 7 },
  { letter: 'e', name: 'transparent', rules: 6 },
  { letter: 'f', name: 'rights_compatible', rules: 7 },
  { letter: 'g', name: 'learning', rules: 6 },
  { letter: 'h', name: 'dialogue', rules: 6 },
] as const;
export type Criterion = (typeof CRITERIA)[number]['name'];

/** F: fails the criterion. W: a warning. I: for information. */
type Weight = 'F' | 'W' | 'I';

/** `too_little`: not enough happened to say so; never a good sign by itself. */
type Verdict = 'met' | 'fires' | 'too_little' | 'not_applicable';

export interface Rule {
  readonly id: string;
  readonly criterion: Criterion;
  readonly level: Weight;
  /** Where the threshold comes from; keys below `source` in `findings.json`. */
  readonly source: readonly string[];
  /** Who may mend it; key below `mender`. */
  readonly mender: 'admin' | 'handler' | 'lead' | 'operator';
  evaluate(facts: Facts): Outcome;
}

export interface Outcome {
  readonly verdict: Verdict;
  /** Where this time it weighs less than the rule at its worst. */
  readonly level?: Weight;
  readonly evidence: Evidence;
}

/** Numbers and codes; never a case, never a person. */
type Evidence = Readonly<Record<string, number | string>>;

export interface Finding {
  readonly rule: string;
  readonly criterion: Criterion;
  readonly level: Weight;
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  readonly source: readonly string[];
  readonly mender: Rule['mender'];
  /** Key in `findings.json` of what to do next; null where there is nothing to do. */
  readonly next: string | null;
}

export function findingOf(rule: Rule, facts: Facts): Finding {
  const { verdict, level, evidence } = rule.evaluate(facts);
  return {
    rule: rule.id,
    criterion: rule.criterion,
    level: level ?? rule.level,
    verdict,
    evidence,
    source: rule.source,
    mender: rule.mender,
    next: verdict === 'fires' || verdict === 'too_little' ? `${rule.id}.next.${verdict}` : null,
  };
}
