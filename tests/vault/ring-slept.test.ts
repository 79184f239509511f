import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDoors, type OpenHouse } from '../../server/app.ts';
import { MINUTE } from '../../server/foundation/time.ts';
import { openHouse } from '../../server/house.ts';
import { makeLog } from '../../server/foundation/log.ts';
import { answerCase } from '../../server/http/desk/casework.ts';
import { findSender } from '../../server/intake/sender.ts';
import { receive } from '../../server/intake/receive.ts';
import { rotate } from '../../server/upkeep/rotate.ts';
import { ROTATABLE } from '../../server/vault/rotation.ts';
import { DATABASES } from '../databases.ts';
import { LINE, openWorld, type World } from '../world.ts';

const HER = '+8801712345678';
const OTHER = '+8801712345679';
const wait = async () => undefined;

describe.each(DATABASES)('a server that slept while the ring was rotated, on $name', (kind) => {
  let world: World;
  let slept: OpenHouse;
  beforeEach(async () => {
    world = await openWorld(kind);
    await world.text(HER, 'They cut our overtime pay every month');
    const { config } = world.house;
    const log = makeLog(world.now, 'info', () => undefined);
    slept = await openDoors(await openHouse(config, world.now, log));
    const { database, ring, now } = world.house;
    for (const name of ROTATABLE) await rotate({ database, ring, now, wait, progress: () => undefined }, name);
  });
  afterEach(async () => {
    await slept.close();
    await world.close();
  });

  const arrive = (from: string, id: string) =>
    receive(
      slept,
      'sms',
      { providerId: `SM${id.repeat(32)}`, from, to: LINE, text: 'no water', media: [] },
      world.now(),
    );
  const senderOf = (address: string) => findSender(world.house.database.read, world.house.ring, 'sms', address);

  test('takes her text, and every other server finds and opens what it stored', async () => {
    expect(await arrive(OTHER, 'b')).toHaveLength(1);
    expect(await senderOf(OTHER)).not.toBeNull();
    const before = await senderOf(HER);
    world.pass(MINUTE);
    expect(await arrive(HER, 'c')).toHaveLength(1);
    expect((await senderOf(HER))!.id).toBe(before!.id);
    await world.work();
  });

  test('knows her, and begins no second conversation', async () => {
    const before = await senderOf(HER);
    await arrive(HER, 'c');
    expect((await senderOf(HER))!.id).toBe(before!.id);
    expect(await world.house.database.read.selectFrom('sender').select('id').execute()).toHaveLength(1);
  });

  test('stores an answer that every other server can send', async () => {
    const [file] = await world.house.database.read.selectFrom('case_file').select('id').execute();
    const desk = { ...world.desk, database: slept.database, ring: slept.ring };
    await answerCase(desk, file!.id, 'We come tomorrow', world.now());
    await world.work();
    const texts = await world.house.database.read.selectFrom('outbox').selectAll().where('human', '=', 1).execute();
    expect(texts).toHaveLength(1);
    for (const row of texts)
      expect(world.house.ring.open({ table: 'outbox', column: 'text_sealed', row: row.id }, row.text_sealed!)).toBe(
        'We come tomorrow',
      );
  });
});
