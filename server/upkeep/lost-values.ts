import { sql, type Kysely } from 'kysely';
import type { Reading } from '../database/connect.ts';
import { ROTATABLE } from '../vault/rotation.ts';
import { SEALED_COLUMNS } from './sealed-columns.ts';

/** Tables and columns as data: Kysely's types follow names that stand in the code. */
type AnyTable = Kysely<Record<string, Record<string, string>>>;

/** How many values name a key that the ring does not have: nobody opens them again. */
export async function lostValues(read: Reading): Promise<number> {
  let count = 0;
  for (const { table, column } of ROTATABLE.flatMap((name) => SEALED_COLUMNS[name])) {
    const rows = await (read as unknown as AnyTable)
      .selectFrom(table)
      .select((row) => row.fn.countAll<number>().as('lost'))
      .where(column, 'like', 'g1.aes.%')
      .where(sql<boolean>`substr(${sql.ref(column)}, 8, 22) not in (select id from ring_key)`)
      .execute();
    count += Number(rows[0]!.lost);
  }
  return count;
}
