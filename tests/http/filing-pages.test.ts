import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReceipt } from '../../server/intake/receipt.ts';
import { SQLITE } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { FORM, form } from './doors.ts';

describe('the filers’ pages', () => {
  let world: World;
  let cookie: string;
  beforeAll(async () => {
    world = await openWorld(SQLITE);
    cookie = await enter(await world.token('shapla'));
  });
  afterAll(() => world.close());

  const post = (url: string, fields: Record<string, string>, cookies = cookie) =>
    world.app.inject({ method: 'POST', url, payload: form(fields), headers: { ...FORM, cookie: cookies } });
  const get = (url: string, cookies = cookie) => world.app.inject({ url, headers: { cookie: cookies } });
  const enter = async (token: string) => {
    const response = await post('/filing', { token }, '');
    const [one] = response.cookies;
    return one ? `${one.name}=${one.value}` : '';
  };
  const fileOne = async () => {
    const { body } = await get('/filing/new');
    const marks = { of: hidden(body, 'of'), key: hidden(body, 'key') };
    return post('/filing/new', { ...marks, words: 'They have not paid us', language: 'bn' });
  };

  test('open to a token of an NGO or union, and to no buyer’s', async () => {
    expect(cookie).not.toBe('');
    expect(await enter(await world.token('north'))).toBe('');
    expect((await get('/filing')).body).toContain('Nothing is filed yet');
    for (const url of ['/filing/new', '/filing/call', '/filing/upload', '/filing/pad/en', '/filing/template.csv'])
      expect([(await get(url, '')).statusCode, (await get(url)).statusCode]).toEqual([303, 200]);
    for (const url of ['/filing/new', '/filing/call']) expect((await get(url)).body).not.toMatch(/>\s*field\./);
    expect((await get('/filing/pad/xx')).statusCode).toBe(404);
  });

  test('show a receipt once, and a form sent twice is one case', async () => {
    const { body } = await get('/filing/new');
    const fields = { of: hidden(body, 'of'), key: hidden(body, 'key'), words: 'The roof leaks', language: 'en' };
    const first = await post('/filing/new', fields);
    expect(first.statusCode).toBe(303);
    const slip = `${cookie}; ${first.cookies[0]!.name}=${first.cookies[0]!.value}`;
    const shown = await get(first.headers.location as string, slip);
    const digits = /<bdi dir="ltr">((?:\d{3} ?){6})<\/bdi>/.exec(shown.body)![1]!;
    expect(readReceipt(digits)).not.toBeNull();
    expect(shown.cookies[0]!.value).toBe('');
    expect((await get(first.headers.location as string)).body).not.toContain(digits);
    // She pressed twice: what she sees is the answer to the second.
    const again = await post('/filing/new', fields);
    expect(again.headers.location).toBe(first.headers.location);
    const other = await get(
      again.headers.location as string,
      `${cookie}; ${again.cookies[0]!.name}=${again.cookies[0]!.value}`,
    );
    expect(other.body).toContain(digits);
  });

  test('keep to the own organisation, and to whoever opened the form', async () => {
    const { headers } = await fileOne();
    const address = (headers.location as string).replace('/receipt', '');
    const other = await enter(await world.token('kormi'));
    for (const url of [address, `${address}/receipt`, '/filing/unknown'])
      expect((await get(url, other)).statusCode).toBe(404);
    const { body } = await get('/filing/new', other);
    expect((await post(address, { of: hidden(body, 'of'), words: 'Mine' }, other)).statusCode).toBe(404);
    expect((await post('/filing/new', { of: hidden(body, 'of'), words: 'x', language: 'en' })).statusCode).toBe(409);
    const foreign = { ...FORM, 'sec-fetch-site': 'cross-site', cookie };
    const crossed = await world.app.inject({ method: 'POST', url: address, payload: 'words=x', headers: foreign });
    expect(crossed.statusCode).toBe(403);
  });

  test('keep what was typed over a log-in, sealed, for the same organisation alone', async () => {
    const of = hidden((await get('/filing/new')).body, 'of');
    const ended = await post('/filing/new', { of, words: 'A secret roof', language: 'en' }, '');
    expect(ended.statusCode).toBe(401);
    expect(ended.body).not.toContain('roof');
    const carried = hidden(ended.body, 'carried');
    const again = await post('/filing', { token: await world.token('shapla'), carried }, '');
    expect(again.body).toContain('A secret roof');
    const stranger = await post('/filing', { token: await world.token('kormi'), carried }, '');
    expect([stranger.statusCode, stranger.body]).toEqual([303, '']);
  });

  test('say why a case is not taken, and lose nothing', async () => {
    const of = hidden((await get('/filing/new')).body, 'of');
    const tied = await post('/filing/new', { of, words: 'About Padma', language: 'en', site: 'PK71' });
    expect(tied.statusCode).toBe(403);
    expect(tied.body).toContain('has a tie to this supplier');
    expect(tied.body).toContain('About Padma');
    const faulty = await post('/filing/new', { of, words: '', language: 'en', count: 'perhaps' });
    expect(faulty.statusCode).toBe(422);
    expect(faulty.body).toContain('id="words-fault"');
    expect(faulty.body).toContain('id="count-fault"');
  });

  test('take no large form of whoever is not logged in', async () => {
    expect((await post('/filing/upload/list', { list: 'x'.repeat(300_000) }, '')).statusCode).toBe(413);
    expect((await post('/filing/upload/list', { list: 'x'.repeat(300_000), of: 'another' })).statusCode).toBe(409);
  });
});

const hidden = (body: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
