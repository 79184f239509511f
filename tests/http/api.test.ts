import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY } from '../../server/foundation/time.ts';
import { runDueTicks } from '../../server/release/tick.ts';
import { DATABASES, SQLITE } from '../databases.ts';
import { atOnce, openCase } from '../release/stage.ts';
import { openDoors, type Doors } from './doors.ts';

describe.each(DATABASES)('the queue as JSON, on $name', (kind) => {
  let doors: Doors;
  let token: string;
  beforeAll(async () => {
    doors = await openDoors(kind);
    token = await doors.token('b1');
    await openCase(doors.test.database, { level: 'L2' });
    await openCase(doors.test.database, { site_id: 'little2', category: 'GBV', level: 'L2', stage: 'acknowledged' });
    for (let index = 0; index < 3; index += 1) await openCase(doors.test.database);
    await runDueTicks(doors.test.database, doors.now(), atOnce);
  });
  afterAll(() => doors.close());

  test('shows what the last tick left, in its own words alone', async () => {
    const response = await doors.ask(token, '?level=L2&code=ANY&limit=5');
    expect(response.statusCode).toBe(200);
    const { tick, cases, next } = response.json();
    expect(tick).toEqual({ number: 1, day: '2026-11-17' });
    expect(next).toBeNull();
    expect(cases).toHaveLength(2);
    expect(cases.find((one: { code: string }) => one.code === 'ANY')).toEqual({
      id: expect.stringMatching(/^[\w-]{22}$/),
      place: { kind: 'supplier', name: 'Meghna Knit', supplier: 'Meghna Knit', perhaps: true },
      country: 'BD',
      code: 'ANY',
      level: 'L2',
      month: '2026-11',
      state: 'answered',
      timely: 'on_time',
    });
  });

  test('brings pages', async () => {
    const first = (await doors.ask(token, '?limit=4')).json();
    expect(first.cases).toHaveLength(4);
    const second = (await doors.ask(token, `?limit=4&cursor=${first.next}`)).json();
    expect(second.cases).toHaveLength(1);
    expect(second.next).toBeNull();
  });

  test('another buyer sees her own, and whoever sources from nowhere nothing', async () => {
    expect((await doors.ask(await doors.token('b2'))).json().cases).toHaveLength(5);
    expect((await doors.ask(await doors.token('b3'))).json().cases).toEqual([]);
  });
});

describe('the door for machines', () => {
  let doors: Doors;
  beforeAll(async () => {
    doors = await openDoors(SQLITE);
  });
  afterAll(() => doors.close());

  test('without a token that is valid and may read cases it stays shut', async () => {
    const none = await doors.app.inject('/api/v1/cases');
    expect(none.statusCode).toBe(401);
    expect(none.headers['www-authenticate']).toBe('Bearer');
    expect(none.headers['content-type']).toContain('application/problem+json');
    expect(none.json()).toEqual({ type: 'about:blank', title: expect.any(String), status: 401, code: 'unauthorised' });
    const wrong = await doors.ask(`gehoor_${'A'.repeat(43)}`);
    expect(wrong.body).toBe(none.body);
    const blind = await doors.ask(await doors.token('b1', []));
    expect([blind.statusCode, blind.json().code]).toEqual([403, 'forbidden']);
  });

  test('an expired token opens nothing', async () => {
    const token = await doors.token('b1');
    expect((await doors.ask(token)).statusCode).toBe(200);
    doors.pass(365 * DAY);
    expect((await doors.ask(token)).statusCode).toBe(401);
    doors.pass(-365 * DAY);
  });

  test.each([
    ['?cursor=forged', 'bad_cursor'],
    ['?limit=0', 'bad_request'],
    ['?limit=999', 'bad_request'],
    ['?level=L9', 'bad_request'],
    ['?level=L1&level=L2', 'bad_request'],
    ["?country='--", 'bad_request'],
    [`?cursor=${'x'.repeat(200)}`, 'bad_request'],
  ])('%s is a %s, and nothing of it comes back', async (query, code) => {
    const response = await doors.ask(await doors.token('b1'), query);
    expect([response.statusCode, response.json().code]).toEqual([400, code]);
    expect(response.body).not.toContain(query.slice(1));
  });

  test('an address that is not there is told in the same form', async () => {
    const response = await doors.app.inject('/api/v1/secrets?name=rokeya');
    expect([response.statusCode, response.json().code]).toEqual([404, 'not_found']);
    expect(response.body).not.toContain('rokeya');
  });

  test('headers keep it out of caches, frames and other sites', async () => {
    const { headers } = await doors.ask(await doors.token('b1'));
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers).not.toHaveProperty('etag');
    expect(headers).not.toHaveProperty('last-modified');
    expect(Object.keys(headers).filter((name) => name.startsWith('x-ratelimit'))).toEqual([]);
  });

  test('a failure inside says nothing, and is loud without a word', async () => {
    const broken = await openDoors(SQLITE, {
      wrap: (view) => ({ ...view, queue: () => Promise.reject(new Error('phone +8801712345678 failed')) }),
    });
    const response = await broken.ask(await broken.token('b1'));
    expect([response.statusCode, response.json().code]).toEqual([500, 'unexpected']);
    expect(response.body + broken.log.join('')).not.toContain('88017');
    expect(broken.log.join('')).toContain('request_failed');
    await broken.close();
  });

  test('tokens cannot be tried without end', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 330; attempt += 1) statuses.push((await doors.ask('guess')).statusCode);
    expect(statuses.at(-1)).toBe(429);
  });
});
