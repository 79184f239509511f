import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR, MINUTE, DAY } from '../../server/foundation/time.ts';
import { readCase, triageCase } from '../../server/http/desk/casework.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const HER = '+8801712345678';

describe.each(DATABASES)('she asks for everything to be deleted, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
  });
  afterEach(() => world.close());

  const say = async (text: string) => (await world.text(HER, text)).messages.map((answer) => answer.text).join('|');
  const cases = () => world.house.database.read.selectFrom('case_file').selectAll().execute();
  const wordsLeft = async () => {
    const { read } = world.house.database;
    const messages = await read.selectFrom('message').selectAll().execute();
    const texts = await read.selectFrom('outbox').selectAll().execute();
    const senders = await read.selectFrom('sender').selectAll().execute();
    return [
      ...messages.filter((row) => row.statement_sealed || row.original_sealed || row.names_sealed),
      ...texts.filter((row) => row.text_sealed || row.desk_sealed),
      ...senders.filter((row) => row.address_sealed || !row.lookup.startsWith('none:') || row.lookup_even),
      ...(await read.selectFrom('attachment').selectAll().execute()),
    ].length;
  };
  const kinds = async (id: string) =>
    (
      await world.house.database.read
        .selectFrom('case_event')
        .select('kind')
        .where('case_id', '=', id)
        .orderBy('number')
        .execute()
    ).map((row) => row.kind);

  test('asked back once, then gone within a minute; days and codes stay', async () => {
    await say('They cut our overtime pay every month');
    await say('1');
    expect(await say('DELETE')).toContain('DELETE once more');
    expect(await wordsLeft()).toBeGreaterThan(0);
    expect(await say('DELETE')).toContain('being deleted');
    world.pass(MINUTE);
    await world.work();
    expect(await wordsLeft()).toBe(0);
    const [file] = await cases();
    expect(file).toMatchObject({ stage: 'closed', opened_day: '2026-03-04' });
    expect(await kinds(file!.id)).toEqual(expect.arrayContaining(['erasure_asked', 'consented', 'erased']));
    expect((await readCase(world.desk, file!.id, world.now())).statements.map(({ text }) => text)).toEqual(['']);
    // Whoever texts from the number now is somebody new.
    await say('Nobody paid us this month');
    expect(await cases()).toHaveLength(2);
    expect(await world.house.database.read.selectFrom('sender').select('id').execute()).toHaveLength(2);
  });

  test('anything but a second DELETE goes on as if nothing had been asked', async () => {
    await say('They cut our overtime pay every month');
    expect(await say('DELETE')).toContain('once more');
    expect(await say('1')).toContain('once more');
    expect(await say('2')).toContain('this phone later');
    expect(await say('delete')).toContain('once more');
    expect(await say('please delete my name from the list, they cut the pay of my sister too')).not.toContain(
      'deleted',
    );
    world.pass(MINUTE);
    await world.work();
    expect(await world.house.database.read.selectFrom('erasure').selectAll().execute()).toEqual([]);
  });

  test('on a grave matter it waits three days, the desk sees it, and her own words take it back', async () => {
    await say('The gate is locked and there is smoke, we cannot get out');
    await say('DELETE');
    expect(await say('DELETE')).toContain('7 March');
    world.pass(2 * DAY);
    await world.work();
    expect(await wordsLeft()).toBeGreaterThan(0);
    const [file] = await cases();
    expect(await kinds(file!.id)).toContain('erasure_asked');
    await say('It was my supervisor who took my phone. We are still inside');
    expect(await kinds(file!.id)).toContain('erasure_withdrawn');
    world.pass(3 * DAY);
    await world.work();
    expect((await readCase(world.desk, file!.id, world.now())).statements).toHaveLength(2);
    expect(await wordsLeft()).toBeGreaterThan(0);
  });

  test('on a grave matter that she leaves at that, it is deleted after three days', async () => {
    await say('The gate is locked and there is smoke, we cannot get out');
    await say('DELETE');
    await say('DELETE');
    world.pass(71 * HOUR);
    await world.work();
    expect(await wordsLeft()).toBeGreaterThan(0);
    world.pass(HOUR + MINUTE);
    await world.work();
    expect(await wordsLeft()).toBe(0);
  });

  test('a handler may answer a case that was asked to be deleted until it is, and none after', async () => {
    await say('They cut our overtime pay every month');
    await say('DELETE');
    await say('DELETE');
    const [file] = await cases();
    world.pass(MINUTE);
    await world.work();
    await expect(
      triageCase(world.desk, file!.id, { category: 'WAG', level: 'L3', siteId: null }, null, world.now()),
    ).rejects.toMatchObject({ code: 'case_ended' });
  });
});
