import { CompiledQuery, type Insertable } from 'kysely';
import type { Schema } from './schema.ts';
import type { Writing } from './write.ts';

/**
 * Inserts rows of one shape. The statement is compiled once for each table, set of columns and number of rows: on the
 * way of an incoming message compiling costs more than storing.
 */
export async function insertRows<Table extends keyof Schema>(
  trx: Writing,
  table: Table,
  rows: readonly Insertable<Schema[Table]>[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!);
  await trx.executeQuery(
    CompiledQuery.raw(
      statement(trx, table, columns, rows),
      rows.flatMap((row) => columns.map((column) => (row as Record<string, unknown>)[column])),
    ),
  );
}

const statements = new WeakMap<object, Map<string, string>>();

function statement<Table extends keyof Schema>(
  trx: Writing,
  table: Table,
  columns: readonly string[],
  rows: readonly Insertable<Schema[Table]>[],
): string {
  const known = statementsOf(trx);
  const key = `${table} ${rows.length} ${columns.join()}`;
  const ready = known.get(key);
  if (ready !== undefined) return ready;
  const { sql } = trx
    .insertInto(table)
    .values([...rows])
    .compile();
  if (known.size < 200) known.set(key, sql);
  return sql;
}

/** SQLite and PostgreSQL spell placeholders differently. */
function statementsOf(trx: Writing): Map<string, string> {
  const { adapter } = trx.getExecutor();
  if (!statements.has(adapter)) statements.set(adapter, new Map());
  return statements.get(adapter)!;
}
