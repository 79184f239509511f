import type { Inspection } from './inspection.ts';

/** Who may file for workers, and about whom not. */
export function inspectFilers(inspection: Inspection): void {
  const { organisations } = inspection.draft;
  const kinds = new Map(organisations.map((one) => [one?.code, one?.kind]));
  for (const [index, one] of organisations.entries()) {
    const at = (...rest: readonly (string | number)[]) => ['organisations', index, ...rest];
    const kind = one?.kind;
    if (kind && kind !== 'ngo' && kind !== 'union') {
      if (one.vetted) inspection.report(at('vetted'), 'not_a_filer', { kind });
      if (one.ties) inspection.report(at('ties'), 'not_a_filer', { kind });
    }
    const { since, until } = one?.vetted ?? {};
    if (since && until && until < since) inspection.report(at('vetted', 'until'), 'vetted_before_since');
    for (const [place, supplier] of (one?.ties ?? []).entries()) {
      if (!supplier) continue;
      const tied = kinds.get(supplier);
      if (!kinds.has(supplier)) inspection.report(at('ties', place), 'unknown_organisation');
      else if (tied && tied !== 'supplier') inspection.report(at('ties', place), 'tie_to_no_supplier', { kind: tied });
    }
  }
}
