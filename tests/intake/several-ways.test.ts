import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { segmentsOf } from '../../channels/sms/segments.ts';
import { DAY, dayOf, HOUR, MINUTE } from '../../server/foundation/time.ts';
import { answerCase, readCase, triageCase } from '../../server/http/desk/casework.ts';
import { enter } from '../../server/intake/enter.ts';
import { askDeletion, readHers, writeOn } from '../../server/intake/herself.ts';
import { newReceipt, readReceipt, receiptHash, senderByReceipt, shownReceipt } from '../../server/intake/receipt.ts';
import { findSender } from '../../server/intake/sender.ts';
import { loadFacts } from '../../server/release/load.ts';
import { remainsOf } from '../../server/upkeep/remains.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { texter } from './texter.ts';

const ANSWER = 'We have read it and ask about the hours.';
const WORDS = 'They make us work until midnight every day';

const codeIn = (text: string) => readReceipt(/\d[\d ]+\d/.exec(text)?.[0] ?? '');

describe.each(DATABASES)('one worker, several ways, on $name', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world.close());

  const read = () => world.house.database.read;
  const { phone, say } = texter(() => world, '+88017130');
  const senderOf = async (from: string) => (await findSender(read(), world.house.ring, 'sms', from))!;
  const countCases = async () => (await read().selectFrom('case_file').select('id').execute()).length;
  const messagesIn = (caseId: string) =>
    read().selectFrom('message').selectAll().where('case_id', '=', caseId).orderBy('number').execute();
  const left = async (caseId: string) => (await messagesIn(caseId)).map((row) => row.statement_sealed !== '');
  const got = (number: string) =>
    world.twilio
      .phone(number)
      .filter(({ direction }) => direction !== 'inbound')
      .map(({ body }) => body);
  const settle = async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      world.pass(MINUTE);
      await world.work();
    }
  };
  async function answer(caseId: string): Promise<void> {
    await triageCase(world.desk, caseId, { category: 'HRS', level: 'L3', siteId: null }, null, world.now());
    await answerCase(world.desk, caseId, ANSWER, world.now());
    await settle();
  }
  async function byWeb(words = WORDS) {
    const receipt = newReceipt();
    const hash = await receiptHash(world.house.ring, receipt);
    const form = { channel: 'web', key: hash, receiptHash: hash, language: 'en', country: 'BD', siteId: null } as const;
    const made = await enter(world.house, { ...form, words, media: [], danger: false, consents: [] }, world.now());
    return { ...made, receipt };
  }
  /** A case by text, of somebody who said that we may write. */
  async function bySms(from: string): Promise<string> {
    await say(from, WORDS, '1', '1', '2');
    return (await senderOf(from)).case_id!;
  }
  async function openedBy(receipt: string): Promise<string | null> {
    return (await senderByReceipt(read(), await receiptHash(world.house.ring, receipt)))?.senderId ?? null;
  }

  test('begun on the web it goes on by text, and both hear the answer', async () => {
    const { caseId, senderId, receipt, reference } = await byWeb();
    const [from, before] = [phone(), await countCases()];
    expect(await say(from, shownReceipt(receipt))).toMatch(new RegExp(`Number ${reference}.*1 yes 2 no`));
    expect(await countCases()).toBe(before);
    expect(await say(from, '1')).toContain('Companies');
    await say(from, 'and on fridays too, also without pay', '1', '2');
    expect(await messagesIn(caseId)).toHaveLength(2);
    await writeOn(world.house, senderId, { key: 'on', words: 'nobody may leave before', media: [] }, world.now());
    expect(await messagesIn(caseId)).toHaveLength(3);
    await answer(caseId);
    expect(got(from)).toContain(ANSWER);
    expect((await readHers(world.house, senderId, world.now())).texts).toMatchObject([{ text: ANSWER, isNew: true }]);
    expect(await say(from, 'STATUS')).toContain('You hear from us');
  });

  test('her receipt is no word: it stands in no message, and nowhere in plain', async () => {
    const { caseId, receipt } = await byWeb();
    const from = phone();
    await say(from, shownReceipt(receipt), '1', `my number there is ${receipt}, they still do not pay`);
    const { statements } = await readCase(world.desk, caseId, world.now());
    expect(statements).toHaveLength(2);
    expect(statements[1]!.text).toMatch(/my number there is \[number\]/);
    const rows = await Promise.all(
      (['message', 'outbox', 'sender', 'receipt', 'case_event'] as const).map((table) =>
        read().selectFrom(table).selectAll().execute(),
      ),
    );
    for (const shown of [receipt, shownReceipt(receipt)]) {
      expect(JSON.stringify(rows)).not.toContain(shown);
      expect(world.log.join()).not.toContain(shown);
    }
  });

  test('begun by text it goes on on the web, with a receipt for which she asks', async () => {
    const from = phone();
    const caseId = await bySms(from);
    const text = await say(from, 'WEB');
    expect(segmentsOf(text)).toBe(1);
    const receipt = codeIn(text);
    expect(receipt).not.toBeNull();
    // Who asks again the same day has it, and is told where to go.
    expect(await say(from, 'web')).toContain(world.house.publicUrl);
    const page = (await openedBy(receipt!))!;
    expect((await readHers(world.house, page, world.now())).cases).toMatchObject([{ caseId }]);
    await writeOn(world.house, page, { key: 'on', words: 'and on fridays too', media: [] }, world.now());
    expect(await messagesIn(caseId)).toHaveLength(2);
    await answer(caseId);
    expect(got(from)).toContain(ANSWER);
    expect((await readHers(world.house, page, world.now())).texts).toMatchObject([{ text: ANSWER }]);
    const copies = (await readCase(world.desk, caseId, world.now())).written;
    expect(JSON.stringify(copies)).toContain('[number]');
    expect(JSON.stringify(copies)).not.toContain(shownReceipt(receipt!));
  });

  test('what she was told by text before stands on her page, once', async () => {
    const from = phone();
    const caseId = await bySms(from);
    await answer(caseId);
    const page = (await openedBy(codeIn(await say(from, 'WEB'))!))!;
    expect((await readHers(world.house, page, world.now())).texts).toMatchObject([{ text: ANSWER, isNew: false }]);
    await answerCase(world.desk, caseId, 'And something more.', world.now());
    const { texts } = await readHers(world.house, page, world.now());
    expect(texts.map(({ text }) => text).toSorted()).toEqual(['And something more.', ANSWER].toSorted());
  });

  test('a newer receipt takes the place of the one before', async () => {
    const from = phone();
    await bySms(from);
    const first = codeIn(await say(from, 'WEB'))!;
    world.pass(DAY);
    const second = codeIn(await say(from, 'WEB'))!;
    expect(second).not.toBe(first);
    expect(await openedBy(first)).toBeNull();
    expect(await openedBy(second)).not.toBeNull();
  });

  test('without her word that writing is safe, or after a stop, she gets a neutral answer and no receipt', async () => {
    const neutral = `Please look here: ${world.house.publicUrl}`;
    const [never, declined, stopped] = [phone(), phone(), phone()];
    await say(never, 'good morning');
    expect(await say(never, 'WEB')).toBe(neutral);
    await say(declined, WORDS, '2');
    expect(await say(declined, 'WEB')).toBe(neutral);
    await bySms(stopped);
    await say(stopped, '0');
    expect(await say(stopped, 'WEB')).toBe(neutral);
  });

  test('a text that comes twice gets the same receipt', async () => {
    const from = phone();
    await bySms(from);
    const sid = `SM${'7'.repeat(31)}${kind.name === 'sqlite' ? '1' : '2'}`;
    const first = (await world.text(from, 'WEB', { messageSid: sid })).messages.map(({ text }) => text);
    expect(first).toHaveLength(1);
    expect((await world.text(from, 'WEB', { messageSid: sid })).messages.map(({ text }) => text)).toEqual(first);
    expect(await openedBy(codeIn(first[0]!)!)).not.toBeNull();
  });

  test('two phones of one worker go on with one case, count as one, and each has its own wishes', async () => {
    const [first, second] = [phone(), phone()];
    const caseId = await bySms(first);
    const receipt = codeIn(await say(first, 'WEB'))!;
    await say(second, receipt, '1', 'from my other phone: nobody gets a break', '1', '2');
    expect(await messagesIn(caseId)).toHaveLength(2);
    const root = (await senderOf(first)).id;
    expect((await senderOf(second)).same_id).toBe(root);
    await say(second, '0');
    expect((await senderOf(first)).stopped_day).toBeNull();
    await say(first, 'nor water in the afternoon');
    expect(await messagesIn(caseId)).toHaveLength(3);
    await answer(caseId);
    expect(got(first)).toContain(ANSWER);
    expect(got(second)).not.toContain(ANSWER);
  });

  test('one phone of a family: each case has its own page, and neither tells of the other', async () => {
    const from = phone();
    const mothers = await bySms(from);
    const motherPage = (await openedBy(codeIn(await say(from, 'WEB'))!))!;
    await say(from, 'NEW', 'The driver touches the girls on the bus');
    const daughters = (await senderOf(from)).case_id!;
    expect(daughters).not.toBe(mothers);
    const daughterPage = (await openedBy(codeIn(await say(from, '1', '1', '2', 'WEB'))!))!;
    const casesOf = async (page: string) =>
      (await readHers(world.house, page, world.now())).cases.map(({ caseId }) => caseId);
    expect([await casesOf(motherPage), await casesOf(daughterPage)]).toEqual([[mothers], [daughters]]);
    const { reference } = await read()
      .selectFrom('case_file')
      .select('reference')
      .where('id', '=', mothers)
      .executeTakeFirstOrThrow();
    expect(await say(from, 'STATUS')).not.toContain(reference);
    // What the mother deletes on her page is hers alone.
    await askDeletion(world.house, motherPage, world.now());
    await settle();
    world.pass(3 * DAY);
    await settle();
    expect(await left(mothers)).toEqual([false]);
    expect(await left(daughters)).toEqual([true]);
    expect(await remainsOf(read())).toEqual([]);
  });

  test('a phone that has a case of its own is not taken for the same person', async () => {
    const { caseId, receipt } = await byWeb();
    const from = phone();
    const own = await bySms(from);
    await say(from, receipt, 'and on fridays too, also without pay');
    expect((await senderOf(from)).same_id).toBeNull();
    expect([(await messagesIn(own)).length, (await messagesIn(caseId)).length]).toEqual([1, 2]);
  });

  test('a DELETE by text takes her page and its receipt along', async () => {
    const from = phone();
    const caseId = await bySms(from);
    const receipt = codeIn(await say(from, 'WEB'))!;
    const page = (await openedBy(receipt))!;
    await writeOn(world.house, page, { key: 'on', words: 'and on fridays too', media: [] }, world.now());
    await say(from, 'DELETE', 'DELETE');
    await settle();
    // She wrote there too: it waits, in case it was not her.
    expect(await openedBy(receipt)).not.toBeNull();
    world.pass(72 * HOUR);
    await settle();
    expect(await openedBy(receipt)).toBeNull();
    expect((await messagesIn(caseId)).every((row) => row.statement_sealed === '')).toBe(true);
    expect(await remainsOf(read())).toEqual([]);
  });

  test('thresholds count a person once, however many ways she takes, and all who came by web alone once together', async () => {
    const site = await read().selectFrom('site').select('id').where('code', '=', 'meghna-1').executeTakeFirstOrThrow();
    const placed = { category: 'HRS', level: 'L3', siteId: site.id } as const;
    const reporters = async () => {
      const { reports } = await loadFacts(read(), { number: 1, day: dayOf(world.now()), previousDay: null });
      return new Set(reports.map(({ reporter }) => reporter)).size;
    };
    const before = await reporters();
    const [first, second] = [phone(), phone()];
    const texted = await bySms(first);
    await say(second, codeIn(await say(first, 'WEB'))!);
    await triageCase(world.desk, texted, placed, null, world.now());
    expect(await reporters()).toBe(before + 1);
    const webs = [await byWeb(), await byWeb(), await byWeb()];
    for (const { caseId } of webs) await triageCase(world.desk, caseId, placed, null, world.now());
    expect(await reporters()).toBe(before + 2);
    // Whose phone joins her page is no longer anybody.
    await say(phone(), webs[0]!.receipt);
    expect(await reporters()).toBe(before + 3);
  });

  test('a picture that comes with a receipt is kept with the case', async () => {
    const { caseId, receipt } = await byWeb();
    const media = [{ address: `${world.twilio.url}/picture`, type: 'image/jpeg' }];
    await world.text(phone(), receipt, { media });
    const attached = await read()
      .selectFrom('attachment')
      .innerJoin('message', 'message.id', 'attachment.message_id')
      .select('message.case_id')
      .where('message.case_id', '=', caseId)
      .execute();
    expect(attached).toHaveLength(1);
  });

  test('a mistyped receipt is no complaint, and is asked for again', async () => {
    const [from, before] = [phone(), await countCases()];
    const right = newReceipt();
    const wrong = `${right.slice(0, -1)}${(Number(right.at(-1)) + 1) % 10}`;
    await say(from, 'good morning');
    expect(await say(from, wrong)).toContain('mistyped');
    expect(await countCases()).toBe(before);
  });

  test('receipts guessed at speed: some tries, then silence, also for the right one, until another day', async () => {
    const { receipt, caseId } = await byWeb();
    const [from, before] = [phone(), await countCases()];
    const answers: string[] = [];
    for (let guess = 0; guess < 8; guess += 1) answers.push(await say(from, newReceipt()));
    expect(answers.filter((text) => text !== '')).toHaveLength(5);
    expect(new Set(answers.slice(0, 5)).size).toBe(1);
    expect(answers.slice(5)).toEqual(['', '', '']);
    expect(await say(from, receipt)).toBe('');
    expect((await senderOf(from)).case_id).toBeNull();
    expect(await countCases()).toBe(before);
    // Her words are heard all the same.
    expect(await say(from, WORDS)).toContain('We have it');
    world.pass(DAY);
    await say(from, receipt);
    expect((await senderOf(from)).case_id).toBe(caseId);
  });

  test('many guesses at once from one phone are held to the same', async () => {
    const from = phone();
    await say(from, 'hello');
    const texts = await Promise.all(Array.from({ length: 20 }, () => say(from, newReceipt())));
    expect(texts.filter((text) => text !== '').length).toBeLessThanOrEqual(5);
  });

  test('what was filed for her is hers once she texts its receipt', async () => {
    const receipt = newReceipt();
    const hash = await receiptHash(world.house.ring, receipt);
    const form = { channel: 'filing', key: 'a-filing', receiptHash: hash, language: 'en', country: 'BD' } as const;
    const { caseId } = await enter(
      world.house,
      { ...form, siteId: null, words: WORDS, media: [], danger: false, consents: [] },
      world.now(),
    );
    await say(phone(), receipt);
    expect((await senderByReceipt(read(), hash))!.usedDay).toBe(dayOf(world.now()));
    const kinds = await read().selectFrom('case_event').select('kind').where('case_id', '=', caseId).execute();
    expect(kinds.filter((event) => event.kind === 'claimed')).toHaveLength(1);
  });
});
