/** What else goes wrong between a phone and us, and no other file asks about. */
import { expect, test } from 'vitest';
import { SQLITE } from '../../databases.ts';
import { postSigned } from '../../../server/demo/twilio/post.ts';
import { ACCOUNT, LINE, TOKEN } from '../../world.ts';
import { newWords, useStage } from './stage.ts';
import { webForm } from './web.ts';

const stage = useStage(SQLITE);

test.each(['sms', 'whatsapp'] as const)(
  'a status that names no text of ours is let go, and told to the operator: %s',
  async (channel) => {
    const { house, log, counts } = stage();
    const [before, lines] = [await counts(), log.length];
    for (const query of ['?m=', '?m=AAAAAAAAAAAAAAAAAAAAAA', '']) {
      const url = `${house.publicUrl}/channels/${channel}/twilio/status${query}`;
      const told = { MessageSid: `SM${'9'.repeat(32)}`, AccountSid: ACCOUNT, From: LINE, To: '+8801712345678' };
      const { status } = await postSigned(TOKEN, url, { ...told, MessageStatus: 'delivered' });
      expect([query, status]).toEqual([query, 204]);
    }
    expect(await counts()).toEqual(before);
    expect(log.slice(lines).join('')).toContain('status_of_unknown_text');
  },
);

test('a text that comes through a Messaging Service, with what else Twilio may tell one day, is taken', async () => {
  const words = newWords();
  const more = { MessagingServiceSid: `MG${'a'.repeat(32)}`, OptOutType: '', AddressRetention: 'retain', Novel: '1' };
  const { status, messages } = await stage().text('+8801712345001', words, { more });
  expect([status, messages.length]).toEqual([200, 1]);
  expect(await stage().casesWith(words)).toHaveLength(1);
});

test('a number that is typed into the web form is never texted or rung: nobody can have us call a dear number', async () => {
  const { twilio, meta, theirs, read } = stage();
  const dear = '+8801999000111';
  const her = await (await webForm.open(stage())).somebody();
  const words = `Call me on ${dear}, ${newWords()}`;
  expect((await (await her.begin(words)).post()).acknowledged).toBe(true);
  expect((await (await her.add(`My number is ${dear}`)).post()).acknowledged).toBe(true);
  await stage().settle(5);
  expect([twilio.phone(dear), meta.phone(dear), theirs.phone(dear), twilio.calls()]).toEqual([[], [], [], []]);
  expect(await read.selectFrom('call_task').selectAll().execute()).toEqual([]);
});

test('ten texts a second from two hundred numbers: each is taken, each is answered once', async () => {
  const said = Array.from({ length: 200 }, (_, index) => ({ from: `+88017990${String(index).padStart(5, '0')}` }));
  const before = (await stage().counts()).message!;
  const answers = await Promise.all(said.map(({ from }) => stage().text(from, `Win a prize, ${newWords()}`)));
  expect(answers.every(({ status, messages }) => status === 200 && messages.length === 1)).toBe(true);
  expect((await stage().counts()).message! - before).toBe(200);
});
