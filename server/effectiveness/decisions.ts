import type { Reading } from '../database/connect.ts';
import type { Day } from '../foundation/time.ts';

/** The decisions of one kind on one case, beside what the audit log says of them. */
export interface DecisionFact {
  readonly kind: Decision;
  readonly taken: number;
  /** Of these, how many name nobody who took them. */
  readonly withoutPerson: number;
  /** Audit rows of this act on this case, and how many of them give a reason. */
  readonly audited: number;
  readonly reasoned: number;
}

type Decision = 'triaged' | 'level_changed' | 'resolved';

/** Declaring a case a contact is a way to triage it. */
const DECISIONS: Readonly<Record<string, Decision>> = {
  triaged: 'triaged',
  declared_contact: 'triaged',
  level_changed: 'level_changed',
  resolved: 'resolved',
};
const ACTS: Readonly<Record<string, Decision>> = {
  case_triaged: 'triaged',
  case_level_changed: 'level_changed',
  case_resolved: 'resolved',
};

/** Events first, the log after them: a decision taken in between is then at worst audited once too often. */
export async function gatherDecisions(read: Reading, since: Day): Promise<DecisionFact[]> {
  const events = await read
    .selectFrom('case_event')
    .select(['case_id', 'kind', 'person_id'])
    .where('kind', 'in', Object.keys(DECISIONS))
    .where('day', '>=', since)
    .execute();
  const acts = await read
    .selectFrom('audit')
    .select(['subject_id', 'act', 'reason', 'note_sealed'])
    .where('subject', '=', 'case')
    .where('act', 'in', Object.keys(ACTS))
    .where('day', '>=', since)
    .execute();
  const audited = Map.groupBy(acts, (row) => `${ACTS[row.act]!} ${row.subject_id}`);
  return [...Map.groupBy(events, (row) => `${DECISIONS[row.kind]!} ${row.case_id}`)].map(([key, taken]) => {
    const rows = audited.get(key) ?? [];
    return {
      kind: DECISIONS[taken[0]!.kind]!,
      taken: taken.length,
      withoutPerson: taken.filter((row) => row.person_id === null).length,
      audited: rows.length,
      reasoned: rows.filter((row) => row.reason !== '' || row.note_sealed !== null).length,
    };
  });
}
