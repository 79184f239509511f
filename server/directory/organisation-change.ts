import type { Writing } from '../database/write.ts';
import { newId } from '../foundation/ids.ts';
import { difference, tally } from './difference.ts';
import type { Tally } from './changes.ts';
import type { OrganisationEntry } from './shape.ts';

export async function applyOrganisations(trx: Writing, entries: readonly OrganisationEntry[]): Promise<Tally> {
  const known = await trx.selectFrom('organisation').selectAll().execute();
  const wanted = entries.map(({ code, kind, name }) => ({ code, kind, name }));
  const found = difference(known, wanted, ({ code }) => code);
  for (const row of found.added)
    await trx
      .insertInto('organisation')
      .values({ id: newId(), ...row })
      .execute();
  for (const [{ id }, row] of found.changed)
    await trx.updateTable('organisation').set(row).where('id', '=', id).execute();
  return tally(found);
}
