import type { Reading } from '../database/connect.ts';
import type { ConsentRow } from '../database/schema.ts';

/** What she said to each question; null where she said nothing and nothing else counts for it. */
export type Consents = Readonly<Record<ConsentRow['item'], 'yes' | 'no' | null>>;

const ITEMS = ['count', 'tell_buyers', 'raise_in_general', 'tell_supplier', 'tell_representative'] as const;

export async function consentsOf(read: Reading, caseId: string): Promise<Consents> {
  const rows = await read.selectFrom('consent').selectAll().where('case_id', '=', caseId).orderBy('number').execute();
  const of = (item: ConsentRow['item']) => standing(rows.filter((row) => row.item === item));
  return Object.fromEntries(ITEMS.map((item) => [item, of(item)])) as Consents;
}

/** Her last answer counts, her own before what a filer wrote down; without one, a notice that reached her. `rows`: in order. */
function standing(rows: readonly Pick<ConsentRow, 'answer' | 'means'>[]): 'yes' | 'no' | null {
  const said = rows.findLast(({ means }) => means === 'answered') ?? rows.findLast(({ means }) => means === 'recorded');
  return (said ?? rows.find(({ answer }) => answer === 'yes'))?.answer ?? null;
}
