import type { Database } from '../database/connect.ts';
import { Stale } from '../foundation/errors.ts';
import { DESK_COLUMNS, isElsewhere, rowsElsewhere, type AnyTable, type DeskColumns } from './desk-columns.ts';
import type { Place } from './sealed.ts';
import { lockOf, openWords, sealWords, type DeskKey, type DeskLock } from './words.ts';

/** Rows that were sealed anew, and values that do not open: those stay as they are, and keep their key. */
export interface Resealed {
  readonly rows: number;
  readonly broken: readonly Place[];
}

/** Called with the rows done so far, after each batch. */
type Progress = (rows: number) => void;

/**
 * Seals to the current half of `key` whatever is sealed to one that is leaving. May be interrupted at any instant, run
 * again, and run by several at once. Throws Stale where the key was rotated again meanwhile.
 */
export async function resealWords(
  database: Database,
  key: DeskKey,
  progress: Progress = () => undefined,
): Promise<Resealed> {
  let rows = 0;
  for (;;) {
    const before = rows;
    const broken: Place[] = [];
    for (const columns of DESK_COLUMNS)
      for await (const part of batches(database, key, columns)) {
        rows += part.rows;
        broken.push(...part.broken);
        progress(rows);
      }
    await mustStillBe(database, key);
    // What came meanwhile, from a server that had not heard of the new key, lies behind: look again.
    if (rows === before) {
      if (rows > 0) await database.tidy();
      return { rows, broken };
    }
  }
}

const BATCH = 100;

async function* batches(database: Database, key: DeskKey, columns: DeskColumns): AsyncGenerator<Resealed> {
  const lock = lockOf(key);
  let last = '';
  for (;;) {
    const found = await rowsElsewhere(database.read, key.id, columns, last, BATCH);
    if (found.length === 0) return;
    last = found.at(-1)!.id!;
    const anew = found.map((row) => sealAnew(key, lock, columns, row));
    const rows = await store(database, lock, columns, anew);
    yield { rows, broken: anew.flatMap(({ broken }) => broken) };
  }
}

interface Anew {
  readonly id: string;
  /** Old and new value by column: only what opened. */
  readonly values: readonly { readonly column: string; readonly old: string; readonly sealed: string }[];
  readonly broken: readonly Place[];
}

function sealAnew(
  key: DeskKey,
  lock: DeskLock,
  { table, columns }: DeskColumns,
  row: Record<string, string | null>,
): Anew {
  const id = row.id!;
  const opened = columns.flatMap((column) => {
    const old = row[column]!;
    if (!isElsewhere(key.id, old)) return [];
    const place = { table, column, row: id };
    return [{ column, old, place, text: textOf(key, place, old) }];
  });
  const whole = opened.flatMap(({ text, ...one }) => (text === null ? [] : [{ ...one, text }]));
  const sealed = sealWords(lock, whole);
  return {
    id,
    values: whole.map(({ column, old }, index) => ({ column, old, sealed: sealed[index]! })),
    broken: opened.filter(({ text }) => text === null).map(({ place }) => place),
  };
}

function textOf(key: DeskKey, place: Place, sealed: string): string | null {
  try {
    return openWords(key, place, sealed);
  } catch {
    return null;
  }
}

/** A row that somebody else changed meanwhile stays as it is now. */
async function store(
  database: Database,
  { id: keyId }: DeskLock,
  { table }: DeskColumns,
  anew: readonly Anew[],
): Promise<number> {
  const due = anew.filter(({ values }) => values.length > 0);
  if (due.length === 0) return 0;
  return database.write(async (trx) => {
    const current = await trx.selectFrom('desk_key').select('id').where('state', '=', 'current').executeTakeFirst();
    if (current?.id !== keyId) throw new Stale();
    let rows = 0;
    for (const { id, values } of due) {
      let update = (trx as unknown as AnyTable)
        .updateTable(table)
        .set(Object.fromEntries(values.map(({ column, sealed }) => [column, sealed])))
        .where('id', '=', id);
      for (const { column, old } of values) update = update.where(column, '=', old);
      rows += Number((await update.executeTakeFirstOrThrow()).numUpdatedRows);
    }
    return rows;
  });
}

async function mustStillBe({ read }: Database, { id }: DeskKey): Promise<void> {
  const current = await read.selectFrom('desk_key').select('id').where('state', '=', 'current').executeTakeFirst();
  if (current?.id !== id) throw new Stale();
}
