import type { PluginTransformQueryArgs, PluginTransformResultArgs } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvOf, xlsxOf } from '../../channels/filing/write-sheet.ts';
import { organisationByCode } from '../../server/directory/organisations.ts';
import type { Filer } from '../../server/intake/filing.ts';
import { checkMany, fileMany, type CheckedList } from '../../server/intake/filing-many.ts';
import { readReceipt } from '../../server/intake/receipt.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const HEAD = ['own_number', 'received', 'language', 'country', 'site', 'words', 'tell_buyers'];
const row = (own: string, more: Partial<Record<'site' | 'received', string>> = {}) => [
  own,
  more.received ?? '2026-02-11',
  'en',
  'BD',
  more.site ?? 'MK47',
  `Number ${own}: they have not paid us for two months`,
  'yes',
];

describe.each(DATABASES)('a list of cases, on $name', (kind) => {
  let world: World;
  let filer: Filer;
  beforeAll(async () => {
    world = await openWorld(kind);
    filer = { id: 'token', organisationId: (await organisationByCode(world.house.database.read, 'shapla'))!.id };
  });
  afterAll(() => world.close());

  const check = async (rows: string[][]): Promise<CheckedList> => {
    const checked = await checkMany(world.house, filer, await xlsxOf([HEAD, ...rows]), world.now());
    if ('fault' in checked) throw new RangeError(checked.fault.code);
    return checked;
  };
  const counts = async () => {
    const { read } = world.house.database;
    const tables = ['case_file', 'filing', 'receipt', 'reporter', 'sender', 'message', 'audit'] as const;
    return Promise.all(tables.map(async (table) => (await read.selectFrom(table).selectAll().execute()).length));
  };

  test('is looked at row by row before anything is stored', async () => {
    const before = await counts();
    const rows = [row('a1'), row('a2', { site: 'PK71' }), row('a1'), row('a4', { received: '11.02.2026' }), row('')];
    const { rows: checked, encoding } = await check(rows);
    expect(encoding).toBeNull();
    expect(checked.map(({ number, faults }) => [number, faults])).toEqual([
      [2, []],
      [3, [{ field: 'site', code: 'tied' }]],
      [4, [{ field: 'own_number', code: 'own_number_twice' }]],
      [5, [{ field: 'received', code: 'day_unclear' }]],
      [6, []],
    ]);
    await expect(fileMany(world.house, filer, checked, world.now())).rejects.toMatchObject({ code: 'bad_list' });
    expect(await counts()).toEqual(before);
  });

  test('of two lists at once that tell other stories under one number, one is refused whole', async () => {
    const told = (words: string) => row('o1').map((cell, column) => (HEAD[column] === 'words' ? words : cell));
    const lists = await Promise.all([
      check([told('They have not paid us for two months'), row('o2')]),
      check([told('The exits are locked at night'), row('o3')]),
    ]);
    const before = (await counts())[0]!;
    const ends = await Promise.allSettled(lists.map(({ rows }) => fileMany(world.house, filer, rows, world.now())));
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'bad_list' } });
    expect((await counts())[0]).toBe(before + 2);
  });

  test('asks the database once for many rows, those in it that are known and those that say something else', async () => {
    const { rows: first } = await check([row('k1'), row('k2')]);
    await fileMany(world.house, filer, first, world.now());
    const other = row('k2').with(5, 'Another story');
    const count = async (rows: string[][]) => {
      let asked = 0;
      const counting = {
        transformQuery: ({ node }: PluginTransformQueryArgs) => ((asked += 1), node),
        transformResult: async ({ result }: PluginTransformResultArgs) => result,
      };
      const database = { ...world.house.database, read: world.house.database.read.withPlugin(counting) };
      const list = Buffer.from(csvOf([HEAD, ...rows]));
      const checked = await checkMany({ ...world.house, database }, filer, list, world.now());
      if ('fault' in checked) throw new RangeError(checked.fault.code);
      return { asked, rows: checked.rows };
    };
    const many = Array.from({ length: 1_200 }, (_, index) => row(`new-${index}`));
    const few = await count([row('k1'), other, row('new')]);
    const all = await count([...many, row('k1'), other]);
    expect(all.asked).toBeLessThan(few.asked + 10);
    expect(all.rows.filter(({ repeated }) => repeated)).toHaveLength(2);
    expect(all.rows.filter(({ faults }) => faults.length > 0)).toMatchObject([
      { number: 1_203, faults: [{ field: 'own_number', code: 'known_other' }] },
    ]);
  });

  test('is filed whole; again it is known by its numbers, and by its form where it has none', async () => {
    const rows = [row('b1'), row('b2'), row('')];
    const { rows: checked } = await check(rows);
    const before = (await counts())[0]!;
    const filed = await fileMany(world.house, filer, checked, world.now(), 'form');
    expect((await counts())[0]).toBe(before + 3);
    expect(filed.map(({ number, repeated }) => [number, repeated])).toEqual([
      [2, false],
      [3, false],
      [4, false],
    ]);
    expect(new Set(filed.map(({ receipt }) => readReceipt(receipt!))).size).toBe(3);
    const again = await fileMany(world.house, filer, checked, world.now(), 'form');
    expect(again).toEqual(filed.map((one) => ({ ...one, repeated: true })));
    const other = await fileMany(world.house, filer, checked.slice(0, 2), world.now(), 'another form');
    expect(other).toEqual(filed.slice(0, 2).map((one) => ({ ...one, receipt: null, repeated: true })));
    const later = await check([...rows, row('b5')]);
    expect(later.rows.map(({ repeated }) => repeated)).toEqual([true, true, false, false]);
    const more = await fileMany(world.house, filer, later.rows.slice(0, 2).concat(later.rows.slice(3)), world.now());
    expect(more.map(({ repeated }) => repeated)).toEqual([true, true, false]);
    expect((await counts())[0]).toBe(before + 4);
    const one = await world.house.database.read
      .selectFrom('filing')
      .selectAll()
      .where('id', '=', filed[0]!.id)
      .executeTakeFirstOrThrow();
    expect(one).toMatchObject({ way: 'file', received_day: '2026-02-11', filed_day: '2026-03-04' });
  });

  test('of which one cannot be stored is not stored at all', async () => {
    const { rows: checked } = await check([row('c1'), row('c2'), row('c3')]);
    const before = await counts();
    const twice = [...checked, { ...checked[0]!, number: 9 }];
    await expect(fileMany(world.house, filer, twice, world.now())).rejects.toMatchObject({ code: 'bad_list' });
    // What the database refuses comes last: the rows before it are written by then.
    const draft = { ...checked[2]!.draft!, reach: null as never };
    const last = [...checked.slice(0, 2), { ...checked[2]!, draft }];
    await expect(fileMany(world.house, filer, last, world.now())).rejects.toThrow(/null/i);
    expect(await counts()).toEqual(before);
  });

  test('sent twice at once is filed once', async () => {
    const { rows: checked } = await check([row('d1'), row('d2')]);
    const before = (await counts())[0]!;
    const both = await Promise.all([1, 2].map(() => fileMany(world.house, filer, checked, world.now(), 'two')));
    expect((await counts())[0]).toBe(before + 2);
    expect(both[1]!.map(({ receipt }) => receipt)).toEqual(both[0]!.map(({ receipt }) => receipt));
    expect(new Set(both.flat().map(({ receipt }) => readReceipt(receipt!))).size).toBe(2);
    expect(new Set(both.flat().map(({ reference }) => reference)).size).toBe(2);
  });

  test('comes from a vetted organisation, and a file that is none says why', async () => {
    const north = { id: 'x', organisationId: (await organisationByCode(world.house.database.read, 'north'))!.id };
    await expect(checkMany(world.house, north, Buffer.from(csvOf([HEAD])), world.now())).rejects.toMatchObject({
      code: 'not_vetted',
    });
    expect(await checkMany(world.house, filer, Buffer.from('%PDF-1.7'), world.now())).toEqual({
      fault: { code: 'not_a_sheet', values: {} },
    });
  });
});
