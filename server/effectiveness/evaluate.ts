import type { Day } from '../foundation/time.ts';
import { ACCESSIBLE } from './accessible.ts';
import type { Facts } from './facts.ts';
import { LEGITIMATE } from './legitimate.ts';
import { PREDICTABLE } from './predictable.ts';
import { CRITERIA, findingOf, type Criterion, type Finding, type Rule } from './rule.ts';
import { TRANSPARENT } from './transparent.ts';

/** A state for each criterion and why; never one number over all. */
export interface Scorecard {
  readonly day: Day;
  readonly since: Day;
  readonly criteria: readonly CriterionScore[];
}

interface CriterionScore {
  readonly letter: string;
  readonly criterion: Criterion;
  readonly state: 'met' | 'partly' | 'not_met' | 'too_little' | 'not_yet_measured';
  /** Rules that ran, of those in the catalogue: the state speaks of the former only. */
  readonly measured: number;
  readonly rules: number;
  readonly findings: readonly Finding[];
}

const RULES: readonly Rule[] = [...LEGITIMATE, ...ACCESSIBLE, ...PREDICTABLE, ...TRANSPARENT];

export function evaluate(facts: Facts, rules: readonly Rule[] = RULES): Scorecard {
  const criteria = CRITERIA.map(({ letter, name, rules: all }) => {
    const findings = rules.filter((rule) => rule.criterion === name).map((rule) => findingOf(rule, facts));
    return { letter, criterion: name, state: stateOf(findings), measured: findings.length, rules: all, findings };
  });
  return { day: facts.day, since: facts.since, criteria };
}

/** One failure caps it; a warning halves it; what could not be judged is no success. */
function stateOf(findings: readonly Finding[]): CriterionScore['state'] {
  if (findings.length === 0) return 'not_yet_measured';
  const fires = (level: Finding['level']) =>
    findings.some((finding) => finding.verdict === 'fires' && finding.level === level);
  if (fires('F')) return 'not_met';
  if (fires('W')) return 'partly';
  const judged = findings.filter((finding) => finding.verdict !== 'not_applicable');
  return judged.length === 0 || judged.some((finding) => finding.verdict === 'too_little') ? 'too_little' : 'met';
}
