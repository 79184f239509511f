import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../server/foundation/time.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const HER = '+8801712345678';

describe.each(DATABASES)('what the provider keeps, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
  });
  afterEach(() => world.close());

  const kept = () => world.twilio.phone(HER).map(({ direction, kept: left }) => `${direction} ${left}`);
  const traces = () => world.house.database.read.selectFrom('provider_trace').selectAll().execute();
  const cases = () => world.house.database.read.selectFrom('case_file').selectAll().execute();
  const work = async (minutes: number, times = 1) => {
    for (let turn = 0; turn < times; turn += 1) {
      world.pass(minutes * MINUTE);
      await world.work();
    }
  };

  test('her text and our answer are erased there within minutes; nothing that identifies stays as evidence', async () => {
    await world.text(HER, 'They cut our overtime pay every month');
    expect(kept()).toEqual(['inbound whole', 'outbound-reply whole']);
    await work(1);
    await work(3);
    expect(kept()).toEqual(['inbound erased', 'outbound-reply erased']);
    for (const row of await traces())
      expect(row).toMatchObject({ state: 'erased', provider_id_sealed: null, due_sealed: null, code: null });
    const guards = await world.house.database.read.selectFrom('replay_guard').selectAll().execute();
    expect(guards.map((row) => row.provider_id_sealed)).toEqual([null]);
  });

  test('the same message again, long after it was erased, opens nothing', async () => {
    const { messageSid } = await world.text(HER, 'They cut our overtime pay every month');
    await work(2, 3);
    world.pass(30 * DAY);
    await world.work();
    await world.text(HER, 'They cut our overtime pay every month', { messageSid });
    expect(await cases()).toHaveLength(1);
  });

  test('too early, an outage, gone already: tried again until it is gone', async () => {
    world.twilio.misbehave({ kind: 'too_early', times: 3 });
    world.twilio.misbehave({ kind: 'erase_500', times: 2 });
    await world.text(HER, 'They cut our overtime pay every month');
    await work(5, 12);
    expect(kept()).toEqual(['inbound erased', 'outbound-reply erased']);
    expect((await traces()).every(({ attempts }) => attempts >= 1)).toBe(true);
    expect(Math.max(...(await traces()).map(({ attempts }) => attempts))).toBeGreaterThan(1);
  });

  test('erased by somebody else counts as gone', async () => {
    const { messageSid } = await world.text(HER, 'They cut our overtime pay every month');
    await work(1);
    const basic = Buffer.from(`${world.house.config.twilio!.accountSid}:${world.house.config.twilio!.authTokens[0]}`);
    world.pass(MINUTE);
    const address = `${world.twilio.url}/2010-04-01/Accounts/${world.house.config.twilio!.accountSid}/Messages/${messageSid}.json`;
    const headers = { authorization: `Basic ${basic.toString('base64')}` };
    expect((await fetch(address, { method: 'DELETE', headers })).status).toBe(204);
    await work(2, 2);
    expect((await traces()).map(({ state }) => state).toSorted()).toEqual(['erased', 'gone']);
  });

  test('what is refused for weeks is loud, audited, and keeps its id for whoever looks', async () => {
    world.twilio.misbehave({ kind: 'erase_refused', times: 1_000 });
    await world.text(HER, 'They cut our overtime pay every month');
    for (let day = 0; day < 24; day += 1) await work(24 * 60);
    for (const row of await traces()) {
      expect(row).toMatchObject({ state: 'failed', code: '20001' });
      expect(row.provider_id_sealed).not.toBeNull();
    }
    expect(world.log.filter((line) => line.includes('provider_erasure_failed'))).toHaveLength(2);
    const acts = await world.house.database.read.selectFrom('audit').select('act').execute();
    expect(acts.filter(({ act }) => act === 'provider_erasure_failed')).toHaveLength(2);
    expect(world.log.join('')).not.toContain(HER);
  });

  test('of a message with pictures the words go first, the rest when nobody needs to look any more', async () => {
    await world.text(HER, 'Look at the wall', { media: [{ address: `${world.twilio.url}/m/1`, type: 'image/jpeg' }] });
    await work(5, 2);
    expect(kept()[0]).toBe('inbound redacted');
    for (let day = 0; day < 29; day += 1) await work(24 * 60);
    expect(kept()[0]).toBe('inbound redacted');
    for (let day = 0; day < 2; day += 1) await work(24 * 60);
    expect(kept()[0]).toBe('inbound erased');
  });

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

  const messages = async () => (await world.house.database.read.selectFrom('message').select('id').execute()).length;
});
