import type { Kysely } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Ring } from '../vault/ring.ts';
import type { Rotation } from '../vault/rotation.ts';
import type { Place } from '../vault/sealed.ts';
import type { SealedColumn } from './sealed-columns.ts';

/** A value that cannot be opened, and stays as it is. */
export type Broken = Place;

/** How many values were sealed anew. */
interface Resealed {
  readonly done: number;
  readonly broken: readonly Broken[];
}

const BATCH = 500;

/** Tables and columns as data: Kysely's types follow names that stand in the code. */
type AnyTable = Kysely<Record<string, Record<string, string>>>;

/** Seals every value of one column anew that the old key still seals. What somebody changes meanwhile is left to the next look. */
export async function resealColumn(
  database: Database,
  ring: Ring,
  { name, old }: Rotation,
  { table, key, column }: SealedColumn,
): Promise<Resealed> {
  const read = database.read as unknown as AnyTable;
  let [done, last] = [0, ''];
  const broken: Broken[] = [];
  for (;;) {
    const rows = await read
      .selectFrom(table)
      .select([`${key} as id`, `${column} as sealed`])
      .where(key, '>', last)
      .where(column, 'like', `g1.aes.${old}.%`)
      .orderBy(key)
      .limit(BATCH)
      .execute();
    if (rows.length === 0) return { done, broken };
    last = rows.at(-1)!.id!;
    const anew = rows.flatMap(({ id, sealed }) => {
      const place = { table, column, row: id };
      const text = opened(ring, place, sealed);
      if (text !== null) return [{ id, sealed, anew: ring.seal(name, place, text) }];
      broken.push(place);
      return [];
    });
    done += anew.length;
    await database.write(async (trx) => {
      for (const one of anew)
        await (trx as unknown as AnyTable)
          .updateTable(table)
          .set({ [column]: one.anew })
          .where(key, '=', one.id)
          .where(column, '=', one.sealed)
          .execute();
      // It compares with values of a key that may be closing.
    }, 'old');
  }
}

function opened(ring: Ring, place: Place, sealed: string): string | null {
  try {
    return ring.open(place, sealed);
  } catch {
    return null;
  }
}
