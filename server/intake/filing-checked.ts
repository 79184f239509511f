import type { Fault } from '../../channels/filing/filing.ts';
import type { Encoding } from '../../channels/filing/letters.ts';
import { readSheet, type SheetFault } from '../../channels/filing/sheet.ts';
import type { Reading } from '../database/connect.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import type { Intake } from './admit.ts';
import { filingsByOwnKey, mustBeVetted, type Before } from './filing.ts';
import { bodiesKept, bodyOf, isOther } from './filing-body.ts';
import { checkFiling, type FilingDraft } from './filing-draft.ts';
import { ownKeyOf, type Filer } from './filing-entrance.ts';
import { loadPlaces } from './filing-place.ts';

/** One row of a list: a filing, or what is wrong with it. */
export interface CheckedRow {
  /** As the spreadsheet counts it. */
  readonly number: number;
  readonly draft?: FilingDraft;
  readonly faults: readonly Fault[];
  /** Its number is known: it is a case already. */
  readonly repeated: boolean;
}

/** A list of cases as it would be filed; nothing is stored. */
export interface CheckedList {
  /** How the letters of a CSV file were read. */
  readonly encoding: Encoding | null;
  readonly rows: readonly CheckedRow[];
}

/** `told`: the encoding, where the guess was wrong. Throws Problem('not_vetted'). */
export async function checkMany(
  intake: Intake,
  filer: Filer,
  sheet: Buffer,
  now: Instant,
  told?: Encoding,
): Promise<CheckedList | { readonly fault: SheetFault }> {
  const { read } = intake.database;
  await mustBeVetted(read, filer, now);
  const found = await readSheet(sheet, told);
  if ('fault' in found) return found;
  const placeOf = await loadPlaces(read, intake.atlas(), filer);
  const looked = found.rows.map(({ number, fields, isLoose }) => {
    const checked = withLoose(checkFiling(fields, dayOf(now)), isLoose);
    const own = 'faults' in checked ? null : ownKeyOf(intake.ring, filer, checked.draft.ownNumber);
    return { number, checked, own };
  });
  const before = await knownBefore(
    read,
    looked.flatMap(({ own }) => own ?? []),
  );
  const seen = new Set<string>();
  const rows = looked.map(({ number, checked, own }): CheckedRow => {
    if ('faults' in checked) return { number, faults: checked.faults, repeated: false };
    const { draft } = checked;
    const faults: Fault[] = [];
    if (placeOf(draft).tied) faults.push({ field: draft.site === '' ? 'supplier' : 'site', code: 'tied' });
    if (own !== null && seen.has(own)) faults.push({ field: 'own_number', code: 'own_number_twice' });
    if (own !== null) seen.add(own);
    const known = own === null ? undefined : before.get(own);
    if (known && isOther(known.body, bodyOf(intake.ring, draft)))
      faults.push({ field: 'own_number', code: 'known_other' });
    return { number, draft, faults, repeated: known !== undefined };
  });
  return { encoding: found.encoding, rows };
}

/** What stands under no heading would be lost. */
function withLoose(checked: ReturnType<typeof checkFiling>, isLoose: boolean): typeof checked {
  if (!isLoose) return checked;
  return { faults: [...('faults' in checked ? checked.faults : []), { field: 'words', code: 'no_heading' }] };
}

/** What is known under these numbers already, and what it says as far as that is kept. */
export async function knownBefore(
  read: Reading,
  owns: readonly string[],
): Promise<ReadonlyMap<string, Before & { readonly body: string | undefined }>> {
  const filings = await filingsByOwnKey(read, owns);
  const bodies = await bodiesKept(
    read,
    [...filings.values()].map(({ case_id }) => case_id),
  );
  return new Map([...filings].map(([own, one]) => [own, { ...one, body: bodies.get(one.case_id) }]));
}
