import type { AuditVerdict } from '../audit/verify.ts';
import type { Reading } from '../database/connect.ts';
import { loadRosters } from '../directory/rosters.ts';
import { addDays, type Day } from '../foundation/time.ts';
import { gatherCases, type CaseFact } from './promises.ts';
import { gatherDecisions, type DecisionFact } from './decisions.ts';
import { gatherReach, type ReachFact } from './reach.ts';

/** What really happened, gathered once; all that the rules may look at. */
export interface Facts {
  readonly day: Day;
  /** First day of the window. */
  readonly since: Day;
  readonly audit: AuditVerdict;
  /** Taken in the window. */
  readonly decisions: readonly DecisionFact[];
  /** Opened in the window, or still open. */
  readonly cases: readonly CaseFact[];
  readonly workplaces: readonly WorkplaceFact[];
  readonly reach: ReachFact;
}

export interface WorkplaceFact {
  readonly code: string;
  readonly country: string;
  /** Null where nobody counted. */
  readonly workers: number | null;
  readonly languages: readonly { readonly language: string; readonly percent: number }[];
}

const WINDOW = 365;

/** `audit` is what `verifyAudit` found now. */
export async function gatherFacts(read: Reading, audit: AuditVerdict, day: Day): Promise<Facts> {
  const since = addDays(day, -WINDOW);
  return {
    day,
    since,
    audit,
    decisions: await gatherDecisions(read, since),
    cases: await gatherCases(read, since),
    workplaces: await gatherWorkplaces(read, day),
    reach: await gatherReach(read, since),
  };
}

async function gatherWorkplaces(read: Reading, day: Day): Promise<WorkplaceFact[]> {
  const rosters = await loadRosters(read, day);
  return rosters.map(({ site, counts, languages }) => ({
    code: site.code,
    country: site.country,
    workers: counts.all,
    languages,
  }));
}
