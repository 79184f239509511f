import type { Reading } from '../database/connect.ts';
import type { AuditRow } from '../database/schema.ts';
import { BEGINNING, linkOf, type Link } from './link.ts';
import { BROUGHT_IN } from './record.ts';

export interface AuditVerdict {
  /** Chained rows that were found whole. */
  readonly rows: number;
  /** The first place where the chain does not hold. */
  readonly broken: { readonly number: number } | null;
  /** Rows that wait for the job, and are not protected yet; not those that wait for the end of their day. */
  readonly unchained: number;
}

/**
 * Walks the whole chain. Finds a row that was changed, put in, taken out, renumbered or moved.
 *
 * What it cannot see without a number and link kept elsewhere: that the newest rows, all from some number on, were
 * deleted cleanly or never written; rows changed before the job reached them; and a chain made anew by somebody who has the key.
 */
export async function verifyAudit(read: Reading, link: Link): Promise<AuditVerdict> {
  const { rows, broken } = await walk(read, link);
  return { rows, broken: broken ?? (await outside(read, rows)), unchained: await unchained(read) };
}

const BATCH = 1_000;

async function walk(read: Reading, link: Link): Promise<Pick<AuditVerdict, 'rows' | 'broken'>> {
  let rows = 0;
  let previous = BEGINNING;
  for (;;) {
    const batch = await after(read, rows);
    for (const row of batch) {
      if (row.number !== rows + 1 || row.link !== linkOf(link, previous, row.number, row))
        return { rows, broken: { number: rows + 1 } };
      rows += 1;
      previous = row.link;
    }
    if (batch.length < BATCH) return { rows, broken: null };
  }
}

const after = (read: Reading, number: number): Promise<AuditRow[]> =>
  read.selectFrom('audit').selectAll().where('number', '>', number).orderBy('number').limit(BATCH).execute();

/** Rows beside the chain: a number twice or below one, or a link whose number was taken away. */
async function outside(read: Reading, rows: number): Promise<AuditVerdict['broken']> {
  const { numbered } = await read
    .selectFrom('audit')
    .select((row) => row.fn.countAll<number>().as('numbered'))
    .where('number', '<=', rows)
    .executeTakeFirstOrThrow();
  const { cut } = await read
    .selectFrom('audit')
    .select((row) => row.fn.countAll<number>().as('cut'))
    .where('number', 'is', null)
    .where('link', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(numbered) === rows && Number(cut) === 0 ? null : { number: rows + 1 };
}

async function unchained(read: Reading): Promise<number> {
  const { waiting } = await read
    .selectFrom('audit')
    .select((row) => row.fn.countAll<number>().as('waiting'))
    .where('number', 'is', null)
    .where('link', 'is', null)
    .where('act', 'not in', BROUGHT_IN)
    .executeTakeFirstOrThrow();
  return Number(waiting);
}
