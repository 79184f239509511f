import type { Database, Reading } from '../database/connect.ts';
import { locked } from '../database/dialect.ts';
import type { SenderRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { Stale } from '../foundation/errors.ts';

/** Another sender has her number now; who had it before her is told the same. */
export async function succeed(trx: Writing, before: SenderRow, nextId: string): Promise<void> {
  await trx
    .updateTable('sender')
    .set({ next_id: nextId })
    .where((row) => row.or([row('id', '=', before.id), row('next_id', '=', before.id)]))
    .execute();
}

/** She named her reference: whoever wrote from her number meanwhile was her. */
export async function reunite(trx: Writing, meanwhile: SenderRow, id: string): Promise<void> {
  await trx
    .updateTable('sender')
    .set({ same_id: id })
    .where((row) => row.or([row('id', '=', meanwhile.id), row('same_id', '=', meanwhile.id)]))
    .execute();
  await trx.updateTable('sender').set({ next_id: id }).where('next_id', '=', meanwhile.id).execute();
}

/** Her receipt showed that she goes on from here with what another address of hers began. */
export async function join(trx: Writing, senderId: string, sameId: string): Promise<void> {
  await trx
    .updateTable('sender')
    .set({ same_id: sameId })
    .where('id', '=', senderId)
    .where('same_id', 'is', null)
    .execute();
}

/**
 * Ids of the senders that she was as well and that lead to nobody else: from before a silence, and pages for which she
 * asked. Another phone of hers may be a family's: it speaks for itself.
 */
export async function sameAs(read: Reading | Writing, senderId: string): Promise<string[]> {
  const rows = await (read as Reading)
    .selectFrom('sender')
    .select('id')
    .where('same_id', '=', senderId)
    .where('erased_day', 'is', null)
    .where((row) =>
      row.or([row('channel', '=', 'web'), row.and([row('lookup', 'like', 'none:%'), row('lookup_even', 'is', null)])]),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** Ids of all senders that are one person, herself among them. */
export async function kinOf(read: Reading, senderId: string): Promise<string[]> {
  const known = await read.selectFrom('sender').select('same_id').where('id', '=', senderId).executeTakeFirst();
  const root = known?.same_id ?? senderId;
  const rows = await read
    .selectFrom('sender')
    .select('id')
    .where((row) => row.or([row('id', '=', root), row('same_id', '=', root)]))
    .execute();
  return [...new Set([senderId, ...rows.map(({ id }) => id)])];
}

/** No line goes to a number whose owner wants none, also not to tell of what waits for somebody who had it before. */
export async function heed(trx: Writing, before: SenderRow | null, sender: SenderRow): Promise<void> {
  const { id, stopped_day, may_write } = sender;
  const stops = stopped_day !== null && (before?.stopped_day ?? null) === null;
  const refuses = may_write === 'no' && before?.may_write !== 'no';
  if (!stops && !refuses) return;
  await trx
    .updateTable('sender')
    .set((row) => ({
      ...(stops ? { stopped_day } : {}),
      ...(refuses ? { may_write } : {}),
      version: row('version', '+', 1),
    }))
    .where((row) => row.or([row('next_id', '=', id), row('same_id', '=', id)]))
    // Another number of hers has its own wishes.
    .where('lookup', 'like', 'none:%')
    .where('lookup_even', 'is', null)
    .where('erased_day', 'is', null)
    .execute();
}

/** The desk found that all of these are one person. Throws Stale where one of them is known as another by now. */
export async function unite(trx: Writing, kind: Database['kind'], ids: readonly string[]): Promise<void> {
  for (const id of ids.toSorted()) {
    const sender = trx.selectFrom('sender').select('same_id').where('id', '=', id).$call(locked(kind));
    if ((await sender.executeTakeFirst())?.same_id !== null) throw new Stale();
  }
  const [first, ...others] = ids;
  for (const id of others)
    await trx
      .updateTable('sender')
      .set({ same_id: first! })
      .where((row) => row.or([row('id', '=', id), row('same_id', '=', id)]))
      .execute();
}
