import { Problem } from '../foundation/errors.ts';
import { isReference } from '../foundation/ids.ts';

/** A case's reference as somebody typed it, with blanks or the digits of any script; throws Problem('mistyped_reference'). */
export function referenceIn(typed: string): string {
  const digits = typed.normalize('NFKC').replaceAll(/\D/g, '');
  if (!isReference(digits)) throw new Problem('mistyped_reference', 422);
  return digits;
}
