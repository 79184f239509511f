/** Between two ticks, not a byte that a buyer receives depends on what workers and the desk do. */
import { describe, expect, test } from 'vitest';
import type { Database } from '../../server/database/connect.ts';
import { newId } from '../../server/foundation/ids.ts';
import { DAY, type Day } from '../../server/foundation/time.ts';
import { runDueTicks } from '../../server/release/tick.ts';
import type { BuyerView } from '../../server/release/view.ts';
import { DATABASES, SQLITE, type DatabaseKind } from '../databases.ts';
import { atOnce, change, openCase, say } from '../release/stage.ts';
import { openDoors, type Doors } from './doors.ts';

const ADDRESSES = [
  '/api/v1/cases',
  '/api/v1/cases?limit=1',
  '/api/v1/cases?level=L1',
  '/api/v1/cases?cursor=forged',
  '/api/v1/cases?limit=0',
  '/api/v1/nothing',
  '/buyer',
  '/buyer/queue',
  '/buyer/queue?level=L1',
  '/buyer/queue?cursor=forged',
  '/buyer/nothing',
];

/** Status, headers and body of every address, for every buyer, and the pages that follow. */
async function received(doors: Doors, readers: readonly { token: string; cookie: string }[]): Promise<string> {
  const all: unknown[] = [];
  for (const { token, cookie } of readers)
    for (const url of ADDRESSES) {
      const headers = { authorization: `Bearer ${token}`, cookie };
      const answer = await doors.app.inject({ url, headers });
      all.push([url, answer.statusCode, { ...answer.headers, date: '' }, answer.body]);
      const next = url === '/api/v1/cases?limit=1' ? answer.json().next : null;
      if (next) all.push((await doors.ask(token, `?limit=9&cursor=${next}`)).body);
    }
  return JSON.stringify(all);
}

/** Everything that may happen in a week. */
async function happen(database: Database, one: string): Promise<void> {
  await openCase(database, { level: 'L1' });
  await openCase(database, { site_id: 'little1', category: 'GBV' });
  await change(database, one, { stage: 'resolved', level: 'L1', category: 'HAR' });
  await say(database, one, { answer: 'no', means: 'answered' });
  await database.write(async (trx) => {
    const day = '2026-11-19' as Day;
    await trx.insertInto('reporter').values({ id: newId(), case_id: one, sender_id: null, since_day: day }).execute();
    await trx
      .insertInto('head_count')
      .values({ site_id: 'lone', group_name: 'all', since_day: day, workers: 900 })
      .execute();
    await trx
      .insertInto('sourcing_link')
      .values({ id: newId(), buyer_id: 'b3', site_id: 'large', since_day: '2026-01-02' as Day, until_day: null })
      .execute();
    await trx.updateTable('site').set({ name: 'Another name' }).where('id', '=', 'large').execute();
  });
}

async function play(kind: DatabaseKind, wrap?: (view: BuyerView, database: () => Database) => BuyerView) {
  let database: Database | undefined;
  const doors = await openDoors(kind, wrap && { wrap: (view) => wrap(view, () => database!) });
  database = doors.test.database;
  try {
    const one = await openCase(database);
    await openCase(database, { site_id: 'little2' });
    await runDueTicks(database, doors.now(), atOnce);
    const readers = [];
    for (const buyer of ['b1', 'b2', 'b3']) {
      const token = await doors.token(buyer);
      readers.push({ token, cookie: await doors.enter(token) });
    }
    const before = await received(doors, readers);
    await happen(database, one);
    const after = await received(doors, readers);
    doors.pass(7 * DAY);
    for (const reader of readers) reader.cookie = await doors.enter(reader.token);
    await runDueTicks(database, doors.now(), atOnce);
    const next = await received(doors, readers);
    return { before, after, next };
  } finally {
    await doors.close();
  }
}

describe.each(DATABASES)('between two ticks, on $name', (kind) => {
  test('every answer stays the same to the byte; the next tick then shows what happened', async () => {
    const { before, after, next } = await play(kind);
    expect(before).toContain('Hall large');
    expect(after).toBe(before);
    expect(next).not.toBe(before);
  });
});

describe('a door that looks at the living tables', () => {
  test.each([
    [
      'state',
      async (database: Database, rows: Awaited<ReturnType<BuyerView['queue']>>['rows']) => {
        const live = await database.read
          .selectFrom('release_entry')
          .innerJoin('case_file', 'case_file.id', 'release_entry.case_id')
          .select(['release_entry.id', 'case_file.level'])
          .execute();
        return rows.map((row) => ({ ...row, level: live.find(({ id }) => id === row.id)!.level }));
      },
    ],
    [
      'number',
      async (database: Database, rows: Awaited<ReturnType<BuyerView['queue']>>['rows']) => {
        const waiting = await database.read.selectFrom('case_file').select('id').execute();
        return rows.map((row) => ({ ...row, month: `2026-${String(waiting.length).padStart(2, '0')}` }));
      },
    ],
  ])('is seen by its %s', async (_, live) => {
    const { before, after } = await play(SQLITE, (view, database) => ({
      ...view,
      queue: async (buyer, ask) => {
        const queue = await view.queue(buyer, ask);
        return { ...queue, rows: await live(database(), queue.rows) };
      },
    }));
    expect(after).not.toBe(before);
  });
});

const marks = (rows: { id: string }[]) => new Set(rows.map((row) => JSON.stringify(row)));
const faces = (rows: { id: string }[]) => new Set(rows.map((row) => JSON.stringify({ ...row, id: '' })));

describe('two buyers who lay their answers side by side', () => {
  test('find no value that is the same for a case and differs between cases', async () => {
    const doors = await openDoors(SQLITE);
    for (let index = 0; index < 12; index += 1) await openCase(doors.test.database);
    await runDueTicks(doors.test.database, doors.now(), atOnce);
    const [mine, theirs] = await Promise.all(
      ['b1', 'b2'].map(async (buyer) => (await doors.ask(await doors.token(buyer))).json().cases as { id: string }[]),
    );
    expect(mine).toHaveLength(12);
    expect([...marks(mine!)].filter((mark) => marks(theirs!).has(mark))).toEqual([]);
    expect(faces([...mine!, ...theirs!]).size).toBe(1);
    // The order of equal rows follows chance, not the case: entries tell which is which.
    const entries = await doors.test.database.read.selectFrom('release_entry').select(['id', 'case_id']).execute();
    const caseOf = new Map(entries.map((entry) => [entry.id, entry.case_id]));
    expect(mine!.map(({ id }) => caseOf.get(id))).not.toEqual(theirs!.map(({ id }) => caseOf.get(id)));
    await doors.close();
  });
});
