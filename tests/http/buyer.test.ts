import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { revokeToken, findToken } from '../../server/directory/token.ts';
import { dayOf, HOUR, MINUTE } from '../../server/foundation/time.ts';
import { STYLES_PATH } from '../../server/http/styles.ts';
import { runDueTicks } from '../../server/release/tick.ts';
import { DATABASES, SQLITE } from '../databases.ts';
import { atOnce, openCase } from '../release/stage.ts';
import { FORM, form, openDoors, type Doors } from './doors.ts';

describe.each(DATABASES)('the buyers’ pages, on $name', (kind) => {
  let doors: Doors;
  let token: string;
  beforeAll(async () => {
    doors = await openDoors(kind);
    token = await doors.token('b1');
    await openCase(doors.test.database, { level: 'L1', category: 'OSH.BLD' });
    await openCase(doors.test.database, { site_id: 'little2' });
    await runDueTicks(doors.test.database, doors.now(), atOnce);
  });
  afterAll(() => doors.close());

  test('a pasted token opens the queue, worst first, and logging out closes it', async () => {
    const response = await doors.app.inject({ method: 'POST', url: '/buyer', payload: form({ token }), headers: FORM });
    expect([response.statusCode, response.headers.location]).toEqual([303, '/buyer/queue']);
    expect(response.cookies[0]).toMatchObject({
      name: '__Host-gehoor',
      path: '/',
      httpOnly: true,
      secure: true,
      sameSite: 'Strict',
    });
    const cookie = `__Host-gehoor=${response.cookies[0]!.value}`;
    const queue = await doors.app.inject({ url: '/buyer/queue', headers: { cookie } });
    expect(queue.statusCode).toBe(200);
    expect(queue.body).toContain('Hall large');
    expect(queue.body).toContain('Perhaps at one of yours: other sites of Meghna Knit');
    expect(queue.body).toContain('November 2026');
    expect(queue.body.indexOf('Building, fire')).toBeLessThan(queue.body.indexOf('Wages not paid'));
    expect(queue.body).toContain('Tuesday, 17 November 2026');
    expect(queue.body).not.toContain('Hall little2');

    const sessions = await doors.test.database.read.selectFrom('session').selectAll().execute();
    expect(JSON.stringify(sessions)).not.toContain(response.cookies[0]!.value);
    const left = await doors.app.inject({ method: 'POST', url: '/buyer/leave', headers: { ...FORM, cookie } });
    expect(left.statusCode).toBe(303);
    const after = await doors.app.inject({ url: '/buyer/queue', headers: { cookie } });
    expect([after.statusCode, after.headers.location]).toEqual([303, '/buyer']);
  });

  test('a session ends after eight hours, or with its token', async () => {
    const cookie = await doors.enter(token);
    const status = async () => (await doors.app.inject({ url: '/buyer/queue', headers: { cookie } })).statusCode;
    doors.pass(8 * HOUR - MINUTE);
    expect(await status()).toBe(200);
    doors.pass(MINUTE);
    expect(await status()).toBe(303);
    doors.pass(-8 * HOUR);
    expect(await status()).toBe(200);
    const day = dayOf(doors.now());
    const bearer = await findToken(doors.test.database.read, token, day);
    await doors.test.database.write((trx) => revokeToken(trx, bearer!.id, day));
    expect(await status()).toBe(303);
  });
});

describe('the buyers’ door', () => {
  let doors: Doors;
  let cookie: string;
  beforeAll(async () => {
    doors = await openDoors(SQLITE);
    cookie = await doors.enter(await doors.token('b3'));
  });
  afterAll(() => doors.close());

  const post = (token: string, headers: Record<string, string> = FORM) =>
    doors.app.inject({ method: 'POST', url: '/buyer', payload: form({ token }), headers });

  test('a wrong token is told clearly, and kept nowhere', async () => {
    const before = await doors.test.database.read.selectFrom('session').selectAll().execute();
    const response = await post('gehoor_<b>wrong</b>');
    expect(response.statusCode).toBe(401);
    expect(response.body).toContain('This token does not open a queue');
    expect(response.body).not.toContain('wrong</b>');
    expect(response.cookies).toEqual([]);
    expect(await doors.test.database.read.selectFrom('session').selectAll().execute()).toEqual(before);
    expect(doors.log.join('')).not.toContain('wrong');
  });

  test('a token that may not read cases is as wrong as any', async () => {
    expect((await post(await doors.token('b1', []))).statusCode).toBe(401);
  });

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sister site', { 'sec-fetch-site': 'same-site' }, 403],
    ['another origin in an older browser', { origin: 'https://evil.example' }, 403],
    ['no origin that can be told', { origin: 'null' }, 403],
    ['our own, as browsers say it under our referrer policy', { 'sec-fetch-site': 'same-origin', origin: 'null' }, 401],
    ['our own in an older browser', { origin: 'https://line.example.org' }, 401],
  ])('a form from %s', async (_, headers, status) => {
    const type = { 'content-type': FORM['content-type'] };
    expect((await post('x', { ...type, ...headers })).statusCode).toBe(status);
  });

  test('an empty queue says what silence may mean', async () => {
    const response = await doors.app.inject({ url: '/buyer/queue', headers: { cookie } });
    expect(response.body).toContain('does not mean that all is well');
    const filtered = await doors.app.inject({ url: '/buyer/queue?level=L1&code=&state=', headers: { cookie } });
    expect(filtered.body).toContain('No case fits these filters');
    expect(filtered.body).toContain('value="L1" selected');
  });

  test.each(['?level=%3Cscript%3E', '?cursor=forged', '?nonsense=1'])('%s is told as a page', async (query) => {
    const response = await doors.app.inject({ url: `/buyer/queue${query}`, headers: { cookie } });
    expect(response.statusCode).toBe(400);
    expect(response.headers['content-type']).toContain('text/html');
    expect(response.body).toContain('Begin again at the first page');
    expect(response.body).not.toContain('script');
  });

  test('headers let a page run nothing and load one style sheet', async () => {
    const response = await doors.app.inject('/buyer');
    expect(response.headers['content-security-policy']).toBe(
      "default-src 'none';style-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'",
    );
    expect(response.headers['cache-control']).toBe('no-store');
    expect(response.headers['referrer-policy']).toBe('no-referrer');
    expect(response.body).toContain(`href="${STYLES_PATH}"`);
    const sheet = await doors.app.inject(STYLES_PATH);
    expect(sheet.headers['content-type']).toContain('text/css');
  });

  test('without https, as on a first try, the cookie needs none', async () => {
    const plain = await openDoors(SQLITE, { publicUrl: 'http://127.0.0.1:8080' });
    const value = await plain.enter(await plain.token('b1'));
    expect(value).toMatch(/^gehoor=/);
    const response = await plain.app.inject({ url: '/buyer/queue', headers: { cookie: value } });
    expect(response.statusCode).toBe(200);
    expect(response.headers).not.toHaveProperty('strict-transport-security');
    await plain.close();
  });

  test('tokens cannot be tried without end', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 15; attempt += 1) statuses.push((await post('guess')).statusCode);
    expect(statuses.at(-1)).toBe(429);
  });
});
