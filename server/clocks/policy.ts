import { createHash } from 'node:crypto';
import { LEVELS, type Level } from '../cases/category.ts';
import { widest, type Allowance } from './allowance.ts';
import { STAGES, STANDARDS, type Stage } from './stages.ts';

/** What an operator promises in place of a standard. */
export interface Adjustment {
  readonly stage: Stage;
  readonly level: Level;
  readonly allowed: Allowance;
}

export const adjustmentOf = (stage: string, level: Level, allowed: Allowance): Adjustment => ({
  stage: stage as Stage,
  level,
  allowed,
});

/** The promised times of a mechanism. Its version is stored with each clock, so that what was promised stands when it changes. */
export interface Policy {
  readonly version: string;
  allowed(stage: Stage, level: Level): Allowance | null;
}

/** The edition of the standards themselves. */
export const EDITION = '2026-11';

/** The standards with an operator's adjustments: the same ones in any order make the same version. */
export function policyOf(adjustments: readonly Adjustment[]): Policy {
  const said = new Map(adjustments.map((one) => [markOf(one), one.allowed]));
  return {
    version: said.size === 0 ? EDITION : `${EDITION}+${digestOf(said)}`,
    allowed: (stage, level) => said.get(markOf({ stage, level })) ?? STANDARDS[stage].allowed[level],
  };
}

/** What is wrong with adjustments, by the place in the list that it shows at; null is the whole. */
export type PolicyFault =
  | { readonly index: number; readonly code: 'said_twice' | 'no_time' | 'past_the_law' | 'graver_waits_longer' }
  | { readonly index: null; readonly code: 'stages_past_outcome'; readonly level: Level; readonly days: number };

export function policyFaults(adjustments: readonly Adjustment[]): PolicyFault[] {
  const policy = policyOf(adjustments);
  return [
    ...adjustments.flatMap((one, index): PolicyFault[] => {
      const code = faultOf(policy, adjustments, one, index);
      return code ? [{ index, code }] : [];
    }),
    ...LEVELS.flatMap((level): PolicyFault[] => {
      const days = stagesBeforeOutcome(policy, level) - widestOf(policy, 'feedback', level);
      return days > 0 ? [{ index: null, code: 'stages_past_outcome', level, days: Math.ceil(days) }] : [];
    }),
  ];
}

function faultOf(policy: Policy, all: readonly Adjustment[], one: Adjustment, index: number) {
  const { atMost } = STANDARDS[one.stage];
  if (all.findIndex((other) => markOf(other) === markOf(one)) < index) return 'said_twice';
  if (!(one.allowed.count > 0) || STANDARDS[one.stage].allowed[one.level] === null) return 'no_time';
  if (atMost && widest(one.allowed) > widest(atMost)) return 'past_the_law';
  return graverWaitsLonger(policy, one) ? 'graver_waits_longer' : null;
}

/** Nobody in danger waits longer than somebody who is not. */
function graverWaitsLonger(policy: Policy, { stage, level }: Adjustment): boolean {
  const own = widestOf(policy, stage, level);
  return LEVELS.some((other, index) => {
    const isGraver = index < LEVELS.indexOf(level);
    const theirs = widestOf(policy, stage, other);
    return isGraver ? theirs > own : theirs < own;
  });
}

/** Triage, admissibility, finding of facts and plan follow one another, and the outcome waits for all of them. In days. */
const stagesBeforeOutcome = (policy: Policy, level: Level): number =>
  (['triage', 'admissibility', 'fact_finding', 'remedy_plan'] as const).reduce(
    (sum, stage) => sum + widestOf(policy, stage, level),
    0,
  );

function widestOf(policy: Policy, stage: Stage, level: Level): number {
  const allowed = policy.allowed(stage, level);
  return allowed ? widest(allowed) : 0;
}

const markOf = ({ stage, level }: Pick<Adjustment, 'stage' | 'level'>): string => `${stage} ${level}`;

function digestOf(said: ReadonlyMap<string, Allowance>): string {
  const lines = [...said].map(([mark, { unit, count }]) => `${mark} ${count} ${unit}`).toSorted();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 8);
}

/** Stages of the table, in its order. */
export const isStage = (word: string): word is Stage => (STAGES as readonly string[]).includes(word);
