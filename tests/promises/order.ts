/** Who of two wrote first, as a thief would tell it: by the order in which a table's rows lie. */
import { readFile } from 'node:fs/promises';
import { MINUTE } from '../../server/foundation/time.ts';
import type { World } from '../world.ts';
import { allRows, type Rows } from './keyring.ts';

/** For each table that holds something of both, how often in so many days the row that came first lay first. */
export async function firstLayFirst(world: World, days: number): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (let day = 0; day < days; day += 1) {
    const before = await rowsAfter(world, null);
    const once = await rowsAfter(world, `+8801711${String(day).padStart(6, '0')}`);
    const twice = await rowsAfter(world, `+8801722${String(day).padStart(6, '0')}`);
    for (const table of Object.keys(twice)) {
      const [old, first, lie] = [before, once, twice].map((rows) => rows[table]!.map((row) => keyOf(row)));
      const fromFirst = lie!.filter((row) => first!.includes(row) && !old!.includes(row));
      const fromSecond = lie!.filter((row) => !first!.includes(row));
      if (fromFirst.length === 0 || fromSecond.length === 0) continue;
      const isFirst = lie!.indexOf(fromFirst[0]!) < lie!.indexOf(fromSecond[0]!);
      times.set(table, (times.get(table) ?? 0) + (isFirst ? 1 : 0));
    }
  }
  return times;
}

/** How often, of all pairs, who wrote first has her words on an earlier page of SQLite's file. */
export async function firstOnEarlierPage(world: World, originals: readonly string[]): Promise<number> {
  await world.house.database.tidy();
  const bytes = await readFile(world.test.url.slice('sqlite:'.length));
  const pages = originals.map((original) => pageOf(bytes, original));
  const pairs = pages.flatMap((first, place) => pages.slice(place + 1).map((second) => first < second));
  return pairs.filter(Boolean).length / pairs.length;
}

const PAGE = 4_096;
const LONG = 24;

/** Of its end; a page may end within that, and then of what stands before. */
function pageOf(bytes: Buffer, text: string): number {
  const ends = [text.slice(-LONG), text.slice(-3 * LONG, -2 * LONG)];
  const found = ends.map((end) => bytes.indexOf(end)).find((place) => place >= 0);
  if (found === undefined) throw new Error('it does not lie in the file');
  return Math.floor(found / PAGE);
}

async function rowsAfter(world: World, from: string | null): Promise<Rows> {
  if (from !== null) {
    await world.text(from, 'We got no salary for two months');
    await world.text(from, '1');
    world.pass(MINUTE);
    await world.work();
  }
  return allRows(world.house.database);
}

/** Rows change; what they are found by stays. */
const keyOf = ({ id, key, hash, case_id, name }: Record<string, unknown>): string =>
  String(id ?? key ?? hash ?? case_id ?? name);
