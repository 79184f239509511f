import { TOO_EARLY } from '../../channels/sms/records.ts';
import type { Reading } from '../database/connect.ts';
import type { ProviderTraceRow } from '../database/schema.ts';
import { addDays, DAY, type Day } from '../foundation/time.ts';
import { bad, warn, when, type Sign } from './sign.ts';
import { PICTURES_STAY } from './traces.ts';

/** What lies at the provider longer than it should. */
export async function providerSigns(read: Reading, today: Day): Promise<Sign[]> {
  const failed = await read.selectFrom('provider_trace').select('id').where('state', '=', 'failed').execute();
  const waiting = await read
    .selectFrom('provider_trace')
    .select(['due_day', 'since_day', 'redacted_day', 'code'])
    .where('state', '=', 'due')
    .where((row) =>
      row.or([
        row('due_day', '<', today),
        row.and([row('code', 'is not', null), row('code', '<>', String(TOO_EARLY)), row('since_day', '<', today)]),
      ]),
    )
    .execute();
  const late = waiting.filter((row) => addDays(wantedSince(row), 1) < today);
  return [
    ...when(failed.length > 0, bad('provider_keeps', { count: failed.length })),
    ...when(late.length > 0, warn('provider_late', { count: late.length })),
  ];
}

/** Where the provider does not answer us each try puts it off once more: what counts is when it was to go at first. */
function wantedSince(row: Pick<ProviderTraceRow, 'due_day' | 'since_day' | 'redacted_day' | 'code'>): Day {
  if (row.code === null || row.code === String(TOO_EARLY)) return row.due_day;
  return row.redacted_day === null ? row.since_day : addDays(row.redacted_day, PICTURES_STAY / DAY);
}
