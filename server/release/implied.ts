/** A code names the group that it presupposes: where that group is small, the code alone would point at persons. */
import { groupOf, parentOf, type Code } from '../cases/category.ts';
import { K, type Counts } from './cells.ts';

/** The code, or its first ancestor whose group counts at least `k` in the cell. */
export function impliedCode(code: Code, counts: Counts, k = K): Code {
  // Few categories name a group: if what is unclear had a name of its own, "a grievance" could only be one of those.
  if (code === 'OTH') return 'ANY';
  const parent = parentOf(code);
  return parent === null || counts[groupOf(code)] >= k ? code : impliedCode(parent, counts, k);
}

/** Whether `above` is `code` itself or one of its ancestors. */
export function covers(above: Code, code: Code): boolean {
  if (above === code) return true;
  const parent = parentOf(code);
  return parent !== null && covers(above, parent);
}
