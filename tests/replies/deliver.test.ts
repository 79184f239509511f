import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCases } from '../../server/cases/store.ts';
import type { Carrier } from '../../channels/channel.ts';
import { newId } from '../../server/foundation/ids.ts';
import { addDays, DAY, dayOf, HOUR, MINUTE, SECOND, startOf } from '../../server/foundation/time.ts';
import { answerCase, readCase, triageCase } from '../../server/http/desk/casework.ts';
import { providersOf } from '../../server/jobs.ts';
import { announcementOf, announceOnce, lineOf } from '../../server/replies/announce.ts';
import { deliver } from '../../server/replies/deliver.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const HER = '+8801712000001';
const ANSWER = 'We have read it and ask about the wages.';

describe.each(DATABASES)('a human’s answer, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
  });
  afterEach(() => world.close());

  /** Her case, triaged; `mayWrite` is what she answered to the first question. */
  async function herCase(mayWrite: '1' | '2'): Promise<string> {
    await world.text(HER, 'no salary for two months');
    await world.text(HER, mayWrite);
    await world.work();
    const [file] = await openCases(world.house.database.read);
    await triageCase(world.desk, file!.id, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    return file!.id;
  }

  const arrived = () =>
    world.twilio.phone(HER).filter(({ body, direction }) => body === ANSWER && direction !== 'inbound');
  const stageOf = async (id: string) => (await readCase(world.desk, id, world.now())).file.state.stage;

  async function workFor(milliseconds: number, step = MINUTE): Promise<void> {
    for (let passed = 0; passed < milliseconds; passed += step) {
      world.pass(step);
      await world.work();
    }
  }

  test.each([
    ['the provider is busy', { kind: '429', times: 2 }],
    ['the provider fails', { kind: '500', times: 2 }],
    ['the provider takes it and the line is cut', { kind: 'accept_then_drop' }],
    ['statuses come in the wrong order', { kind: 'shuffle_statuses' }],
  ] as const)('%s: it arrives once, and only then is she told', async (_what, mischief) => {
    const id = await herCase('1');
    world.twilio.misbehave(mischief);
    await answerCase(world.desk, id, ANSWER, world.now());
    await workFor(30 * MINUTE);
    expect(arrived()).toHaveLength(1);
    expect(await stageOf(id)).toBe('acknowledged');
  });

  test('sent, and no word for a day: taken as delivered, with the time when it went out', async () => {
    const id = await herCase('1');
    world.twilio.misbehave({ kind: 'lose_statuses', times: 10 });
    await answerCase(world.desk, id, ANSWER, world.now());
    await workFor(10 * MINUTE);
    expect(await stageOf(id)).toBe('triaged');
    await workFor(26 * HOUR, HOUR);
    expect(await stageOf(id)).toBe('acknowledged');
    const { clocks } = await readCase(world.desk, id, world.now());
    expect(clocks.find(({ stage }) => stage === 'acknowledgement')).toMatchObject({ verdict: 'met', tenths: 0 });
  });

  test.each([
    ['the provider is busy', { kind: '429' }],
    ['the line is cut', { kind: 'accept_then_drop' }],
  ] as const)('put off over midnight, it tells no hour and is sent all the same: %s', async (_what, mischief) => {
    const id = await herCase('1');
    world.pass(startOf(addDays(dayOf(world.now()), 1)) - world.now() - 10_000);
    world.twilio.misbehave(mischief);
    await answerCase(world.desk, id, ANSWER, world.now());
    await world.work();
    const { read } = world.house.database;
    const [row] = await read.selectFrom('outbox').selectAll().where('kind', '=', 'answer').execute();
    expect([row!.attempts, row!.due_day]).toEqual([1, row!.made_day]);
    await workFor(5 * MINUTE);
    expect(arrived()).toHaveLength(1);
  });

  test('a slow provider: what one server sends late in its turn is taken for lost by no other', async () => {
    const id = await herCase('1');
    for (const words of 'abcdefgh') await answerCase(world.desk, id, words, world.now());
    const { delivery } = providersOf(world.house);
    const sent: string[] = [];
    const slow: Carrier = {
      find: async () => ({ kind: 'absent' }),
      send: async ({ text }) => {
        sent.push(text);
        world.pass(50 * SECOND);
        await deliver({ ...delivery, carrierOf: () => other }, world.now);
        return { kind: 'accepted', providerId: `SM${newId()}` };
      },
    };
    const looked: string[] = [];
    const other: Carrier = {
      send: async () => ({ kind: 'later', code: 'busy' }),
      find: async ({ text }) => {
        looked.push(text);
        return { kind: 'absent' };
      },
    };
    await deliver({ ...delivery, carrierOf: () => slow }, world.now);
    expect(looked).toEqual([]);
    expect(sent.length).toBeGreaterThan(0);
    expect(new Set(sent).size).toBe(sent.length);
  });

  test('two servers that learn at once that something waits for her announce it once', async () => {
    await herCase('1');
    const { read, write } = world.house.database;
    world.pass(2 * DAY);
    const [sender] = await read.selectFrom('sender').selectAll().execute();
    const [row] = await read.selectFrom('outbox').selectAll().limit(1).execute();
    const line = await lineOf(world.house.database, row!);
    const announcements = [1, 2].map(() =>
      announcementOf(world.house, { ...row!, human: 1 }, sender!, line, world.now())!,
    );
    await Promise.all(
      announcements.map((one, turn) =>
        write(async (trx) => {
          // The first still writes when the second looks.
          if (turn === 1) await setTimeout(50);
          await announceOnce(trx, kind.name, one, sender!);
          if (turn === 0) await setTimeout(200);
        }),
      ),
    );
    const waiting = await read.selectFrom('outbox').selectAll().where('wording', '=', 'waiting').execute();
    expect(waiting).toHaveLength(1);
  });

  test('the same words as before, and the provider fails: they go out again all the same', async () => {
    const id = await herCase('1');
    await answerCase(world.desk, id, ANSWER, world.now());
    await workFor(5 * MINUTE);
    world.twilio.misbehave({ kind: '500' });
    await answerCase(world.desk, id, ANSWER, world.now());
    await workFor(20 * MINUTE);
    expect(arrived()).toHaveLength(2);
  });

  test('an answer to her text without any status: the provider is asked, and what it has counts', async () => {
    await world.text(HER, 'no salary for two months');
    world.twilio.misbehave({ kind: 'lose_statuses', times: 10 });
    await world.text(HER, '1');
    await workFor(26 * HOUR, HOUR);
    const { read } = world.house.database;
    const notice = await read.selectFrom('outbox').selectAll().where('kind', '=', 'notice').executeTakeFirstOrThrow();
    expect(notice.state).toBe('delivered');
    expect(await read.selectFrom('consent').select(['answer', 'means']).execute()).toEqual([
      { answer: 'yes', means: 'delivered' },
    ]);
  });

  test('who never said whether we may write is not reached by an answer that lies ready', async () => {
    await world.text(HER, 'no salary for two months');
    await world.work();
    const [file] = await openCases(world.house.database.read);
    await triageCase(world.desk, file!.id, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    await answerCase(world.desk, file!.id, ANSWER, world.now());
    expect(await stageOf(file!.id)).toBe('triaged');
    await world.text(HER, '1');
    await world.work();
    expect(await stageOf(file!.id)).toBe('acknowledged');
  });

  test('not delivered: no clock is met, and it goes with her next text', async () => {
    const id = await herCase('1');
    world.twilio.misbehave({ kind: 'undelivered', code: 30003 });
    await answerCase(world.desk, id, ANSWER, world.now());
    await workFor(10 * MINUTE);
    expect(await stageOf(id)).toBe('triaged');
    const { messages } = await world.text(HER, 'are you there');
    expect(messages[0]!.text).toBe(ANSWER);
    expect(messages).toHaveLength(2);
  });

  test('who wants no texts gets it with her next one, at once; nothing is sent before', async () => {
    const id = await herCase('2');
    await answerCase(world.desk, id, ANSWER, world.now());
    await workFor(10 * MINUTE);
    expect(arrived()).toEqual([]);
    expect(await stageOf(id)).toBe('acknowledged');
    const first = await world.text(HER, 'any news');
    expect(first.messages.map(({ text }) => text)).toContain(ANSWER);
    const second = await world.text(HER, 'thanks');
    expect(second.messages.map(({ text }) => text)).not.toContain(ANSWER);
  });

  test('after STOP nothing is sent; after sixty silent days neither, and the next owner of the number hears nothing of it', async () => {
    const id = await herCase('1');
    await world.text(HER, 'STOP');
    await answerCase(world.desk, id, ANSWER, world.now());
    await workFor(10 * MINUTE);
    expect(arrived()).toEqual([]);
    world.pass(61 * DAY);
    const stranger = await world.text(HER, 'hello');
    expect(stranger.messages.map(({ text }) => text)).toHaveLength(1);
    expect(stranger.twiml).not.toContain(ANSWER);
    const status = await world.text(HER, 'STATUS');
    expect(status.twiml).not.toMatch(/\d{8}/);
  });

  test('the stored text is erased from nobody’s file but its row, and never lies in plain', async () => {
    const id = await herCase('1');
    await answerCase(world.desk, id, ANSWER, world.now());
    const rows = await world.house.database.read.selectFrom('outbox').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(ANSWER);
    expect(rows.find(({ human }) => human === 1)).toMatchObject({ state: 'queued', kind: 'answer' });
    await readCase(world.desk, id, world.now());
  });
});
