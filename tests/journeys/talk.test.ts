import { afterAll, beforeAll, expect, test } from 'vitest';
import { segmentsOf } from '../../channels/sms/segments.ts';
import { MINUTE } from '../../server/foundation/time.ts';
import { openCases } from '../../server/cases/store.ts';
import { findSender } from '../../server/intake/sender.ts';
import { SQLITE } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(SQLITE);
});
afterAll(() => world.close());

let count = 0;
const somebody = () => `+88017555${String((count += 1)).padStart(5, '0')}`;

/** The answers to her texts, each one text or none. */
async function talk(from: string, ...texts: readonly string[]): Promise<string[]> {
  const answers: string[] = [];
  for (const text of texts) {
    const { messages } = await world.text(from, text);
    expect(messages.map((message) => segmentsOf(message.text) <= 2)).not.toContain(false);
    answers.push(messages.map((message) => message.text).join('|'));
  }
  return answers;
}

/** What was last said on telling the buyers in her case. */
async function lastConsent(from: string) {
  const { database, ring } = world.house;
  const sender = await findSender(database.read, ring, 'sms', from);
  return database.read
    .selectFrom('consent')
    .selectAll()
    .where('case_id', '=', sender!.case_id!)
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow();
}

const proposals = async () =>
  (await world.house.database.read.selectFrom('case_event').selectAll().where('kind', '=', 'proposed').execute())
    .length;

const cases = async () => (await openCases(world.house.database.read)).length;

test.each(['hello', '1', '...', '', 'K7'])(
  'the notice is in the language of her words, whatever came first: %j',
  async (first) => {
    const english = await talk(somebody(), first, 'We get no pay since June', '1');
    expect(english.at(-1)).toMatch(/^Companies that buy/);
    const bengali = await talk(somebody(), first, 'তিন মাস বেতন পাই না', '1');
    expect(bengali.at(-1)).toMatch(/^যেসব কোম্পানি/);
  },
);

test('words that tell of a danger are answered with the number to call, and asked only what she saw', async () => {
  const [receipt, second, third] = await talk(somebody(), 'They locked us in', 'We are twelve people', '2');
  expect(receipt).toMatch(/Number \d{8}\..+ call 999/);
  expect(second).toMatch(/^We have it\. Number \d{8}\. .+ 1 yes 2 no$/);
  expect(third).toMatch(/^Companies/);
});

test('a danger told later is answered once; what was proposed is written only where it changes something', async () => {
  const from = somebody();
  const before = await proposals();
  const [, danger] = await talk(from, 'The food is bad', 'There is a fire in the store');
  expect(danger).toContain('999');
  world.pass(MINUTE);
  expect((await talk(from, 'There is a big fire'))[0]).toMatch(/^Added\. May we/);
  expect(await proposals()).toBe(before + 1);
});

test('a nine with a picture makes the case urgent and leaves what it is about', async () => {
  const from = somebody();
  await talk(from, 'No salary since June');
  const media = [{ address: 'http://127.0.0.1:9/2010-04-01/Media/ME1', type: 'image/jpeg' }];
  expect((await world.text(from, '9', { media })).messages[0]!.text).toContain('999');
  const sender = await findSender(world.house.database.read, world.house.ring, 'sms', from);
  const file = (await openCases(world.house.database.read)).find(({ id }) => id === sender!.case_id);
  expect(file!.state).toMatchObject({ category: 'WAG.UNP', level: 'L1' });
});

test('a refusal in a whole sentence counts long after the notice', async () => {
  const from = somebody();
  const answers = await talk(from, 'No pay for us', '1', '1', 'MK47', 'Do not tell them');
  expect(answers.at(-1)).toBe('OK. We will not tell the companies.');
  expect(await lastConsent(from)).toMatchObject({ answer: 'no', means: 'answered' });
});

test('an answer in other letters switches the language, and names the notice that she was shown', async () => {
  const from = somebody();
  const answers = await talk(from, 'No pay for us', '1', 'হ্যাঁ');
  expect(answers.at(-1)).toMatch(/^কোথায় কাজ/);
  expect(await lastConsent(from)).toMatchObject({
    answer: 'yes',
    text_shown: expect.stringMatching(/^notice\..+\.en$/),
  });
});

test('after a stop one line for what is new, then silence', async () => {
  const from = somebody();
  const before = await cases();
  const answers = await talk(from, '0', 'They do not pay us', 'since two months', 'and they shout');
  expect(answers.slice(1)).toEqual(['Got it. To get answers again send RESUME.', '', '']);
  expect(await cases()).toBe(before + 1);
  expect(await talk(from, 'resume', 'can you hear us')).toEqual([
    'OK. We answer you here again.',
    expect.stringMatching(/^We have it\. Number \d{8}/),
  ]);
});

test('to be forgotten is asked back and opens nothing', async () => {
  const before = await cases();
  expect(await talk(somebody(), 'good morning', 'DELETE')).toEqual([
    expect.stringMatching(/^Hello/),
    'Delete all that you wrote here? It cannot be undone. To do it, send DELETE once more.',
  ]);
  expect(await cases()).toBe(before);
});
