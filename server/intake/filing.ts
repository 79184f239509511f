import type { FilingRow } from '../database/schema.ts';
import type { Reading } from '../database/connect.ts';
import { tiesOf } from '../directory/tie.ts';
import { isVetted } from '../directory/vetting.ts';
import { openFolder } from '../clocks/record.ts';
import { Problem } from '../foundation/errors.ts';
import { newId } from '../foundation/ids.ts';
import { dayOf, type Day, type Instant } from '../foundation/time.ts';
import type { Intake } from './admit.ts';
import { enter } from './enter.ts';
import { filingEntrance, ownKeyOf, type Filer } from './filing-entrance.ts';
import type { FilingDraft } from './filing-draft.ts';
import { loadPlaces } from './filing-place.ts';
import { mint } from './mint.ts';
import { pageLine } from './page.ts';
import { promise } from './promise.ts';

export { checkFiling, type FilingDraft } from './filing-draft.ts';
export type { Filer } from './filing-entrance.ts';

export interface Filed {
  readonly id: string;
  readonly reference: string;
  /** For the worker, once: null for a repeat. */
  readonly receipt: string | null;
  /** By when a human answers. */
  readonly date: Day;
  readonly repeated: boolean;
}

/**
 * Takes one filing, once: the organisation's own number of it, else `key` (of the form or request), tells a repeat.
 * Throws Problem('not_vetted'), Problem('tied'), Unavailable.
 */
export async function file(
  intake: Intake,
  filer: Filer,
  draft: FilingDraft,
  way: FilingRow['way'],
  now: Instant,
  key: string = newId(),
): Promise<Filed> {
  const { read } = intake.database;
  const own = ownKeyOf(intake.ring, filer, draft.ownNumber);
  const before = own === null ? null : await filingByOwnKey(read, own);
  if (before) return filedBefore(intake, before, now);
  await mustBeVetted(read, filer, now);
  const place = (await loadPlaces(read, intake.atlas()))(draft);
  const ties = await tiesOf(read, filer.organisationId);
  if (place.suppliers.some((id) => ties.has(id))) throw new Problem('tied', 403);
  const order = { draft, place, way, key: own ?? `key:${key}` };
  const minted = await mint(intake.ring);
  const { id, entrance } = filingEntrance(intake.ring, filer, order, minted, now);
  const { caseId, reference, date, repeated } = await enter(intake, entrance, now);
  if (!repeated) return { id, reference, receipt: minted.receipt, date, repeated };
  return { id: (await filingOfCase(read, filer, caseId)) ?? id, reference, receipt: null, date, repeated };
}

/** Throws Problem('not_vetted'). */
export async function mustBeVetted(read: Reading, { organisationId }: Filer, now: Instant): Promise<void> {
  if (!(await isVetted(read, organisationId, dayOf(now)))) throw new Problem('not_vetted', 403);
}

export type Before = Pick<FilingRow, 'id' | 'case_id'>;

export async function filingByOwnKey(read: Reading, ownKey: string): Promise<Before | null> {
  const row = await read
    .selectFrom('filing')
    .select(['id', 'case_id'])
    .where('own_key', '=', ownKey)
    .executeTakeFirst();
  return row ?? null;
}

/** What the first one of its number got, without the receipt. */
export async function filedBefore(intake: Intake, { id, case_id }: Before, now: Instant): Promise<Filed> {
  const { file: found, clocks, state } = await openFolder(intake.database.read, intake.ring, case_id);
  const told = clocks.find(({ toldDay }) => toldDay !== null)?.toldDay;
  const date = told ?? promise(pageLine(intake), now)(clocks, state);
  return { id, reference: found.reference, receipt: null, date, repeated: true };
}

async function filingOfCase(read: Reading, { organisationId }: Filer, caseId: string): Promise<string | null> {
  const row = await read
    .selectFrom('filing')
    .select('id')
    .where('case_id', '=', caseId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return row?.id ?? null;
}
