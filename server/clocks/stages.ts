import type { Level } from '../cases/category.ts';
import type { Allowance } from './allowance.ts';

/** What somebody waits for. */
export const STAGES = [
  'first_answer',
  'acknowledgement',
  'triage',
  'consent_decision',
  'admissibility',
  'buyer_response',
  'supplier_answer',
  'fact_finding',
  'remedy_plan',
  'feedback',
  'update',
  'remedy',
  'appeal_window',
  'appeal_decision',
  'publication',
  'confirmation',
] as const;
export type Stage = (typeof STAGES)[number];

export interface Standard {
  /** What it runs from. */
  readonly starts: Stage | 'message' | 'assignment' | 'brief' | 'outcome' | 'closure' | 'appeal';
  /** Null: it is no matter of time, but of what may not happen before. */
  readonly allowed: Readonly<Record<Level, Allowance | null>>;
  /** The longest that the law lets anybody promise. */
  readonly atMost?: Allowance;
  readonly source: string;
}

const minutes = (count: number): Allowance => ({ unit: 'minutes', count });
const hours = (count: number): Allowance => ({ unit: 'hours', count });
const days = (count: number): Allowance => ({ unit: 'days', count });
const wd = (count: number): Allowance => ({ unit: 'working_days', count });
const months = (count: number): Allowance => ({ unit: 'months', count });

type Row = readonly [L1: Allowance | null, L2: Allowance, L3: Allowance, L4: Allowance];
const byLevel = ([L1, L2, L3, L4]: Row) => ({ L1, L2, L3, L4 });

/** The promised times as they stand here. "Our default" where no norm gives a number. */
export const STANDARDS: Readonly<Record<Stage, Standard>> = {
  first_answer: {
    starts: 'message',
    allowed: byLevel([minutes(5), minutes(5), minutes(5), minutes(5)]),
    source: 'Our default; SER guide, timeliness',
  },
  acknowledgement: {
    starts: 'message',
    allowed: byLevel([hours(2), hours(24), days(3), days(5)]),
    atMost: days(7),
    source: 'Directive (EU) 2019/1937 Art. 9(1)(b): at most 7 days; our default below it',
  },
  triage: {
    starts: 'acknowledgement',
    allowed: byLevel([hours(4), hours(48), days(5), days(7)]),
    source: 'Grievance mechanism practice: 12 hours to log, violence referred immediately; the rest our default',
  },
  consent_decision: {
    starts: 'triage',
    allowed: byLevel([null, hours(72), days(7), days(10)]),
    source: 'SER guide, care for the source; our default',
  },
  admissibility: {
    starts: 'triage',
    allowed: byLevel([hours(24), days(3), days(10), days(14)]),
    source: 'Directive (EU) 2024/1760 Art. 14(4), reasons; RSPO: completeness about 5 days; our default',
  },
  buyer_response: {
    starts: 'assignment',
    allowed: byLevel([hours(24), wd(3), wd(7), wd(10)]),
    source: 'RSPO: reply within 14 working days at most; our default below it',
  },
  supplier_answer: {
    starts: 'brief',
    allowed: byLevel([hours(48), wd(7), wd(14), wd(14)]),
    source: 'RSPO: reply within 14 working days',
  },
  fact_finding: {
    starts: 'admissibility',
    allowed: byLevel([days(7), days(21), wd(30), wd(30)]),
    source: 'RSPO: 30 working days; FLA: 45 days with the plan',
  },
  remedy_plan: {
    starts: 'fact_finding',
    allowed: byLevel([days(14), days(14), days(21), days(21)]),
    source: 'FLA: 45 days for finding and plan together',
  },
  feedback: {
    starts: 'acknowledgement',
    allowed: byLevel([days(30), days(45), days(90), days(90)]),
    atMost: months(3),
    source: 'Directive (EU) 2019/1937 Art. 9(1)(f): at most 3 months from acknowledgement; our default below it',
  },
  update: {
    starts: 'update',
    allowed: byLevel([hours(48), days(7), days(14), days(30)]),
    source: 'UNGP 31(e), kept informed about progress; intervals are our default',
  },
  remedy: {
    starts: 'remedy_plan',
    allowed: byLevel([days(14), days(30), days(60), days(90)]),
    source: 'UNGP 31(c), means of monitoring implementation; our default',
  },
  appeal_window: {
    starts: 'outcome',
    allowed: byLevel([days(30), days(60), days(60), days(60)]),
    source: 'RSPO: 60 working days; our default',
  },
  appeal_decision: {
    starts: 'appeal',
    allowed: byLevel([days(10), days(15), days(30), days(30)]),
    source: 'Our default',
  },
  publication: {
    starts: 'closure',
    allowed: byLevel([days(90), days(90), days(90), days(90)]),
    source: 'Fair Wear and the Accord publish all outcomes; the delay is our default',
  },
  confirmation: {
    starts: 'outcome',
    allowed: byLevel([days(60), days(60), days(60), days(60)]),
    source: 'Of anonymous reporters a quarter come back (NAVEX); three attempts in 60 days are our default',
  },
};
