import type { Reading } from '../database/connect.ts';
import type { Writing } from '../database/write.ts';
import { Problem } from '../foundation/errors.ts';
import type { Ring } from '../vault/ring.ts';
import type { FilingDraft } from './filing-draft.ts';

/** Something else is filed under this number or key already: nothing of this one was taken. */
export class OtherFiling extends Problem {
  /** The filing that is known. */
  readonly id: string;
  constructor(id: string) {
    super('other_filing', 409);
    this.name = 'OtherFiling';
    this.id = id;
  }
}

/** Stands with the case's sketch, and goes with it: her words are sealed, and by nothing that stays can they be compared. */
export async function keepBody(trx: Writing, caseId: string, body: string): Promise<void> {
  await trx.updateTable('sketch').set({ body }).where('case_id', '=', caseId).execute();
}

/** What was filed for this case was surely not this. */
export const saysOther = async (read: Reading, caseId: string, body: string): Promise<boolean> =>
  isOther((await bodiesKept(read, [caseId])).get(caseId), body);

/** `kept`: undefined where nothing is, or is any more. */
export const isOther = (kept: string | undefined, body: string): boolean => kept !== undefined && kept !== body;

/** What is kept for these cases, by case. */
export async function bodiesKept(read: Reading, caseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  for (let from = 0; from < caseIds.length; from += AT_ONCE) {
    const rows = await read
      .selectFrom('sketch')
      .select(['case_id', 'body'])
      .where('case_id', 'in', caseIds.slice(from, from + AT_ONCE))
      .execute();
    for (const { case_id, body } of rows) if (body !== null) kept.set(case_id, body);
  }
  return kept;
}

/** As many as one question may name. */
const AT_ONCE = 500;

/**
 * All that a filing says as a keyed number, under a key that never rotates. Not its own number, by which it was found,
 * nor the day when it was heard of: left empty that is another one each day.
 */
export function bodyOf(ring: Ring, { ownNumber: _own, receivedDay: _day, consents, ...said }: FilingDraft): string {
  const sorted = Object.entries({ ...said, ...consents }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return ring.mac('replay', `filing body:${JSON.stringify(sorted)}`);
}
