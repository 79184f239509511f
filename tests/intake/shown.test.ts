import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MINUTE } from '../../server/foundation/time.ts';
import { readCase } from '../../server/http/desk/casework.ts';
import { enter } from '../../server/intake/enter.ts';
import { newReceipt, receiptHash, shownReceipt } from '../../server/intake/receipt.ts';
import { findSender } from '../../server/intake/sender.ts';
import { receiptAmong } from '../../server/intake/without-receipts.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { texter } from './texter.ts';

const mistyped = (receipt: string) => `${receipt.slice(0, -1)}${(Number(receipt.at(-1)) + 1) % 10}`;

describe.each(DATABASES)('a code that comes by text, on $name', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world.close());

  const read = () => world.house.database.read;
  const { phone, say } = texter(() => world, '+88017140');
  const caseOf = async (from: string) => (await findSender(read(), world.house.ring, 'sms', from))?.case_id ?? null;
  const statementsOf = async (caseId: string) =>
    (await readCase(world.desk, caseId, world.now())).statements.map(({ text }) => text);
  async function byWeb(words = 'They make us work until midnight every day') {
    const receipt = newReceipt();
    const hash = await receiptHash(world.house.ring, receipt);
    const form = { channel: 'web', key: hash, receiptHash: hash, language: 'en', country: 'BD', siteId: null } as const;
    const made = await enter(world.house, { ...form, words, media: [], danger: false, consents: [] }, world.now());
    return { ...made, receipt };
  }

  test('mistyped, it is asked for again however often, and the right one opens', async () => {
    const { receipt, caseId } = await byWeb();
    const from = phone();
    await say(from, 'good morning');
    for (let turn = 0; turn < 12; turn += 1) expect(await say(from, mistyped(receipt))).toContain('mistyped');
    expect(await say(from, receipt)).toContain('1 yes 2 no');
    expect(await caseOf(from)).toBe(caseId);
  });

  test.each<[string, (code: string) => string]>([
    ['before it', (code) => `my code is ${code}`],
    ['around it', (code) => `my code is ${shownReceipt(code)} what news`],
    [
      'behind it, in the digits of her script',
      (code) => `${code.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x09_e6 + Number(digit)))} কী খবর`,
    ],
  ])('with a few words %s, it opens her case, and the words are hers', async (_where, text) => {
    const { receipt, caseId, reference } = await byWeb();
    const [from, before] = [phone(), (await read().selectFrom('case_file').select('id').execute()).length];
    expect(await say(from, text(receipt))).toContain(reference);
    expect(await caseOf(from)).toBe(caseId);
    expect((await read().selectFrom('case_file').select('id').execute()).length).toBe(before);
    const statements = await statementsOf(caseId);
    expect(statements).toHaveLength(2);
    expect(statements[1]).toContain('[number]');
    expect(statements[1]!.replace('[number]', '')).not.toMatch(/\p{Nd}/u);
    expect(await say(from, '1')).toMatch(/Companies|কোম্পানি/);
  });

  test('in the case that she speaks of already it answers nothing, and her words go on', async () => {
    const { receipt, caseId } = await byWeb();
    const from = phone();
    await say(from, receipt, '1');
    world.pass(MINUTE);
    expect(await say(from, `I have ${receipt} from you`)).toContain('Added. Companies');
    expect(await statementsOf(caseId)).toHaveLength(2);
  });

  test('words that tell of a danger beside it are answered with the number to call', async () => {
    const { receipt, caseId } = await byWeb();
    const from = phone();
    expect(await say(from, `${receipt} they locked us in, there is fire`)).toContain('999');
    expect(await caseOf(from)).toBe(caseId);
    expect(await say(from, 'we are twelve')).toContain('1 yes 2 no');
  });

  test('of nobody, it gives nothing away, is counted as a guess, and the words are kept', async () => {
    const from = phone();
    const { receipt, caseId } = await byWeb();
    const answers: string[] = [];
    for (let guess = 0; guess < 7; guess += 1) answers.push(await say(from, `my code is ${newReceipt()} what news`));
    expect(answers.filter((text) => text.includes('do not know this code'))).toHaveLength(5);
    // From here on it is not looked up any more, and her words are words.
    expect(await say(from, `my code is ${receipt} what news`)).not.toContain('do not know');
    expect(await caseOf(from)).not.toBe(caseId);
    expect(await say(from, receipt)).toBe('');
    expect(await statementsOf((await caseOf(from))!)).toHaveLength(8);
    expect(await statementsOf(caseId)).toHaveLength(1);
  });

  test('before she said that we may write, she is told why there is no code and no call yet, and how to get one', async () => {
    const from = phone();
    await say(from, 'They cut our overtime pay every month');
    expect(await say(from, 'HELP')).toMatch(/WEB.*CALL/);
    expect(await say(from, 'WEB')).toMatch(/code.*send WEB again.*1 yes 2 no$/);
    expect(await say(from, 'CALL')).toMatch(/call.*send CALL again.*1 yes 2 no$/);
    expect(await say(from, '1')).toContain('Companies');
    expect(await say(from, 'WEB')).toMatch(/^Code: \d/);
    expect(await say(from, 'CALL')).toContain('We will call you');
  });
});

describe('a receipt among words', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcকখমساভé'), minLength: 1, maxLength: 9 });
  const words = fc.array(word, { maxLength: 6 }).map((all) => all.join(' '));
  const sign = fc.constantFrom('', ' ', '-', '. ', ', ');
  const receipt = fc.integer().map(() => newReceipt());

  test('is found in few words, whatever stands between its digits', () => {
    fc.assert(
      fc.property(words, receipt, sign, words, (before, code, between, after) => {
        expect(receiptAmong(`${before} ${[...code].join(between)} ${after}`)).toBe(code);
      }),
    );
  });

  test('is none where there are two, where the check digits are wrong, and in a story', () => {
    fc.assert(
      fc.property(words, receipt, receipt, (before, one, other) => {
        expect(receiptAmong(`${before} ${one} and ${other}`)).toBeNull();
        expect(receiptAmong(`${before} ${mistyped(one)}`)).toBeNull();
        expect(receiptAmong(`${'no pay since June '.repeat(4)}${one}`)).toBeNull();
      }),
    );
  });
});
