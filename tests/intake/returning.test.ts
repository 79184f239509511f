import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../server/foundation/time.ts';
import { answerCase, triageCase } from '../../server/http/desk/casework.ts';
import { remainsOf } from '../../server/upkeep/remains.ts';
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
  const announced = () => got().filter((body) => body.includes('There is news')).length;
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

  describe('where news came after somebody else, or she, wrote from the number anew', () => {
    const LATER = 'We have news on the wages for you.';
    async function news(): Promise<void> {
      await world.house.database.write((trx) => trx.deleteFrom('outbox').where('wording', '=', 'waiting').execute());
      const before = announced();
      const [first] = await cases();
      await answerCase(world.desk, first!.id, LATER, world.now());
      for (let turn = 0; turn < 3; turn += 1) {
        world.pass(10 * MINUTE);
        await world.work();
      }
      told = announced() - before;
    }
    let told = 0;

    test('who did not object gets the neutral line', async () => {
      await say(HER, 'hello');
      await news();
      expect(told).toBe(1);
    });

    test.each([
      ['says no', ['the toilet is locked all day', '2']],
      ['stops', ['STOP']],
      ['stops, long after, as the third', ['hello', 61, 'hello', 'STOP']],
      ['deletes', ['the toilet is locked all day', 'DELETE', 'DELETE', 1]],
    ])('who %s gets none', async (_, texts) => {
      for (const each of texts) {
        if (typeof each === 'string') await say(HER, each);
        else {
          world.pass(each * DAY);
          await world.work();
        }
      }
      await news();
      expect(told).toBe(0);
      expect(got()).not.toContain(LATER);
    });
  });

  test('a DELETE says how earlier words are deleted, and leaves them until it is proven that they are hers', async () => {
    await say(HER, 'the toilet is locked all day');
    await say(HER, 'DELETE');
    expect(await say(HER, 'DELETE')).toEqual([expect.stringContaining('send us the number')]);
    await settle();
    const [first, second] = await cases();
    expect(await words(first!.id)).toEqual([false]);
    expect(await words(second!.id)).toEqual([true]);
  });

  test('with her reference both are hers, and a DELETE is for both', async () => {
    await say(HER, 'the toilet is locked all day');
    await say(HER, reference);
    await say(HER, 'DELETE');
    expect(await say(HER, 'DELETE')).toEqual([expect.stringContaining('All of it is deleted on')]);
    world.pass(3 * DAY);
    await settle();
    const [first, second] = await cases();
    expect([await words(first!.id), await words(second!.id)]).toEqual([[true], [true]]);
    expect(await remainsOf(world.house.database.read)).toEqual([]);
  });

  const settle = async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      world.pass(MINUTE);
      await world.work();
    }
  };
  /** Whether each message of a case is erased. */
  const words = async (caseId: string) =>
    (await world.house.database.read.selectFrom('message').selectAll().where('case_id', '=', caseId).execute()).map(
      (row) => row.statement_sealed === '',
    );
});
