/** Whoever comes to the doors without a right to: each brings secrets, none may be kept or told again. */
import { connect } from 'node:net';
import { once } from 'node:events';
import type { OutgoingHttpHeaders } from 'node:http';
import { ACCOUNT, LINE, TOKEN } from '../world.ts';
import twilio from 'twilio/lib/webhooks/webhooks.js';
import { ask, bring, inHeader, moment, texted, WEBHOOK, type Life } from './life.ts';

/** What a browser or a proxy sends along unasked. */
export function headersOf({ secrets }: Life, where: string): OutgoingHttpHeaders {
  const draw: typeof secrets.draw = (kind, header) => inHeader(secrets.draw(kind, `${header} of ${where}`));
  return {
    'user-agent': draw('agent', 'User-Agent'),
    referer: draw('link', 'Referer'),
    cookie: `gehoor=${draw('token', 'Cookie')}; name=${encodeURIComponent(secrets.draw('name', `Cookie of ${where}`))}`,
    authorization: `Bearer ${draw('token', 'Authorization')}`,
    'x-forwarded-for': `${draw('address', 'X-Forwarded-For')}, 10.0.0.1`,
    'accept-language': draw('word', 'Accept-Language'),
    'x-request-id': draw('token', 'X-Request-Id'),
    'x-name': draw('name', 'a header'),
  };
}

const GETS = [
  '/',
  '/healthz',
  '/readyz',
  '/metrics',
  '/buyer',
  '/buyer/queue',
  '/buyer/leave',
  '/buyer/nothing',
  '/api/v1/cases',
  '/api/v1/nothing',
  '/api/v1/openapi.json',
  '/desk',
  '/oversight',
  '/admin',
  '/filing',
  '/nothing',
  WEBHOOK,
  `${WEBHOOK}/status`,
];

/** Every public address, and some that are not there, with secrets in path, query and headers. */
export async function knock(life: Life): Promise<void> {
  const { secrets } = life;
  const inQuery = (where: string) =>
    `?q=${encodeURIComponent(secrets.draw('name', `query of ${where}`))}&tel=${encodeURIComponent(secrets.draw('number', `query of ${where}`))}`;
  for (const path of life.whole ? GETS : GETS.slice(0, 5)) {
    const where = `GET ${path}`;
    await ask(life, where, { address: path + inQuery(where), headers: headersOf(life, where) });
    const below = `${path}/${encodeURIComponent(secrets.draw('name', `path below ${path}`))}`.replace('//', '/');
    await ask(life, `GET below ${path}`, { address: below });
  }
  const methods = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'PROPFIND'];
  for (const method of life.whole ? methods : ['POST'])
    for (const path of ['/', '/buyer/queue', '/api/v1/cases', '/nothing']) {
      const where = `${method} ${path}`;
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ name: secrets.draw('name', `body of ${where}`) });
      await ask(life, where, { method, address: path + inQuery(where), headers, body });
    }
  await garble(life);
}

/** What is no HTTP, or hardly. */
async function garble(life: Life): Promise<void> {
  const { secrets } = life;
  const wrong = (where: string) => inHeader(secrets.draw('name', where));
  const requests: Record<string, string> = {
    'a garbled request': `${wrong('a garbled request')}\r\n\r\n`,
    'a garbled version': `GET /${secrets.draw('word', 'a garbled version')} HTTP/9.9\r\nhost: x\r\n\r\n`,
    'a garbled header': `GET / HTTP/1.1\r\nhost: x\r\n${wrong('a garbled header')}\r\n\r\n`,
    'a garbled path': `GET /%E0%A4%A${secrets.draw('word', 'a garbled path')} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
    'a header too long': `GET / HTTP/1.1\r\nhost: x\r\nx: ${secrets.draw('word', 'a header too long').repeat(2_000)}\r\n\r\n`,
    'another host': `GET /nothing HTTP/1.1\r\nhost: ${secrets.draw('word', 'another host')}.example\r\nconnection: close\r\n\r\n`,
  };
  for (const [where, text] of Object.entries(requests)) {
    const socket = connect(life.world.house.config.port, '127.0.0.1');
    const parts: Buffer[] = [];
    socket.on('data', (part: Buffer) => parts.push(part)).on('error', () => undefined);
    socket.end(text, 'latin1');
    await once(socket, 'close');
    life.told.push([`the answer to ${where}`, Buffer.concat(parts)]);
  }
}

const encoded = (params: Record<string, string>): string => new URLSearchParams(params).toString();

/** Webhooks that nobody signed, or that are none. */
export async function forge(life: Life): Promise<void> {
  const { secrets, world, told } = life;
  const whole = (where: string): Record<string, string> => {
    moment(life);
    const params = texted(
      life,
      where,
      secrets.draw('phone', `From of ${where}`),
      secrets.draw('name', `Body of ${where}`),
    );
    return { ...params, FromCity: secrets.draw('name', `FromCity of ${where}`) };
  };
  const post = (where: string, body: string, headers: OutgoingHttpHeaders) =>
    ask(life, where, { method: 'POST', address: WEBHOOK, body, headers: { ...headersOf(life, where), ...headers } });
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const signed = { 'x-twilio-signature': `${'A'.repeat(27)}=` };

  await post('a webhook without a signature', encoded(whole('no signature')), form);
  await post('a webhook with a wrong signature', encoded(whole('a wrong signature')), { ...form, ...signed });
  await post('a webhook of the wrong type', JSON.stringify(whole('the wrong type')), {
    'content-type': 'application/json',
    ...signed,
  });
  const long = { ...whole('too much'), Body: `${secrets.draw('word', 'a body too long')} `.repeat(5_000) };
  await post('a webhook too large', encoded(long), { ...form, ...signed });
  const twice = `${encoded(whole('a repeat'))}&Body=${secrets.draw('word', 'the second Body')}`;
  await post('a repeated parameter', twice, { ...form, ...signed });
  await post('a webhook cut off', encoded(whole('a cut')).slice(0, -9), { ...form, ...signed });

  const strict = { kept: told };
  const { MessageSid: _gone, ...without } = whole('a missing parameter');
  await bring(life, 'a missing parameter', without, strict);
  await bring(life, 'a wrong id', { ...whole('a wrong id'), MessageSid: secrets.draw('word', 'MessageSid') }, strict);
  const nobody = `${secrets.draw('name', 'a long From')} `.repeat(9);
  await bring(life, 'an address too long', { ...whole('an address too long'), From: nobody }, strict);
  const other = `AC${'f'.repeat(32)}`;
  await bring(life, 'another account', { ...whole('another account'), AccountSid: other }, strict);
  await bring(life, 'another line', { ...whole('another line'), To: secrets.draw('phone', 'To of another line') });
  const called = secrets.draw('name', 'From as a name');
  await bring(life, 'a sender’s name', { ...whole('a sender’s name'), From: called });

  await status(life);
  const replayed = whole('another address');
  const elsewhere = twilio.getExpectedTwilioSignature(TOKEN, `https://elsewhere.example${WEBHOOK}`, replayed);
  await post('a webhook for another address', encoded(replayed), { ...form, 'x-twilio-signature': elsewhere });
  if (world.log.length === 0) throw new Error('nothing was logged: is the log still there?');
}

/** Status calls of texts that we never sent. */
async function status(life: Life): Promise<void> {
  const { secrets } = life;
  for (const state of ['delivered', 'undelivered', secrets.draw('word', 'MessageStatus')]) {
    const query = `?m=${secrets.draw('token', 'query of a status')}&name=${encodeURIComponent(secrets.draw('name', 'query of a status'))}`;
    const params = {
      MessageSid: secrets.draw('sid', 'MessageSid of a status'),
      AccountSid: ACCOUNT,
      From: LINE,
      To: secrets.draw('phone', 'To of a status'),
      MessageStatus: state,
      ErrorCode: secrets.draw('word', 'ErrorCode'),
      ErrorMessage: secrets.draw('name', 'ErrorMessage'),
      ChannelStatusMessage: secrets.draw('name', 'ChannelStatusMessage'),
    };
    await bring(life, 'a status', params, { address: `${WEBHOOK}/status${query}`, kept: life.told });
  }
}

/** A reader at the buyers' door without a token, and one with a filter of her own. */
export async function pretend(life: Life): Promise<void> {
  const { secrets } = life;
  const url = life.world.house.config.publicUrl;
  const form = { 'content-type': 'application/x-www-form-urlencoded', origin: url };
  const wrong = (where: string) =>
    new URLSearchParams({
      token: secrets.draw('token', `token of ${where}`),
      name: secrets.draw('name', `form of ${where}`),
    }).toString();
  const tries: [string, OutgoingHttpHeaders, string][] = [
    ['a wrong token', form, wrong('a wrong token')],
    ['a token of our form', form, `token=gehoor_${secrets.draw('token', 'a token of our form')}${'A'.repeat(11)}`],
    ['another site', { ...form, origin: 'https://elsewhere.example' }, wrong('another site')],
    ['a form too large', form, wrong('a form too large').repeat(80)],
    ['a form of another type', { ...form, 'content-type': 'text/plain' }, wrong('a form of another type')],
  ];
  for (const [where, headers, body] of tries)
    await ask(life, where, {
      method: 'POST',
      address: '/buyer',
      headers: { ...headersOf(life, where), ...headers },
      body,
    });
}
