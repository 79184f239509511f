import { Problem } from '../foundation/errors.ts';
import { newId } from '../foundation/ids.ts';
import type { Instant } from '../foundation/time.ts';
import type { Intake } from './admit.ts';
import { enterMany } from './enter-many.ts';
import { filedBefore, mustBeVetted, type Before, type Filed } from './filing.ts';
import { bodyOf, isOther, saysOther } from './filing-body.ts';
import { knownBefore, type CheckedList, type CheckedRow } from './filing-checked.ts';
import { filingEntrance, filingReceipt, ownKeyOf, type Filer } from './filing-entrance.ts';
import { loadPlaces } from './filing-place.ts';
import { mintAhead } from './mint.ts';

export { checkMany, type CheckedList, type CheckedRow } from './filing-checked.ts';

export interface FiledRow extends Filed {
  readonly number: number;
}

/**
 * Files a checked list: every row of it is a case afterwards, or none is. `key`: of the form, so that the same list sent
 * twice is filed once where rows have no number of her own. Throws Problem('bad_list') where a row has a fault, two have
 * one number, or one is known by its number and says something else, Problem('not_vetted'), Problem('tied'), Unavailable.
 */
export async function fileMany(
  intake: Intake,
  filer: Filer,
  rows: readonly CheckedRow[],
  now: Instant,
  key: string = newId(),
): Promise<readonly FiledRow[]> {
  const { read } = intake.database;
  if (rows.length === 0 || rows.some(({ draft, faults }) => !draft || faults.length > 0))
    throw new Problem('bad_list', 422);
  await mustBeVetted(read, filer, now);
  const placeOf = await loadPlaces(read, intake.atlas(), filer);
  const orders = rows.map(({ number, draft }) => {
    const place = placeOf(draft!);
    if (place.tied) throw new Problem('tied', 403);
    const own = ownKeyOf(intake.ring, filer, draft!.ownNumber);
    return { number, own, draft: draft!, place, way: 'file', key: rowKey(key, number) } as const;
  });
  const numbers = orders.flatMap(({ own }) => own ?? []);
  if (new Set(numbers).size < numbers.length) throw new Problem('bad_list', 422);
  const known = new Map<number, Before>();
  const filed = await knownBefore(read, numbers);
  for (const { number, own, draft } of orders) {
    const before = own === null ? undefined : filed.get(own);
    if (before && isOther(before.body, bodyOf(intake.ring, draft))) throw new Problem('bad_list', 422);
    if (before) known.set(number, before);
  }
  const fresh = orders.filter(({ number }) => !known.has(number));
  const made = await inPairs(fresh, (order) => filingEntrance(intake.ring, filer, order, now));
  const entered = await enterMany(
    intake,
    // Another list, or this one with other words, may have been filed meanwhile.
    made.map(({ entrance }, index) => ({
      ...entrance,
      mustBe: async (caseId) => {
        if (await saysOther(read, caseId, bodyOf(intake.ring, fresh[index]!.draft))) throw new Problem('bad_list', 422);
      },
    })),
    now,
  );
  const done = new Map<number, FiledRow>();
  for (const [index, { number }] of fresh.entries()) {
    const { id, receipt } = made[index]!;
    const { caseId, reference, date, repeated } = entered[index]!;
    if (repeated) known.set(number, await filingOf(intake, filer, caseId));
    else done.set(number, { number, id, reference, receipt, date, repeated });
  }
  await inPairs(
    orders.filter(({ number }) => known.has(number)),
    async ({ number, own, key: formKey }) => {
      const receipt = filingReceipt(intake.ring, filer, own, formKey);
      done.set(number, { number, ...(await filedBefore(intake, known.get(number)!, receipt, now)) });
    },
  );
  return rows.map(({ number }) => done.get(number)!);
}

/** She looks at a list and will perhaps file it with the form of this key: what its receipts need is made meanwhile. */
export const prepareMany = ({ ring }: Intake, filer: Filer, { rows }: CheckedList, key: string): Promise<void> =>
  mintAhead(
    ring,
    rows.flatMap(({ number, draft, repeated }) =>
      repeated || !draft
        ? []
        : [filingReceipt(ring, filer, ownKeyOf(ring, filer, draft.ownNumber), rowKey(key, number))],
    ),
  );

const rowKey = (key: string, number: number): string => `${key}:${number}`;

/** Two receipts at a time, so that whoever reads with one is not kept waiting. */
async function inPairs<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += 2)
    results.push(...(await Promise.all(items.slice(at, at + 2).map((item) => work(item)))));
  return results;
}

const filingOf = ({ database }: Intake, { organisationId }: Filer, caseId: string): Promise<Before> =>
  database.read
    .selectFrom('filing')
    .select(['id', 'case_id', 'filed_day'])
    .where('case_id', '=', caseId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow();
