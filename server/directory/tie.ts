import type { Reading } from '../database/connect.ts';
import type { Writing } from '../database/write.ts';

/** Ids of the suppliers to which an organisation is tied: it files nothing about them. */
export async function tiesOf(read: Reading | Writing, organisationId: string): Promise<ReadonlySet<string>> {
  const rows = await (read as Reading)
    .selectFrom('organisation_tie')
    .select('supplier_id')
    .where('organisation_id', '=', organisationId)
    .execute();
  return new Set(rows.map((row) => row.supplier_id));
}
