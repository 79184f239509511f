import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../server/foundation/time.ts';
import type { Schema } from '../../server/database/schema.ts';
import { endCall } from '../../server/clocks/called.ts';
import { callDueAt } from '../../server/cases/call-task.ts';
import { remainsOf } from '../../server/upkeep/remains.ts';
import { DATABASES } from '../databases.ts';
import { LINE, openWorld, type World } from '../world.ts';

const HER = '+8801712345678';

describe.each(DATABASES)('a call that nobody takes, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
  });
  afterEach(() => world.close());

  const webhookUrl = () => `${world.house.config.publicUrl}/channels/voice/twilio`;
  const ring = (from: string | null, more: { to?: string; callSid?: string } = {}) =>
    world.twilio.ring({ from, to: LINE, webhookUrl: webhookUrl(), ...more });
  const rows = <Table extends keyof Schema>(table: Table) =>
    world.house.database.read.selectFrom(table).selectAll().execute() as unknown as Promise<Schema[Table][]>;
  const tasks = () => rows('call_task');
  const eventsOf = async (kindOf: string) =>
    (await world.house.database.read.selectFrom('case_event').select('kind').execute()).filter(
      ({ kind: k }) => k === kindOf,
    );

  test('is rejected, costs nothing, and opens a task and no case', async () => {
    const { status, twiml } = await ring(HER);
    expect(status).toBe(200);
    expect(twiml).toContain('<Response><Reject reason="busy"/></Response>');
    const [task, ...others] = await tasks();
    expect(others).toEqual([]);
    expect(task).toMatchObject({ why: 'rang', case_id: null, attempts: 0, state: 'open', made_day: '2026-03-04' });
    const due = await callDueAt(world.house.ring, task!);
    expect(due! - world.now()).toBeGreaterThanOrEqual(5 * MINUTE);
    expect(due! - world.now()).toBeLessThanOrEqual(20 * MINUTE);
    expect(await rows('case_file')).toEqual([]);
    expect(await rows('sender')).toMatchObject([{ id: task!.sender_id, step: 'start', channel: 'sms' }]);
    expect(world.log.join('')).not.toContain('1712345678');
  });

  test('is one task a day however often, and at however many doors at once, it rings', async () => {
    const { callSid } = await ring(HER);
    await Promise.all([ring(HER), ring(HER), ring(HER, { callSid }), ring(HER, { callSid })]);
    expect(await tasks()).toHaveLength(1);
    expect(await rows('sender')).toHaveLength(1);
    world.pass(DAY);
    await ring(HER);
    // It waits still.
    expect(await tasks()).toHaveLength(1);
  });

  test('opens one task also where the first ones come at once', async () => {
    await Promise.all(Array.from({ length: 6 }, () => ring(HER)));
    expect(await tasks()).toHaveLength(1);
  });

  test('that was asked for in a text is not asked for once more where that text comes again days later', async () => {
    for (const words of ['They cut our overtime pay', '1']) {
      await world.text(HER, words);
      world.pass(MINUTE);
    }
    const { messageSid } = await world.text(HER, 'CALL');
    const [task, ...others] = await tasks();
    expect([task!.why, others.length]).toEqual(['asked', 0]);
    const over = { end: 'spoken', personId: null, zone: 'Asia/Dhaka' } as const;
    await endCall(world.house, task!, over, world.now());
    world.pass(2 * DAY);
    await world.text(HER, 'CALL', { messageSid });
    expect((await tasks()).map(({ state }) => state)).toEqual(['done']);
    await world.text(HER, 'CALL');
    expect((await tasks()).map(({ state }) => state).toSorted()).toEqual(['done', 'open']);
  });

  test('of somebody with an open case hangs on it', async () => {
    await world.text(HER, 'They have not paid us for two months');
    await ring(HER);
    await ring(HER);
    const [file] = await rows('case_file');
    expect(await tasks()).toMatchObject([{ case_id: file!.id }]);
    expect(await eventsOf('call_asked')).toHaveLength(1);
    expect(await rows('sender')).toHaveLength(1);
  });

  test('and then her first words are a case like any other', async () => {
    await ring(HER);
    const { messages } = await world.text(HER, 'They have not paid us for two months');
    expect(messages).toHaveLength(1);
    expect(await rows('case_file')).toHaveLength(1);
  });

  test('a shown number proves nothing: a silent number is not kept alive by it, and hears nothing of the case', async () => {
    await world.text(HER, 'They have not paid us for two months');
    const [before] = await rows('sender');
    world.pass(61 * DAY);
    await ring(HER);
    const [sender] = await rows('sender');
    expect(sender).toEqual(before);
    expect(await tasks()).toMatchObject([{ case_id: null }]);
  });

  test('from a number that said STOP, or is to be forgotten, brings nothing', async () => {
    await world.text(HER, 'They have not paid us for two months');
    await world.text(HER, 'STOP');
    await ring(HER);
    const other = '+8801712345679';
    await world.text(other, 'fire in the building, doors locked');
    await world.text(other, 'DELETE');
    await world.text(other, 'DELETE');
    await ring(other);
    expect(await tasks()).toEqual([]);
  });

  test('from a withheld number, a short code or one of our own lines is counted, no more', async () => {
    for (const from of [null, '', 'anonymous', '+8566696', '12345', LINE]) expect((await ring(from)).status).toBe(200);
    expect(await tasks()).toEqual([]);
    expect(await rows('sender')).toEqual([]);
    expect(world.log.filter((line) => line.includes('call_withheld'))).toHaveLength(6);
  });

  test('to a line that nobody knows is told to the operator', async () => {
    expect((await ring(HER, { to: '+8809600000077' })).twiml).toContain('Reject');
    expect(await tasks()).toEqual([]);
    expect(world.log.join('')).toContain('line_unknown');
  });

  test('that Twilio did not bring is refused, and nothing is kept of it', async () => {
    const body = new URLSearchParams({
      CallSid: `CA${'0'.repeat(32)}`,
      AccountSid: `AC${'0'.repeat(32)}`,
      From: HER,
      To: LINE,
    });
    for (const signature of ['', 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=']) {
      const answer = await fetch(webhookUrl(), { method: 'POST', body, headers: { 'x-twilio-signature': signature } });
      expect(answer.status).toBe(403);
    }
    expect(await rows('replay_guard')).toEqual([]);
    expect(await tasks()).toEqual([]);
  });

  test('is erased at Twilio', async () => {
    await ring(HER);
    await ring(null);
    expect(world.twilio.calls()).toHaveLength(2);
    for (let turn = 0; turn < 3; turn += 1) {
      world.pass(3 * MINUTE);
      await world.work();
    }
    expect(world.twilio.calls()).toEqual([]);
    expect((await rows('provider_trace')).map(({ kind: what }) => what)).toEqual(['call', 'call']);
  });

  test('may be asked for by text as well, where texts are safe and a case is open', async () => {
    await world.text(HER, 'CALL ME');
    await world.text(HER, 'They have not paid us for two months');
    expect((await world.text(HER, 'Call me')).messages).toMatchObject([
      { text: expect.stringContaining('1 yes 2 no') },
    ]);
    expect(await tasks()).toEqual([]);
    await world.text(HER, '1');
    const { messageSid, messages } = await world.text(HER, 'call me');
    expect(messages).toMatchObject([{ text: 'We will call you, in the daytime.' }]);
    await world.text(HER, 'call me', { messageSid });
    await world.text(HER, 'ফোন করুন');
    const [file] = await rows('case_file');
    expect(await tasks()).toMatchObject([{ why: 'asked', case_id: file!.id, state: 'open' }]);
    expect(await eventsOf('call_asked')).toHaveLength(1);
    // It rings too: it is the same call.
    await ring(HER);
    expect(await tasks()).toHaveLength(1);
    await world.text(HER, 'STOP');
    world.pass(2 * DAY);
    await world.text(HER, 'call me');
    expect(await tasks()).toHaveLength(1);
  });

  test('ends with her: whoever is forgotten is not called, and whoever rings from there then is somebody new', async () => {
    await world.text(HER, 'They have not paid us for two months');
    await ring(HER);
    await world.text(HER, 'DELETE');
    await world.text(HER, 'DELETE');
    // On a grave matter it waits three days.
    world.pass(4 * DAY);
    await world.work();
    expect(await tasks()).toMatchObject([{ state: 'given_up', due_sealed: '' }]);
    expect(await remainsOf(world.house.database.read)).toEqual([]);
    await ring(HER);
    expect((await rows('sender')).filter(({ erased_day }) => erased_day === null)).toHaveLength(1);
    expect((await tasks()).filter(({ state }) => state === 'open')).toHaveLength(1);
    world.pass(200 * DAY);
    await world.work();
    expect((await tasks()).filter(({ state }) => state === 'given_up').length).toBeLessThanOrEqual(1);
  });
});
