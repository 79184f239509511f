import { sql, type Kysely } from 'kysely';
import type { Reading } from '../database/connect.ts';
import type { Schema } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';

/** Columns of one table that are sealed to the desk; those of one row share an encapsulation. */
export interface DeskColumns {
  readonly table: keyof Schema;
  readonly columns: readonly string[];
}

/** What is sealed anew when the desk's key is replaced. The place of each value is table, column and `id`. */
export const DESK_COLUMNS: readonly DeskColumns[] = [
  { table: 'message', columns: ['statement_sealed', 'original_sealed', 'names_sealed'] },
  { table: 'message_mask', columns: ['sealed'] },
  { table: 'outbox', columns: ['desk_sealed'] },
  { table: 'case_event', columns: ['note_sealed'] },
  { table: 'attachment_part', columns: ['sealed'] },
];

/**
 * The audit's chain holds the hash of a note's very ciphertext: it cannot be sealed anew, so the key of a note stays
 * as long as the note.
 */
const CHAINED: DeskColumns = { table: 'audit', columns: ['note_sealed'] };

/** Tables and columns as data: Kysely's types follow names that stand in the code. */
export type AnyTable = Kysely<Record<string, Record<string, string | null>>>;

const prefixOf = (keyId: string): string => `g1.hpke.${keyId}.`;

/** Is it sealed to another key than `keyId`? All key ids are equally long. */
export const isElsewhere = (keyId: string, sealed: string | null): sealed is string =>
  sealed !== null && sealed !== '' && !sealed.startsWith(prefixOf(keyId));

/** The next rows after `last` of which a column is sealed to another key than `keyId`. */
export function rowsElsewhere(
  read: Reading,
  keyId: string,
  { table, columns }: DeskColumns,
  last: string,
  limit: number,
): Promise<Record<string, string | null>[]> {
  const elsewhere = columns.map(
    (column) => sql<boolean>`(${sql.ref(column)} <> '' and ${begins(column, keyId)} <> ${prefixOf(keyId)})`,
  );
  return (read as unknown as AnyTable)
    .selectFrom(table)
    .select(['id', ...columns])
    .where('id', '>', last)
    .where((row) => row.or(elsewhere))
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Is any value, a note of the audit included, still sealed to the key? */
export async function isInUse(reading: Reading | Writing, keyId: string): Promise<boolean> {
  for (const { table, columns } of [...DESK_COLUMNS, CHAINED])
    for (const column of columns) {
      const row = await (reading as unknown as AnyTable)
        .selectFrom(table)
        .select('id')
        .where(sql<boolean>`${begins(column, keyId)} = ${prefixOf(keyId)}`)
        .executeTakeFirst();
      if (row) return true;
    }
  return false;
}

/** `like` would take the underscores of an id for any character. */
const begins = (column: string, keyId: string) =>
  sql`substr(${sql.ref(column)}, 1, ${sql.lit(prefixOf(keyId).length)})`;
