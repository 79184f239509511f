/** The same day in the life of a line, begun at any moment of it; and its rows without what chance drew. */
import { openCases } from '../../server/cases/store.ts';
import { MINUTE } from '../../server/foundation/time.ts';
import { answerCase, readCase, triageCase } from '../../server/http/desk/casework.ts';
import type { DatabaseKind } from '../databases.ts';
import type { World } from '../world.ts';
import { comeOtherwise } from './day-ways.ts';
import { allRows, type Rows } from './keyring.ts';
import { openWays } from './ways.ts';

const TEXTS: readonly (readonly [from: string, ...texts: string[]])[] = [
  ['+8801711111111', 'Two months no salary, says Rokeya Khatun 01819456789', '1', '1', 'MK47', 'He shouts at us'],
  ['+8801722222222', 'আমাদের ওভারটাইমের টাকা দেয় না', 'STOP'],
  ['+8801733333333', 'The exit is locked and there is fire on floor 3!', '1'],
  ['+8801744444444', 'hello'],
  ['+8801755555555', 'They beat us', 'DELETE', 'DELETE'],
];

/** Whatever comes within ten minutes of `start`, and the jobs after each text. */
export async function liveDay(kind: DatabaseKind, start: string): Promise<Rows> {
  const { world, ways } = await openWays(kind, start);
  try {
    for (const [from, ...texts] of TEXTS)
      for (const text of texts) {
        await world.text(from, text);
        world.pass(5_000);
        await world.work();
      }
    await comeOtherwise(world, ways);
    await work(world);
    return await allRows(world.house.database);
  } finally {
    await world.close();
  }
}

async function work(world: World): Promise<void> {
  for (const { id, state } of await openCases(world.house.database.read)) {
    await readCase(world.desk, id, world.now());
    const { category, level } = state;
    await triageCase(world.desk, id, { category, level, siteId: null }, null, world.now());
    await answerCase(world.desk, id, 'We have read it and ask today.', world.now());
  }
  // Twice: what became of a text may be told after the job that waits for it.
  for (const wait of [0, 0, 3 * MINUTE, 0]) {
    world.pass(wait);
    await world.work();
  }
}

/** Rows whose random parts are gone: ids, keyed hashes and ciphertext, of which only the length is left. */
export function plainOf(rows: Rows): Map<string, string[]> {
  const columns = new Map<string, string[]>();
  for (const [table, list] of Object.entries(rows)) {
    if (table.startsWith('kysely')) continue;
    for (const row of list)
      for (const [column, value] of Object.entries(row)) {
        const name = `${table}.${column}`;
        const known = columns.get(name) ?? [];
        known.push(COUNTED.has(name) ? 'a number' : unchanced(value));
        columns.set(name, known);
      }
  }
  for (const values of columns.values()) values.sort();
  return columns;
}

/** Drawn, or made under a key, though neither id nor ciphertext. */
const COUNTED = new Set(['release_entry.enters_day', 'provider_trace.attempts']);

const unchanced = (value: unknown): string =>
  String(value)
    .replaceAll(
      /g1\.(aes|hpke)\.[\w-]+\.([\w-]+)/g,
      (_, algorithm, payload: string) => `${algorithm} of ${payload.length}`,
    )
    .replaceAll(/(?<![\w-])\d{8}(?![\w-])/g, 'a reference')
    .replaceAll(/(?<![\w-])[\w-]{43}(?![\w-])/g, 'a hash')
    .replaceAll(/(?<![\w-])[\w-]{22}(?![\w-])/g, 'an id');

/** Columns that are not the same in both. */
export function differing(one: Rows, other: Rows): string[] {
  const [first, second] = [plainOf(one), plainOf(other)];
  return [...first.keys()].filter((name) => first.get(name)!.join('\n') !== second.get(name)?.join('\n'));
}
