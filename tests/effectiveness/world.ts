/** Facts of a mechanism in which all four rules are met, and parts to change it with. */
import type { CaseFact, ClockFact } from '../../server/effectiveness/promises.ts';
import type { Facts } from '../../server/effectiveness/facts.ts';
import { evaluate } from '../../server/effectiveness/evaluate.ts';
import type { Finding } from '../../server/effectiveness/rule.ts';
import { addDays, type Day } from '../../server/foundation/time.ts';

export const TODAY = '2026-06-30' as Day;
export const daysAgo = (days: number): Day => addDays(TODAY, -days);

export const clock = (changes: Partial<ClockFact> = {}): ClockFact => ({
  stage: 'acknowledgement',
  startedDay: daysAgo(20),
  dueDay: daysAgo(17),
  breachedDay: null,
  endedDay: daysAgo(18),
  verdict: 'met',
  ...changes,
});

/** Acknowledged in time; an update is due tomorrow. */
export const aCase = (changes: Partial<CaseFact> = {}): CaseFact => ({
  level: 'L3',
  stage: 'acknowledged',
  openedDay: daysAgo(20),
  heardDay: daysAgo(18),
  clocks: [clock(), clock({ stage: 'update', dueDay: addDays(TODAY, 1), endedDay: null, verdict: null })],
  ...changes,
});

export const WELL: Facts = {
  day: TODAY,
  since: daysAgo(365),
  audit: { rows: 40, broken: null, unchained: 2 },
  decisions: [
    { kind: 'triaged', taken: 1, withoutPerson: 0, audited: 1, reasoned: 0 },
    { kind: 'level_changed', taken: 1, withoutPerson: 0, audited: 1, reasoned: 1 },
    { kind: 'resolved', taken: 1, withoutPerson: 0, audited: 1, reasoned: 0 },
  ],
  cases: Array.from({ length: 10 }, () => aCase()),
  workplaces: [
    {
      code: 'mill',
      country: 'BD',
      workers: 400,
      languages: [
        { language: 'bn', percent: 95 },
        { language: 'en', percent: 5 },
      ],
    },
  ],
  reach: {
    lines: [{ country: 'BD', languages: ['bn', 'en'] }],
    handlerLanguages: ['bn', 'en'],
    carriedOut: [
      { country: 'BD', language: 'bn' },
      { country: 'BD', language: 'en' },
    ],
  },
};

export const found = (rule: string, changes: Partial<Facts>): Finding =>
  evaluate({ ...WELL, ...changes })
    .criteria.flatMap((criterion) => criterion.findings)
    .find((finding) => finding.rule === rule)!;

/** `fires F`, `met`, … */
export const verdict = (rule: string, changes: Partial<Facts>): string => {
  const finding = found(rule, changes);
  return finding.verdict === 'fires' ? `fires ${finding.level}` : finding.verdict;
};
