import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, wording } from '../../server/foundation/i18n.ts';
import { SQLITE } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { makeWoman } from './woman.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const FORM = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
/** Words that tell what this is about. */
const TELLING = /work|complain|grievance|gehoor|wage|salary|employer|factory|supplier/i;

describe('who comes to no page of ours', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(SQLITE);
  });
  afterAll(() => world.close());

  const come = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, headers: object = {}, payload?: string) =>
    world.app.inject({
      method,
      url,
      headers: { ...BROWSER, ...headers },
      ...(payload === undefined ? {} : { payload }),
    });

  test.each([
    ['an address that never was', 'GET', '/old/poster', {}, undefined, 404],
    ['one with a letter too many', 'GET', '/calendar2', {}, undefined, 404],
    ['one that no browser should ask for', 'GET', '/%c0', {}, undefined, 400],
    ['another method', 'PUT', '/', {}, undefined, 404],
    ['another method of another page', 'POST', '/calendar', FORM, 'a=b', 404],
    ['a form to an address that never was', 'POST', '/old', FORM, 'a=b', 404],
    ['a form to it of another kind', 'POST', '/old', { 'content-type': 'application/json' }, '{', 404],
    ['a form to it from another site', 'POST', '/old', { 'sec-fetch-site': 'cross-site' }, undefined, 403],
    ['a form of another kind', 'POST', '/', { 'content-type': 'text/xml' }, '<a/>', 415],
    ['a form that is too large', 'POST', '/', FORM, `words=${'x'.repeat(600_000)}`, 413],
    ['a form from another site', 'POST', '/', { ...FORM, 'sec-fetch-site': 'cross-site' }, 'a=b', 403],
  ] as const)('gets a page: %s', async (_what, method, url, headers, payload, status) => {
    for (const language of LANGUAGES) {
      const answer = await come(method, url, { ...headers, 'accept-language': `${language}-XX,en;q=0.5` }, payload);
      expect(answer.statusCode).toBe(status);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
      expect(answer.headers['cache-control']).toBe('no-store');
      const say = wording(language, 'web');
      expect(answer.body).toContain(`lang="${language}"`);
      expect(answer.body).toContain(say('wrong'));
      expect(answer.body).toMatch(new RegExp(`<a [^>]*href="/"[^>]*>${say('astray.start')}`));
      expect(answer.body).not.toContain('"error"');
      if (language === 'en') expect(answer.body.replaceAll(/<[^>]*>/g, '')).not.toMatch(TELLING);
      expect(answer.body).not.toContain(url === '/' ? '<a/>' : url);
    }
  });

  test('says what is so: nothing is there, too much, not read', async () => {
    expect((await come('GET', '/old')).body).toContain('There is no page at this address');
    expect((await come('POST', '/', FORM, `words=${'x'.repeat(600_000)}`)).body).toContain('too much at once');
    expect((await come('POST', '/', { 'content-type': 'text/xml' }, '<a/>')).body).not.toContain('on our side');
  });

  test('gets one too where the fault is ours, and nothing of what she wrote is in it', async () => {
    const her = makeWoman(world.app);
    await her.open();
    await her.press({ lang: 'en', step: 'language' });
    const form = new URLSearchParams({ ...her.hidden(), words: 'private' }).toString();
    const { database } = world.house;
    const real = database.read;
    const broken = new Proxy(real, {
      get: () => () => {
        throw Object.assign(new Error('x'), { code: 'SQLITE_IOERR' });
      },
    });
    Object.assign(database, { read: broken });
    try {
      const answer = await come('POST', '/', FORM, form);
      expect(answer.statusCode).toBeGreaterThanOrEqual(500);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.body).toContain('on our side');
      expect(answer.body).toContain('href="/"');
      expect(answer.body).not.toContain('private');
    } finally {
      Object.assign(database, { read: real });
    }
  });

  test.each([
    ['/filing', '/filing'],
    ['/buyer', '/buyer'],
  ])('at %s goes back to the start there, also from an address that cannot be read', async (room, start) => {
    for (const url of [`${room}/nothing/here`, `${room}/%c0`]) {
      const { body, headers } = await come('GET', url);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(body).toContain(`href="${start}`);
      expect(body).not.toContain('"error"');
    }
  });

  test('who tries too often gets a page', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 12; time += 1) {
      const { statusCode, headers, body } = await come('POST', '/buyer', FORM, 'token=x');
      statuses.push(statusCode);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(body).not.toContain('"error"');
    }
    expect(statuses.at(-1)).toBe(429);
  });

  test('is a machine: it gets JSON', async () => {
    for (const [url, status] of [
      ['/old', 404],
      ['/channels/sms/other', 404],
      ['/%c0', 400],
      ['/api/v2/cases', 404],
    ] as const)
      for (const accept of ['*/*', 'application/json', undefined]) {
        const { statusCode, json } = await world.app.inject({ url, headers: accept === undefined ? {} : { accept } });
        expect(statusCode).toBe(status);
        expect(json()).toHaveProperty('error');
      }
    const api = await world.app.inject({ url: '/api/v1/nothing', headers: BROWSER });
    expect(api.headers['content-type']).toContain('application/problem+json');
    const posted = await world.app.inject({
      method: 'POST',
      url: '/channels/sms/other',
      payload: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect([posted.statusCode, posted.json()]).toEqual([404, { error: 'not_found' }]);
  });

  test('writes no HTTP at all: it is told so in no word of ours', async () => {
    const { port } = world.app.server.address() as { port: number };
    const socket = connect(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nbroken\r\n\r\n');
    let told = '';
    for await (const chunk of socket) told += String(chunk);
    expect(told).toMatch(/^HTTP\/1\.1 400/);
    expect(told).not.toMatch(TELLING);
  });
});
