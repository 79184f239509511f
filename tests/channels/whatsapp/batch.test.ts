import { createHmac } from 'node:crypto';
import SqliteFile from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp, openDoors } from '../../../server/app.ts';
import { openHouse } from '../../../server/house.ts';
import { changeOf, messageOf, webhookOf } from '../../../server/demo/cloud/webhook.ts';
import { signatureOf } from '../../../server/demo/cloud/post.ts';
import { DAY, later, MINUTE, SECOND, type Instant } from '../../../server/foundation/time.ts';
import { readUpdates } from '../../../channels/whatsapp/read.ts';
import { takeBatch } from '../../../server/http/inbound/batch.ts';
import { openWords } from '../../../server/vault/words.ts';
import { DATABASES, SQLITE } from '../../databases.ts';
import { find } from '../../promises/canary.ts';
import { APP_SECRET, LINE, OLD_SECRET, openMetaWorld, VERIFY_TOKEN, type MetaWorld } from './meta.ts';

const person = (number: number) => ({ userId: `BD.${String(1_000_000 + number)}`, name: `Nasima ${number}` });
const said = (number: number, id: string, words: string, at: Instant) =>
  messageOf(person(number), id, at, { type: 'text', text: { body: words } });
const bringing = (...messages: unknown[]) => webhookOf([changeOf(LINE, { messages })]);

async function stored({ house }: MetaWorld): Promise<number[]> {
  const tables = ['replay_guard', 'sender', 'case_file', 'message', 'outbox'] as const;
  return Promise.all(
    tables.map(async (table) => (await house.database.read.selectFrom(table).selectAll().execute()).length),
  );
}

/** Every word that was taken, case by case, in the order in which it stands there. */
async function wordsOf({ house, desk }: MetaWorld): Promise<Map<string, string[]>> {
  const rows = await house.database.read.selectFrom('message').selectAll().orderBy('number').execute();
  const opened = rows.map((row) => ({
    id: row.case_id,
    words: openWords(desk.key, { table: 'message', column: 'original_sealed', row: row.id }, row.original_sealed),
  }));
  return new Map([...Map.groupBy(opened, ({ id }) => id)].map(([id, all]) => [id, all.map(({ words }) => words)]));
}

/** The same order each time. */
function shuffled<One>(all: readonly One[], seed: number): One[] {
  const keyed = all.map((one, place) => ({
    one,
    key: createHmac('sha256', `${seed}`).update(String(place)).digest('hex'),
  }));
  return keyed.toSorted((one, other) => (one.key < other.key ? -1 : 1)).map(({ one }) => one);
}

const filled = (size: number) => {
  const body = { ...bringing(), padding: '' };
  return { ...body, padding: 'x'.repeat(size - JSON.stringify(body).length) };
};

const stumble = () => {
  throw new RangeError('of our own making');
};

describe.each(DATABASES)('what comes to Meta’s webhook, on $name', (kind) => {
  let world: MetaWorld;
  beforeAll(async () => {
    world = await openMetaWorld(kind);
  });
  afterAll(() => world.close());

  test.each<[string, (raw: Buffer) => string | undefined, number]>([
    ['signed with the app’s secret', (raw) => signatureOf(APP_SECRET, raw), 200],
    ['signed with the one before', (raw) => signatureOf(OLD_SECRET, raw), 200],
    [
      'signed in capitals',
      (raw) => signatureOf(APP_SECRET, raw).replace(/[a-f]/g, (digit) => digit.toUpperCase()),
      200,
    ],
    ['signed with another', (raw) => signatureOf('another', raw), 403],
    ['signed over other bytes', (raw) => signatureOf(APP_SECRET, Buffer.concat([raw, Buffer.from(' ')])), 403],
    ['signed as before', (raw) => `sha1=${createHmac('sha1', APP_SECRET).update(raw).digest('hex')}`, 403],
    ['without the word before it', (raw) => signatureOf(APP_SECRET, raw).slice('sha256='.length), 403],
    ['cut off', (raw) => signatureOf(APP_SECRET, raw).slice(0, -1), 403],
    ['empty', () => '', 403],
    ['not signed', () => undefined, 403],
  ])('%s', async (what, sign, status) => {
    const secret = `Salma Akter is locked in ${what}`;
    // Spaces and escapes as nobody writes them again.
    const raw = Buffer.from(
      JSON.stringify(bringing(said(1, `wamid.${what.replaceAll(/\W/g, '')}`, secret, world.now())), null, 3).replace(
        'a',
        '\\u0061',
      ),
    );
    const before = await stored(world);
    const lines = world.log.length;
    const signature = sign(raw);
    const response = await fetch(world.webhook, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(signature === undefined ? {} : { 'x-hub-signature-256': signature }),
      },
      body: new Uint8Array(raw),
    });
    expect(response.status).toBe(status);
    const after = await stored(world);
    expect(after[0]! - before[0]!).toBe(status === 200 ? 1 : 0);
    if (status !== 200) expect(after).toEqual(before);
    const left = [await response.text(), ...world.log.slice(lines)].join('');
    expect(find({ secret, name: 'Salma Akter', id: person(1).userId }, [['left', Buffer.from(left)]])).toEqual([]);
  });

  test.each([
    ['our word', VERIFY_TOKEN, 'subscribe', '1158201444', 200],
    ['another word', 'guessed', 'subscribe', '1158201444', 403],
    ['no word', '', 'subscribe', '1158201444', 403],
    ['another mode', VERIFY_TOKEN, 'unsubscribe', '1158201444', 403],
    ['markup to say back', VERIFY_TOKEN, 'subscribe', '<script>', 403],
    ['nothing to say back', VERIFY_TOKEN, 'subscribe', '', 403],
  ])('the handshake with %s', async (_what, token, mode, challenge, status) => {
    const query = new URLSearchParams({ 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge });
    const response = await fetch(`${world.webhook}?${query}`);
    expect(response.status).toBe(status);
    if (status !== 200) return;
    expect(await response.text()).toBe(challenge);
    expect(response.headers.get('content-type')).toContain('text/plain');
  });

  test('three megabytes are read; one byte more is refused, and what is no JSON too', async () => {
    expect(await world.meta.post(filled(3 * 1024 * 1024))).toBe(200);
    expect(await world.meta.post(filled(3 * 1024 * 1024 + 1))).toBe(413);
    const raw = Buffer.from('{"object":');
    const response = await fetch(world.webhook, {
      method: 'POST',
      headers: { 'x-hub-signature-256': signatureOf(APP_SECRET, raw), 'content-type': 'application/json' },
      body: new Uint8Array(raw),
    });
    expect(response.status).toBe(400);
    expect(await world.meta.post({ object: 'page', entry: [{}] })).toBe(200);
  });

  test('a thousand updates, bad ones among them: each good one is taken, each sender’s in her order', async () => {
    const before = await wordsOf(world);
    const start = later(world.now(), -8 * MINUTE);
    const good = Array.from({ length: 940 }, (_, number) =>
      said(
        100 + (number % 188),
        `wamid.thousand${number}`,
        `message ${Math.floor(number / 188)} of ${number % 188}`,
        later(start, Math.floor(number / 188) * MINUTE),
      ),
    );
    const bad = [
      null,
      'text',
      7,
      [],
      {},
      { id: 'wamid.1', type: 'text', text: { body: 'from nobody' } },
      { ...said(1, '', 'without an id', start) },
      { ...said(1, 'wamid.\u0000', 'with an id of nothing', start) },
      { ...said(1, 'wamid.2', 'x'.repeat(70_000), start) },
      { ...said(1, 'wamid.3', '', start), text: { body: { toString: 'no' } } },
      { ...messageOf({ name: 'x' }, 'wamid.4', start, { type: 'text' }), from: '<script>' },
      { ...said(1, 'wamid.5', 'x', start), __proto__: null, type: { type: 'text' } },
    ];
    const statuses = [
      null,
      {},
      { id: 'wamid.9', status: 'read' },
      { id: 'wamid.9', status: 'unheard of' },
      { status: 'failed' },
    ];
    const body = webhookOf([
      null,
      'x',
      { field: 'messages' },
      { field: 'messages', value: { messages: 'x', statuses: 3, metadata: null } },
      { field: 'account_update', value: { event: 'x' } },
      { field: 'message_template_status_update', value: { event: 'PAUSED', message_template_name: 'news_waits' } },
      changeOf(LINE, { messages: shuffled([...good, ...bad], 1), statuses, errors: [{ code: 131_031 }] }),
    ]);
    expect(await world.meta.post(body)).toBe(200);
    const taken = [...(await wordsOf(world))].filter(([id]) => !before.has(id)).map(([, words]) => words);
    const thousand = taken.filter(([first]) => first?.startsWith('message'));
    expect(thousand.map((words) => words.map((one) => one.split(' ')[1]).join('')).join(' ')).toBe(
      Array.from({ length: 188 }, () => '01234').join(' '),
    );
    const log = world.log.join('');
    expect(log).toMatch(/"event":"updates_unreadable","count":\d+/);
    expect(log).toContain('"event":"template_off"');
    expect(log).toMatch(/"event":"line_in_trouble","code":131031/);
    expect(await world.meta.post(body)).toBe(200);
    expect((await wordsOf(world)).size).toBe(before.size + taken.length);
  });

  test('a week of Meta’s tries in any order, with a restart in between: each message once', async () => {
    const before = new Set((await wordsOf(world)).keys());
    const start = world.now();
    const messages = Array.from({ length: 24 }, (_, number) =>
      said(2_000 + (number % 6), `wamid.week${number}`, `week ${number}`, later(start, number * SECOND)),
    );
    // Each message on its own, some two together, all of them seven times over.
    const single = messages.map((message) => bringing(message));
    const pairs = messages.slice(1).map((message, place) => bringing(message, messages[place]));
    const tries = shuffled([...single, ...pairs, ...single, ...single, ...pairs, ...single, ...single], 7);
    const app = { current: world.app };
    for (const [place, body] of tries.entries()) {
      world.pass(Math.floor((7 * DAY) / tries.length));
      if (place === Math.floor(tries.length / 2)) {
        const again = await openHouse({ ...world.house.config, port: 0 }, world.now, world.house.log);
        app.current = await buildApp(await openDoors(again));
      }
      const raw = Buffer.from(JSON.stringify(body));
      const { statusCode } = await app.current.inject({
        method: 'POST',
        url: '/channels/whatsapp/cloud',
        headers: { 'x-hub-signature-256': signatureOf(APP_SECRET, raw), 'content-type': 'application/json' },
        payload: raw,
      });
      expect(statusCode).toBe(200);
    }
    const taken = [...(await wordsOf(world))].filter(([id]) => !before.has(id)).flatMap(([, words]) => words);
    expect(taken.toSorted()).toEqual(messages.map((_, number) => `week ${number}`).toSorted());
    await world.work();
    expect(world.meta.phone(person(2_000).userId)).toEqual([]);
    await app.current.close();
  });
});

test('words on which the service itself stumbles: she is asked for others, nothing waits for it; where all stumbles, 503', async () => {
  const world = await openMetaWorld(SQLITE);
  const { house } = world;
  const atlas = house.atlas();
  const onOne = {
    ...atlas,
    siteByPoster: (code: string) => (code === 'poison' ? stumble() : atlas.siteByPoster(code)),
  };
  const updates = (...words: string[]) =>
    readUpdates(
      Buffer.from(
        JSON.stringify(
          bringing(...words.map((word, place) => said(place, `wamid.${word.replace(' ', '')}`, word, world.now()))),
        ),
      ),
    )!;
  await takeBatch({ ...house, atlas: () => onOne }, updates('poison', 'no pay'), world.now);
  expect([...(await wordsOf(world)).values()].flat().toSorted()).toEqual(['', 'no pay']);
  expect(world.log.join('')).toContain('"event":"updates_refused","count":1');
  const asked = await house.database.read
    .selectFrom('outbox')
    .select('wording')
    .where('wording', '=', 'unreadable')
    .execute();
  expect(asked).toHaveLength(1);
  await expect(takeBatch({ ...house, lock: stumble }, updates('no food'), world.now)).rejects.toThrow('unavailable');
  expect((await wordsOf(world)).size).toBe(2);
  await world.close();
});

test('tries of Meta’s while the first is being taken wait for it, and nothing is done twice', async () => {
  const world = await openMetaWorld(SQLITE);
  let weighed = 0;
  const counting = {
    ...world.house,
    lock: () => {
      weighed += 1;
      return world.house.lock();
    },
  };
  const app = await buildApp(counting);
  const messages = Array.from({ length: 20 }, (_, number) =>
    said(number, `wamid.again${number}`, 'no pay', world.now()),
  );
  const raw = Buffer.from(JSON.stringify(bringing(...messages)));
  const post = async () => {
    const headers = { 'x-hub-signature-256': signatureOf(APP_SECRET, raw), 'content-type': 'application/json' };
    const { statusCode } = await app.inject({
      method: 'POST',
      url: '/channels/whatsapp/cloud',
      headers,
      payload: raw,
    });
    return statusCode;
  };
  expect(await Promise.all([post(), post(), post()])).toEqual([200, 200, 200]);
  expect(weighed).toBe(20);
  expect(await post()).toBe(200);
  expect(weighed).toBe(20);
  await app.close();
  await world.close();
});

test('a database that is locked: 503, and all of it with Meta’s next try', async () => {
  const world = await openMetaWorld(SQLITE);
  const other = new SqliteFile(world.test.url.slice('sqlite:'.length));
  other.exec('begin immediate');
  const body = bringing(
    ...[1, 2, 3].map((number) => said(number, `wamid.locked${number}`, 'no pay', world.now())),
    said(1, 'wamid.locked4', 'and no water', later(world.now(), SECOND)),
  );
  expect(await world.meta.post(body)).toBe(503);
  expect(await stored(world)).toEqual([0, 0, 0, 0, 0]);
  other.exec('rollback');
  other.close();
  expect(await world.meta.post(body)).toBe(200);
  expect([...(await wordsOf(world)).values()].toSorted((one, two) => two.length - one.length)).toEqual([
    ['no pay', 'and no water'],
    ['no pay'],
    ['no pay'],
  ]);
  await world.close();
});
