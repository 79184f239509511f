import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTwilioDialler } from '../../channels/voice/dial.ts';
import type { Schema } from '../../server/database/schema.ts';
import { DAY, HOUR, MINUTE } from '../../server/foundation/time.ts';
import { listCalls } from '../../server/http/desk/calls.ts';
import { dialBoth } from '../../server/http/desk/dial.ts';
import { DATABASES } from '../databases.ts';
import { ACCOUNT, LINE, openWorld, TOKEN, type World } from '../world.ts';

const HER = '+8801712345678';
const HANDLER = '+8801911111111';

describe.each(DATABASES)('a call in which neither sees a number, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
    world.twilio.taken(HANDLER, { presses: '1' });
  });
  afterEach(() => world.close());

  const rows = <Table extends keyof Schema>(table: Table) =>
    world.house.database.read.selectFrom(table).selectAll().execute() as unknown as Promise<Schema[Table][]>;
  const task = async () => (await rows('call_task'))[0]!;
  const ends = async () =>
    (await rows('case_event'))
      .filter((row) => row.kind === 'called')
      .map(({ facts }) => JSON.parse(facts).end as string);
  const ring = (from = HER) =>
    world.twilio.ring({ from, to: LINE, webhookUrl: `${world.house.config.publicUrl}/channels/voice/twilio` });
  const dial = async (number?: string, phone = HANDLER) => {
    const account = { accountSid: ACCOUNT, authToken: TOKEN, baseUrl: world.twilio.url, timeout: 1_000 };
    const which = { number: number ?? (await task()).id, phone, publicUrl: world.house.config.publicUrl };
    await dialBoth(world.desk, makeTwilioDialler(account), which, world.now());
    await world.twilio.settled();
  };
  const waits = async () => {
    await world.text(HER, 'They have not paid us for two months');
    await ring();
    world.pass(21 * MINUTE);
  };

  test('is put through when both have pressed the key; each sees the line alone, and hears nothing of why', async () => {
    await waits();
    world.twilio.taken(HER, { presses: '1' });
    const [file] = await rows('case_file');
    await dial(file!.reference);
    expect(await ends()).toEqual(['spoken']);
    expect(await task()).toMatchObject({ state: 'done', attempts: 1, due_sealed: '', call_key: null, called_by: null });
    expect(world.twilio.heard(HANDLER)).toMatchObject([{ from: LINE }]);
    const [heard, ...more] = world.twilio.heard(HER);
    expect(more).toEqual([]);
    expect(heard).toEqual({ from: LINE, said: ['Please press 1.'] });
    expect((await rows('audit')).filter(({ act }) => act === 'call_made')).toMatchObject([
      { actor_id: world.desk.personId, reason: 'spoken' },
    ]);
    expect(world.log.join('')).not.toMatch(/1712345678|1911111111/);
  });

  test('and both legs are erased at Twilio, none of them recorded', async () => {
    await waits();
    world.twilio.taken(HER, { presses: '1' });
    await dial();
    expect(world.twilio.calls().map(({ recordings }) => recordings)).toEqual([0, 0, 0]);
    for (let turn = 0; turn < 4; turn += 1) {
      world.pass(3 * MINUTE);
      await world.work();
    }
    expect(world.twilio.calls()).toEqual([]);
    expect((await rows('provider_trace')).filter((row) => row.kind === 'call')).toHaveLength(3);
  });

  test('that she does not take, or takes without the key, is tried on other days, three times in all', async () => {
    await waits();
    for (const hand of [null, { presses: null }, { presses: '2' }]) {
      world.twilio.taken(HER, hand);
      await dial();
      if ((await task()).state === 'open') await expect(dial()).rejects.toMatchObject({ code: 'call_not_now' });
      // The next noon there: at least a day later, and never at night.
      world.pass(2 * DAY);
    }
    expect(await ends()).toEqual(['not_reached', 'not_reached', 'not_reached']);
    expect(await task()).toMatchObject({ state: 'given_up', attempts: 3 });
    await expect(dial()).rejects.toMatchObject({ code: 'no_such_call' });
    expect(world.twilio.heard(HER)).toHaveLength(3);
  });

  test('is not made where the handler does not take it, or presses nothing: her phone never rings', async () => {
    await waits();
    world.twilio.taken(HANDLER, { presses: null });
    await dial();
    expect(world.twilio.heard(HER)).toEqual([]);
    expect(await ends()).toEqual(['not_reached']);
  });

  test('is not made too early, at night, to who said STOP, or from what is no phone', async () => {
    await ring();
    await expect(dial()).rejects.toMatchObject({ code: 'call_not_now' });
    world.pass(21 * MINUTE);
    await expect(dial(undefined, '01911')).rejects.toMatchObject({ code: 'no_phone' });
    world.pass(8 * HOUR);
    await expect(dial()).rejects.toMatchObject({ code: 'call_not_now' });
    expect(await listCalls(world.desk, world.now())).toMatchObject([{ now: false, way: 'masked', reference: null }]);
    world.pass(16 * HOUR);
    expect(await listCalls(world.desk, world.now())).toMatchObject([{ now: true }]);
    await world.text(HER, 'STOP');
    await expect(dial()).rejects.toMatchObject({ code: 'call_unwanted' });
    expect(world.twilio.heard(HANDLER)).toEqual([]);
  });

  test('of somebody of whom nothing is known is in the language of the line, and stands in no case', async () => {
    await ring();
    world.pass(21 * MINUTE);
    world.twilio.taken(HER, { presses: '1' });
    await dial();
    expect(world.twilio.heard(HER)).toEqual([{ from: LINE, said: ['দয়া করে ১ চাপুন।'] }]);
    expect(await task()).toMatchObject({ state: 'done', case_id: null });
    expect(await ends()).toEqual([]);
    // She rings again on that day: she is called on the next.
    await ring();
    expect(await rows('call_task')).toHaveLength(1);
  });

  test('is not put through to who said STOP since the handler began', async () => {
    await waits();
    world.twilio.taken(HER, { presses: '1' });
    const { dial: begin } = makeTwilioDialler({ accountSid: ACCOUNT, authToken: TOKEN, baseUrl: world.twilio.url });
    const dialler = {
      dial: async (dialling: Parameters<typeof begin>[0]) => {
        await world.text(HER, 'STOP');
        return begin(dialling);
      },
    };
    const which = { number: (await task()).id, phone: HANDLER, publicUrl: world.house.config.publicUrl };
    await dialBoth(world.desk, dialler, which, world.now());
    await world.twilio.settled();
    expect(world.twilio.heard(HANDLER)).toHaveLength(1);
    expect(world.twilio.heard(HER)).toEqual([]);
    expect(await ends()).toEqual(['not_reached']);
  });

  test('that Twilio refuses is no try; one of which nothing was heard is one', async () => {
    await waits();
    for (const kindOf of ['refuse', '429'] as const) {
      world.twilio.misbehave({ kind: kindOf });
      await expect(dial()).rejects.toMatchObject({ code: 'call_failed' });
      expect(await task()).toMatchObject({ attempts: 0, call_key: null, called_by: null });
    }
    world.twilio.misbehave({ kind: 'accept_then_drop' });
    world.twilio.misbehave({ kind: 'lose_statuses', times: 3 });
    await dial();
    await expect(dial()).rejects.toMatchObject({ code: 'call_under_way' });
    world.pass(61 * MINUTE);
    await expect(dial()).rejects.toMatchObject({ code: 'call_not_now' });
    expect(await task()).toMatchObject({ attempts: 1, state: 'open', call_key: null });
    expect(await ends()).toEqual(['not_reached']);
  });

  test('is under way once, and its addresses end with it', async () => {
    await waits();
    world.twilio.taken(HER, { presses: '1' });
    let second: unknown;
    world.twilio.whileTalking(async () => {
      second = await dial().catch((failure: unknown) => failure);
    });
    const account = { accountSid: ACCOUNT, authToken: TOKEN, baseUrl: world.twilio.url };
    const which = { number: (await task()).id, phone: HANDLER, publicUrl: world.house.config.publicUrl };
    await dialBoth(world.desk, makeTwilioDialler(account), which, world.now());
    await world.twilio.settled();
    expect(second).toMatchObject({ code: 'call_under_way' });
    expect(await ends()).toEqual(['spoken']);
  });
});
