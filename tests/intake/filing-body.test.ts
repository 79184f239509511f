import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organisationByCode } from '../../server/directory/organisations.ts';
import { DAY, dayOf } from '../../server/foundation/time.ts';
import { checkFiling, file, type Filer } from '../../server/intake/filing.ts';
import { checkMany, fileMany, type CheckedList } from '../../server/intake/filing-many.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const FIRST = { words: 'They have not paid us', language: 'en', own_number: 'A-1' };

describe.each(DATABASES)('another story under a known number, on $name', (kind) => {
  let world: World;
  let shapla: Filer;
  beforeAll(async () => {
    world = await openWorld(kind);
    const organisation = await organisationByCode(world.house.database.read, 'shapla');
    shapla = { id: 'token', organisationId: organisation!.id };
  });
  afterAll(() => world.close());

  const send = async (fields: Record<string, string>, key?: string) => {
    const checked = checkFiling(fields, dayOf(world.now()));
    if ('faults' in checked) throw new RangeError('faults');
    return file(world.house, shapla, checked.draft, 'api', world.now(), key);
  };
  const casesNow = async () => (await world.house.database.read.selectFrom('case_file').select('id').execute()).length;
  const look = (list: string) => checkMany(world.house, shapla, Buffer.from(list), world.now());

  test.each([
    ['words', { words: 'The roof leaks' }],
    ['danger', { danger: 'yes' }],
    ['a consent', { tell_buyers: 'yes' }],
    ['reach', { reach: 'receipt' }],
    ['site', { site: 'MK47' }],
    ['number of people', { affected: '7' }],
  ])('is no repeat: other %s', async (_what, more) => {
    const first = await send(FIRST);
    const before = await casesNow();
    const other = { ...FIRST, own_number: 'a 1', ...more };
    await expect(send(other)).rejects.toMatchObject({ code: 'other_filing', status: 409, id: first.id });
    expect(await casesNow()).toBe(before);
    expect(await send({ ...FIRST, own_number: 'a 1' })).toMatchObject({ id: first.id, repeated: true });
  });

  test('is told by the key of form or request too', async () => {
    const { own_number: _own, ...plain } = FIRST;
    const first = await send(plain, 'key-1');
    await expect(send({ ...plain, words: 'Other' }, 'key-1')).rejects.toMatchObject({ id: first.id });
    expect(await send(plain, 'key-1')).toMatchObject({ id: first.id, repeated: true });
    expect((await send({ ...plain, words: 'Other' }, 'key-2')).repeated).toBe(false);
  });

  test('the day on which she heard of it makes no other story', async () => {
    const first = await send({ ...FIRST, own_number: 'day' });
    world.pass(DAY);
    expect(await send({ ...FIRST, own_number: 'day' })).toMatchObject({ id: first.id, repeated: true });
  });

  test('in a list is a fault of its row, and nothing of the list is filed', async () => {
    await send({ ...FIRST, own_number: 'row' });
    const same = await look('own_number,words,language\nROW,They have not paid us,en\n');
    expect(same).toMatchObject({ rows: [{ repeated: true, faults: [] }] });
    const other = (await look(
      'own_number,words,language\nnew,The roof leaks,en\nrow,The roof leaks,en\n',
    )) as CheckedList;
    expect(other.rows.map(({ faults }) => faults)).toEqual([[], [{ field: 'own_number', code: 'known_other' }]]);
    const before = await casesNow();
    const unlooked = other.rows.map((row) => ({ ...row, faults: [] }));
    await expect(fileMany(world.house, shapla, unlooked, world.now())).rejects.toMatchObject({ code: 'bad_list' });
    expect(await casesNow()).toBe(before);
  });

  test('cannot be told once the sketch is gone, after two weeks: then the number alone counts', async () => {
    const first = await send({ ...FIRST, own_number: 'old' });
    world.pass(15 * DAY);
    await world.work();
    const kept = await world.house.database.read.selectFrom('sketch').select('body').execute();
    expect(kept).toEqual([]);
    expect(await send({ ...FIRST, own_number: 'old', words: 'Other' })).toMatchObject({ id: first.id, repeated: true });
  });
});
