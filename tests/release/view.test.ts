import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Problem } from '../../server/foundation/errors.ts';
import { runDueTicks } from '../../server/release/tick.ts';
import { openBuyerView, type BuyerView, type Queue, type Released } from '../../server/release/view.ts';
import { DATABASES, type TestDatabase } from '../databases.ts';
import { atOnce, change, furnish, openCase, SECOND_TUESDAY, TUESDAY } from './stage.ts';

const faces = (rows: Queue['rows']) => rows.map((row) => JSON.stringify({ ...row, id: '' })).sort();

/** Never called: it only has to be refused by the compiler. */
export async function reach(released: Released): Promise<void> {
  await released.selectFrom('released_case').selectAll().execute();
  // @ts-expect-error a buyer's handle knows no cases
  await released.selectFrom('case_file').selectAll().execute();
  const rows = released.selectFrom('released_case');
  // @ts-expect-error nor which case is behind a row
  rows.innerJoin('release_entry', 'release_entry.id', 'released_case.id');
  // @ts-expect-error nor may it write
  await released.deleteFrom('released_case').execute();
}

describe.each(DATABASES)('what a buyer can ask, on $name', (kind) => {
  let open: TestDatabase;
  let view: BuyerView;
  let worst: string;

  beforeAll(async () => {
    open = await kind.open();
    await furnish(open.database);
    view = openBuyerView(open.database.read);
    for (let index = 0; index < 7; index += 1) await openCase(open.database);
    for (let index = 0; index < 3; index += 1) await openCase(open.database, { category: 'HAR', level: 'L2' });
    await openCase(open.database, {
      category: 'WAG',
      opened_day: '2026-08-30' as never,
      triaged_day: '2026-09-02' as never,
    });
    await openCase(open.database, { site_id: 'little1', category: 'OSH.BLD', stage: 'resolved' });
    worst = await openCase(open.database, { category: 'OSH.BLD', level: 'L1' });
    await runDueTicks(open.database, TUESDAY, atOnce);
  });
  afterAll(() => open.drop());

  const all = async (buyer: string, limit: number) => {
    const rows: Queue['rows'][number][] = [];
    let cursor: string | undefined;
    do {
      const page = await view.queue(buyer, { limit, cursor });
      expect(page.rows.length).toBeLessThanOrEqual(limit);
      rows.push(...page.rows);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    return rows;
  };

  const count = async (ask: Partial<Parameters<BuyerView['queue']>[1]>) =>
    (await view.queue('b1', { limit: 50, ...ask })).rows.length;

  test('worst first, then oldest; pages of any size bring each row once', async () => {
    const rows = await all('b1', 100);
    expect(rows.map((row) => row.level).join()).toBe(
      ['L1', 'L2', 'L2', 'L2', ...Array.from({ length: 9 }, () => 'L3')].join(),
    );
    expect(rows[4]!.month).toBe('2026-08');
    for (const limit of [1, 3, 13]) expect(await all('b1', limit)).toEqual(rows);
  });

  test('filters', async () => {
    expect(await count({ level: 'L2' })).toBe(3);
    expect(await count({ code: 'WAG' })).toBe(8);
    expect(await count({ code: 'WAG.UNP' })).toBe(7);
    expect(await count({ code: 'ANY' })).toBe(13);
    expect(await count({ country: 'BD' })).toBe(13);
    expect(await count({ country: 'IN' })).toBe(0);
    expect(await count({ state: 'resolved' })).toBe(1);
  });

  test('another buyer has other ids for the same rows, in an order that does not follow hers', async () => {
    const [mine, theirs] = [await all('b1', 50), await all('b2', 50)];
    expect(faces(theirs)).toEqual(faces(mine));
    const ids = new Set([...mine, ...theirs].map((row) => row.id));
    expect(ids.size).toBe(mine.length * 2);
    const released = await open.database.read.selectFrom('released_case').selectAll().execute();
    expect(new Set(released.map((row) => row.shuffle)).size).toBe(released.length);
  });

  test('a cursor that she was not given opens nothing', async () => {
    const { next } = await view.queue('b1', { limit: 2 });
    const forged = [
      '',
      'x',
      '%',
      `${next}A`,
      Buffer.from('1 aaaaaaaaaaaaaaaaaaaaaa').toString('base64url'),
      Buffer.from(`9 ${(await view.queue('b1', { limit: 1 })).rows[0]!.id}`).toString('base64url'),
      "1' or 1=1",
    ];
    for (const cursor of forged)
      await expect(view.queue('b1', { limit: 2, cursor })).rejects.toMatchObject({
        code: 'bad_cursor',
        status: 400,
      });
    await expect(view.queue('b2', { limit: 2, cursor: next! })).rejects.toBeInstanceOf(Problem);
  });

  test('a cursor from before the tick goes on where its page ended', async () => {
    const { next } = await view.queue('b1', { limit: 1 });
    const rest = (await all('b1', 50)).slice(1);
    await change(open.database, worst, { site_id: null });
    await runDueTicks(open.database, SECOND_TUESDAY, atOnce);
    const page = await view.queue('b1', { limit: 50, cursor: next! });
    expect(page.rows).toEqual(rest);
    expect(page.tick!.number).toBe(2);
  });
});
