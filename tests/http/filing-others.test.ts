import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteByCode } from '../../server/directory/sites.ts';
import { dayOf } from '../../server/foundation/time.ts';
import { answerCase, triageCase } from '../../server/http/desk/casework.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { FORM, form } from './doors.ts';

const ANSWER = 'Go to the clinic in Savar.';

describe.each(DATABASES)('what is not the filer’s, by page and as JSON, on $name', (kind) => {
  let world: World;
  let token: string;
  let cookie: string;
  beforeAll(async () => {
    world = await openWorld(kind);
    token = await world.token('shapla');
    const entered = await world.app.inject({ method: 'POST', url: '/filing', payload: form({ token }), headers: FORM });
    cookie = `${entered.cookies[0]!.name}=${entered.cookies[0]!.value}`;
  });
  afterAll(() => world.close());

  const authorization = () => `Bearer ${token}`;
  const post = (payload: object, url = '', headers = {}) =>
    world.app.inject({
      method: 'POST',
      url: `/api/v1/filings${url}`,
      payload,
      headers: { authorization: authorization(), ...headers },
    });
  const asked = async (id: string) =>
    (await world.app.inject({ url: `/api/v1/filings/${id}`, headers: { authorization: authorization() } })).json();
  const page = async (url: string) => (await world.app.inject({ url: `/filing${url}`, headers: { cookie } })).body;
  const send = async (url: string, fields: Record<string, string>, from = url) => {
    const marks = Object.fromEntries(
      ['of', 'key'].map((name) => [name, new RegExp(`name="${name}" value="([^"]*)"`).exec(from)?.[1] ?? '']),
    );
    return world.app.inject({
      method: 'POST',
      url: `/filing${url}`,
      payload: form({ ...marks, ...fields }),
      headers: { ...FORM, cookie },
    });
  };
  const caseOf = async (id: string) =>
    (
      await world.house.database.read
        .selectFrom('filing')
        .select('case_id')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).case_id;

  test('an answer for whoever comes with the receipt: only that it lies ready, and since when', async () => {
    const { id } = (await post({ words: 'They beat us', language: 'en', reach: 'receipt' })).json();
    expect(await asked(id)).toMatchObject({ ready_since: null });
    expect(await page(`/${id}`)).toContain('What the desk writes here is for the worker');
    await answerCase(world.desk, await caseOf(id), ANSWER, world.now());
    for (const _ of [1, 2]) {
      const one = await asked(id);
      expect(one).toMatchObject({ ready_since: dayOf(world.now()), news: 0 });
      const body = await page(`/${id}`);
      expect(body).toContain('An answer lies ready since 4 Mar 2026');
      for (const text of [JSON.stringify(one), body, await page('')]) expect(text).not.toContain('clinic');
    }
    const rows = await world.house.database.read.selectFrom('outbox').select('state').where('human', '=', 1).execute();
    expect(rows).toEqual([{ state: 'posted' }]);
  });

  test('a case that turned out to be about whom she is tied to', async () => {
    const { id } = (await post({ words: 'They have not paid us', language: 'en' })).json();
    const opened = await page(`/${id}`);
    const caseId = await caseOf(id);
    const { id: siteId } = (await siteByCode(world.house.database.read, 'padma-1'))!;
    await triageCase(world.desk, caseId, { category: 'WAG.UNP', level: 'L2', siteId }, null, world.now());
    await answerCase(world.desk, caseId, ANSWER, world.now());
    const one = await asked(id);
    expect(one).toMatchObject({ state: 'barred', next_date: null, news: 0, ready_since: null });
    const body = await page(`/${id}`);
    expect(body).toContain('Another organisation goes on with this');
    expect(body).not.toContain('<textarea');
    for (const text of [JSON.stringify(one), body, await page('')]) expect(text).not.toMatch(/clinic|padma/i);
    const refused = await post({ words: 'More' }, `/${id}/messages`);
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'passed_on']);
    const kept = await send(`/${id}`, { words: 'Typed before' }, opened);
    expect(kept.statusCode).toBe(409);
    expect(kept.body).toContain('Typed before');
    expect(kept.body).toContain('What you wrote was not sent');
  });

  test('another story under a known number: what to do, the filing that is known, and all that was typed', async () => {
    const first = (await post({ words: 'No water', language: 'en', own_number: 'N-1' })).json();
    const other = await post({ words: 'No air', language: 'en', own_number: 'n 1' });
    expect(other.statusCode).toBe(409);
    expect(other.headers['content-type']).toContain('application/problem+json');
    expect(other.json()).toMatchObject({
      code: 'other_filing',
      filing: first.id,
      title: expect.stringContaining('another own_number'),
    });
    const keyed = { 'idempotency-key': 'k' };
    const one = (await post({ words: 'No light', language: 'en' }, '', keyed)).json();
    expect((await post({ words: 'No exit', language: 'en' }, '', keyed)).json()).toMatchObject({ filing: one.id });
    for (const name of ['/new', '/call']) {
      const from = await page(name);
      const sent = await send(name, { words: 'No rest at all', language: 'en', own_number: 'N-1' }, from);
      expect(sent.statusCode).toBe(409);
      expect(sent.body).toContain('No rest at all');
      expect(sent.body).toContain(`href="/filing/${first.id}"`);
      expect(sent.body).toContain('Something else is filed already');
      // It can be sent again as a case of its own.
      const again = await send(name, { words: 'No rest at all', language: 'en', own_number: '' }, sent.body);
      expect(again.statusCode).toBe(303);
      expect(again.headers.location).not.toContain(first.id);
    }
  });
});
