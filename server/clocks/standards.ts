import type { Level } from '../cases/category.ts';
import { DAY, HOUR, MINUTE } from '../foundation/time.ts';

export const STAGES = ['first_answer', 'acknowledgement', 'feedback', 'update'] as const;
export type ClockStage = (typeof STAGES)[number];

interface Standard {
  /** Allowed time in milliseconds, calendar time. */
  readonly allowed: Readonly<Record<Level, number>>;
  readonly source: string;
}

/** Stored with each clock, so that what she was told stands when the standards change. */
export const POLICY = '2026-11';

/** The promised times. "Our default" where no norm gives a number. */
export const STANDARDS: Readonly<Record<ClockStage, Standard>> = {
  first_answer: {
    allowed: { L1: 5 * MINUTE, L2: 5 * MINUTE, L3: 5 * MINUTE, L4: 5 * MINUTE },
    source: 'Our default; SER guide, timeliness',
  },
  acknowledgement: {
    allowed: { L1: 2 * HOUR, L2: 24 * HOUR, L3: 3 * DAY, L4: 5 * DAY },
    source: 'Directive (EU) 2019/1937 Art. 9(1)(b): at most 7 days; our default below it',
  },
  feedback: {
    allowed: { L1: 30 * DAY, L2: 45 * DAY, L3: 90 * DAY, L4: 90 * DAY },
    source: 'Directive (EU) 2019/1937 Art. 9(1)(f): at most 3 months from acknowledgement; our default below it',
  },
  update: {
    allowed: { L1: 2 * DAY, L2: 7 * DAY, L3: 14 * DAY, L4: 30 * DAY },
    source: 'UNGP 31(e), kept informed about progress; intervals are our default',
  },
};

export const allowed = (stage: ClockStage, level: Level): number => STANDARDS[stage].allowed[level];
