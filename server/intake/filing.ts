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
import { filingEntrance, ownKeyOf, receiptFor, type Filer } from './filing-entrance.ts';
import type { FilingDraft } from './filing-draft.ts';
import { loadPlaces } from './filing-place.ts';
import { pageLine } from './page.ts';
import { promise } from './promise.ts';
import { receiptHash, senderByReceipt } from './receipt.ts';

export { checkFiling, type FilingDraft } from './filing-draft.ts';
export type { Filer } from './filing-entrance.ts';

export interface Filed {
  readonly id: string;
  readonly reference: string;
  /** For the worker, once: null for a repeat that is not of the very form that filed it. */
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
  const receipt = receiptFor(intake.ring, filer, way, key);
  const again = way === 'api' ? null : receipt;
  const before = own === null ? null : await filingByOwnKey(read, own);
  if (before) return filedBefore(intake, before, now, again);
  await mustBeVetted(read, filer, now);
  const place = (await loadPlaces(read, intake.atlas()))(draft);
  const ties = await tiesOf(read, filer.organisationId);
  if (place.suppliers.some((id) => ties.has(id))) throw new Problem('tied', 403);
  const order = { draft, place, way, receipt, key: own ?? `key:${key}` };
  const { id, entrance } = await filingEntrance(intake.ring, filer, order, now);
  const { caseId, reference, date, repeated } = await enter(intake, entrance, now);
  if (!repeated) return { id, reference, receipt, date, repeated };
  const first = { id: (await filingOfCase(read, filer, caseId)) ?? id, case_id: caseId };
  return filedBefore(intake, first, now, again);
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

/**
 * What the first one got. Its receipt only where it is `receipt`, and the worker has not used it: then it is the same
 * form that comes again, whose answer may have been lost on its way.
 */
export async function filedBefore(
  intake: Intake,
  { id, case_id }: Before,
  now: Instant,
  receipt: string | null = null,
): Promise<Filed> {
  const { file: found, clocks, state } = await openFolder(intake.database.read, intake.ring, case_id);
  const told = clocks.find(({ toldDay }) => toldDay !== null)?.toldDay;
  const date = told ?? promise(pageLine(intake), now)(clocks, state);
  const again = receipt !== null && (await isOf(intake, id, receipt)) ? receipt : null;
  return { id, reference: found.reference, receipt: again, date, repeated: true };
}

async function isOf({ database: { read }, ring }: Intake, id: string, receipt: string): Promise<boolean> {
  const found = await senderByReceipt(read, await receiptHash(ring, receipt));
  if (!found || found.usedDay !== null) return false;
  const filing = await read.selectFrom('filing').select('sender_id').where('id', '=', id).executeTakeFirst();
  return filing?.sender_id === found.senderId;
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
