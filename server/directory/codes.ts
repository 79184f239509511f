import type { Writing } from '../database/write.ts';

/** Id of each code. */
export type Ids = ReadonlyMap<string, string>;

export async function idsOf(trx: Writing, table: 'organisation' | 'site'): Promise<Ids> {
  const rows = await trx.selectFrom(table).select(['code', 'id']).execute();
  return new Map(rows.map(({ code, id }) => [code, id]));
}
