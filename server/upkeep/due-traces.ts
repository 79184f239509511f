import type { Reading } from '../database/connect.ts';
import type { ProviderTraceRow } from '../database/schema.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import { codeOf } from '../foundation/errors.ts';
import type { Ring } from '../vault/ring.ts';
import { openInstant } from '../vault/times.ts';

const PAGE = 500;

/** What is to be erased at the provider now, the longest due first; `most` at a time. */
export async function dueTraces(read: Reading, ring: Ring, now: Instant, most: number): Promise<ProviderTraceRow[]> {
  const due: ProviderTraceRow[] = [];
  // What was put off to later today fills pages too, and keeps nothing waiting.
  for (let page = await pageAfter(read, now, null); page.length > 0; page = await pageAfter(read, now, page.at(-1)!)) {
    due.push(...page.filter((row) => isDue(ring, row, now)));
    if (due.length >= most || page.length < PAGE) break;
  }
  return due.slice(0, most);
}

const pageAfter = (read: Reading, now: Instant, last: ProviderTraceRow | null): Promise<ProviderTraceRow[]> =>
  read
    .selectFrom('provider_trace')
    .selectAll()
    .where('state', 'in', ['due', 'failed'])
    .where('due_day', '<=', dayOf(now))
    .where('provider_id_sealed', 'is not', null)
    .$if(last !== null, (query) =>
      query.where((row) =>
        row.or([
          row('due_day', '>', last!.due_day),
          row.and([row('due_day', '=', last!.due_day), row('id', '>', last!.id)]),
        ]),
      ),
    )
    .orderBy('due_day')
    .orderBy('id')
    .limit(PAGE)
    .execute();

/** A time that no key opens is no reason to keep it there. */
function isDue(ring: Ring, row: ProviderTraceRow, now: Instant): boolean {
  if (row.due_sealed === null) return true;
  try {
    return openInstant(ring, { table: 'provider_trace', column: 'due_sealed', row: row.id }, row.due_sealed) <= now;
  } catch (failure) {
    if (codeOf(failure) !== 'unsealable') throw failure;
    return true;
  }
}
