import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp, openDoors } from '../../server/app.ts';
import { openHouse } from '../../server/house.ts';
import { DAY, dayOf, MINUTE, SECOND } from '../../server/foundation/time.ts';
import type { Realm } from '../../server/intake/realm.ts';
import { findSender, lookupsOf } from '../../server/intake/sender.ts';
import { rotate } from '../../server/upkeep/rotate.ts';
import { DATABASES } from '../databases.ts';
import type { World } from '../world.ts';
import { makeModem, type Modem } from './modem.ts';
import { NUMBER, openNairobi, type Nairobi } from './nairobi.ts';

const WORDS = 'My chief Jamal Uddin has not paid us for two months';
/** What a thief of her number asks for. */
const THEFT = ['STATUS', 'WEB', 'CALL', 'DELETE', 'DELETE', 'STATUS', 'STOP'];

let number = 8_801_755_000_000;
const newKey = () => randomBytes(6).toString('hex');
const timeless = (answers: string[][]) => answers.map((some) => some.map((one) => one.replaceAll(/\d/g, '0')));
const somebody = () => `+${(number += 1)}`;

describe.each(DATABASES)('a number is believed as far as who says so knows it, on $name', (kind) => {
  let nairobi: Nairobi;
  let world: World;
  let modem: Modem;
  let other: Modem;
  beforeAll(async () => {
    nairobi = await openNairobi(kind);
    ({ world } = nairobi);
    modem = await makeModem(world, 'modem');
    other = await makeModem(world, 'other');
  });
  afterAll(() => nairobi.close());

  const read = () => world.house.database.read;
  const at = (ago = 0) => Math.floor((world.now() - ago) / SECOND);
  const byGateway = async (gateway: Modem, from: string, words: string, how: { url?: string; ago?: number } = {}) => {
    const messages = [{ id: newKey(), from, text: words, at: at(how.ago) }];
    const { send = [] } = (await gateway.bring({ messages }, how.url ? { url: how.url } : {})).body;
    await gateway.bring({ statuses: send.map(({ id }) => ({ id, state: 'delivered' })) });
    return send.filter(({ to }) => to === from).map(({ text }) => text);
  };
  const byTwilio = async (from: string, words: string) =>
    (await world.text(from, words)).messages.map(({ text }) => text);
  const byNairobi = async (from: string, words: string) => {
    const before = nairobi.theirs.phone(from).length;
    await nairobi.theirs.text(from, NUMBER, words);
    world.pass(MINUTE);
    await nairobi.work();
    return nairobi.theirs
      .phone(from)
      .slice(before)
      .map(({ text }) => text);
  };
  type Say = (from: string, words: string) => Promise<string[]>;
  const ways: readonly { name: string; say: Say; realm: () => Promise<Realm> }[] = [
    { name: 'Twilio', say: byTwilio, realm: async () => 'sms' },
    { name: 'a gateway', say: (from, words) => byGateway(modem, from, words), realm: () => realmOf('modem') },
    { name: 'another gateway', say: (from, words) => byGateway(other, from, words), realm: () => realmOf('other') },
    { name: 'Africa’s Talking', say: byNairobi, realm: () => realmOf('nairobi') },
  ];
  async function realmOf(code: string): Promise<Realm> {
    const line = await read().selectFrom('line').select('id').where('code', '=', code).executeTakeFirstOrThrow();
    return `sms@${line.id}`;
  }
  const everySaying = async (say: Say, from: string, texts: readonly string[]) => {
    const answers: string[][] = [];
    for (const text of texts) answers.push(await say(from, text));
    return answers;
  };
  const senderOf = async (from: string, realm: Realm) => findSender(read(), world.house.ring, realm, from);

  // What Twilio says of a number it knows: it is no thief.
  const thefts = ways.flatMap((hers) => ways.slice(1).flatMap((thief) => (hers === thief ? [] : [{ hers, thief }])));
  for (const { hers, thief } of thefts)
    test(`she writes by ${hers.name}: with her number ${thief.name} is answered as anybody is`, async () => {
      const [her, stranger] = [somebody(), somebody()];
      await everySaying(hers.say, her, [WORDS, '1', '1', 'MK47']);
      const before = await senderOf(her, await hers.realm());
      expect(before).toMatchObject({ may_write: 'yes', step: 'open' });
      const forged = await everySaying(thief.say, her, THEFT);
      expect(timeless(forged)).toEqual(timeless(await everySaying(thief.say, stranger, THEFT)));
      expect(forged.flat().join(' ')).not.toMatch(/Code|by \d/);
      world.pass(2 * MINUTE);
      await nairobi.work();
      expect(await senderOf(her, await hers.realm())).toEqual(before);
      expect((await hers.say(her, 'STATUS')).join(' ')).toMatch(/We have your message/);
    });

  test('a missed call by a gateway is nothing of hers', async () => {
    const her = somebody();
    await everySaying(byTwilio, her, [WORDS, '1', '1', 'MK47']);
    await modem.bring({ calls: [{ id: newKey(), from: her }] });
    const sender = await senderOf(her, 'sms');
    const tasks = await read().selectFrom('call_task').selectAll().where('sender_id', '=', sender!.id).execute();
    expect(tasks).toEqual([]);
    const rung = await senderOf(her, await realmOf('modem'));
    const asked = await read().selectFrom('call_task').selectAll().where('sender_id', '=', rung!.id).execute();
    expect(asked).toMatchObject([{ case_id: null, why: 'rang' }]);
  });

  test('a silent number’s reference, brought by a gateway, opens nothing', async () => {
    const her = somebody();
    const [said] = await everySaying(byTwilio, her, [WORDS, '1', '1', 'MK47']);
    const reference = /\d{8}/.exec(said!.join(' '))![0];
    world.pass(61 * DAY);
    expect((await byGateway(modem, her, reference)).join(' ')).not.toContain('We have your message');
    expect((await byTwilio(her, reference)).join(' ')).toContain('We have your message');
  });

  test('DELETE by a gateway makes no late text of hers forgotten, nor hers one of a gateway’s', async () => {
    const [her, forged] = [somebody(), somebody()];
    for (const from of [her, forged]) await byTwilio(from, WORDS);
    world.pass(MINUTE);
    await everySaying(byTwilio, her, ['DELETE', 'DELETE']);
    await byGateway(modem, forged, 'hello, is somebody there?');
    await everySaying((from, words) => byGateway(modem, from, words), forged, ['DELETE', 'DELETE']);
    world.pass(MINUTE);
    await world.work();
    await byGateway(modem, her, 'The roof leaks', { ago: 3 * MINUTE });
    expect((await senderOf(her, await realmOf('modem')))?.case_id).toBeTruthy();
    expect((await senderOf(forged, 'sms'))?.case_id).toBeTruthy();
    // The same gateway's own texts of before are.
    await byGateway(modem, forged, 'The roof leaks here', { ago: 5 * MINUTE });
    expect(await senderOf(forged, await realmOf('modem'))).toBeNull();
  });

  test('two servers know her by the same, also where the key of addresses is replaced', async () => {
    const { config, log } = world.house;
    const house = await openHouse({ ...config, port: 0 }, world.now, log);
    const app = await buildApp(await openDoors(house));
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    const her = somebody();
    await everySaying(byTwilio, her, [WORDS, '1', '1', 'MK47']);
    await byGateway(modem, her, 'Water in the canteen is brown');
    await byGateway(modem, her, '1', { url });
    const realms = ['sms', await realmOf('modem')] as const;
    const ids = async () => Promise.all(realms.map(async (realm) => (await senderOf(her, realm))?.id));
    const before = await ids();
    expect(new Set(before).size).toBe(2);
    for (let time = 0; time < 2; time += 1) {
      const { database, ring } = world.house;
      await rotate(
        { database, ring, now: world.now, wait: async () => undefined, progress: () => undefined },
        'address',
      );
      await house.ring.refresh();
      expect(await ids()).toEqual(before);
      expect(await senderOf(her, await realmOf('other'))).toBeNull();
    }
    await byGateway(modem, her, '1', { url });
    expect(await ids()).toEqual(before);
    await app.close();
    await house.close();
  });

  test('who was looked up by her number alone is found on the line that she wrote to last, and known there from then on', async () => {
    const her = somebody();
    await byGateway(modem, her, WORDS);
    const realm = await realmOf('modem');
    const { id } = (await senderOf(her, realm))!;
    const { database, ring } = world.house;
    await database.write((trx) =>
      trx
        .updateTable('sender')
        .set(lookupsOf(ring, id, 'sms', her))
        .where('id', '=', id)
        .execute(),
    );
    expect(await senderOf(her, await realmOf('other'))).toBeNull();
    await byGateway(other, her, 'STATUS');
    expect((await senderOf(her, realm))?.id).toBe(id);
    await byGateway(modem, her, '1');
    expect(await senderOf(her, realm)).toMatchObject({ id, may_write: 'yes', heard_day: dayOf(world.now()) });
    expect(await senderOf(her, 'sms')).toBeNull();
  });
});
