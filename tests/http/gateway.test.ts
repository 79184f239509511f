import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openCases } from '../../server/cases/store.ts';
import { buildApp, openDoors } from '../../server/app.ts';
import { revokeGatewayKey } from '../../server/directory/gateway-key.ts';
import { DAY, dayOf, HOUR, MINUTE, SECOND } from '../../server/foundation/time.ts';
import { answerCase, readCase, triageCase } from '../../server/http/desk/casework.ts';
import { openHouse } from '../../server/house.ts';
import { makeLog } from '../../server/foundation/log.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { makeModem, type Modem } from './modem.ts';

const ANSWER = 'We have read it and ask about the wages.';
const WORDS = 'The boss Mr Jamal Uddin locks the gate';

let number = 8_801_712_000_000;
const somebody = () => `+${(number += 1)}`;
const newKey = () => randomBytes(6).toString('hex');
const THINGS = [
  'roof',
  'pump',
  'stairs',
  'ladder',
  'boiler',
  'drain',
  'canteen',
  'oven',
  'lift',
  'store',
  'yard',
  'kitchen',
];
let thing = 0;
/** A word that stripping leaves. */
const newWord = () => THINGS[(thing += 1) % THINGS.length]!;

describe.each(DATABASES)('a gateway on a desk, on $name', (kind) => {
  let world: World;
  let modem: Modem;
  beforeAll(async () => {
    world = await openWorld(kind, { directory: 'http/gateways.yaml' });
    modem = await makeModem(world, 'modem');
  });
  afterAll(() => world.close());
  // What is still waiting for somebody else is fetched.
  afterEach(async () => {
    world.pass(HOUR);
    await world.work();
    const { send = [], unsure = [] } = (await modem.bring({})).body;
    const ids = [...send.map(({ id }) => id), ...unsure];
    await modem.bring({ statuses: ids.map((id) => ({ id, state: 'delivered' })) });
  });

  const at = (ago = 0) => Math.floor((world.now() - ago) / SECOND);
  const text = (from: string, words: string, more: object = {}) => ({
    id: newKey(),
    from,
    text: words,
    at: at(),
    ...more,
  });
  const wordsOf = async () => {
    const files = await openCases(world.house.database.read);
    const read = await Promise.all(files.map((file) => readCase(world.desk, file.id, world.now())));
    return read.flatMap(({ statements }) => statements.map((one) => one.text));
  };
  const rowOf = (id: string) =>
    world.house.database.read.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const reply = async (her: string) => {
    const { body } = await modem.bring({ messages: [text(her, 'Two months no salary')] });
    return body.send![0]!;
  };

  /** Her case, of which the desk writes to her. */
  async function answered(her: string) {
    const receipt = await reply(her);
    for (const words of ['1', '1', 'MK47']) {
      const { body } = await modem.bring({ messages: [text(her, words)] });
      await modem.bring({ statuses: [...body.send!, receipt].map(({ id }) => ({ id, state: 'delivered' })) });
    }
    const row = await rowOf(receipt.id);
    await triageCase(world.desk, row.case_id!, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    await answerCase(world.desk, row.case_id!, ANSWER, world.now());
    return row.case_id!;
  }

  test('she writes, is answered in the same request, and what it says of the answer counts', async () => {
    const her = somebody();
    const message = text(her, 'Two months no salary');
    const { status, body } = await modem.bring({ messages: [message] });
    expect(status).toBe(200);
    expect(body).toMatchObject({ accepted: [message.id], waiting: [], refused: [], unsure: [] });
    expect(body.send).toHaveLength(1);
    const [send] = body.send!;
    expect(send).toMatchObject({ to: her, validForSeconds: 600 });
    expect(send!.text).toMatch(/^We have it\. Number \d{8}\./);

    await modem.bring({ statuses: [{ id: send!.id, state: 'sent' }] });
    expect((await rowOf(send!.id)).state).toBe('sent');
    await modem.bring({
      statuses: [
        { id: send!.id, state: 'delivered' },
        { id: send!.id, state: 'sent' },
      ],
    });
    const row = await rowOf(send!.id);
    expect(row.state).toBe('delivered');
    const { clocks } = await readCase(world.desk, row.case_id!, world.now());
    expect(clocks.find(({ stage }) => stage === 'first_answer')).toMatchObject({ verdict: 'met' });
  });

  test('what became of one text that cannot be opened keeps nothing else from being taken', async () => {
    const [broken, whole] = [await reply(somebody()), await reply(somebody())];
    const spoilt = { sent_sealed: 'g1.aes.none', due_sealed: 'g1.aes.none' };
    await world.house.database.write(
      (trx) => trx.updateTable('outbox').set(spoilt).where('id', '=', broken.id).execute(),
      'old',
    );
    const message = text(somebody(), `There is no ${newWord()}`);
    const said = [broken, whole].map(({ id }) => ({ id, state: 'delivered' }));
    const { status, body } = await modem.bring({ messages: [message], statuses: said });
    expect([status, body.accepted, body.refused]).toEqual([200, [message.id], [{ id: broken.id, code: 'not_taken' }]]);
    expect((await rowOf(whole.id)).state).toBe('delivered');
    const lost = await modem.bring({ statuses: [{ id: broken.id, state: 'absent' }] });
    expect(lost.body.refused).toEqual([{ id: broken.id, code: 'not_taken' }]);
    await world.house.database.write(
      (trx) => trx.updateTable('outbox').set({ state: 'failed' }).where('id', '=', broken.id).execute(),
      'old',
    );
  });

  test('a request that is repeated while it is still being answered gets none of the texts that wait', async () => {
    const raw = Buffer.from(JSON.stringify({ messages: [text(somebody(), `There is no ${newWord()}`)] }));
    const answers = await Promise.all([modem.bring(raw), modem.bring(raw), modem.bring(raw)]);
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '409', '409']);
  });

  test('parts come apart, in any order and twice: they wait at the gateway until they are together', async () => {
    const her = somebody();
    const key = newWord();
    const part = (of: number, words: string) => text(her, words, { part: { ref: 200, number: of, of: 3 } });
    const parts = [part(1, `In the ${key} they `), part(2, 'lock the doors '), part(3, 'at night')];
    const early = await modem.bring({ messages: [parts[2], parts[0]] });
    expect(early.body).toMatchObject({ accepted: [], send: [] });
    expect(early.body.waiting!.toSorted()).toEqual([parts[0]!.id, parts[2]!.id].toSorted());
    const twice = { ...parts[2]!, id: newKey() };
    const messages = [parts[2], parts[1], twice, parts[0]];
    const whole = await modem.bring({ messages });
    expect(whole.body.accepted!.toSorted()).toEqual(messages.map((one) => one!.id).toSorted());
    expect(await wordsOf()).toContain(`In the ${key} they lock the doors at night`);
    const again = await modem.bring({ messages: [parts[1], parts[0]] });
    expect(again.body.accepted).toHaveLength(2);
    expect((await wordsOf()).filter((one) => one?.includes(key))).toHaveLength(1);
  });

  test('what is there after ten minutes is taken once with a mark; what comes later is taken by itself', async () => {
    const her = somebody();
    const key = newWord();
    const part = (of: number, words: string, ago = 0) =>
      text(her, words, { at: at(ago), part: { ref: 9, number: of, of: 3 } });
    const parts = [part(1, `The ${key} is `), part(3, 'on fire', 5 * MINUTE)];
    expect((await modem.bring({ messages: parts })).body.waiting).toHaveLength(2);
    world.pass(5 * MINUTE + SECOND);
    // Its newest part is of a moment ago: she is still there to be answered.
    const { body } = await modem.bring({ messages: parts });
    expect(body.accepted).toHaveLength(2);
    expect(body.send).toHaveLength(1);
    expect(await wordsOf()).toContain(`The ${key} is […] on fire`);
    const late = part(2, `and that ${key} `);
    expect((await modem.bring({ messages: [...parts, late] })).body.accepted).toHaveLength(3);
    expect((await modem.bring({ messages: [late] })).body.accepted).toHaveLength(1);
    const hers = (await wordsOf()).filter((one) => one?.includes(key));
    expect(hers).toEqual([`The ${key} is […] on fire`, `[…] and that ${key} […]`]);
  });

  test('an id that comes with other words is another message, and an empty one is taken too', async () => {
    const her = somebody();
    const [one, two] = [`The ${newWord()} is broken`, `They took the ${newWord()} away`];
    for (const words of [one, two]) await modem.bring({ messages: [text(her, words, { id: '1' })] });
    expect((await wordsOf()).filter((words) => words === one || words === two)).toHaveLength(2);
    const empty = text(somebody(), '');
    expect((await modem.bring({ messages: [empty] })).body).toMatchObject({ accepted: [empty.id] });
    const half = text(her, `Half \ud83d, the ${newWord()} is broken`);
    expect((await modem.bring({ messages: [half] })).body).toMatchObject({ accepted: [half.id] });
  });

  test('one that cannot be taken keeps no other waiting', async () => {
    const good = text(somebody(), `Good, the ${newWord()} is broken`);
    const bad = [text('GP-INFO', 'Recharge now'), text(somebody(), 'x', { id: 'y'.repeat(1_000) })];
    const long = [1, 2].map((of) => text(somebody(), 'z'.repeat(9_000), { part: { ref: 1, number: of, of: 2 } }));
    long[1]!.from = long[0]!.from;
    const calls = [
      { id: 'call', from: somebody() },
      { id: 'short', from: '121' },
    ];
    const { body } = await modem.bring({ messages: [bad[0], good, bad[1], ...long], calls });
    expect(body.accepted).toEqual([good.id, 'call']);
    expect(body.refused).toEqual([
      { id: bad[0]!.id, code: 'malformed_from' },
      { id: bad[1]!.id, code: 'malformed_id' },
      { id: 'short', code: 'malformed_from' },
      ...long.map(({ id }) => ({ id, code: 'text_too_long' })),
    ]);
  });

  test('a message that is late is taken, and its answer waits for her next one', async () => {
    const her = somebody();
    const late = await modem.bring({
      messages: [text(her, `Late, the ${newWord()} is broken`, { at: at(11 * MINUTE) })],
    });
    expect(late.body).toMatchObject({ accepted: [expect.any(String)], send: [] });
    const next = await modem.bring({ messages: [text(her, 'Are you there')] });
    expect(next.body.send!.map(({ to }) => to)).toContain(her);
  });

  test('an answer that was not fetched in ten minutes is not offered any more', async () => {
    const her = somebody();
    const other = await makeModem(world, 'other');
    const { body } = await other.bring({ messages: [text(her, `Slow, the ${newWord()} is broken`)] });
    world.pass(2 * MINUTE + SECOND);
    const [asked] = (await other.bring({})).body.unsure!;
    expect(asked).toBe(body.send![0]!.id);
    await world.house.database.write((trx) =>
      trx.updateTable('outbox').set({ state: 'queued' }).where('id', '=', asked!).execute(),
    );
    world.pass(10 * MINUTE);
    expect((await other.bring({})).body.send).toEqual([]);
    expect((await rowOf(asked!)).state).toBe('held');
  });

  test('nothing is offered twice of itself: the gateway is asked, and says that it does not know it', async () => {
    const her = somebody();
    const lost = await reply(her);
    expect((await modem.bring({})).body).toMatchObject({ send: [], unsure: [] });
    const early = await modem.bring({ statuses: [{ id: lost.id, state: 'absent' }] });
    expect(early.body).toMatchObject({ refused: [{ id: lost.id, code: 'not_asked' }], send: [] });
    world.pass(2 * MINUTE);
    await world.work();
    expect((await modem.bring({})).body).toMatchObject({ send: [], unsure: [lost.id] });
    const again = await modem.bring({ statuses: [{ id: lost.id, state: 'absent' }] });
    expect(again.body).toMatchObject({ refused: [], unsure: [] });
    expect(again.body.send).toEqual([{ ...lost, validForSeconds: 480 }]);
    // An automatic answer has had its time now.
    world.pass(2 * MINUTE);
    expect((await modem.bring({ statuses: [{ id: lost.id, state: 'absent' }] })).body.send).toEqual([]);
    expect((await rowOf(lost.id)).state).toBe('failed');
  });

  test('a gateway that says first that it does not know a text, and then that it sent it, is believed', async () => {
    const lost = await reply(somebody());
    world.pass(2 * MINUTE);
    const statuses = ['absent', 'sent'].map((state) => ({ id: lost.id, state }));
    expect((await modem.bring({ statuses })).body.send).toEqual([]);
    expect((await rowOf(lost.id)).state).toBe('sent');
  });

  test('a text of which the gateway says nothing for a day is for the operator, until it does', async () => {
    const lost = await reply(somebody());
    world.pass(DAY + 2 * MINUTE);
    await world.work();
    expect((await rowOf(lost.id)).state).toBe('unknown');
    expect(world.log.join('')).toContain('delivery_unknown_for_good');
    expect((await modem.bring({})).body).toMatchObject({ send: [], unsure: [] });
    await modem.bring({ statuses: [{ id: lost.id, state: 'sent' }] });
    expect((await rowOf(lost.id)).state).toBe('sent');
  });

  test('a human’s words go out when they are written, and wait for her where they failed', async () => {
    const her = somebody();
    const caseId = await answered(her);
    const { body } = await modem.bring({});
    expect(body.send).toMatchObject([{ to: her, text: ANSWER, validForSeconds: 36_000 }]);
    const { id } = body.send![0]!;
    await modem.bring({ statuses: [{ id, state: 'failed', code: '38' }] });
    expect((await rowOf(id)).state).toBe('held');
    expect((await readCase(world.desk, caseId, world.now())).file.state.stage).not.toBe('acknowledged');
    const next = await modem.bring({ messages: [text(her, 'Any news')] });
    expect(next.body.send!.map((one) => one.text)).toContain(ANSWER);
    await modem.bring({ statuses: [{ id, state: 'delivered' }] });
    expect((await readCase(world.desk, caseId, world.now())).file.state.stage).toBe('acknowledged');
  });

  test('after STOP nothing is offered', async () => {
    const her = somebody();
    await answered(her);
    const { body } = await modem.bring({ messages: [text(her, 'STOP')] });
    expect(body.send!.map((one) => one.text)).not.toContain(ANSWER);
    expect((await modem.bring({})).body.send).toEqual([]);
  });

  test('another line’s gateway hears of none of it, and settles none of it', async () => {
    const other = await makeModem(world, 'other');
    const her = somebody();
    const { id } = await reply(her);
    const { body } = await other.bring({
      statuses: [
        { id, state: 'delivered' },
        { id: 'nobody', state: 'sent' },
      ],
    });
    expect(body).toMatchObject({ send: [], unsure: [] });
    expect(body.refused).toEqual([id, 'nobody'].map((one) => ({ id: one, code: 'unknown_id' })));
    expect((await rowOf(id)).state).toBe('sending');
    expect((await other.bring({ messages: [text(her, 'hello')] }, { keyId: modem.keyId })).status).toBe(403);
  });

  test('who cannot prove itself is told nothing; whose clock is wrong is told the time', async () => {
    for (const how of [{ secret: 'guess' }, { keyId: 'nobody' }, { signed: '{}' }])
      expect(await modem.bring({ messages: [] }, how)).toEqual({ status: 403, body: { error: 'bad_signature' } });
    const server_time = at();
    for (const fast of [301, -301])
      expect(await modem.bring({}, { fast })).toEqual({ status: 403, body: { error: 'clock_differs', server_time } });
    expect((await modem.bring({}, { fast: 299 })).status).toBe(200);
    const nairobi = await makeModem(world, 'nairobi');
    expect((await nairobi.bring({})).status).toBe(403);
  });

  test('several keys are good at once, and one that is revoked no more', async () => {
    const second = await makeModem(world, 'modem');
    expect([(await modem.bring({})).status, (await second.bring({})).status]).toEqual([200, 200]);
    const { write } = world.house.database;
    expect(await write((trx) => revokeGatewayKey(trx, second.keyId, dayOf(world.now())))).toBe(true);
    expect(await write((trx) => revokeGatewayKey(trx, second.keyId, dayOf(world.now())))).toBe(false);
    expect([(await modem.bring({})).status, (await second.bring({})).status]).toEqual([200, 403]);
  });

  test('a request that is repeated as it was gets nothing', async () => {
    const raw = Buffer.from(JSON.stringify({ messages: [text(somebody(), `Once, the ${newWord()} is broken`)] }));
    expect((await modem.bring(raw)).body.send).toHaveLength(1);
    expect(await modem.bring(raw)).toEqual({ status: 409, body: { error: 'repeated_request' } });
  });

  test('nor from another server, nor from one that started anew', async () => {
    const quiet = makeLog(world.now, 'error', () => undefined);
    const second = await openDoors(await openHouse(world.house.config, world.now, quiet));
    const app = await buildApp(second);
    try {
      const url = await app.listen({ port: 0, host: '127.0.0.1' });
      const raw = Buffer.from(JSON.stringify({ messages: [text(somebody(), `Twice, the ${newWord()} is broken`)] }));
      expect((await modem.bring(raw)).body.send).toHaveLength(1);
      expect(await modem.bring(raw, { url })).toEqual({ status: 409, body: { error: 'repeated_request' } });
      const other = Buffer.from(JSON.stringify({ messages: [text(somebody(), `At once, the ${newWord()} leaks`)] }));
      const both = await Promise.all([modem.bring(other), modem.bring(other, { url })]);
      expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    } finally {
      await app.close();
      await second.close();
    }
  });

  test('requests that were answered are known for no more than two days', async () => {
    await modem.bring({});
    const known = () => world.house.database.read.selectFrom('gateway_request').select('day').execute();
    expect((await known()).length).toBeGreaterThan(0);
    world.pass(2 * DAY);
    await world.work();
    expect(await known()).toEqual([]);
  });

  test('a request that is too large or none at all is refused whole', async () => {
    const many = { messages: Array.from({ length: 501 }, () => ({})) };
    expect(await modem.bring(many)).toEqual({ status: 413, body: { error: 'too_many' } });
    expect(await modem.bring('nonsense')).toEqual({ status: 400, body: { error: 'malformed_body' } });
    expect((await modem.bring(JSON.stringify({ pad: 'x'.repeat(257 * 1024) }))).status).toBe(413);
    expect((await modem.bring(JSON.stringify({ pad: 'x'.repeat(255 * 1024) }))).status).toBe(200);
  });

  test('no number and no word is in the log', async () => {
    const her = somebody();
    const { body } = await modem.bring({ messages: [text(her, WORDS), text('GP-INFO', WORDS)] });
    await modem.bring({ statuses: [{ id: body.send![0]!.id, state: 'failed', code: her.slice(1) }] });
    const log = world.log.join('');
    expect(log).toContain('text_failed');
    for (const secret of [her.slice(1), 'Jamal', modem.secret, body.send![0]!.text]) expect(log).not.toContain(secret);
  });
});

test.each(DATABASES)('where the database takes nothing, the gateway keeps all, on $name', async (kind) => {
  const world = await openWorld(kind, { directory: 'http/gateways.yaml' });
  try {
    const modem = await makeModem(world, 'modem');
    const message = { id: 'a', from: somebody(), text: 'No pay', at: Math.floor(world.now() / SECOND) };
    const { database } = world.house;
    await database.write((trx) => trx.schema.alterTable('outbox').renameTo('outbox_away').execute());
    expect((await modem.bring({ messages: [message] })).status).toBe(503);
    expect((await modem.bring({ statuses: [{ id: 'a', state: 'sent' }] })).status).toBe(503);
    expect((await modem.bring({})).status).toBe(503);
    await database.write((trx) => trx.schema.alterTable('outbox_away').renameTo('outbox').execute());
    expect((await modem.bring({ messages: [message] })).body).toMatchObject({ accepted: ['a'] });
    expect(await openCases(database.read)).toHaveLength(1);
  } finally {
    await world.close();
  }
});
