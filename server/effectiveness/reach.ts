import type { Reading } from '../database/connect.ts';
import type { Day } from '../foundation/time.ts';

/** Which languages are offered where, and which of them somebody really used. */
export interface ReachFact {
  readonly lines: readonly { readonly country: string; readonly languages: readonly string[] }[];
  /** Languages of people who are handlers. */
  readonly handlerLanguages: readonly string[];
  /** Languages in which a worker wrote through a line of that country and a human's answer in it went out. */
  readonly carriedOut: readonly { readonly country: string; readonly language: string }[];
}

export async function gatherReach(read: Reading, since: Day): Promise<ReachFact> {
  const lines = await read.selectFrom('line').select(['country', 'languages']).execute();
  const handlers = await read
    .selectFrom('person_language')
    .innerJoin('person_role', 'person_role.person_id', 'person_language.person_id')
    .select('person_language.language')
    .distinct()
    .where('person_role.role', '=', 'handler')
    .execute();
  return {
    lines: lines.map((line) => ({ country: line.country, languages: line.languages.split(' ').filter(Boolean) })),
    handlerLanguages: handlers.map((row) => row.language),
    carriedOut: await gatherCarriedOut(read, since),
  };
}

/** The answer stands in the outbox, not only in the case: there it has a language. */
const gatherCarriedOut = (read: Reading, since: Day) =>
  read
    .selectFrom('message')
    .innerJoin('case_file', 'case_file.id', 'message.case_id')
    .innerJoin('line', 'line.id', 'case_file.line_id')
    .innerJoin('outbox', 'outbox.case_id', 'message.case_id')
    .select(['line.country', 'message.language'])
    .distinct()
    .where('message.day', '>=', since)
    .where('outbox.human', '=', 1)
    .where('outbox.state', 'in', ['sent', 'delivered'])
    .whereRef('outbox.language', '=', 'message.language')
    .whereRef('outbox.made_day', '>=', 'message.day')
    .execute();
