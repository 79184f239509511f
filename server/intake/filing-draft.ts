import { checkFields } from '../../channels/filing/check.ts';
import type { Fault, Filing } from '../../channels/filing/filing.ts';
import { isCountry, isDay } from '../directory/fact.ts';
import { LANGUAGES } from '../foundation/i18n.ts';
import type { Day } from '../foundation/time.ts';

/** One filing, checked. */
export interface FilingDraft extends Filing {
  readonly receivedDay: Day;
}

/** A form's, a row's or an interface's fields (channels/filing FIELDS) as a filing, or every fault in them, one a field. */
export function checkFiling(
  fields: Readonly<Partial<Record<string, string>>>,
  today: Day,
): { readonly draft: FilingDraft } | { readonly faults: readonly Fault[] } {
  const checked = checkFields(fields, today, { languages: LANGUAGES, isCountry, isDay });
  return 'draft' in checked ? { draft: checked.draft as FilingDraft } : checked;
}
