import type { Tally } from './changes.ts';

/** What has to be done so that the rows say what is wanted. */
export interface Difference<Known, Wanted> {
  readonly added: readonly Wanted[];
  readonly changed: readonly (readonly [Known, Wanted])[];
  readonly unchanged: number;
  /** Known, and wanted no more. */
  readonly missing: readonly Known[];
}

/** Compares by the columns of `Wanted`; `key` tells which row is which. */
export function difference<Wanted extends object, Known extends Wanted>(
  known: readonly Known[],
  wanted: readonly Wanted[],
  key: (row: Wanted) => string,
): Difference<Known, Wanted> {
  const missing = new Map(known.map((row) => [key(row), row]));
  const added: Wanted[] = [];
  const changed: [Known, Wanted][] = [];
  for (const row of wanted) {
    const before = missing.get(key(row));
    missing.delete(key(row));
    if (!before) added.push(row);
    else if (!says(before, row)) changed.push([before, row]);
  }
  const unchanged = wanted.length - added.length - changed.length;
  return { added, changed, unchanged, missing: [...missing.values()] };
}

const says = <Wanted extends object>(row: Wanted, wanted: Wanted): boolean =>
  (Object.keys(wanted) as (keyof Wanted)[]).every((column) => row[column] === wanted[column]);

export const tally = (difference: Difference<unknown, unknown>): Tally => ({
  added: difference.added.length,
  changed: difference.changed.length,
  unchanged: difference.unchanged,
  kept: difference.missing.length,
});
