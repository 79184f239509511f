import { expect, test } from 'vitest';
import { makeTwilioRecords } from '../../../channels/sms/records.ts';
import { instant } from '../../../server/foundation/time.ts';
import { ACCOUNT, HER, LINE, startFake, startService, TOKEN } from './phone.ts';

const recordsAt = (baseUrl: string, accountSid = ACCOUNT) =>
  makeTwilioRecords({ accountSid, authToken: TOKEN, baseUrl, timeout: 5_000 });
const SID = `SM${'0a'.repeat(16)}`;
const notFound = JSON.stringify({ code: 20_404, message: 'not found', status: 404 });

test('what was erased before is gone, where the account answers otherwise', async () => {
  const fake = await startFake();
  expect(await recordsAt(fake.url).erase(SID)).toEqual({ kind: 'gone' });
  expect(await recordsAt(fake.url).redact(SID)).toEqual({ kind: 'gone' });
});

test.each([
  ['a page of somebody else', '<html>not here</html>', 'http_404'],
  ['an answer of another kind', JSON.stringify({ code: 20_000, status: 404 }), '20000'],
])('404 with %s is no proof', async (_, body, code) => {
  const service = await startService(() => ({ status: 404, body }));
  expect(await recordsAt(service.url).erase(SID)).toEqual({ kind: 'later', code });
  expect(await recordsAt(service.url).redact(SID)).toEqual({ kind: 'later', code });
});

test('nor is Twilio’s own 404 where the account is not there at all', async () => {
  const service = await startService(() => ({ status: 404, body: notFound }));
  expect(await recordsAt(service.url).erase(SID)).toEqual({ kind: 'later', code: 'no_account' });
  const odd = await startService(({ path }) =>
    path.includes(SID) ? { status: 404, body: notFound } : { status: 200, body: '<html>' },
  );
  expect(await recordsAt(odd.url).erase(SID)).toEqual({ kind: 'later', code: 'no_account' });
});

test('whether the account answers is asked without fetching anybody’s words', async () => {
  const fake = await startFake();
  await fake.text({ from: HER, to: LINE, body: 'secret words', webhookUrl: 'http://127.0.0.1:1/in' });
  const service = await startService(({ path }) =>
    path.includes(SID) ? { status: 404, body: notFound } : { status: 200, body: JSON.stringify({ messages: [] }) },
  );
  expect(await recordsAt(service.url).erase(SID)).toEqual({ kind: 'gone' });
  const asked = service.calls.find(({ path }) => path.includes('Messages.json'))!;
  const as = { authorization: `Basic ${Buffer.from(`${ACCOUNT}:${TOKEN}`).toString('base64')}` };
  const listed = await (await fetch(fake.url + asked.path, { headers: as })).json();
  expect(listed).toMatchObject({ messages: [] });
});

test('what came is listed without its pictures, which are asked for one by one', async () => {
  const fake = await startFake();
  const media = [{ address: 'https://api.twilio.com/media/1', type: 'image/jpeg' }];
  const texted = { from: HER, to: LINE, webhookUrl: 'http://127.0.0.1:1/in' };
  const { messageSid } = await fake.text({ ...texted, body: 'look', media });
  await fake.text({ ...texted, body: 'words' });
  const records = recordsAt(fake.url);
  expect(await records.received(LINE, instant('2026-03-01T00:00:00Z'))).toMatchObject({
    kind: 'received',
    messages: [
      { text: 'words', from: HER, to: LINE, pictures: 0 },
      { providerId: messageSid, text: 'look', pictures: 1, at: instant('2026-03-01T08:00:00Z') },
    ],
  });
  expect(await records.received(LINE, instant('2026-03-02T00:00:00Z'))).toMatchObject({ messages: [] });
  expect(await records.pictures(messageSid)).toMatchObject({ kind: 'pictures', media: [{ type: 'image/jpeg' }] });
  expect(await records.pictures(SID)).toMatchObject({ kind: 'later' });
});

test('what went out from a line is listed by time, without words', async () => {
  const fake = await startFake();
  const service = await startService(({ path }) =>
    path === '/in' ? { body: '<Response><Message>we read it</Message></Response>' } : {},
  );
  await fake.text({ from: HER, to: LINE, body: 'hello', webhookUrl: `${service.url}/in` });
  const answer = fake.phone(HER).at(-1)!;
  const records = recordsAt(fake.url);
  const [before, after] = [instant('2026-03-01T07:00:00Z'), instant('2026-03-01T09:00:00Z')];
  expect(await records.sent(LINE, before, after)).toEqual({
    kind: 'sent',
    messages: [{ providerId: answer.sid, at: instant('2026-03-01T08:00:00Z') }],
  });
  expect(await records.sent(LINE, after, after + 1)).toEqual({ kind: 'sent', messages: [] });
  expect(await records.sent(HER, before, after)).toEqual({ kind: 'sent', messages: [] });
});
