import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../server/foundation/time.ts';
import { keepAll } from '../../server/intake/keep-all.ts';
import { askDeletion, readHers, writeOn } from '../../server/intake/herself.ts';
import { readReceipt, receiptHash, senderByReceipt, shownReceipt } from '../../server/intake/receipt.ts';
import { findSender } from '../../server/intake/sender.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { texter } from './texter.ts';

const WORDS = 'They make us work until midnight every day';
const ASKED = /^Somebody asked to delete all that was written here\. It is deleted on \d+ \w+\./;

describe.each(DATABASES)('who reads her code deletes nothing of hers in silence, on $name', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world.close());

  const read = () => world.house.database.read;
  const { phone, say } = texter(() => world, '+88017140');
  const caseOf = async (from: string) => (await findSender(read(), world.house.ring, 'sms', from))!.case_id!;
  const left = async (caseId: string) => {
    const rows = await read()
      .selectFrom('message')
      .selectAll()
      .where('case_id', '=', caseId)
      .orderBy('number')
      .execute();
    return rows.map((row) => row.statement_sealed !== '');
  };
  const eventsIn = async (caseId: string) => {
    const rows = await read().selectFrom('case_event').select('kind').where('case_id', '=', caseId).execute();
    return rows.map((row) => row.kind).filter((one) => one.startsWith('erasure_'));
  };
  const got = (number: string) =>
    world.twilio
      .phone(number)
      .filter(({ direction }) => direction !== 'inbound')
      .map(({ body }) => body);
  const pass = async (milliseconds: number) => {
    world.pass(milliseconds);
    for (let turn = 0; turn < 3; turn += 1) {
      world.pass(MINUTE);
      await world.work();
    }
  };
  /** Her phone, her page, and the phone of somebody who read the code on hers. */
  async function stolen() {
    const [hers, thiefs] = [phone(), phone()];
    const code = readReceipt(/\d[\d ]+\d/.exec(await say(hers, WORDS, '1', '1', '2', 'WEB'))?.[0] ?? '')!;
    const page = (await senderByReceipt(read(), await receiptHash(world.house.ring, code)))!.senderId;
    await writeOn(world.house, page, { key: hers, words: 'nobody may leave before', media: [] }, world.now());
    await say(thiefs, shownReceipt(code));
    return { hers, thiefs, page, caseId: await caseOf(hers) };
  }
  const show = async (page: string) => (await readHers(world.house, page, world.now())).deletion;

  test('it waits three days, her phone and her page are told, and a text of hers keeps it', async () => {
    const { hers, thiefs, page, caseId } = await stolen();
    expect(await show(page)).toBeNull();
    expect(await say(thiefs, 'DELETE', 'DELETE')).toMatch(/^OK\. All of it is deleted on \d+ \w+/);
    await pass(5 * MINUTE);
    expect(await left(caseId)).toEqual([true, true]);
    expect(got(hers).at(-1)).toMatch(ASKED);
    expect(got(hers).filter((text) => ASKED.test(text))).toHaveLength(1);
    expect(await show(page)).not.toBeNull();
    expect(await eventsIn(caseId)).toEqual(['erasure_asked']);
    expect(await say(hers, 'hello')).toBe('OK. Nothing is deleted. We answer you here again.');
    expect(await eventsIn(caseId)).toEqual(['erasure_asked', 'erasure_withdrawn']);
    expect(await show(page)).toBeNull();
    await pass(80 * HOUR);
    expect(await left(caseId)).toEqual([true, true, true]);
    expect(await say(hers, 'STATUS')).toContain('We have your message');
  });

  test('so does a press on her page', async () => {
    const { thiefs, page, caseId } = await stolen();
    await say(thiefs, 'DELETE', 'DELETE');
    await keepAll(world.house, page, world.now());
    expect(await eventsIn(caseId)).toEqual(['erasure_asked', 'erasure_withdrawn']);
    expect(await show(page)).toBeNull();
    await pass(80 * HOUR);
    expect(await left(caseId)).toEqual([true, true]);
    // Nothing waits: a second press is nothing.
    await keepAll(world.house, page, world.now());
    expect(await eventsIn(caseId)).toHaveLength(2);
  });

  test('where nobody keeps it all goes after the three days', async () => {
    const { thiefs, caseId } = await stolen();
    await say(thiefs, 'DELETE', 'DELETE');
    await pass(71 * HOUR);
    expect(await left(caseId)).toEqual([true, true]);
    await pass(2 * HOUR);
    expect(await left(caseId)).toEqual([false, false]);
  });

  test('from a page that another wrote before it waits too, and her phone is told', async () => {
    const hers = phone();
    const code = readReceipt(/\d[\d ]+\d/.exec(await say(hers, WORDS, '1', '1', '2', 'WEB'))?.[0] ?? '')!;
    const page = (await senderByReceipt(read(), await receiptHash(world.house.ring, code)))!.senderId;
    const caseId = await caseOf(hers);
    await askDeletion(world.house, page, world.now());
    await pass(5 * MINUTE);
    expect(await left(caseId)).toEqual([true]);
    expect(got(hers).at(-1)).toMatch(ASKED);
    expect(await say(hers, 'STATUS')).toBe('OK. Nothing is deleted. We answer you here again.');
    expect(await show(page)).toBeNull();
    await pass(80 * HOUR);
    expect(await left(caseId)).toEqual([true]);
  });

  test('asked from several ways, one of them keeps it', async () => {
    const { hers, thiefs, page, caseId } = await stolen();
    await say(thiefs, 'DELETE', 'DELETE');
    expect(await say(hers, 'DELETE', 'DELETE')).toMatch(/^OK\. All of it is deleted on/);
    await keepAll(world.house, page, world.now());
    expect(await show(page)).toBeNull();
    await pass(80 * HOUR);
    expect(await left(caseId)).toEqual([true, true]);
  });

  test('who began it and was alone in writing is heard at once', async () => {
    const hers = phone();
    const code = readReceipt(/\d[\d ]+\d/.exec(await say(hers, WORDS, '1', '1', '2', 'WEB'))?.[0] ?? '')!;
    const second = phone();
    await say(second, shownReceipt(code));
    const caseId = await caseOf(hers);
    expect(await say(hers, 'DELETE', 'DELETE')).toMatch(/is being deleted/);
    await pass(MINUTE);
    expect(await left(caseId)).toEqual([false]);
  });

  test('a phone that may not be written to is not', async () => {
    const { hers, thiefs, caseId } = await stolen();
    await say(hers, 'STOP');
    const before = got(hers).length;
    await say(thiefs, 'DELETE', 'DELETE');
    await pass(HOUR);
    expect(got(hers)).toHaveLength(before);
    expect(await say(hers, 'RESUME')).toBe('OK. Nothing is deleted. We answer you here again.');
    expect(await left(caseId)).toEqual([true, true]);
  });
});
