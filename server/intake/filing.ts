import type { FilingRow } from '../database/schema.ts';
import type { Reading } from '../database/connect.ts';
import { isVetted } from '../directory/vetting.ts';
import { openFolder } from '../clocks/record.ts';
import { Problem } from '../foundation/errors.ts';
import { newId } from '../foundation/ids.ts';
import { addDays, dayOf, type Day, type Instant } from '../foundation/time.ts';
import type { Intake } from './admit.ts';
import { enter } from './enter.ts';
import { filingEntrance, filingReceipt, ownKeyOf, type Filer } from './filing-entrance.ts';
import { bodyOf, OtherFiling, saysOther } from './filing-body.ts';
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
  /** For the worker: null where it was filed under another key before, or she has used it. */
  readonly receipt: string | null;
  /** By when a human answers. */
  readonly date: Day;
  readonly repeated: boolean;
}

/**
 * Takes one filing, once: the organisation's own number of it, else `key` (of the form or request), tells a repeat.
 * Throws Problem('not_vetted'), Problem('tied'), OtherFiling where that one said something else, Unavailable.
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
  const body = bodyOf(intake.ring, draft);
  if (before && (await saysOther(read, before.case_id, body))) throw new OtherFiling(before.id);
  if (before) return filedBefore(intake, before, filingReceipt(intake.ring, filer, own, key), now);
  await mustBeVetted(read, filer, now);
  const place = (await loadPlaces(read, intake.atlas(), filer))(draft);
  if (place.tied) throw new Problem('tied', 403);
  const order = { draft, place, way, key };
  const { id, receipt, entrance } = await filingEntrance(intake.ring, filer, order, now);
  const { caseId, reference, date, repeated } = await enter(intake, entrance, now);
  if (!repeated) return { id, reference, receipt, date, repeated };
  const first = (await filingOfCase(read, filer, caseId)) ?? id;
  if (await saysOther(read, caseId, body)) throw new OtherFiling(first);
  const unused = await unusedReceipt(read, receipt, entrance.receiptHash!);
  return { id: first, reference, receipt: unused, date, repeated };
}

/** Throws Problem('not_vetted'). */
export async function mustBeVetted(read: Reading, { organisationId }: Filer, now: Instant): Promise<void> {
  if (!(await isVetted(read, organisationId, dayOf(now)))) throw new Problem('not_vetted', 403);
}

export type Before = Pick<FilingRow, 'id' | 'case_id' | 'filed_day'>;

export const filingByOwnKey = async (read: Reading, ownKey: string): Promise<Before | null> =>
  (await filingsByOwnKey(read, [ownKey])).get(ownKey) ?? null;

/** Those of them that are known, by their keys. */
export async function filingsByOwnKey(read: Reading, ownKeys: readonly string[]): Promise<ReadonlyMap<string, Before>> {
  const known = new Map<string, Before>();
  for (let from = 0; from < ownKeys.length; from += AT_ONCE) {
    const rows = await read
      .selectFrom('filing')
      .select(['id', 'case_id', 'filed_day', 'own_key'])
      .where('own_key', 'in', ownKeys.slice(from, from + AT_ONCE))
      .execute();
    for (const { own_key, ...before } of rows) known.set(own_key!, before);
  }
  return known;
}

/** As many as one question may name. */
const AT_ONCE = 500;

/** What the first one of its number got; its receipt too where `receipt` is that one, so that an answer that was lost can be asked for again. */
export async function filedBefore(
  intake: Intake,
  { id, case_id, filed_day }: Before,
  receipt: string,
  now: Instant,
): Promise<Filed> {
  const { file: found, clocks, state, terms } = await openFolder(intake.database.read, intake.ring, case_id);
  const told = clocks.find(({ toldDay }) => toldDay !== null)?.toldDay;
  const date = told ?? promise(pageLine(intake), terms, now)(clocks, state);
  // Who sends an old number again has no answer that was lost; to find that out costs much.
  const unused =
    filed_day < addDays(dayOf(now), -1)
      ? null
      : await unusedReceipt(intake.database.read, receipt, await receiptHash(intake.ring, receipt));
  return { id, reference: found.reference, receipt: unused, date, repeated: true };
}

/** Null where it is nobody's, or the worker came with it already. */
async function unusedReceipt(read: Reading, receipt: string, hash: string): Promise<string | null> {
  const known = await senderByReceipt(read, hash);
  return known && known.usedDay === null ? receipt : null;
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
