import { recordAct, type Act } from '../audit/record.ts';
import type { Reading } from '../database/connect.ts';
import type { Writing } from '../database/write.ts';

/** A filing whose organisation is tied to the supplier where its case, or the group that it belongs to, was placed. */
export interface BarredFiling {
  readonly id: string;
  readonly caseId: string;
  readonly groupId: string | null;
}

/** All that are, or those of one case: whenever it was placed, and whenever the tie was added. */
export async function barredFilings(read: Reading | Writing, caseId?: string): Promise<readonly BarredFiling[]> {
  const rows = await (read as Reading)
    .selectFrom('filing')
    .innerJoin('organisation_tie', 'organisation_tie.organisation_id', 'filing.organisation_id')
    .innerJoin('case_file as own', 'own.id', 'filing.case_id')
    .leftJoin('case_file as whole', 'whole.id', 'own.group_id')
    .innerJoin('site', (join) =>
      join
        .onRef('site.organisation_id', '=', 'organisation_tie.supplier_id')
        .on((on) => on.or([on('site.id', '=', on.ref('own.site_id')), on('site.id', '=', on.ref('whole.site_id'))])),
    )
    .select(['filing.id', 'filing.case_id', 'own.group_id'])
    .distinct()
    .$if(caseId !== undefined, (query) => query.where('filing.case_id', '=', caseId!))
    .execute();
  return rows.map(({ id, case_id, group_id }) => ({ id, caseId: case_id, groupId: group_id }));
}

export async function isBarred(
  read: Reading | Writing,
  filing: { readonly id: string; readonly case_id: string },
): Promise<boolean> {
  return (await barredFilings(read, filing.case_id)).some(({ id }) => id === filing.id);
}

/** Records each case of which a filer is barred and was not `before`, in the write that brought it about. */
export async function recordBarred(
  trx: Writing,
  before: readonly BarredFiling[],
  what: Pick<Act, 'day' | 'actorId' | 'reason'>,
): Promise<void> {
  const known = new Set(before.map(({ id }) => id));
  const fresh = (await barredFilings(trx)).filter(({ id }) => !known.has(id));
  const cases = new Set(fresh.map(({ caseId }) => caseId));
  for (const subjectId of cases)
    await recordAct(trx, { ...what, act: 'filer_barred', subject: 'case', subjectId, noteSealed: null });
}
