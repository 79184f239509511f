import { describe, expect, test } from 'vitest';
import { readForm, readInbound, readStatus } from '../../../channels/sms/read.ts';
import { renderTwiml } from '../../../channels/sms/render.ts';
import { makeTwilioSender } from '../../../channels/sms/send.ts';
import { verifyTwilio } from '../../../channels/sms/verify.ts';
import { ACCOUNT, HER, LINE, startFake, startService, TOKEN, type Call } from './phone.ts';

const SID = `SM${'0a'.repeat(16)}`;

function verified({ path, body, headers }: Call, base: string) {
  const form = readForm(Buffer.from(body), headers['content-type']);
  if (form.kind === 'refused') throw new Error(form.code);
  const signature = headers['x-twilio-signature'] as string;
  expect(verifyTwilio({ authTokens: [TOKEN], url: base + path, signature, params: form.params })).toBe(true);
  return form.params;
}
const statusesOf = (calls: readonly Call[]) =>
  calls
    .filter(({ path }) => path.startsWith('/status'))
    .map(({ body }) => new URLSearchParams(body).get('MessageStatus'));

/** Answers each text with one message, whose statuses come to /status. */
async function startLine() {
  const line: Awaited<ReturnType<typeof startService>> = await startService(({ path }) =>
    path === '/in' ? { body: renderTwiml([{ text: 'Thank you <3', statusUrl: `${line.url}/status?row=1` }]) } : {},
  );
  return line;
}

describe('a text to the line', () => {
  test('is signed, answered, and its answer followed to the phone', async () => {
    const fake = await startFake();
    const line = await startLine();
    const body = 'বেতন পাইনি 😀\0=1+1';
    const answered = await fake.text({ from: HER, to: LINE, body, webhookUrl: `${line.url}/in` });

    expect(answered).toMatchObject({ status: 200, messages: [{ text: 'Thank you <3' }] });
    expect(fake.phone(HER)).toMatchObject([
      { direction: 'inbound', from: HER, to: LINE, body, sid: answered.messageSid },
      { direction: 'outbound-reply', from: LINE, to: HER, body: 'Thank you <3', status: 'delivered' },
    ]);
    const [webhook, ...statuses] = line.calls.map((call) => verified(call, line.url));
    expect(readInbound(webhook!)).toEqual({
      providerId: answered.messageSid,
      from: HER,
      to: LINE,
      text: body,
      media: [],
    });
    const providerId = fake.phone(HER)[1]!.sid;
    expect(statuses.map(readStatus)).toEqual([
      { providerId, state: 'sent', code: null },
      { providerId, state: 'delivered', code: null },
    ]);
  });

  test('can carry a picture', async () => {
    const fake = await startFake();
    const line = await startLine();
    const media = [{ address: 'https://api.twilio.com/media/1', type: 'image/jpeg' }];
    await fake.text({ from: HER, to: LINE, body: '', webhookUrl: `${line.url}/in`, media });
    expect(readInbound(verified(line.calls[0]!, line.url))).toMatchObject({ text: '', media });
  });

  test('repeated is posted again but shown once', async () => {
    const fake = await startFake();
    const line = await startLine();
    const texted = { from: HER, to: LINE, body: 'hello', webhookUrl: `${line.url}/in`, messageSid: SID };
    const [first, second] = [await fake.text(texted), await fake.text(texted)];
    expect(second.twiml).toBe(first.twiml);
    fake.misbehave({ kind: 'repeat_webhook' });
    await fake.text({ ...texted, messageSid: `SM${'0b'.repeat(16)}` });
    expect(line.calls.filter(({ path }) => path === '/in')).toHaveLength(4);
    expect(fake.phone(HER).map(({ direction }) => direction)).toEqual([
      'inbound',
      'outbound-reply',
      'inbound',
      'outbound-reply',
    ]);
  });

  test('tells when the line refuses it, or is down', async () => {
    const fake = await startFake();
    const line = await startService(() => ({ status: 503, body: 'busy' }));
    const texted = { from: HER, to: LINE, body: 'hello', webhookUrl: `${line.url}/in` };
    expect(await fake.text(texted)).toMatchObject({ status: 503, messages: [] });
    expect(await fake.text({ ...texted, webhookUrl: 'http://127.0.0.1:1/in' })).toMatchObject({ status: 0, twiml: '' });
  });

  test('never leaves this machine', async () => {
    const fake = await startFake();
    for (const webhookUrl of [
      'https://example.org/in',
      'http://127.0.0.1.example.org/',
      'http://10.0.0.1/',
      'file:///etc',
      'in',
    ])
      await expect(fake.text({ from: HER, to: LINE, body: 'x', webhookUrl })).rejects.toThrow(RangeError);
    const line = await startService(() => ({ body: renderTwiml([{ text: 'x', statusUrl: 'https://example.org/' }]) }));
    await expect(fake.text({ from: HER, to: LINE, body: 'x', webhookUrl: line.url })).rejects.toThrow(RangeError);
  });
});

describe('statuses', () => {
  test('may come out of order, not at all, or tell of a failure', async () => {
    const fake = await startFake();
    const line = await startLine();
    const texted = { from: HER, to: LINE, body: 'hello', webhookUrl: `${line.url}/in` };
    fake.misbehave({ kind: 'shuffle_statuses' });
    await fake.text(texted);
    fake.misbehave({ kind: 'lose_statuses' });
    await fake.text(texted);
    fake.misbehave({ kind: 'undelivered', code: 30_005 });
    await fake.text(texted);
    expect(statusesOf(line.calls)).toEqual(['delivered', 'sent', 'sent', 'undelivered']);
    expect(fake.phone(HER).at(-1)).toMatchObject({ status: 'undelivered', errorCode: 30_005 });
    expect(readStatus(verified(line.calls.at(-1)!, line.url))).toMatchObject({ state: 'failed', code: '30005' });
  });
});

describe('the API', () => {
  const as = { authorization: `Basic ${Buffer.from(`${ACCOUNT}:${TOKEN}`).toString('base64')}` };
  const path = `/2010-04-01/Accounts/${ACCOUNT}/Messages`;
  const outbound = { from: LINE, to: HER, statusUrl: '', validForSeconds: 60 };

  test('lists by address and day, a page at a time, and shows one', async () => {
    const fake = await startFake();
    const sender = makeTwilioSender({ accountSid: ACCOUNT, authToken: TOKEN, baseUrl: fake.url });
    for (const [text, at] of [
      ['one', '2026-03-01T08:00:00Z'],
      ['two', '2026-03-02T08:00:00Z'],
      ['three', '2026-03-03T08:00:00Z'],
    ] as const) {
      fake.moveTo(at);
      await sender.send({ ...outbound, text });
      await fake.settled();
    }
    const list = async (query: Record<string, string>) => {
      const response = await fetch(`${fake.url}${path}.json?${new URLSearchParams(query)}`, { headers: as });
      const { messages, next_page_uri: next } = (await response.json()) as {
        messages: { body: string; sid: string }[];
        next_page_uri: string | null;
      };
      return { bodies: messages.map(({ body }) => body), sids: messages.map(({ sid }) => sid), next };
    };
    expect((await list({ To: HER })).bodies).toEqual(['three', 'two', 'one']);
    expect((await list({ From: HER })).bodies).toEqual([]);
    expect((await list({ DateSent: '2026-03-02' })).bodies).toEqual(['two']);
    expect((await list({ 'DateSent>': '2026-03-02T08:00:00Z' })).bodies).toEqual(['three', 'two']);
    expect((await list({ 'DateSent<': '2026-03-02T08:00:00Z' })).bodies).toEqual(['two', 'one']);
    const page = await list({ To: HER, PageSize: '2' });
    expect(page.bodies).toEqual(['three', 'two']);
    expect(await (await fetch(fake.url + page.next, { headers: as })).json()).toMatchObject({
      messages: [{ body: 'one' }],
      next_page_uri: null,
    });
    expect(await (await fetch(`${fake.url}${path}/${page.sids[0]}.json`, { headers: as })).json()).toMatchObject({
      body: 'three',
      status: 'delivered',
    });
  });

  test('knows its own account alone, and no distant status address', async () => {
    const fake = await startFake();
    expect((await fetch(`${fake.url}${path}.json`)).status).toBe(401);
    expect((await fetch(`${fake.url}${path}/SM1.json`, { headers: as })).status).toBe(404);
    const sender = makeTwilioSender({ accountSid: ACCOUNT, authToken: TOKEN, baseUrl: fake.url });
    const statusUrl = 'https://example.org/status';
    expect(await sender.send({ ...outbound, text: 'x', statusUrl })).toEqual({ kind: 'refused', code: '21609' });
    expect(await sender.send({ ...outbound, text: 'x'.repeat(1_601) })).toEqual({ kind: 'refused', code: '21617' });
  });
});
