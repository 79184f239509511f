import type { Reading } from '../database/connect.ts';
import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';

/** Whether an organisation may file for workers on a day. */
export async function isVetted(read: Reading | Writing, organisationId: string, day: Day): Promise<boolean> {
  const row = await (read as Reading)
    .selectFrom('organisation_vetting')
    .innerJoin('organisation', 'organisation.id', 'organisation_vetting.organisation_id')
    .select('organisation.id')
    .where('organisation.id', '=', organisationId)
    .where('organisation.kind', 'in', ['ngo', 'union'])
    .where('since_day', '<=', day)
    .where((is) => is.or([is('until_day', 'is', null), is('until_day', '>=', day)]))
    .executeTakeFirst();
  return row !== undefined;
}
