import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../server/foundation/ids.ts';
import { DAY, MINUTE } from '../../server/foundation/time.ts';
import { makeLeft } from '../../server/http/worker/left.ts';
import { retain } from '../../server/upkeep/retain.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

describe.each(DATABASES)('who left in a hurry, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
  });
  afterEach(() => world.close());

  /** What one of several servers knows, or the same one after it was started again. */
  const server = () => makeLeft(world.house);
  const rows = () => world.house.database.read.selectFrom('left_page').selectAll().execute();

  test('is known to another server, and to the same one after a restart', async () => {
    const [one, other, id] = [server(), server(), newId()];
    expect(await other.has(id)).toBe(false);
    await one.leave(id, world.now());
    await one.leave(id, world.now());
    await other.leave(id, world.now());
    for (const each of [one, other, server()]) expect(await each.has(id)).toBe(true);
    expect(await server().has(newId())).toBe(false);
    const kept = await rows();
    expect(kept).toEqual([{ key: expect.stringMatching(/^[\w-]{43}$/), day: '2026-03-04' }]);
    expect(JSON.stringify(kept)).not.toContain(id);
  });

  test('is forgotten after a week', async () => {
    await server().leave(newId(), world.now());
    world.pass(7 * DAY);
    await retain(world.house.database, world.now());
    expect(await rows()).toHaveLength(1);
    world.pass(DAY);
    await retain(world.house.database, world.now());
    expect(await rows()).toEqual([]);
  });

  test('cannot fill the disk, and is let go also where nothing can be stored', async () => {
    const one = server();
    const ids = Array.from({ length: 310 }, newId);
    for (const id of ids) await one.leave(id, world.now());
    expect(await rows()).toHaveLength(300);
    expect(await one.has(ids.at(-1)!)).toBe(true);
    world.pass(10 * MINUTE);
    await one.leave(newId(), world.now());
    expect(await rows()).toHaveLength(301);
    const { database, ...room } = world.house;
    const broken = { ...database, write: () => Promise.reject(new Error('no disk')) };
    const cut = makeLeft({ ...room, database: broken });
    await cut.leave(ids[0]!, world.now());
    expect(await cut.has(ids[0]!)).toBe(true);
    expect(world.log.join('')).toContain('way_out_not_stored');
  });
});
