import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { segmentsOf } from '../../channels/sms/segments.ts';
import { openCases } from '../../server/cases/store.ts';
import { DAY, HOUR, MINUTE } from '../../server/foundation/time.ts';
import { answerCase, readCase, recordConsent, triageCase } from '../../server/http/desk/casework.ts';
import { DATABASES } from '../databases.ts';
import { filesBelow, find } from '../promises/canary.ts';
import { openDoors } from '../../server/app.ts';
import { openHouse } from '../../server/house.ts';
import { receive } from '../../server/intake/receive.ts';
import { LINE, openWorld, type World } from '../world.ts';

const ROKEYA = '+8801712345678';
const SECRETS = {
  name: 'Rokeya Khatun',
  phone: '০১৮১৯৪৫৬৭৮৯',
  identity: '1987654321098',
  sender: ROKEYA,
};

describe.each(DATABASES)('a text message becomes a stripped case in a buyer’s queue, on $name', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world.close());

  test('from her first word to the queues of exactly the buyers of its cell', async () => {
    const first = await world.text(
      ROKEYA,
      `My name is ${SECRETS.name}, NID ${SECRETS.identity}. Two months no salary. Call ${SECRETS.phone}`,
    );
    expect(first.status).toBe(200);
    expect(first.messages).toHaveLength(1);
    expect(segmentsOf(first.messages[0]!.text)).toBe(1);

    await world.text(ROKEYA, '১');
    await world.text(ROKEYA, '1');
    await world.text(ROKEYA, 'MK47');
    await world.work();
    const [file] = await openCases(world.house.database.read);
    expect(file!.state).toMatchObject({ category: 'WAG.UNP', stage: 'received', triagedDay: null });

    world.pass(HOUR);
    const { statements, clocks } = await readCase(world.desk, file!.id, world.now());
    expect(statements[0]!.text).toContain('Two months no salary');
    expect(statements[0]!.text).toContain('[name]');
    expect(find(SECRETS, [['the statement', Buffer.from(statements.map(({ text }) => text).join())]])).toEqual([]);
    expect(clocks.find(({ stage }) => stage === 'first_answer')).toMatchObject({ verdict: 'met' });

    await triageCase(world.desk, file!.id, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    await answerCase(world.desk, file!.id, 'We have read it. We ask about the wages this week.', world.now());
    await world.work();
    expect(world.twilio.phone(ROKEYA).at(-1)).toMatchObject({
      direction: 'outbound-api',
      body: expect.stringContaining('We have read it'),
    });
    const after = await readCase(world.desk, file!.id, world.now());
    expect(after.file.state.stage).toBe('acknowledged');
    expect(after.clocks.find(({ stage }) => stage === 'acknowledgement')).toMatchObject({ verdict: 'met' });

    const tokens = {
      north: await world.token('north'),
      south: await world.token('south'),
      far: await world.token('far'),
    };
    const queue = async (token: string) =>
      ((await world.get('/api/v1/cases', token)).json as { cases: { code: string }[] }).cases;
    expect(await queue(tokens.north)).toEqual([]);
    for (let week = 0; week < 3; week += 1) {
      world.pass(7 * DAY);
      await world.work();
    }
    expect(await queue(tokens.far)).toEqual([]);
    expect(await queue(tokens.north)).toMatchObject([{ code: 'WAG.UNP', level: 'L2' }]);
    expect(await queue(tokens.south)).toMatchObject([{ code: 'WAG.UNP', level: 'L2' }]);

    const seen = await Promise.all(Object.values(tokens).map((token) => world.get('/api/v1/cases', token)));
    const leftBehind = [
      ...filesBelow(world.test.folder),
      ...(await allRows(world)),
      ['the log', Buffer.from(world.log.join(''))] as const,
      ...seen.map(({ body }, index) => [`response ${index}`, Buffer.from(body)] as const),
    ];
    expect(leftBehind.length).toBeGreaterThan(3);
    expect(find(SECRETS, leftBehind)).toEqual([]);

    await recordConsent(world.desk, file!.id, 'no', world.now());
    for (let week = 0; week < 3; week += 1) {
      world.pass(7 * DAY);
      await world.work();
    }
    expect([await queue(tokens.north), await queue(tokens.south)]).toEqual([[], []]);
  });

  test('the same message five times at once, and again later: one case, five identical answers', async () => {
    const before = (await openCases(world.house.database.read)).length;
    const messageSid = `SM${'ab'.repeat(16)}`;
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => world.text('+8801700000005', 'The exit is locked at night', { messageSid })),
    );
    world.pass(2 * MINUTE);
    answers.push(await world.text('+8801700000005', 'The exit is locked at night', { messageSid }));
    expect(new Set(answers.map(({ twiml }) => twiml)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200));
    expect((await openCases(world.house.database.read)).length).toBe(before + 1);

    const restarted = await openDoors(await openHouse(world.house.config, world.now, world.house.log));
    const inbound = {
      providerId: messageSid,
      from: '+8801700000005',
      to: LINE,
      text: 'The exit is locked at night',
      media: [],
    };
    const again = await receive(restarted, 'sms', inbound, world.now());
    expect(again.map(({ text }) => text)).toEqual(answers[0]!.messages.map(({ text }) => text));
    expect((await openCases(world.house.database.read)).length).toBe(before + 1);
    await restarted.close();
  });
});

/** Every row of every table, as text. */
async function allRows({ house }: World): Promise<[string, Buffer][]> {
  const tables = await house.database.owner.introspection.getTables();
  expect(tables.length).toBeGreaterThan(25);
  return Promise.all(
    tables.map(async ({ name }): Promise<[string, Buffer]> => {
      const rows = await house.database.owner
        .selectFrom(name as 'message')
        .selectAll()
        .execute();
      return [name, Buffer.from(JSON.stringify(rows))];
    }),
  );
}
