import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY } from '../../server/foundation/time.ts';
import { readReceipt } from '../../server/intake/receipt.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const CASE = { words: 'They have not paid us for two months', language: 'en', country: 'BD' };

describe.each(DATABASES)('filings as JSON, on $name', (kind) => {
  let world: World;
  let token: string;
  beforeAll(async () => {
    world = await openWorld(kind);
    token = await world.token('shapla');
  });
  afterAll(() => world.close());

  const ask = (url: string, more: InjectOptions & { readonly token?: string } = {}) => {
    const { token: other, headers, ...rest } = more;
    return world.app.inject({
      url: `/api/v1/filings${url}`,
      ...rest,
      headers: { authorization: `Bearer ${other ?? token}`, ...headers },
    });
  };
  const post = (payload: object, more: InjectOptions & { readonly token?: string } = {}, url = '') =>
    ask(url, { method: 'POST', payload, ...more });

  test('are cases, and each brings reference, receipt and date once', async () => {
    const body = { ...CASE, site: 'MK47', own_number: '2026/19', affected: 3, consents: { tell_buyers: 'yes' } };
    const first = await post(body);
    expect(first.statusCode).toBe(201);
    expect(first.headers['cache-control']).toBe('no-store');
    const made = first.json();
    expect(made).toEqual({
      id: expect.stringMatching(/^[\w-]{22}$/),
      reference: expect.stringMatching(/^\d{8}$/),
      receipt: expect.stringMatching(/^\d{18}$/),
      date: expect.stringMatching(/^2026-03-\d\d$/),
      repeated: false,
    });
    expect(readReceipt(made.receipt)).not.toBeNull();
    const again = await post(body);
    expect(again.statusCode).toBe(200);
    expect(again.json()).toEqual({ ...made, receipt: null, repeated: true });
  });

  test('are told from repeats by the key of the request too', async () => {
    const headers = { 'idempotency-key': 'a-key-of-hers' };
    const first = (await post(CASE, { headers })).json();
    expect((await post(CASE, { headers })).json()).toEqual({ ...first, repeated: true });
    expect((await post(CASE)).json().id).not.toBe(first.id);
  });

  test('say every fault with its field, what to do, and store nothing', async () => {
    const before = (await ask('')).json().filings.length;
    const refused = await post({ ...CASE, words: ' ', received: '2026-13-01', country: 'XX' });
    expect(refused.statusCode).toBe(422);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(refused.json()).toMatchObject({
      code: 'bad_filing',
      status: 422,
      faults: [
        { field: 'words', code: 'missing', title: expect.stringMatching(/\w/) },
        { field: 'country', code: 'no_country' },
        { field: 'received', code: 'no_day' },
      ],
    });
    expect((await post({ ...CASE, name: 'Zarvina' })).statusCode).toBe(400);
    expect((await post({ ...CASE, consents: { everything: 'yes' } })).statusCode).toBe(400);
    expect((await ask('')).json().filings).toHaveLength(before);
  });

  test('need a token that is good for them, a vetted organisation and no tie', async () => {
    expect((await post(CASE, { token: 'none' })).statusCode).toBe(401);
    expect((await post(CASE, { token: await world.token('north') })).json()).toMatchObject({ code: 'forbidden' });
    expect((await ask('', { token: await world.token('north') })).statusCode).toBe(403);
    const cases = await world.app.inject({ url: '/api/v1/cases', headers: { authorization: `Bearer ${token}` } });
    expect(cases.statusCode).toBe(403);
    const tied = await post({ ...CASE, site: 'PK71' });
    expect([tied.statusCode, tied.json().code]).toEqual([403, 'tied']);
    await world.house.database.write((trx) =>
      trx
        .updateTable('organisation_vetting')
        .set({ until_day: '2026-03-03' as never })
        .execute(),
    );
    expect((await post(CASE)).json()).toMatchObject({ status: 403, code: 'not_vetted' });
    await world.house.database.write((trx) =>
      trx.updateTable('organisation_vetting').set({ until_day: null }).execute(),
    );
  });

  test('are read and talked about by their organisation alone', async () => {
    const { id } = (await post({ ...CASE, own_number: 'hers', received: '2026-03-01' })).json();
    const one = (await ask(`/${id}`)).json();
    expect(one).toMatchObject({
      id,
      own_number: 'hers',
      received: '2026-03-01',
      filed: '2026-03-04',
      state: 'received',
    });
    expect(one.messages).toEqual([{ day: '2026-03-04', from: 'filer', text: null, is_new: false }]);
    const headers = { 'idempotency-key': 'twice' };
    for (const _ of [1, 2])
      expect((await post({ words: 'One more thing' }, { headers }, `/${id}/messages`)).statusCode).toBe(204);
    expect((await ask(`/${id}`)).json().messages).toHaveLength(2);
    const other = await world.token('kormi');
    expect((await ask(`/${id}`, { token: other })).statusCode).toBe(404);
    expect((await post({ words: 'Not mine' }, { token: other }, `/${id}/messages`)).statusCode).toBe(404);
    expect((await ask('', { token: other })).json()).toEqual({ filings: [], next: null });
  });

  test('get further words once a key: other words under a known key are told, and not taken', async () => {
    const { id } = (await post({ ...CASE, own_number: 'further' })).json();
    const headers = { 'idempotency-key': 'further-1' };
    const say = (words: string) => post({ words }, { headers }, `/${id}/messages`);
    expect((await say('The roof leaks too')).statusCode).toBe(204);
    expect((await say(' The roof leaks too ')).statusCode).toBe(204);
    const other = await say('They hit us');
    expect(other.statusCode).toBe(409);
    expect(other.json()).toMatchObject({ code: 'other_message', title: expect.stringContaining('Idempotency-Key') });
    expect((await ask(`/${id}`)).json().messages).toHaveLength(2);
    const [one, two] = await Promise.all(
      [1, 2].map((n) =>
        post({ words: `At once ${n}` }, { headers: { 'idempotency-key': 'at-once' } }, `/${id}/messages`),
      ),
    );
    expect(new Set([one!.statusCode, two!.statusCode])).toEqual(new Set([204, 409]));
    world.pass(20 * DAY);
    expect((await say('They hit us')).statusCode).toBe(409);
    expect((await say('The roof leaks too')).statusCode).toBe(204);
  });

  test('come in pages', async () => {
    const first = (await ask('?limit=2')).json();
    expect(first.filings).toHaveLength(2);
    const second = (await ask(`?limit=2&cursor=${first.next}`)).json();
    expect(second.filings[0].id).not.toBe(first.filings[1].id);
    expect((await ask(`?cursor=${'x'.repeat(22)}`)).statusCode).toBe(404);
    expect((await ask('?limit=0')).statusCode).toBe(400);
  });

  test('leave no word in the log', () => {
    expect(world.log.join('\n')).not.toMatch(/paid|2026\/19|hers/);
  });
});
