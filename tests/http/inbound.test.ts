import SqliteFile from 'better-sqlite3';
import twilio from 'twilio/lib/webhooks/webhooks.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCases } from '../../server/cases/store.ts';
import { readCase } from '../../server/http/desk/casework.ts';
import { openWords } from '../../server/vault/words.ts';
import { DATABASES, SQLITE } from '../databases.ts';
import { find } from '../promises/canary.ts';
import { ACCOUNT, LINE, openWorld, TOKEN, type World } from '../world.ts';

const SECRET = { words: 'Salma Akter is locked in', number: '+8801711122233' };
const sid = (number: number) => `SM${number.toString(16).padStart(32, '0')}`;
let count = 0;

interface Sent {
  readonly params?: Record<string, string>;
  readonly body?: string;
  readonly type?: string;
  readonly token?: string;
  readonly signature?: string;
}

async function send(
  world: World,
  { params = {}, body, type = 'application/x-www-form-urlencoded', token = TOKEN, signature }: Sent,
) {
  const url = `${world.house.publicUrl}/channels/sms/twilio`;
  const whole = {
    MessageSid: sid((count += 1)),
    AccountSid: ACCOUNT,
    From: SECRET.number,
    To: LINE,
    Body: SECRET.words,
    NumMedia: '0',
    ...params,
  };
  const signed = signature ?? twilio.getExpectedTwilioSignature(token, url, whole);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': type, ...(signed ? { 'x-twilio-signature': signed } : {}) },
    body: body ?? new URLSearchParams(whole).toString(),
  });
  return { status: response.status, text: await response.text() };
}

describe.each(DATABASES)('what comes to the webhook, on $name', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world.close());

  const stored = async () => {
    const { read } = world.house.database;
    const tables = ['replay_guard', 'sender', 'case_file', 'message', 'outbox'] as const;
    return Promise.all(tables.map(async (table) => (await read.selectFrom(table).selectAll().execute()).length));
  };
  const latest = async () => {
    const rows = await world.house.database.read.selectFrom('message').selectAll().execute();
    return rows.map((row) =>
      openWords(world.desk.key, { table: 'message', column: 'original_sealed', row: row.id }, row.original_sealed),
    );
  };

  test.each<[string, Sent, number]>([
    ['a hundred kilobytes', { params: { Body: 'x'.repeat(100_000) } }, 413],
    ['JSON', { type: 'application/json', body: JSON.stringify({ Body: SECRET.words, From: SECRET.number }) }, 415],
    [
      'a parameter twice',
      {
        body: `MessageSid=${sid(1)}&AccountSid=${ACCOUNT}&From=%2B8801711122233&From=%2B1&To=${encodeURIComponent(LINE)}&Body=x`,
      },
      400,
    ],
    ['a number missing', { params: { From: '' } }, 400],
    ['nothing at all', { body: '' }, 400],
  ])('%s: refused, nothing stored, nothing of it logged or answered', async (_what, sent, status) => {
    const before = await stored();
    const lines = world.log.length;
    const answer = await send(world, sent);
    expect(answer.status).toBe(status);
    expect(await stored()).toEqual(before);
    expect(
      find(SECRET, [
        ['log', Buffer.from(world.log.slice(lines).join(''))],
        ['answer', Buffer.from(answer.text)],
      ]),
    ).toEqual([]);
  });

  test('an empty text gets a kind answer and opens nothing', async () => {
    const before = (await openCases(world.house.database.read)).length;
    const { messages } = await world.text('+8801799900001', '');
    expect(messages).toHaveLength(1);
    expect((await openCases(world.house.database.read)).length).toBe(before);
  });

  test('a picture: a case, its address kept sealed, a kind answer', async () => {
    const address = 'http://127.0.0.1:9/2010-04-01/Media/ME0123456789';
    const { messages } = await world.text('+8801799900002', '', { media: [{ address, type: 'image/jpeg' }] });
    expect(messages).toHaveLength(1);
    const rows = await world.house.database.read.selectFrom('attachment').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('Media');
    const kept = { table: 'attachment', column: 'address_sealed', row: rows[0]!.id };
    expect(world.house.ring.open(kept, rows[0]!.address_sealed)).toBe(address);
  });

  test('a line that the directory does not know: taken, unplaced, loud', async () => {
    const lines = world.log.length;
    const { status, messages } = await world.text('+8801799900003', 'no salary', { to: '+8809699999999' });
    expect([status, messages.length]).toEqual([200, 1]);
    expect(world.log.slice(lines).join('')).toContain('"event":"line_unknown"');
    const file = (await openCases(world.house.database.read)).find(({ lineId }) => lineId === null);
    expect(file!.state.siteId).toBeNull();
  });

  test('three first texts of one new number at once: one case, all words, three answers', async () => {
    const before = (await openCases(world.house.database.read)).length;
    const words = ['no pay since June', 'the boss shouts', 'the toilet is locked'];
    const answers = await Promise.all(words.map((body) => world.text('+8801799900004', body)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const after = await openCases(world.house.database.read);
    expect(after.length).toBe(before + 1);
    expect(await latest()).toEqual(expect.arrayContaining(words));
  });

  test('a raised danger: 9 at any time is an L1 whose clock is the shortest', async () => {
    await world.text('+8801799900005', 'the food is bad');
    const { messages } = await world.text('+8801799900005', '৯');
    expect(messages[0]!.text).toContain('999');
    const [file] = (await openCases(world.house.database.read)).filter(({ state }) => state.level === 'L1').slice(-1);
    const { clocks } = await readCase(world.desk, file!.id, world.now());
    const running = clocks.filter(({ stage, endedDay }) => stage === 'acknowledgement' && endedDay === null);
    expect(running).toHaveLength(1);
    expect(running[0]!.dueAt - world.now()).toBeLessThanOrEqual(2 * 3_600_000);
  });

  test('no plain column of any row tells a number, a word, or a time of day', async () => {
    const { read } = world.house.database;
    const tables = [
      'sender',
      'replay_guard',
      'outbox',
      'case_file',
      'case_event',
      'message',
      'attachment',
      'reporter',
      'consent',
      'clock',
      'audit',
    ] as const;
    const rows = (await Promise.all(tables.map((table) => read.selectFrom(table).selectAll().execute()))).flat();
    expect(rows.length).toBeGreaterThan(50);
    const plain = rows.map((row) => Object.entries(row).filter(([column]) => !column.endsWith('_sealed')));
    expect(find({ ...SECRET, other: '+8801799900002' }, [['rows', Buffer.from(JSON.stringify(plain))]])).toEqual([]);
    for (const [, value] of plain.flat()) expect(String(value)).not.toMatch(/\d\d:\d\d|^1[67]\d{11}$/);
  });
});

test('a database that is locked: 503 and loud, never a 2xx; the provider’s next try is taken', async () => {
  const world = await openWorld(SQLITE);
  const other = new SqliteFile(world.test.url.slice('sqlite:'.length));
  other.exec('begin immediate');
  const params = { MessageSid: sid(900_000) };
  const refused = await send(world, { params });
  expect(refused.status).toBe(503);
  expect(world.log.join('')).toContain('request_failed');
  other.exec('rollback');
  other.close();
  expect((await send(world, { params })).status).toBe(200);
  expect(await openCases(world.house.database.read)).toHaveLength(1);
  await world.close();
});
