import type { Reading } from '../database/connect.ts';
import type { FilingRow } from '../database/schema.ts';
import type { Day } from '../foundation/time.ts';

/** Who filed a case, as the desk sees it. */
export interface FiledCase {
  readonly organisation: string;
  readonly way: FilingRow['way'];
  readonly receivedDay: Day;
  readonly affected: number | null;
  readonly collective: boolean;
  readonly reach: FilingRow['reach'];
  readonly speaks: FilingRow['speaks'];
  /** It is tied to the supplier of the site where the case was placed since: somebody else has to speak for the worker. */
  readonly tied: boolean;
}

/** Every filing of a case, with the organisation's ties as they are now. */
export async function filedCase(read: Reading, caseId: string): Promise<FiledCase[]> {
  const rows = await read
    .selectFrom('filing')
    .innerJoin('organisation', 'organisation.id', 'filing.organisation_id')
    .innerJoin('case_file', 'case_file.id', 'filing.case_id')
    .leftJoin('site', 'site.id', 'case_file.site_id')
    .leftJoin('organisation_tie', (join) =>
      join
        .onRef('organisation_tie.organisation_id', '=', 'filing.organisation_id')
        .onRef('organisation_tie.supplier_id', '=', 'site.organisation_id'),
    )
    .selectAll('filing')
    .select(['organisation.name', 'organisation_tie.supplier_id'])
    .where('filing.case_id', '=', caseId)
    .orderBy('organisation.name')
    .orderBy('filing.id')
    .execute();
  return rows.map((row) => ({
    organisation: row.name,
    way: row.way,
    receivedDay: row.received_day,
    affected: row.affected,
    collective: row.collective === 1,
    reach: row.reach,
    speaks: row.speaks,
    tied: row.supplier_id !== null,
  }));
}
