import type { Reading } from '../database/connect.ts';
import type { FilingRow } from '../database/schema.ts';
import type { Day } from '../foundation/time.ts';
import { talkOf } from './filing-talk.ts';

/** Who filed a case, as the desk sees it. */
export interface FiledCase {
  readonly organisation: string;
  readonly way: FilingRow['way'];
  readonly receivedDay: Day;
  readonly affected: number | null;
  readonly collective: boolean;
  readonly reach: FilingRow['reach'];
  readonly speaks: FilingRow['speaks'];
  /** Who reads what the desk writes. */
  readonly readBy: 'filer' | 'worker';
  /** It is tied to the supplier of the site where the case was placed since: somebody else has to speak for the worker. */
  readonly tied: boolean;
}

/** Every filing of a case, or of all that belong to a group, with the organisation's ties as they are now. */
export async function filedCase(read: Reading, caseId: string): Promise<FiledCase[]> {
  const rows = await read
    .selectFrom('filing')
    .innerJoin('organisation', 'organisation.id', 'filing.organisation_id')
    .innerJoin('case_file', 'case_file.id', 'filing.case_id')
    .selectAll('filing')
    .select('organisation.name')
    .where((is) => is.or([is('case_file.id', '=', caseId), is('case_file.group_id', '=', caseId)]))
    .orderBy('organisation.name')
    .orderBy('filing.id')
    .execute();
  return Promise.all(
    rows.map(async (row) => {
      const talk = await talkOf(read, row);
      return {
        organisation: row.name,
        way: row.way,
        receivedDay: row.received_day,
        affected: row.affected,
        collective: row.collective === 1,
        reach: row.reach,
        speaks: row.speaks,
        readBy: talk === 'filer' ? 'filer' : 'worker',
        tied: talk === 'barred',
      };
    }),
  );
}
