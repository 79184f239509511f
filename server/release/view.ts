/** The only door for buyers: what the last tick left for them, and no other table. */
import type { ReadonlyKysely } from 'kysely/readonly';
import type { Code } from '../cases/category.ts';
import type { Reading } from '../database/connect.ts';
import type { ReleasedCaseRow, Schema } from '../database/schema.ts';
import type { Day } from '../foundation/time.ts';
import { Problem } from '../foundation/errors.ts';
import { makeCursor, readCursor } from './cursor.ts';

export type Released = ReadonlyKysely<Pick<Schema, 'released_case' | 'tick_pointer' | 'tick'>>;

export interface BuyerView {
  /** Worst first, then oldest. Throws Problem('bad_cursor') for a cursor that this buyer was not given. */
  queue(buyerId: string, ask: Ask): Promise<Queue>;
  /** Of all that she may see now, sorted: what a filter can offer. */
  countries(buyerId: string): Promise<string[]>;
}

interface Ask {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly level?: ReleasedCaseRow['level'] | undefined;
  /** A category shows its sub-codes too. */
  readonly code?: Code | undefined;
  readonly country?: string | undefined;
  readonly state?: ReleasedCaseRow['state'] | undefined;
}

export interface Queue {
  /** Null before the first tick. */
  readonly tick: { readonly number: number; readonly day: Day } | null;
  readonly rows: readonly QueueRow[];
  /** Null on the last page. */
  readonly next: string | null;
}

export interface QueueRow {
  readonly id: string;
  readonly place: {
    readonly kind: ReleasedCaseRow['place_kind'];
    readonly name: string;
    readonly supplier: string | null;
    /** The cell has several sites: perhaps at one of hers. */
    readonly perhaps: boolean;
  };
  readonly country: string;
  readonly code: Code;
  readonly level: ReleasedCaseRow['level'];
  /** `YYYY-MM`. */
  readonly month: string;
  readonly state: ReleasedCaseRow['state'];
  readonly timely: ReleasedCaseRow['timely'];
}

/** The same database with nothing in reach but what buyers may see. */
export const releasedOf = (read: Reading): Released => read;

export function openBuyerView(read: Reading): BuyerView {
  const released = releasedOf(read);
  return {
    queue: (buyerId, ask) => queue(released, buyerId, ask),
    countries: (buyerId) => countries(released, buyerId),
  };
}

async function queue(released: Released, buyerId: string, ask: Ask): Promise<Queue> {
  const tick = await lastTick(released);
  if (!tick) {
    if (ask.cursor !== undefined) throw new Problem('bad_cursor', 400);
    return { tick: null, rows: [], next: null };
  }
  const after = ask.cursor === undefined ? null : await positionOf(released, buyerId, ask.cursor, tick.number);
  const { level, code, country, state } = ask;
  const rows = await rowsAt(released, buyerId, tick.number)
    .selectAll()
    .$if(level !== undefined, (query) => query.where('level', '=', level!))
    .$if(country !== undefined, (query) => query.where('country', '=', country!))
    .$if(state !== undefined, (query) => query.where('state', '=', state!))
    .$if(code !== undefined && code !== 'ANY', (query) =>
      query.where((is) => is.or([is('code', '=', code!), is('code', 'like', `${code}.%`)])),
    )
    .$if(after !== null, (query) =>
      query.where((is) =>
        is(
          is.refTuple('level', 'month', 'shuffle', 'id'),
          '>',
          is.tuple(after!.level, after!.month, after!.shuffle, after!.id),
        ),
      ),
    )
    .orderBy('level')
    .orderBy('month')
    .orderBy('shuffle')
    .orderBy('id')
    .limit(ask.limit + 1)
    .execute();
  const page = rows.slice(0, ask.limit);
  const last = page.at(-1);
  return {
    tick,
    rows: page.map(shape),
    next: rows.length > ask.limit && last ? makeCursor(tick.number, last.id) : null,
  };
}

async function countries(released: Released, buyerId: string): Promise<string[]> {
  const tick = await lastTick(released);
  if (!tick) return [];
  const rows = await rowsAt(released, buyerId, tick.number).select('country').distinct().orderBy('country').execute();
  return rows.map((row) => row.country);
}

/** The tick that buyers see now; null before the first. */
export async function lastTick(released: Released): Promise<Queue['tick']> {
  const row = await released
    .selectFrom('tick_pointer')
    .innerJoin('tick', 'tick.number', 'tick_pointer.tick')
    .select(['tick.number', 'tick.day'])
    .where('tick_pointer.name', '=', 'buyers')
    .executeTakeFirst();
  return row ?? null;
}

/** Where her last page ended, as the row stood then. */
async function positionOf(released: Released, buyerId: string, cursor: string, now: number) {
  const { tick, id } = readCursor(cursor);
  if (tick > now) throw new Problem('bad_cursor', 400);
  const row = await rowsAt(released, buyerId, tick)
    .select(['level', 'month', 'shuffle', 'id'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new Problem('bad_cursor', 400);
  return row;
}

const rowsAt = (released: Released, buyerId: string, tick: number) =>
  released
    .selectFrom('released_case')
    .where('buyer_id', '=', buyerId)
    .where('from_tick', '<=', tick)
    .where((is) => is.or([is('until_tick', 'is', null), is('until_tick', '>', tick)]));

const shape = (row: ReleasedCaseRow): QueueRow => ({
  id: row.id,
  place: { kind: row.place_kind, name: row.place, supplier: row.supplier, perhaps: row.several === 1 },
  country: row.country,
  code: row.code as Code,
  level: row.level,
  month: row.month,
  state: row.state,
  timely: row.timely,
});
