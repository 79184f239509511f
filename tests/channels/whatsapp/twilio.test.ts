import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openCases } from '../../../server/cases/store.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../server/foundation/time.ts';
import { answerCase, readCase, triageCase } from '../../../server/http/desk/casework.ts';
import { openOriginal } from '../../../server/http/desk/originals.ts';
import { DATABASES } from '../../databases.ts';
import { filesBelow, find } from '../../promises/canary.ts';
import { openWorld, type World } from '../../world.ts';

const LINE = 'whatsapp:+8809600000003';
const HER = 'whatsapp:+8801712345678';
const ID = 'whatsapp:BD.13491208655302741918';
const TEMPLATE = 'HX0123456789abcdef0123456789abcdef';
const ANSWER = 'We have read it and ask about the wages.';
const TOLD = { ProfileName: 'Rokeya Khatun', WaId: '8801712345678' };
const directory = 'channels/whatsapp/world.yaml';

async function write(world: World, from: string, body: string, more: Record<string, string> = {}, rest = {}) {
  world.pass(6 * SECOND);
  const webhookUrl = `${world.house.publicUrl}/channels/whatsapp/twilio`;
  return world.text(from, body, { to: LINE, webhookUrl, more: { ...TOLD, ...more }, ...rest });
}

async function workFor(world: World, milliseconds: number, step = MINUTE): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += step) {
    world.pass(step);
    await world.work();
  }
}

describe.each(DATABASES)('a message at Twilio’s line on WhatsApp, on $name', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind, { directory });
  });
  afterAll(() => world.close());

  test('becomes a case, is answered at once, and a human’s answer reaches her by the same way', async () => {
    const { status, messages } = await write(world, HER, 'no salary for two months');
    expect([status, messages.length]).toEqual([200, 1]);
    await write(world, HER, 'Yes', { ButtonText: 'Yes', ButtonPayload: '1' });
    await write(world, HER, '1');
    await write(world, HER, 'MK47');
    await world.work();
    const [file] = await openCases(world.house.database.read);
    expect(file!.state).toMatchObject({ category: 'WAG.UNP' });
    expect(file!.state.siteId).not.toBeNull();
    await triageCase(world.desk, file!.id, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    await answerCase(world.desk, file!.id, ANSWER, world.now());
    await workFor(world, 2 * MINUTE);
    expect(world.twilio.phone(HER).at(-1)).toMatchObject({ from: LINE, body: ANSWER, direction: 'outbound-api' });
    expect((await readCase(world.desk, file!.id, world.now())).file.state.stage).toBe('acknowledged');
  });

  test('an id beside the number, then the id alone: one sender, answered by the id', async () => {
    const senders = (await world.house.database.read.selectFrom('sender').selectAll().execute()).length;
    const phone = 'whatsapp:+8801799000111';
    await write(world, phone, 'the food is bad');
    await write(world, phone, 'and the water', { ExternalUserId: ID.slice('whatsapp:'.length) });
    await write(world, ID, '1', { ExternalUserId: ID.slice('whatsapp:'.length) });
    expect((await world.house.database.read.selectFrom('sender').selectAll().execute()).length).toBe(senders + 1);
    const file = (await openCases(world.house.database.read)).at(-1)!;
    for (const { id } of await openCases(world.house.database.read))
      await answerCase(world.desk, id, 'We ask.', world.now());
    await workFor(world, 2 * MINUTE);
    expect(file).toBeDefined();
    expect(world.twilio.phone(ID).at(-1)).toMatchObject({
      body: 'We ask.',
      direction: 'outbound-api',
      status: 'delivered',
    });
  });

  test('a place is sealed with her words, a card not taken, and kindly so; nothing of them or of her name is anywhere', async () => {
    const her = 'whatsapp:+8801799000222';
    const place = {
      Latitude: '23.9916473',
      Longitude: '90.3905021',
      Address: 'Road 14, Gazipur',
      Label: 'Konabari bridge',
    };
    const before = new Set((await openCases(world.house.database.read)).map(({ id }) => id));
    const first = await write(world, her, 'Konabari bridge', place);
    expect(first.messages[0]!.text).not.toContain('cannot read');
    const file = (await openCases(world.house.database.read)).find(({ id }) => !before.has(id))!;
    const [statement] = (await readCase(world.desk, file.id, world.now())).statements;
    expect(statement!.text).toBe('[place]');
    const which = { caseId: file.id, number: statement!.number };
    const original = await openOriginal(world.desk, which, { reason: 'translation_doubt' }, world.now());
    expect(original).toBe('23.991647, 90.390502');
    const card = { media: [{ address: 'http://127.0.0.1:9/2010-04-01/Media/ME1', type: 'text/vcard' }] };
    const second = await write(world, her, '', {}, card);
    expect(second.messages[0]!.text).toContain('cannot read');
    expect(await world.house.database.read.selectFrom('attachment').selectAll().execute()).toEqual([]);
    const secrets = {
      ...place,
      ...TOLD,
      number: '+8801712345678',
      id: ID.slice('whatsapp:'.length),
      other: '+8801799000111',
    };
    const tables = await world.house.database.owner.introspection.getTables();
    const rows = await Promise.all(
      tables.map(({ name }) =>
        world.house.database.owner
          .selectFrom(name as 'message')
          .selectAll()
          .execute(),
      ),
    );
    const left = [
      ...filesBelow(world.test.folder),
      ['rows', Buffer.from(JSON.stringify(rows))] as const,
      ['log', Buffer.from(world.log.join(''))] as const,
    ];
    expect(find(secrets, left)).toEqual([]);
  });

  test('a webhook that was lost is fetched, once, and what lies at Twilio is erased there', async () => {
    const before = (await openCases(world.house.database.read)).length;
    world.twilio.misbehave({ kind: 'lose_webhook' });
    const her = 'whatsapp:+8801799000333';
    await write(world, her, 'They locked the exit');
    await workFor(world, 20 * MINUTE, 5 * MINUTE);
    expect((await openCases(world.house.database.read)).length).toBe(before + 1);
    expect(world.twilio.phone(her).filter(({ direction }) => direction !== 'inbound')).toHaveLength(1);
    await workFor(world, 3 * HOUR, 30 * MINUTE);
    expect(world.twilio.phone(her).map(({ kept }) => kept)).toContain('erased');
    expect(world.log.join('')).not.toContain('strays_not_told');
  });
});

describe.each(DATABASES)('a day after her last message, on $name', (kind) => {
  let world: World;
  let id: string;
  beforeEach(async () => {
    world = await openWorld(kind, { directory });
    await write(world, HER, 'no salary for two months');
    await write(world, HER, '1');
    await world.work();
    const [file] = await openCases(world.house.database.read);
    id = file!.id;
    await triageCase(world.desk, id, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    await workFor(world, 2 * DAY, 12 * HOUR);
  });
  afterEach(() => world.close());

  const sent = () => world.twilio.phone(HER).filter(({ direction }) => direction === 'outbound-api');
  const stateOf = async () =>
    (await world.house.database.read.selectFrom('outbox').select('state').where('human', '=', 1).execute()).map(
      ({ state }) => state,
    );

  test.each([
    ['at once', { kind: 'refuse', code: 63_016 }],
    ['by a status', { kind: 'undelivered', code: 63_016 }],
  ] as const)(
    'Twilio says so %s: it waits, one approved text tells that, and her next text brings it',
    async (_what, bad) => {
      world.twilio.misbehave(bad);
      await answerCase(world.desk, id, ANSWER, world.now());
      await workFor(world, 5 * MINUTE);
      world.twilio.misbehave(bad);
      await answerCase(world.desk, id, 'And one thing more.', world.now());
      await workFor(world, 5 * MINUTE);
      expect(sent().filter(({ body, status }) => body === TEMPLATE && status === 'delivered')).toHaveLength(1);
      expect(await stateOf()).toEqual(['held', 'held']);
      expect((await readCase(world.desk, id, world.now())).file.state.stage).toBe('triaged');
      const { messages } = await write(world, HER, 'hello');
      expect(messages.map(({ text }) => text)).toEqual(expect.arrayContaining([ANSWER, 'And one thing more.']));
      await world.work();
      expect((await readCase(world.desk, id, world.now())).file.state.stage).toBe('acknowledged');
    },
  );

  test('the approved text is paused: it only waits, and the operator is told', async () => {
    world.twilio.misbehave({ kind: 'refuse', code: 63_016 });
    world.twilio.misbehave({ kind: 'refuse', code: 63_041 });
    await answerCase(world.desk, id, ANSWER, world.now());
    await workFor(world, 10 * MINUTE);
    expect(await stateOf()).toEqual(['held']);
    expect(world.log.join('')).toMatch(/"event":"announcement_failed","code":63041/);
  });

  test('the approved text was taken and the line is cut: it is found there, not sent again', async () => {
    world.twilio.misbehave({ kind: 'refuse', code: 63_016 });
    world.twilio.misbehave({ kind: 'accept_then_drop' });
    world.twilio.misbehave({ kind: 'lose_statuses' });
    await answerCase(world.desk, id, ANSWER, world.now());
    await workFor(world, HOUR, 2 * MINUTE);
    expect(sent().filter(({ body }) => body === TEMPLATE)).toHaveLength(1);
  });

  test('she has opted out at Twilio: it waits, and nothing is sent instead', async () => {
    world.twilio.misbehave({ kind: 'refuse', code: 21_610 });
    await answerCase(world.desk, id, ANSWER, world.now());
    await workFor(world, 10 * MINUTE);
    expect([sent().length, await stateOf()]).toEqual([0, ['held']]);
  });
});
