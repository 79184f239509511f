import type { Database } from '../database/connect.ts';
import { isTaken, locked } from '../database/dialect.ts';
import type { Writing } from '../database/write.ts';
import { Stale } from '../foundation/errors.ts';
import type { Day } from '../foundation/time.ts';
import { BEGINNING, linkOf, type Link } from './link.ts';
import { BROUGHT_IN } from './record.ts';

/**
 * Gives every row without a number the next one, and its link, but for what was brought in `today`. Any server may run it,
 * several at once. Returns how many rows it chained.
 */
export async function chainAudit(database: Database, link: Link, today: Day): Promise<number> {
  let chained = 0;
  for (;;) {
    const rows = await nextLinks(database, link, today);
    if (rows.length === 0) return chained;
    if (await store(database, rows)) chained += rows.length;
  }
}

interface Linked {
  readonly id: string;
  readonly number: number;
  readonly link: string;
}

const BATCH = 200;

/**
 * By day, and within a day by the random id: rows keep no finer time, and their order here shall tell none.
 * A row that has a link but no number was tampered with; it stays, for `verifyAudit` to find.
 */
async function nextLinks({ read }: Database, link: Link, today: Day): Promise<Linked[]> {
  const last = await lastLink(read);
  const rows = await read
    .selectFrom('audit')
    .selectAll()
    .where('number', 'is', null)
    .where('link', 'is', null)
    .where((row) => row.or([row('day', '<', today), row('act', 'not in', BROUGHT_IN)]))
    .orderBy('day')
    .orderBy('id')
    .limit(BATCH)
    .execute();
  let { number, link: previous } = last;
  return rows.map((row) => {
    number += 1;
    previous = linkOf(link, previous, number, row);
    return { id: row.id, number, link: previous };
  });
}

/** False where another server was faster: nothing was stored, read again. */
async function store(database: Database, rows: readonly Linked[]): Promise<boolean> {
  try {
    await database.write(async (trx) => {
      // On PostgreSQL whoever holds the first row chains; the number's uniqueness guards the very first batch.
      await trx.selectFrom('audit').select('id').where('number', '=', 1).$call(locked(database.kind)).execute();
      if ((await lastLink(trx)).number + 1 !== rows[0]!.number) throw new Stale();
      for (const row of rows) await number(trx, row);
    });
    return true;
  } catch (failure) {
    if (failure instanceof Stale || isTaken(failure)) return false;
    throw failure;
  }
}

async function number(trx: Writing, { id, number, link }: Linked): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('audit')
    .set({ number, link })
    .where('id', '=', id)
    .where('number', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Stale();
}

async function lastLink(read: Database['read'] | Writing): Promise<{ number: number; link: string }> {
  const last = await read
    .selectFrom('audit')
    .select(['number', 'link'])
    .where('number', 'is not', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { number: last?.number ?? 0, link: last?.link ?? BEGINNING };
}
