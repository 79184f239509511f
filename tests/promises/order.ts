/** Who of two wrote first, as a thief would tell it: by the order in which a table's rows lie. */
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
