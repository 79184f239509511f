import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { providerOf } from '../../server/jobs.ts';
import { DAY, dayOf, later, MINUTE, startOf } from '../../server/foundation/time.ts';
import { reconcile } from '../../server/upkeep/reconcile.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const HER = '+8801712345678';
const OTHER = '+8801712345679';

const silence = () => Promise.resolve({ kind: 'later', code: 'http_503' } as const);

describe.each(DATABASES)('what a webhook lost, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
  });
  afterEach(() => world.close());

  const kept = () => world.twilio.phone(HER).map(({ direction, kept: left }) => `${direction} ${left}`);
  const cases = () => world.house.database.read.selectFrom('case_file').selectAll().execute();
  const messages = async () => (await world.house.database.read.selectFrom('message').select('id').execute()).length;
  const work = async (minutes: number, times = 1) => {
    for (let turn = 0; turn < times; turn += 1) {
      world.pass(minutes * MINUTE);
      await world.work();
    }
  };
  const records = () => providerOf(world.house)!.records;
  const lost = async (from: string, body: string, more: object = {}) => {
    world.twilio.misbehave({ kind: 'lose_webhook' });
    await world.text(from, body, more);
  };
  const media = () => [{ address: `${world.twilio.url}/m/1`, type: 'image/jpeg' }];
  const attachments = () => world.house.database.read.selectFrom('attachment').select('id').execute();

  test('a text that no webhook brought is fetched, once, and answered while that is timely', async () => {
    await world.text(HER, 'They cut our overtime pay every month');
    await world.text(HER, '1');
    world.twilio.misbehave({ kind: 'lose_webhook' });
    expect(await world.text(HER, 'And they shout at us')).toMatchObject({ status: 0 });
    await work(1);
    expect(await messages()).toBe(1);
    await work(2);
    expect(await messages()).toBe(2);
    await work(1, 4);
    expect(await messages()).toBe(2);
    expect(await cases()).toHaveLength(1);
    const last = world.twilio.phone(HER).at(-1)!;
    expect([last.direction, last.body]).toEqual(['outbound-api', expect.stringContaining('Added')]);
    expect(kept().filter((one) => !one.endsWith('erased'))).toEqual([]);
  });

  test('fetched too late to answer, the answer waits for her next text', async () => {
    await world.text(HER, 'They cut our overtime pay every month');
    await world.text(HER, '1');
    world.twilio.misbehave({ kind: 'lose_webhook' });
    await world.text(HER, 'And they shout at us');
    world.pass(3 * 60 * MINUTE);
    await world.work();
    expect(await messages()).toBe(2);
    expect(world.twilio.phone(HER).at(-1)!.direction).toBe('inbound');
    const { messages: answers } = await world.text(HER, '1');
    expect(answers.length).toBe(2);
  });

  test('one that cannot be taken is told once, and keeps no other waiting', async () => {
    await world.text(HER, 'They cut our overtime pay every month');
    await world.house.database.write((trx) => trx.updateTable('sender').set({ case_id: 'no-case' }).execute());
    await lost(HER, 'And they shout at us');
    world.pass(1_000);
    await lost(OTHER, 'No water on the third floor');
    world.pass(5 * MINUTE);
    const room = { ...world.house, records: records(), refused: new Set<string>() };
    expect(await reconcile(room, world.now())).toBe(1);
    expect(await reconcile(room, world.now())).toBe(0);
    expect(world.log.filter((line) => line.includes('lost_message_refused'))).toHaveLength(1);
    expect(world.log.join('')).not.toContain('shout');
    expect(await cases()).toHaveLength(2);
  });

  test('pictures are asked for of what is missing alone', async () => {
    for (const sid of ['a', 'b', 'c'])
      await world.text(HER, 'Look', { messageSid: `MM${sid.repeat(32)}`, media: media() });
    await lost(HER, 'Look here', { messageSid: `MM${'d'.repeat(32)}`, media: media() });
    world.pass(5 * MINUTE);
    const asked: string[] = [];
    const pictures = (sid: string) => {
      asked.push(sid);
      return records().pictures(sid);
    };
    const room = { ...world.house, records: { ...records(), pictures }, refused: new Set<string>() };
    expect(await reconcile(room, world.now())).toBe(1);
    expect(asked).toEqual([`MM${'d'.repeat(32)}`]);
    expect(await attachments()).toHaveLength(4);
  });

  test('one whose pictures are not told waits a while for them; the others do not', async () => {
    await lost(HER, 'Look here', { messageSid: `MM${'d'.repeat(32)}`, media: media() });
    await lost(OTHER, 'No water on the third floor');
    const room = { ...world.house, records: { ...records(), pictures: silence }, refused: new Set<string>() };
    world.pass(5 * MINUTE);
    expect(await reconcile(room, world.now())).toBe(1);
    world.pass(5 * MINUTE);
    expect(await reconcile(room, world.now())).toBe(0);
    world.pass(60 * MINUTE);
    expect(await reconcile(room, world.now())).toBe(1);
    expect(await messages()).toBe(2);
    expect(world.log.filter((line) => line.includes('lost_pictures'))).toHaveLength(1);
  });

  test('what is older than two days is fetched by hand, a day named', async () => {
    await lost(HER, 'They cut our overtime pay every month');
    const day = startOf(dayOf(world.now()));
    world.pass(5 * DAY);
    await world.work();
    expect(await messages()).toBe(0);
    const room = { ...world.house, records: records(), refused: new Set<string>() };
    expect(await reconcile(room, world.now(), later(day, DAY))).toBe(0);
    expect(await reconcile(room, world.now(), day)).toBe(1);
    expect(await messages()).toBe(1);
  });

  const step = async () => (await world.house.database.read.selectFrom('sender').select('step').execute())[0]?.step;
  /** Those that she gave by writing. */
  const consents = () =>
    world.house.database.read
      .selectFrom('consent')
      .select(['answer', 'means'])
      .where('means', '<>', 'delivered')
      .execute();
  /** `texts` minute by minute; one in brackets is lost on its way. */
  const told = async (...texts: readonly (string | readonly [string])[]) => {
    for (const text of texts) {
      world.pass(MINUTE);
      await (typeof text === 'string' ? world.text(HER, text) : lost(HER, text[0]));
    }
  };

  test.each(['1', '2'])('%s that was written before a question is no answer to it', async (answer) => {
    await told('They cut our overtime pay every month', [answer], 'And they shout at us', '1');
    expect(await step()).toBe('notice');
    await work(3, 2);
    expect(await consents()).toEqual([]);
    expect(await step()).toBe('notice');
    const [sender] = await world.house.database.read.selectFrom('sender').select('may_write').execute();
    expect(sender!.may_write).toBe('yes');
    expect(world.log.filter((line) => line.includes('lost_message_taken'))).toHaveLength(1);
    // Asked once more, and answered now.
    await told('1');
    expect(await consents()).toEqual([{ answer: 'yes', means: 'answered' }]);
  });

  test('one that was written after it is, also with a status in between', async () => {
    await told('They cut our overtime pay every month', '1', ['2'], 'STATUS');
    await work(3, 2);
    expect(await consents()).toContainEqual({ answer: 'no', means: 'answered' });
  });

  test('words that were written before a question are kept, and answer it as little', async () => {
    await told('They cut our overtime pay every month', ['And they shout at us'], '1');
    await work(3, 2);
    expect(await messages()).toBe(2);
    expect(await consents()).toEqual([]);
    expect(await step()).toBe('notice');
    await told(['And the stairs are locked at night'], 'We are afraid');
    expect(await step()).toBe('notice_again');
    await work(3, 2);
    expect([await step(), await messages()]).toEqual(['notice_again', 4]);
  });

  test('nor does it take back a DELETE that she sent afterwards', async () => {
    await told('The foreman beats us with a stick', '1', ['And they shout at us']);
    await world.house.database.write((trx) => trx.updateTable('case_file').set({ level: 'L2' }).execute());
    await told('DELETE', 'DELETE');
    const pending = () =>
      world.house.database.read.selectFrom('erasure').select('id').where('done_day', 'is', null).execute();
    expect(await pending()).toHaveLength(1);
    await work(3, 2);
    expect(world.log.filter((line) => line.includes('lost_message_taken'))).toHaveLength(1);
    expect(await pending()).toHaveLength(1);
    await told('I want to stay');
    expect(await pending()).toHaveLength(0);
  });
});
