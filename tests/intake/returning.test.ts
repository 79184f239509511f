import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../server/foundation/time.ts';
import { answerCase, triageCase } from '../../server/http/desk/casework.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const HER = '+8801712000001';
const OTHER = '+8801712000002';
const ANSWER = 'We have read it and ask about the wages.';

describe.each(DATABASES)('a number that was silent for long, on $name', (kind) => {
  let world: World;
  let reference: string;
  beforeEach(async () => {
    world = await openWorld(kind);
    await say(HER, 'no salary for two months');
    await say(HER, '1');
    await world.work();
    const [file] = await cases();
    reference = file!.reference;
    const decision = { category: 'WAG.UNP', level: 'L2', siteId: null } as const;
    await triageCase(world.desk, file!.id, decision, null, world.now());
    world.pass(61 * DAY);
    await answerCase(world.desk, file!.id, ANSWER, world.now());
    for (let turn = 0; turn < 4; turn += 1) {
      world.pass(10 * MINUTE);
      await world.work();
    }
  });
  afterEach(() => world.close());

  const say = async (from: string, text: string) =>
    (await world.text(from, text)).messages.map((answer) => answer.text);
  const cases = () => world.house.database.read.selectFrom('case_file').selectAll().orderBy('opened_day').execute();
  const got = () =>
    world.twilio
      .phone(HER)
      .filter(({ direction }) => direction !== 'inbound')
      .map(({ body }) => body);

  test('gets one neutral line, and not the answer', () => {
    expect(got().filter((body) => body.includes('There is news'))).toHaveLength(1);
    expect(got()).not.toContain(ANSWER);
  });

  test('her reference brings the answer, and her case goes on', async () => {
    const spaced = `Number ${reference.slice(0, 4)} ${reference.slice(4)}`;
    expect(await say(HER, spaced)).toEqual([ANSWER, expect.stringContaining('You hear from us')]);
    await say(HER, 'they still did not pay');
    expect(await cases()).toHaveLength(1);
  });

  test('also after somebody greeted us from the number first', async () => {
    expect(await say(HER, 'hello')).toHaveLength(1);
    expect(await say(HER, reference)).toEqual([ANSWER, expect.stringContaining('You hear from us')]);
    await say(HER, 'they still did not pay');
    expect(await cases()).toHaveLength(1);
  });

  test('whoever has the number now begins anew and gets nothing of hers', async () => {
    await say(HER, 'the toilet is locked all day');
    expect(await cases()).toHaveLength(2);
    expect(got()).not.toContain(ANSWER);
  });

  test('her reference from another number, or a guessed one, brings nothing', async () => {
    expect((await say(OTHER, reference)).join()).not.toContain(ANSWER);
    const wrong = `${(Number(reference[0]) + 1) % 10}${reference.slice(1)}`;
    expect((await say(HER, wrong)).join()).not.toContain(ANSWER);
  });
});
