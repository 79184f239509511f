import type { Kysely } from 'kysely';
import type { Reading } from '../database/connect.ts';
import { opened } from '../vault/opened.ts';
import type { Ring } from '../vault/ring.ts';
import { ROTATABLE } from '../vault/rotation.ts';
import { SEALED_COLUMNS, type SealedColumn } from './sealed-columns.ts';

/** Tables and columns as data: Kysely's types follow names that stand in the code. */
type AnyTable = Kysely<Record<string, Record<string, string>>>;

const BATCH = 500;

/** How many values the ring does not open: damaged, or of a key that it does not have. */
export async function lostValues(read: Reading, ring: Ring): Promise<number> {
  let count = 0;
  for (const column of ROTATABLE.flatMap((name) => SEALED_COLUMNS[name]))
    for (let last = ''; ;) {
      const rows = await pageAfter(read, column, last);
      if (rows.length === 0) break;
      last = rows.at(-1)!.id;
      for (const { id, sealed } of rows)
        if ((await opened(ring, { table: column.table, column: column.column, row: id }, sealed)) === null) count += 1;
    }
  return count;
}

const pageAfter = (read: Reading, { table, key, column }: SealedColumn, last: string) =>
  (read as unknown as AnyTable)
    .selectFrom(table)
    .select([`${key} as id`, `${column} as sealed`])
    .where(key, '>', last)
    .where(column, '<>', '')
    .orderBy(key)
    .limit(BATCH)
    .execute();
