import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '../../server/clocks/sweep.ts';
import { asLines, listCases } from '../../server/commands/desk-list.ts';
import type { ClockRow } from '../../server/database/schema.ts';
import { DAY, dayOf, HOUR, MINUTE, type Day } from '../../server/foundation/time.ts';
import { answerCase, readCase, triageCase } from '../../server/http/desk/casework.ts';
import { auditLink } from '../../server/house.ts';
import { eraseCaseNow } from '../../server/upkeep/erase.ts';
import { storeSigns } from '../../server/upkeep/store-signs.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const HER = '+8801712345678';
const OTHERS = ['+8801712000001', '+8801712000002'];

const broken = (sealed: string): string => `${sealed.slice(0, -6)}AAAAAA`;

describe.each(DATABASES)('a value that cannot be opened, on $name', (kind) => {
  let world: World;
  let caseId: string;
  beforeEach(async () => {
    world = await openWorld(kind);
    for (const text of ['They cut our overtime pay every month', '1', '1']) await world.text(HER, text);
    caseId = (await read().selectFrom('case_file').select('id').executeTakeFirstOrThrow()).id;
    for (const from of OTHERS) await world.text(from, 'No water on the third floor');
  });
  afterEach(() => world.close());

  const read = () => world.house.database.read;
  const clocks = () => read().selectFrom('clock').selectAll().where('case_id', '=', caseId).execute();
  const signs = async () =>
    (await storeSigns(read(), world.house.ring, auditLink(world.house.ring), world.now())).map(({ code }) => code);
  const say = async (text: string) => {
    const { status, messages } = await world.text(HER, text);
    return [status, messages.map((answer) => answer.text).join('|')] as const;
  };
  const spoilClocks = async (column: 'started_sealed' | 'due_sealed' | 'told_sealed') => {
    for (const row of await clocks())
      if (row[column])
        await world.house.database.write((trx) =>
          trx
            .updateTable('clock')
            .set({ [column]: broken(row[column]!) })
            .where('id', '=', row.id)
            .execute(),
        );
  };

  test.each(['started_sealed', 'due_sealed', 'told_sealed'] as const)(
    'of her clocks keeps nobody from taking her text, reading, answering and erasing: %s',
    async (column) => {
      expect(await signs()).not.toContain('lost_values');
      await spoilClocks(column);
      expect(await signs()).toContain('lost_values');
      world.pass(MINUTE);
      expect(await say('and they shout at us')).toEqual([200, expect.stringMatching(/./)]);
      const { unreadable } = await readCase(world.desk, caseId, world.now());
      expect(unreadable.some(({ table }) => table === 'clock')).toBe(column !== 'told_sealed');
      await triageCase(world.desk, caseId, { category: 'WAG', level: 'L2', siteId: null }, null, world.now());
      await answerCase(world.desk, caseId, 'We have read it', world.now());
      world.pass(MINUTE);
      await world.work();
      expect((await clocks()).find(({ stage }) => stage === 'feedback')).toMatchObject({ verdict: null });
      await eraseCaseNow(world.house.database, world.house.ring, caseId, world.now());
      const left = await read()
        .selectFrom('message')
        .select('statement_sealed')
        .where('case_id', '=', caseId)
        .execute();
      expect(left.map((row) => row.statement_sealed)).toEqual(['', '']);
    },
  );

  test('of her clocks keeps her from no DELETE', async () => {
    await spoilClocks('due_sealed');
    await say('DELETE');
    expect(await say('DELETE')).toEqual([200, expect.stringContaining('being deleted')]);
    world.pass(MINUTE);
    await world.work();
    expect((await read().selectFrom('erasure').select('done_day').execute())[0]!.done_day).not.toBeNull();
  });

  test('the list shows the case all the same, and that its clock cannot be read', async () => {
    await spoilClocks('due_sealed');
    const listed = await listCases(world.house);
    expect(listed).toHaveLength(3);
    expect(listed.filter(({ next }) => next!.unreadable)).toHaveLength(1);
    expect(asLines(listed, dayOf(world.now())).filter((line) => line.includes('?'))).toHaveLength(1);
  });

  const verdicts = async (stage: ClockRow['stage']) =>
    (await clocks()).filter((row) => row.stage === stage).map(({ verdict, breached_day }) => [verdict, breached_day]);

  test('is late when it surely is, on the day of its row; and met is said of none', async () => {
    await spoilClocks('due_sealed');
    const [{ due_day }] = (await clocks()).filter(({ stage }) => stage === 'acknowledgement') as [ClockRow];
    world.pass(3 * DAY + HOUR);
    await sweep(world.house, world.now());
    expect(await verdicts('acknowledgement')).toEqual([[null, null]]);
    world.pass(3 * DAY);
    expect(await sweep(world.house, world.now())).toBeGreaterThan(0);
    expect(await verdicts('acknowledgement')).toEqual([['breached', due_day]]);
  });

  test('answered before it surely is late, a clock ends without a verdict', async () => {
    await spoilClocks('started_sealed');
    await triageCase(world.desk, caseId, { category: 'WAG', level: 'L3', siteId: null }, null, world.now());
    await answerCase(world.desk, caseId, 'We have read it', world.now());
    world.pass(MINUTE);
    await world.work();
    expect(await verdicts('acknowledgement')).toEqual([['void', null]]);
  });

  test('of one case keeps no other from being swept, and is told once', async () => {
    await world.house.database.write((trx) =>
      trx
        .updateTable('clock')
        .set({ started_sealed: '', started_day: 'never' as Day })
        .where('case_id', '=', caseId)
        .execute(),
    );
    world.pass(30 * DAY);
    const room = { ...world.house, failed: new Set<string>() };
    expect(await sweep(room, world.now())).toBe(OTHERS.length);
    expect(await sweep(room, world.now())).toBe(0);
    expect(world.log.filter((line) => line.includes('case_not_swept'))).toHaveLength(1);
  });

  test('of what she sent before, or of what we wrote her, keeps her from nothing', async () => {
    await world.text(HER, 'Take this down: 4517');
    const { database } = world.house;
    const [sender] = await read().selectFrom('sender').selectAll().where('loose_sealed', 'is not', null).execute();
    await database.write((trx) =>
      trx
        .updateTable('sender')
        .set({ loose_sealed: broken(sender!.loose_sealed!) })
        .where('id', '=', sender!.id)
        .execute(),
    );
    for (const row of await read().selectFrom('outbox').selectAll().execute())
      await database.write((trx) =>
        trx
          .updateTable('outbox')
          .set({ state: 'handed', sent_sealed: broken(row.sent_sealed!) })
          .where('id', '=', row.id)
          .execute(),
      );
    expect((await say('please answer'))[0]).toBe(200);
    expect((await say('DELETE'))[0]).toBe(200);
    world.pass(30 * DAY);
    await sweep(world.house, world.now());
    expect((await verdicts('acknowledgement'))[0]![0]).toBe('breached');
    expect(await signs()).toContain('lost_values');
  });

  test('the address of a case that she names makes her somebody new, no more', async () => {
    const { reference } = await read()
      .selectFrom('case_file')
      .selectAll()
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow();
    await world.house.database.write(
      (trx) => trx.updateTable('sender').set({ address_sealed: 'g1.aes.none' }).execute(),
      'old',
    );
    world.pass(70 * DAY);
    expect((await say(`${reference} any news`))[0]).toBe(200);
  });
});
