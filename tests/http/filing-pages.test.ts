import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../server/foundation/time.ts';
import { readHers } from '../../server/intake/herself.ts';
import { readReceipt, receiptHash, senderByReceipt } from '../../server/intake/receipt.ts';
import { ownPlace } from '../../server/intake/filing-entrance.ts';
import { answerCase } from '../../server/http/desk/casework.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { FORM, form } from './doors.ts';

describe.each(DATABASES)('the filers’ pages, on $name', (kind) => {
  let world: World;
  let cookie: string;
  beforeAll(async () => {
    world = await openWorld(kind);
    cookie = await enter(await world.token('shapla'));
  });
  afterAll(() => world.close());

  const post = (url: string, fields: Record<string, string | undefined>, cookies = cookie, from = visitor()) =>
    world.app.inject({
      method: 'POST',
      url,
      payload: form(fields as Record<string, string>),
      headers: { ...FORM, cookie: cookies },
      remoteAddress: from,
    });
  const get = (url: string, cookies = cookie) => world.app.inject({ url, headers: { cookie: cookies } });
  const enter = async (token: string) => {
    const response = await post('/filing', { token }, '');
    const [one] = response.cookies;
    return one ? `${one.name}=${one.value}` : '';
  };
  const marks = async (page = '/filing/new', cookies = cookie) => {
    const { body } = await get(page, cookies);
    return { of: hidden(body, 'of'), key: hidden(body, 'key') };
  };
  const fileOne = async (more: Record<string, string> = {}) =>
    post('/filing/new', { ...(await marks()), words: 'They have not paid us', language: 'bn', ...more });
  const casesNow = async () => (await world.house.database.read.selectFrom('case_file').select('id').execute()).length;
  const slipOf = (response: Awaited<ReturnType<typeof post>>) =>
    `${cookie}; ${response.cookies[0]!.name}=${response.cookies[0]!.value}`;

  test('open to a token of an NGO or union, and to no buyer’s', async () => {
    expect(cookie).not.toBe('');
    expect(await enter(await world.token('north'))).toBe('');
    expect((await get('/filing')).body).toContain('Nothing is filed yet');
    for (const url of ['/filing/new', '/filing/call', '/filing/upload', '/filing/pad/en', '/filing/template.csv'])
      expect([(await get(url, '')).statusCode, (await get(url)).statusCode]).toEqual([303, 200]);
    for (const url of ['/filing/new', '/filing/call', '/filing/upload'])
      expect((await get(url)).body).not.toMatch(/>\s*(field|cells)\./);
    for (const url of ['/filing/pad/xx', '/filing/template.exe', '/filing/nothing/here'])
      expect((await get(url)).statusCode).toBe(404);
  });

  test('show a receipt once, and a form sent twice is one case', async () => {
    const fields = { ...(await marks()), words: 'The roof leaks', language: 'en' };
    const first = await post('/filing/new', fields);
    expect(first.statusCode).toBe(303);
    const shown = await get(first.headers.location as string, slipOf(first));
    const digits = digitsIn(shown.body);
    expect(readReceipt(digits)).not.toBeNull();
    expect(shown.headers['cache-control']).toBe('no-store');
    expect(shown.cookies[0]!.value).toBe('');
    const later = await get(first.headers.location as string);
    for (const part of digits.match(/.{7}/g)!) expect(later.body).not.toContain(part);
    const again = await post('/filing/new', fields);
    expect(again.headers.location).toBe(first.headers.location);
    const { database, ring } = world.house;
    const { senderId } = (await senderByReceipt(database.read, await receiptHash(ring, readReceipt(digits)!)))!;
    await readHers(world.house, senderId, world.now());
    // She has it, and it is hers: no form brings it back.
    const known = await get(first.headers.location as string, slipOf(await post('/filing/new', fields)));
    expect(known.body).toContain('nobody can show it again');
    expect(known.body).not.toContain('class="digits"');
  });

  test('take a double click as one case', async () => {
    const before = await casesNow();
    const fields = { ...(await marks('/filing/call')), words: 'No water since Monday', language: 'en' };
    const both = await Promise.all([1, 2, 3].map(() => post('/filing/call', fields)));
    expect(both.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    const [location, ...others] = new Set(both.map(({ headers }) => headers.location as string));
    expect(others).toEqual([]);
    // The browser goes on with the last answer alone.
    const slips = both.map(async (answer) => digitsIn((await get(location!, slipOf(answer))).body));
    expect(new Set((await Promise.all(slips)).map(readReceipt))).toEqual(new Set([expect.stringMatching(/^\d{18}$/)]));
    expect(await casesNow()).toBe(before + 1);
  });

  test('keep to the own organisation: another’s is as unknown as none', async () => {
    const { headers } = await fileOne();
    const address = (headers.location as string).replace('/receipt', '');
    const other = await enter(await world.token('kormi'));
    const bodies: string[] = [];
    for (const url of [address, `${address}/receipt`, '/filing/unknown', `/filing?after=${address.split('/').pop()}`]) {
      const { statusCode, body } = await get(url, other);
      expect(statusCode).toBe(404);
      bodies.push(body);
    }
    expect(new Set(bodies).size).toBe(1);
    const mine = await marks('/filing/new', other);
    for (const url of [address, '/filing/unknown'])
      expect((await post(url, { ...mine, words: 'Mine' }, other)).statusCode).toBe(404);
  });

  test('take a form only from whoever opened it, and from no other site', async () => {
    const other = await marks('/filing/new', await enter(await world.token('kormi')));
    const { headers } = await fileOne();
    const address = (headers.location as string).replace('/receipt', '');
    for (const url of ['/filing/new', '/filing/call', address, '/filing/upload/list', '/filing/upload/receipts']) {
      const fields = { words: 'x', language: 'en' };
      expect((await post(url, { ...other, ...fields })).statusCode).toBe(409);
      const own = form({ ...(await marks()), ...fields });
      for (const foreign of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])
        expect(
          (
            await world.app.inject({
              method: 'POST',
              url,
              payload: own,
              headers: { ...FORM, ...foreign, cookie },
            })
          ).statusCode,
        ).toBe(403);
    }
    for (const url of ['/filing', '/filing/leave', '/filing/upload']) {
      const from = { ...FORM, 'sec-fetch-site': 'cross-site', cookie };
      expect((await world.app.inject({ method: 'POST', url, payload: '', headers: from })).statusCode).toBe(403);
    }
  });

  test('have no word and no number of a case in address or title', async () => {
    const filed = await fileOne({ own_number: '2026/77', words: 'The dye burns our hands' });
    const location = filed.headers.location as string;
    expect(location).toMatch(/^\/filing\/[\w-]{22}\/receipt$/);
    const one = location.replace('/receipt', '');
    const written = await post(one, { ...(await marks(one)), words: 'More about the dye' });
    expect(written.headers.location).toBe(`${one}?written`);
    for (const url of ['/filing', location, one, `${one}?written`]) {
      const { body } = await get(url);
      expect(/<title>(.*)<\/title>/.exec(body)![1]).not.toMatch(/\d|dye/);
      expect(body).not.toMatch(/(?:href|action)="[^"]*(?:77|dye)/);
      expect(body).not.toContain('dye');
    }
  });

  test('keep what was typed over a log-in, sealed, for the same organisation alone', async () => {
    const { headers } = await fileOne();
    const one = (headers.location as string).replace('/receipt', '');
    const of = (await marks()).of;
    for (const [url, fields] of [
      ['/filing/new', { words: 'A secret roof', language: 'en', count: 'yes' }],
      ['/filing/call', { words: 'A secret roof', language: 'bn', speaks: 'no' }],
      [one, { words: 'A secret roof' }],
    ] as const) {
      const before = await casesNow();
      const ended = await post(url, { of, ...fields }, '');
      expect(ended.statusCode).toBe(401);
      expect(ended.body).toContain('Your session has ended');
      expect(ended.body).not.toContain('roof');
      const carried = hidden(ended.body, 'carried');
      const wrong = await post('/filing', { token: 'gehoor_mistyped', carried }, '');
      expect([wrong.statusCode, hidden(wrong.body, 'carried')]).toEqual([401, carried]);
      const again = await post('/filing', { token: await world.token('shapla'), carried }, '');
      expect(again.body).toContain('A secret roof');
      for (const [name, value] of Object.entries(fields))
        if (value === 'yes' || value === 'no') expect(again.body).toMatch(isChosen(name, value));
      expect(again.body).toContain(`action="${url}"`);
      const stranger = await post('/filing', { token: await world.token('kormi'), carried }, '');
      expect([stranger.statusCode, stranger.body]).toEqual([303, '']);
      expect(await casesNow()).toBe(before);
    }
  });

  test('keep it also over too many tries', async () => {
    const ended = await post('/filing/new', { of: (await marks()).of, words: 'A secret roof', language: 'en' }, '');
    const carried = hidden(ended.body, 'carried');
    const answers = [];
    for (let tries = 0; tries <= 10; tries += 1)
      answers.push(await post('/filing', { token: 'gehoor_mistyped', carried }, '', '127.0.9.9'));
    const last = answers.at(-1)!;
    expect([last.statusCode, hidden(last.body, 'carried')]).toEqual([429, carried]);
    expect(last.headers['retry-after']).toMatch(/^\d+$/);
    expect(last.body).toContain('Wait a minute');
  });

  test('say why a case is not taken, and lose nothing', async () => {
    const of = (await marks()).of;
    for (const place of [{ site: 'PK71' }, { supplier: 'padma textiles' }, { site: 'Padma Knit', country: 'BD' }]) {
      const tied = await post('/filing/new', { of, words: 'About them', language: 'en', ...place });
      expect(tied.statusCode).toBe(403);
      expect(tied.body).toContain('has a tie to this supplier');
      expect(tied.body).toContain('About them');
    }
    const faulty = await post('/filing/new', { of, words: '', language: 'en', count: 'perhaps' });
    expect(faulty.statusCode).toBe(422);
    for (const field of ['words', 'count']) expect(faulty.body).toContain(`id="${field}-fault"`);
  });

  test('leave it to the worker once she came with her receipt', async () => {
    const filed = await fileOne({ own_number: 'hers' });
    const location = filed.headers.location as string;
    const one = location.replace('/receipt', '');
    const receipt = readReceipt(digitsIn((await get(location, slipOf(filed))).body))!;
    const fields = { ...(await marks(one)), words: 'I typed this before' };
    const { database, ring } = world.house;
    const { senderId } = (await senderByReceipt(database.read, await receiptHash(ring, receipt)))!;
    await readHers(world.house, senderId, world.now());
    const refused = await post(one, fields);
    expect(refused.statusCode).toBe(409);
    expect(refused.body).toContain('I typed this before');
    expect(refused.body).toContain('goes on with this herself');
    const { body } = await get(one);
    expect(body).not.toContain('<textarea');
    expect(body).toContain('With the worker');
    // What is due and what is new is hers: that there is nothing, nobody said.
    const line = (await get('/filing')).body.split('<tr>').find((some) => some.includes(one))!;
    expect(line.match(/Not shown here/g)).toHaveLength(2);
    expect(line).not.toMatch(/Nothing (new|due)/);
  });

  test('lose no words that are sent with a form that was sent before', async () => {
    const one = ((await fileOne({ own_number: 'again' })).headers.location as string).replace('/receipt', '');
    const first = { ...(await marks(one)), words: 'The stairs are dark' };
    for (const _ of [1, 2]) expect((await post(one, first)).statusCode).toBe(303);
    const other = await post(one, { ...first, words: 'The door is locked' });
    expect(other.statusCode).toBe(409);
    expect(other.body).toContain('Other words were sent with this form before');
    expect(other.body).toContain('The door is locked</textarea');
    const again = { of: hidden(other.body, 'of'), key: hidden(other.body, 'key'), words: 'The door is locked' };
    expect((await post(one, again)).statusCode).toBe(303);
    expect((await get(one)).body.match(/<li class="filer">/g)).toHaveLength(3);
  });

  test('say in the list what waits: a text for the filer, an answer for the worker', async () => {
    const { database } = world.house;
    const fileFor = async (own: string, reach: string) => {
      await fileOne({ own_number: own, reach });
      const row = (await database.read.selectFrom('filing').selectAll().orderBy('id').execute()).find(
        ({ own_sealed, id }) => own_sealed !== null && world.house.ring.open(ownPlace(id), own_sealed) === own,
      )!;
      await answerCase(world.desk, row.case_id, 'We ask the owner about the stairs.', world.now());
      return row;
    };
    await fileFor('through-us', 'filer');
    await fileFor('by-receipt', 'receipt');
    const { body } = await get('/filing');
    const lineOf = (own: string) => body.split('<tr>').find((line) => line.includes(own))!;
    expect(lineOf('through-us')).toContain('1 new text');
    expect(lineOf('by-receipt')).toContain('An answer lies ready for the worker');
    expect(lineOf('by-receipt')).not.toContain('Nothing new');
    expect(body).not.toContain('ask the owner');
  });

  test('take no large form of whoever is not logged in', async () => {
    const large = { list: 'x'.repeat(300_000) };
    const ended = await post('/filing/upload/list', large, '');
    expect(ended.statusCode).toBe(401);
    expect(ended.body).toContain('choose it again');
    expect((await post('/filing/upload/list', { ...large, of: 'another' })).statusCode).toBe(409);
  });

  test('leave no word in the log', () => {
    expect(world.log.join('\n')).not.toMatch(/paid|roof|water|2026\/77|hers/);
  });

  test('show an organisation that is vetted no longer what it filed, and take nothing new', async () => {
    const before = await enter(await world.token('kormi'));
    const filed = await post(
      '/filing/new',
      { ...(await marks('/filing/new', before)), words: 'Ours', language: 'en' },
      before,
    );
    expect(filed.statusCode).toBe(303);
    world.pass(30 * DAY);
    const after = await enter(await world.token('kormi'));
    expect((await get('/filing', after)).body).toContain('No number of yours');
    const refused = await post(
      '/filing/new',
      { ...(await marks('/filing/new', after)), words: 'Too late', language: 'en' },
      after,
    );
    expect(refused.statusCode).toBe(403);
    expect(refused.body).toContain('is not vetted');
    expect(refused.body).toContain('Too late');
    world.pass(9 * HOUR);
    expect((await get('/filing', after)).body).toContain('Access token');
  });
});

let visitors = 0;
/** The tries of one visitor are not another's. */
const visitor = () => `127.1.${Math.floor(visitors / 250)}.${(visitors++ % 250) + 1}`;

const hidden = (body: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
const digitsIn = (body: string) => {
  const halves = /<bdi dir="ltr"><span class="half">([\d ]{11})<\/span> <span class="half">([\d ]{11})</.exec(body);
  return `${halves?.[1]} ${halves?.[2]}`;
};
const isChosen = (name: string, value: string) => new RegExp(`name="${name}"\\s+value="${value}"\\s+checked`);
