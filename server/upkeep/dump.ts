import { sql, type Kysely } from 'kysely';
import type { Reading } from '../database/connect.ts';
import { TABLES } from './tables.ts';

/** Tables as data: Kysely's types follow names that stand in the code. */
type AnyTable = Kysely<Record<string, Record<string, unknown>>>;

const PAGE = 2_000;

/** A first line, then `["table", row]` for every row, one JSON text a line; then `["end", rows]`. */
export async function* dump(read: Reading, head: object, told: (rows: number) => void): AsyncGenerator<string> {
  yield `${JSON.stringify(head)}\n`;
  let rows = 0;
  for (const [table, key] of Object.entries(TABLES)) {
    for await (const row of rowsOf(read, table, key)) {
      rows += 1;
      yield `${JSON.stringify([table, row])}\n`;
    }
  }
  told(rows);
  yield `${JSON.stringify(['end', rows])}\n`;
}

/** In the order of their key; by the key itself where it is one column, else page by page. */
async function* rowsOf(read: Reading, table: string, key: readonly string[]): AsyncGenerator<object> {
  const [first] = key;
  let last: unknown;
  for (let page = 0; ; page += 1) {
    let query = (read as unknown as AnyTable).selectFrom(table).selectAll().limit(PAGE);
    for (const column of key) query = query.orderBy(sql.ref(column));
    if (key.length > 1) query = query.offset(page * PAGE);
    else if (last !== undefined) query = query.where(first!, '>', last);
    const rows = await query.execute();
    yield* rows;
    if (rows.length < PAGE) return;
    last = rows.at(-1)![first!];
  }
}
