import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { Outbound } from '../../../channels/channel.ts';
import { renderMessage } from '../../../channels/whatsapp/render.ts';
import { makeCloudSender } from '../../../channels/whatsapp/send.ts';
import { freePort } from '../../postgres.ts';
import { ACCESS_TOKEN, LINE } from './meta.ts';

const WORDS = 'We have read what you wrote to us.';
const outbound: Outbound = {
  id: 'r'.repeat(22),
  from: LINE,
  to: '+8801712345678',
  text: WORDS,
  statusUrl: '',
  validForSeconds: 600,
};
const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function answering(status: number, body: unknown) {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body)));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  closing.push(() => (server.closeAllConnections(), server.close()));
  return makeCloudSender({
    accessToken: ACCESS_TOKEN,
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    timeout: 10_000,
  });
}

const failure = (code: number) => ({ error: { code, message: `(#${code}) ${WORDS} to 8801712345678` } });

describe('what Meta answers', () => {
  test.each([
    [400, failure(131_047), { kind: 'window', code: '131047' }],
    [400, failure(131_056), { kind: 'later', code: '131056' }],
    [429, failure(130_429), { kind: 'later', code: '130429' }],
    [429, '', { kind: 'later', code: 'http_429' }],
    [400, failure(131_026), { kind: 'refused', code: '131026' }],
    [400, failure(132_001), { kind: 'refused', code: '132001' }],
    [400, failure(132_015), { kind: 'refused', code: '132015' }],
    [400, failure(100), { kind: 'refused', code: '100' }],
    [401, failure(190), { kind: 'later', code: '190' }],
    [403, failure(200), { kind: 'later', code: '200' }],
    [404, '<html>', { kind: 'later', code: 'http_404' }],
    [503, failure(131_016), { kind: 'later', code: '131016' }],
    [500, failure(131_000), { kind: 'later', code: '131000' }],
    [500, failure(1), { kind: 'unknown', code: '1' }],
    [502, '<html>', { kind: 'unknown', code: 'http_502' }],
    [302, '', { kind: 'unknown', code: 'http_302' }],
    [200, '<html>', { kind: 'unknown', code: 'no_id' }],
    [200, { messages: [{ id: 'wamid.1' }] }, { kind: 'accepted', providerId: 'wamid.1' }],
    [200, { messages: [] }, { kind: 'unknown', code: 'no_id' }],
  ])('%i %j', async (status, body, expected) => {
    expect(await (await answering(status, body)).send(outbound)).toEqual(expected);
  });

  test('nobody listens: later; nobody answers: unknown; and nobody can be asked', async () => {
    const nobody = makeCloudSender({ accessToken: ACCESS_TOKEN, baseUrl: `http://127.0.0.1:${await freePort()}` });
    expect(await nobody.send(outbound)).toEqual({ kind: 'later', code: 'econnrefused' });
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', resolve));
    closing.push(() => (silent.closeAllConnections(), silent.close()));
    const baseUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    expect(await makeCloudSender({ accessToken: ACCESS_TOKEN, baseUrl, timeout: 100 }).send(outbound)).toMatchObject({
      kind: 'unknown',
    });
    expect(await nobody.find({ ...outbound, since: 0 })).toEqual({ kind: 'unknown', code: 'no_look_up' });
  });
});

const choices = (count: number, label = 'Yes') =>
  Array.from({ length: count }, (_, number) => ({ answer: String(number + 1), label: `${label}${number}` }));

describe('a message to Meta', () => {
  test('goes to a number by `to`, to an id by `recipient`, and brings our row', () => {
    expect(renderMessage(outbound)).toEqual({
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '+8801712345678',
      type: 'text',
      text: { body: WORDS, preview_url: false },
      biz_opaque_callback_data: 'r'.repeat(22),
    });
    const toId = renderMessage({ ...outbound, to: 'BD.1349' });
    expect(toId).toMatchObject({ recipient: 'BD.1349' });
    expect(toId).not.toHaveProperty('to');
  });

  test.each([
    ['three short answers are buttons', choices(3), 'button', 'Which?'],
    ['ten are a list', choices(10), 'list', 'Which?'],
    ['a label too long for a button', choices(2, 'x'.repeat(22)), 'list', 'Which?'],
  ])('%s', (_what, all, type, question) => {
    const rendered = renderMessage({ ...outbound, text: 'Which? 1 this 2 that', question, choices: all });
    expect(rendered).toMatchObject({ type: 'interactive', interactive: { type, body: { text: question } } });
  });

  test.each([
    ['eleven', choices(11), 'Which?'],
    ['longer than a row', choices(2, 'x'.repeat(24)), 'Which?'],
    ['under a long text', choices(2), 'x'.repeat(1_025)],
  ])('%s: the text numbers them', (_what, all, question) => {
    const text = 'Which? 1 this 2 that';
    expect(renderMessage({ ...outbound, text, question, choices: all })).toMatchObject({
      type: 'text',
      text: { body: text },
    });
  });

  test('an approved text has no other words', () => {
    const rendered = renderMessage({ ...outbound, template: { name: 'news_waits', language: 'pt-BR' } });
    expect(JSON.stringify(rendered)).not.toContain(WORDS);
    expect(rendered).toMatchObject({ type: 'template', template: { name: 'news_waits', language: { code: 'pt_BR' } } });
  });
});
