import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { makeAfricasTalkingSender } from '../../../channels/sms/africastalking.ts';
import { readForm, readReport, readText } from '../../../channels/sms/africastalking-read.ts';
import { freePort } from '../../postgres.ts';

const HER = '+254711000111';
const WORDS = 'We have read what you wrote to us.';
const outbound = { from: '22384', to: HER, text: WORDS, statusUrl: '', validForSeconds: 600 };
const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const senderAt = (port: number, timeout = 10_000) =>
  makeAfricasTalkingSender({ username: 'desk', apiKey: 'key', baseUrl: `http://127.0.0.1:${port}`, timeout });

async function answering(status: number, body: unknown) {
  const asked: { url: string; apiKey: string; form: string }[] = [];
  const server = createServer((request, response) => {
    let form = '';
    request.on('data', (chunk: Buffer) => (form += chunk.toString()));
    request.on('end', () => {
      asked.push({ url: request.url!, apiKey: String(request.headers.apikey), form });
      response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  closing.push(() => (server.closeAllConnections(), server.close()));
  return { sender: senderAt((server.address() as AddressInfo).port), asked };
}

const recipient = (statusCode: number, messageId = 'ATXid_1') => ({
  SMSMessageData: { Message: 'Sent to 1/1', Recipients: [{ statusCode, number: HER, status: WORDS, messageId }] },
});

describe('sending', () => {
  test('asks with name, number, words and the key in a header', async () => {
    const { sender, asked } = await answering(201, recipient(101));
    expect(await sender.send(outbound)).toEqual({ kind: 'accepted', providerId: 'ATXid_1' });
    expect(asked).toMatchObject([{ url: '/version1/messaging', apiKey: 'key' }]);
    expect(Object.fromEntries(new URLSearchParams(asked[0]!.form))).toEqual({
      username: 'desk',
      to: HER,
      message: WORDS,
      from: '22384',
    });
  });

  test.each([
    [201, recipient(100), { kind: 'accepted', providerId: 'ATXid_1' }],
    [201, recipient(102), { kind: 'accepted', providerId: 'ATXid_1' }],
    [201, recipient(101, 'None'), { kind: 'unknown', code: 'no_id' }],
    [201, recipient(401, 'None'), { kind: 'unknown', code: '401' }],
    [201, recipient(402, 'None'), { kind: 'later', code: '402' }],
    [201, recipient(403, 'None'), { kind: 'refused', code: '403' }],
    [201, recipient(404, 'None'), { kind: 'refused', code: '404' }],
    [201, recipient(405, 'None'), { kind: 'later', code: '405' }],
    [201, recipient(406, 'None'), { kind: 'refused', code: '406' }],
    [201, recipient(407, 'None'), { kind: 'later', code: '407' }],
    [201, recipient(409, 'None'), { kind: 'refused', code: '409' }],
    [201, recipient(500, 'None'), { kind: 'unknown', code: '500' }],
    [201, recipient(501, 'None'), { kind: 'unknown', code: '501' }],
    [201, recipient(502, 'None'), { kind: 'refused', code: '502' }],
    [201, recipient(777, 'None'), { kind: 'unknown', code: '777' }],
    [201, recipient(8_801_712_345, 'None'), { kind: 'unknown', code: 'no_code' }],
    [201, { SMSMessageData: { Message: 'InvalidSenderId', Recipients: [] } }, { kind: 'later', code: '402' }],
    [201, { SMSMessageData: { Message: WORDS, Recipients: [] } }, { kind: 'unknown', code: 'no_recipient' }],
    [201, '<html>', { kind: 'unknown', code: 'no_recipient' }],
    [401, 'The supplied authentication is invalid', { kind: 'later', code: 'http_401' }],
    [429, '', { kind: 'later', code: 'http_429' }],
    [400, WORDS, { kind: 'refused', code: 'http_400' }],
    [302, '', { kind: 'unknown', code: 'http_302' }],
    [503, '', { kind: 'unknown', code: 'http_503' }],
  ])('%s %o', async (status, body, result) => {
    const { sender } = await answering(status, body);
    expect(await sender.send(outbound)).toEqual(result);
  });

  test('where nobody listens nothing was sent; where nobody answers it is unknown, and cannot be asked', async () => {
    const nowhere = senderAt(await freePort());
    expect(await nowhere.send(outbound)).toEqual({ kind: 'later', code: 'econnrefused' });
    const server = createServer(() => undefined);
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    closing.push(() => (server.closeAllConnections(), server.close()));
    const silent = senderAt((server.address() as AddressInfo).port, 500);
    expect(await silent.send(outbound)).toMatchObject({ kind: 'unknown' });
    expect(await silent.find({ ...outbound, since: 0 })).toEqual({ kind: 'unknown', code: 'no_look_up' });
  });
});

const FORM = 'application/x-www-form-urlencoded';
const form = (fields: Record<string, string>) => readForm(Buffer.from(new URLSearchParams(fields).toString()), FORM)!;

describe('what they bring', () => {
  test('a text with the number that it came to', () => {
    const fields = {
      from: HER,
      to: '22384',
      text: 'No pay, মাস',
      id: 'atx',
      linkId: 'L',
      date: 'today',
      networkCode: '63902',
    };
    const inbound = { providerId: 'atx', from: HER, to: '22384', text: 'No pay, মাস', media: [] };
    expect(readText(form(fields))?.inbound).toEqual({ ...inbound, provider: 'africastalking' });
    expect(readText(form({ ...fields, text: '' }))).toMatchObject({ inbound: { text: '' } });
    for (const name of ['from', 'to', 'id']) expect(readText(form({ ...fields, [name]: '' }))).toBeNull();
    expect(readText(form({ ...fields, id: 'x'.repeat(1_000) }))).toBeNull();
    expect(readText(form({ ...fields, from: 'a\nb' }))).toBeNull();
  });

  test.each([
    ['2026-03-04T08:00:00Z', '2026-03-04T08:00:00.000Z'],
    ['2026-03-04 08:00:00', '2026-03-04T08:00:00.000Z'],
    ['2026-03-04T11:00:00+03:00', '2026-03-04T08:00:00.000Z'],
    ['2026-03-04T08:00:00.125Z', '2026-03-04T08:00:00.125Z'],
    ['2026-13-04T08:00:00Z', null],
    ['yesterday', null],
    ['1', null],
    ['', null],
  ])('written at %j is %j', (date, at) => {
    const text = readText(form({ id: 'atx', from: HER, to: '22384', text: 'No pay', date }));
    expect(text?.at).toBe(at === null ? null : Date.parse(at));
  });

  test.each([
    ['Sent', 'sent'],
    ['Submitted', 'sent'],
    ['Buffered', 'sent'],
    ['Success', 'delivered'],
    ['Rejected', 'failed'],
    ['Failed', 'failed'],
  ])('%s is %s', (status, state) => {
    expect(readReport(form({ id: 'atx', status }))).toEqual({ providerId: 'atx', state, code: null });
  });

  test('a word that is new, a name given twice and another type are none of it', () => {
    expect(readReport(form({ id: 'atx', status: 'toString' }))).toBeNull();
    expect(readForm(Buffer.from('id=a&id=b'), FORM)).toBeNull();
    expect(readForm(Buffer.from('{}'), 'application/json')).toBeNull();
    expect(readText(readForm(Buffer.from('__proto__=x&id=a'), FORM)!)).toBeNull();
  });
});
