import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import type { Outbound } from '../../../channels/channel.ts';
import { openClient } from '../../../channels/sms/client.ts';
import { makeTwilioSender } from '../../../channels/sms/send.ts';
import { instant } from '../../../server/foundation/time.ts';
import { ACCOUNT, HER, LINE, startFake, startService, TOKEN } from './phone.ts';

const WORDS = 'We have read what you wrote. We write again by 4 March.';
const outbound: Outbound = { from: LINE, to: HER, text: WORDS, statusUrl: '', validForSeconds: 600 };
const since = instant('2026-03-01T08:00:00Z');
const sought = { from: LINE, to: HER, text: WORDS, since };
const sender = (baseUrl: string, timeout = 5_000) =>
  makeTwilioSender({ accountSid: ACCOUNT, authToken: TOKEN, baseUrl, timeout });

describe('sending through the official client', () => {
  test('gets the message to her phone and its statuses back', async () => {
    const fake = await startFake();
    const service = await startService();
    const sent = await sender(fake.url).send({ ...outbound, statusUrl: `${service.url}/status?row=1` });
    await fake.settled();
    expect(sent).toEqual({ kind: 'accepted', providerId: fake.phone(HER)[0]?.sid });
    expect(fake.phone(HER)).toMatchObject([{ from: LINE, to: HER, body: WORDS, status: 'delivered' }]);
    expect(service.calls.map(({ body }) => new URLSearchParams(body).get('MessageStatus'))).toEqual([
      'sent',
      'delivered',
    ]);
  });

  test('keeps the time within which it may arrive in Twilio’s bounds', async () => {
    const service = await startService(() => ({ status: 201, body: `{"sid":"SM${'0'.repeat(32)}"}` }));
    for (const validForSeconds of [600.9, 0, 90_000]) await sender(service.url).send({ ...outbound, validForSeconds });
    expect(service.calls.map(({ body }) => new URLSearchParams(body).get('ValidityPeriod'))).toEqual([
      '600',
      '1',
      '36000',
    ]);
    expect(service.calls[0]?.path).toBe(`/2010-04-01/Accounts/${ACCOUNT}/Messages.json`);
  });

  test('asks once and says: later, when there were too many', async () => {
    const fake = await startFake();
    fake.misbehave({ kind: '429' });
    expect(await sender(fake.url).send(outbound)).toEqual({ kind: 'later', code: '20429' });
    expect(fake.phone(HER)).toEqual([]);
  });

  test('says: refused, when she has opted out or the number is none', async () => {
    const fake = await startFake();
    fake.misbehave({ kind: 'refuse', code: 21_610 });
    expect(await sender(fake.url).send(outbound)).toEqual({ kind: 'refused', code: '21610' });
    expect(await sender(fake.url).send({ ...outbound, to: '12' })).toEqual({ kind: 'refused', code: '21211' });
  });

  test('says: later, when the token is wrong or nobody listens', async () => {
    const fake = await startFake();
    const other = makeTwilioSender({ accountSid: ACCOUNT, authToken: 'wrong', baseUrl: fake.url });
    expect(await other.send(outbound)).toEqual({ kind: 'later', code: '20003' });
    await fake.close();
    expect(await sender(fake.url).send(outbound)).toEqual({ kind: 'later', code: 'econnrefused' });
    expect(await sender(fake.url).find(sought)).toEqual({ kind: 'unknown', code: 'econnrefused' });
  });

  test('says: unknown, after a 500, and looking finds nothing', async () => {
    const fake = await startFake();
    fake.misbehave({ kind: '500' });
    expect(await sender(fake.url).send(outbound)).toEqual({ kind: 'unknown', code: '20500' });
    expect(await sender(fake.url).find(sought)).toEqual({ kind: 'absent' });
  });

  test('says: unknown, when no answer comes in time', async () => {
    const fake = await startFake();
    fake.misbehave({ kind: 'hang' });
    expect(await sender(fake.url, 200).send(outbound)).toMatchObject({ kind: 'unknown' });
    expect(await sender(fake.url).find(sought)).toEqual({ kind: 'absent' });
  });

  test('says: unknown, when the line is cut after it was taken, and looking finds it', async () => {
    const fake = await startFake();
    fake.misbehave({ kind: 'accept_then_drop' });
    expect(await sender(fake.url).send(outbound)).toMatchObject({ kind: 'unknown', code: 'econnreset' });
    await fake.settled();
    const providerId = fake.phone(HER)[0]!.sid;
    expect(await sender(fake.url).find(sought)).toEqual({
      kind: 'found',
      messages: [{ providerId, state: 'delivered' }],
    });
  });

  test('says: unknown, when the answer is none of Twilio’s', async () => {
    for (const body of ['<html>', '', '{}']) {
      const service = await startService(() => ({ status: 200, body }));
      expect(await sender(service.url).send(outbound)).toMatchObject({ kind: 'unknown' });
    }
  });

  test('goes where it is told, whatever edge and region the environment names', async () => {
    vi.stubEnv('TWILIO_EDGE', 'dublin');
    vi.stubEnv('TWILIO_REGION', 'ie1');
    const fake = await startFake();
    expect(await sender(fake.url).send(outbound)).toMatchObject({ kind: 'accepted' });
    vi.unstubAllEnvs();
  });
});

describe('looking for a message', () => {
  test('sees neither another text, nor another number, nor an earlier time', async () => {
    const fake = await startFake();
    const ours = sender(fake.url);
    await ours.send(outbound);
    await fake.settled();
    expect(await ours.find({ ...sought, text: `${WORDS}!` })).toEqual({ kind: 'absent' });
    expect(await ours.find({ ...sought, to: '+8801711000002' })).toEqual({ kind: 'absent' });
    expect(await ours.find({ ...sought, since: since + 120_000 })).toEqual({ kind: 'absent' });
    expect(await ours.find({ ...sought, since: since + 500 })).toMatchObject({ kind: 'found' });
  });

  test('names all that are alike, the first one first', async () => {
    const fake = await startFake();
    const ours = sender(fake.url);
    await ours.send(outbound);
    fake.moveTo('2026-03-01T08:05:00Z');
    await ours.send(outbound);
    const [first, second] = fake.phone(HER).map(({ sid }) => ({ providerId: sid }));
    expect(await ours.find(sought)).toMatchObject({ messages: [first, second] });
    const later = { ...sought, since: instant('2026-03-01T08:05:00Z') };
    expect(await ours.find(later)).toMatchObject({ messages: [second] });
  });

  const listed = (changes: object) => ({
    body: JSON.stringify({
      messages: [
        {
          sid: 'SM1',
          body: WORDS,
          status: 'queued',
          date_created: 'Sun, 01 Mar 2026 08:00:00 +0000',
          date_sent: null,
          ...changes,
        },
      ],
    }),
  });

  test.each([
    ['sees what is still in the queue', {}, { kind: 'found', messages: [{ providerId: 'SM1', state: null }] }],
    [
      'sees through a trial account’s preface',
      { body: `Sent from your Twilio trial account - ${WORDS}` },
      { kind: 'found', messages: [{ providerId: 'SM1', state: null }] },
    ],
    ['cannot tell where the words were erased', { body: '' }, { kind: 'unknown', code: 'redacted' }],
  ])('%s', async (_, changes, found) => {
    const service = await startService(() => listed(changes));
    expect(await sender(service.url).find(sought)).toEqual(found);
    expect(service.calls[0]?.path).not.toContain('DateSent');
    expect(service.calls[0]?.path).not.toContain('Body');
  });

  test('is not sure past two hundred', async () => {
    const one = JSON.parse(listed({ body: 'else' }).body) as { messages: unknown[] };
    const service = await startService(() => ({
      body: JSON.stringify({ messages: Array(200).fill(one.messages[0]) }),
    }));
    expect(await sender(service.url).find(sought)).toEqual({ kind: 'unknown', code: 'too_many' });
  });
});

describe('nothing is left behind', () => {
  const secrets = [WORDS, HER, TOKEN, Buffer.from(`${ACCOUNT}:${TOKEN}`).toString('base64')];
  const secretsIn = (value: unknown) => {
    const seen = inspect(value, { depth: 12, showHidden: true, maxStringLength: null });
    return secrets.filter((secret) => seen.includes(secret));
  };

  test.each(['429', '500', 'hang', 'accept_then_drop', 'refuse', undefined] as const)('after %s', async (kind) => {
    const fake = await startFake();
    if (kind) fake.misbehave({ kind });
    const client = await openClient({ accountSid: ACCOUNT, authToken: TOKEN, baseUrl: fake.url, timeout: 200 });
    const { from, to, text: body } = outbound;
    const asked = client.messages.create({ from, to, body });
    const { httpClient } = client as unknown as { httpClient: { lastRequest?: unknown; lastResponse?: unknown } };
    expect(secretsIn(httpClient).length).toBeGreaterThan(1);
    await asked.catch(() => undefined);
    expect(httpClient.lastRequest).toBeUndefined();
    expect(httpClient.lastResponse).toBeUndefined();
    expect(secretsIn(httpClient)).toEqual([]);
  });

  test.each(['429', '500', 'hang', 'accept_then_drop', 'refuse', undefined] as const)(
    'in the result of %s',
    async (kind) => {
      const fake = await startFake();
      if (kind) fake.misbehave({ kind });
      const ours = sender(fake.url, 200);
      expect(secretsIn(await ours.send(outbound))).toEqual([]);
      expect(secretsIn(await ours.find(sought))).toEqual([]);
    },
  );

  test('on the screen, though the environment asks for it', async () => {
    vi.stubEnv('TWILIO_LOG_LEVEL', 'debug');
    const printed = vi.spyOn(console, 'log');
    const fake = await startFake();
    await sender(fake.url).send(outbound);
    expect(printed).not.toHaveBeenCalled();
    vi.unstubAllEnvs();
  });
});
