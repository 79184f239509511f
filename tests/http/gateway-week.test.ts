import { describe, expect, test } from 'vitest';
import { openCases } from '../../server/cases/store.ts';
import { MINUTE, SECOND } from '../../server/foundation/time.ts';
import { readCase } from '../../server/http/desk/casework.ts';
import { DATABASES } from '../databases.ts';
import { openWorld } from '../world.ts';
import { makeModem, type Answer } from './modem.ts';

/** The same numbers each time, so that what failed once fails again. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const THINGS = ['roof', 'pump', 'stairs', 'ladder', 'canteen', 'oven', 'yard', 'kitchen'];

describe.each(DATABASES)('a gateway whose net fails every other time, on $name', (kind) => {
  test.each([7, 11, 23])(
    'brings each text once and shows each answer once (%s)',
    async (seed) => {
      const roll = dice(seed);
      const world = await openWorld(kind, { directory: 'http/gateways.yaml' });
      try {
        const modem = await makeModem(world, 'modem');
        const at = () => Math.floor(world.now() / SECOND);
        const phones = new Map<string, string[]>();
        let held = THINGS.flatMap((thing, who) => {
          const words = [`The ${thing} is `, 'broken and they ', 'do nothing'];
          const from = `+88017130000${10 + who}`;
          return words.map((text, index) => ({
            id: `${who}.${index}`,
            from,
            text,
            at: at(),
            part: { ref: who % 2, number: index + 1, of: words.length },
          }));
        }).toSorted(() => roll() - 0.5);
        let statuses: { id: string; state: string }[] = [];
        const known = new Map<string, string>();

        /** One request; what came back is lost every other time. */
        const turn = async (net: number) => {
          const some = held.filter(() => roll() < 0.7);
          const brought = { messages: some, statuses };
          const { status, body }: Answer = await modem.bring(brought);
          expect(status).toBe(200);
          if (roll() < net) return;
          held = held.filter(({ id }) => !body.accepted!.includes(id));
          for (const { id, to, text } of body.send!) {
            expect(known.has(id)).toBe(false);
            known.set(id, 'sent');
            phones.set(to, [...(phones.get(to) ?? []), text]);
          }
          statuses = body.send!.map(({ id }) => ({ id, state: 'sent' }));
          statuses.push(...body.unsure!.map((id) => ({ id, state: known.get(id) ?? 'absent' })));
        };
        for (let step = 0; step < 40; step += 1) {
          await turn(0.5);
          world.pass(20 * SECOND);
          await world.work();
        }
        for (let step = 0; step < 12; step += 1) {
          await turn(0);
          world.pass(MINUTE);
          await world.work();
        }
        expect(held).toEqual([]);
        const files = await openCases(world.house.database.read);
        const read = await Promise.all(files.map((file) => readCase(world.desk, file.id, world.now())));
        const words = read.flatMap(({ statements }) => statements.map((one) => one.text));
        expect(words).toHaveLength(THINGS.length);
        expect(new Set(words)).toEqual(new Set(THINGS.map((thing) => `The ${thing} is broken and they do nothing`)));
        for (const texts of phones.values()) expect(texts).toHaveLength(new Set(texts).size);
        const open = await world.house.database.read.selectFrom('outbox').select('state').execute();
        expect(new Set(open.map(({ state }) => state)).isSubsetOf(new Set(['sent', 'failed', 'held']))).toBe(true);
      } finally {
        await world.close();
      }
    },
    60_000,
  );
});
