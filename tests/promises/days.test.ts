import { beforeAll, describe, expect, test } from 'vitest';
import { DAY } from '../../server/foundation/time.ts';
import { DATABASES, SQLITE } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { differing, liveDay, plainOf } from './day.ts';
import type { Rows } from './keyring.ts';
import { firstLayFirst, firstOnEarlierPage } from './order.ts';

/** The line of the tests stands in Dhaka, six hours before UTC. */
const MORNING = '2026-03-04T09:00:00Z';
const SAME = ['2026-03-04T00:00:30Z', '2026-03-04T15:30:00Z'];
const NEXT_TO_MIDNIGHT = '2026-03-04T23:54:40Z';

/**
 * What tells a night from a morning after all: dates that were promised by her wall clock (they turn at another hour
 * than the UTC day), and days of what was due minutes or hours after she wrote. Whoever mends one strikes it here.
 */
const TELLING: readonly string[] = [];

describe.each(DATABASES)('rows of the same day, on $name', (kind) => {
  let morning: Rows;
  beforeAll(async () => {
    morning = await liveDay(kind, MORNING);
  });

  test.each(SAME)(
    'do not tell whether it began in the morning or at %s: not by a plain value, not by a length',
    async (start) => {
      expect(differing(morning, await liveDay(kind, start))).toEqual([]);
    },
  );

  test('tell a night by no more than is known', async () => {
    expect(differing(morning, await liveDay(kind, NEXT_TO_MIDNIGHT)).toSorted()).toEqual(TELLING);
  });

  test('tell another day, so that the comparison sees something', async () => {
    const other = differing(morning, await liveDay(kind, MORNING.replace('-04T', '-05T')));
    expect(other).toEqual(expect.arrayContaining(['message.day', 'sender.heard_day', 'case_file.opened_day']));
    expect(other.every((column) => /_day$|\.day$|\.month$/.test(column))).toBe(true);
  });

  test('hold no time of day in any form', () => {
    const values = [...plainOf(morning)].flatMap(([column, list]) => list.map((value) => `${column} ${value}`));
    expect(values.length).toBeGreaterThan(1_000);
    expect(values.filter((value) => /\d:\d\d|\dT\d\d|\b1[5-9]\d{8}(\d{3})?\b/.test(value))).toEqual([]);
  });
});

/** PostgreSQL's files tell it, as the security page says. */
test('of two who wrote on one day no table of SQLite’s tells by the order of its rows who was first', async () => {
  const DAYS = 40;
  const world = await openWorld(SQLITE);
  const times = await firstLayFirst(world, DAYS);
  expect([...times.keys()]).toEqual(expect.arrayContaining(OF_HERS));
  expect([...times].filter(([, first]) => first === 0 || first === DAYS)).toEqual([]);
  await world.close();
});

/** Tables in which each who writes gets rows. */
const OF_HERS = [
  'sender',
  'replay_guard',
  'outbox',
  'case_file',
  'case_event',
  'message',
  'clock',
  'reporter',
  'sketch',
];

test('where on SQLite’s disk her words lie tells nothing either, once the day is over', async () => {
  const world = await openWorld(SQLITE);
  await world.work();
  const originals: string[] = [];
  for (let worker = 10; worker < 40; worker += 1) {
    await world.text(`+88017330000${worker}`, LONG_WORDS);
    originals.push(...(await originalsOf(world)).filter((original) => !originals.includes(original)));
  }
  expect(originals).toHaveLength(30);
  expect(await firstOnEarlierPage(world, originals)).toBeGreaterThan(0.9);
  world.pass(DAY);
  await world.work();
  const told = await firstOnEarlierPage(world, originals);
  // Chance alone brings that in less than one of a million times.
  expect(Math.abs(told - 0.5)).toBeLessThan(0.35);
  await world.close();
});

/** More than a row may keep beside others on its page. */
const LONG_WORDS = 'We got no salary for two months. '.repeat(20);

async function originalsOf(world: World): Promise<string[]> {
  const rows = await world.house.database.read.selectFrom('message').select('original_sealed').execute();
  return rows.map((row) => row.original_sealed);
}
