import type { LineRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { newId } from '../foundation/ids.ts';
import { difference, tally } from './difference.ts';
import type { Tally } from './changes.ts';
import type { LineEntry } from './shape.ts';

type Wanted = Omit<LineRow, 'id'>;

export async function applyLines(trx: Writing, entries: readonly LineEntry[]): Promise<Tally> {
  const known = await trx.selectFrom('line').selectAll().execute();
  const wanted = entries.map(rowOf);
  const found = difference(known, wanted, ({ code }: Wanted) => code);
  // An address may have gone from one line to another, and each is unique at every moment.
  for (const [{ id, address: before }, { address: after }] of found.changed)
    if (before !== after) await trx.updateTable('line').set({ address: id }).where('id', '=', id).execute();
  for (const row of found.added)
    await trx
      .insertInto('line')
      .values({ id: newId(), ...row })
      .execute();
  for (const [{ id }, row] of found.changed) await trx.updateTable('line').set(row).where('id', '=', id).execute();
  return tally(found);
}

const rowOf = ({ languages, provider, account, template, calendar, ...entry }: LineEntry): Wanted => ({
  ...entry,
  provider: entry.channel === 'web' ? 'none' : (provider ?? 'twilio'),
  account: account ?? null,
  template: template ?? null,
  calendar: calendar ?? null,
  languages: languages.join(' '),
});
