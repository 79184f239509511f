import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeOf, messageOf, webhookOf, type Person } from '../../server/demo/cloud/webhook.ts';
import { DAY, HOUR, later, MINUTE, SECOND, type Instant } from '../../server/foundation/time.ts';
import { remainsOf } from '../../server/upkeep/remains.ts';
import { LINE, openMetaWorld, ROKEYA, SALMA, type MetaWorld } from '../channels/whatsapp/meta.ts';
import { DATABASES, type DatabaseKind } from '../databases.ts';
import { makeModem } from '../http/modem.ts';
import { openWorld, type World } from '../world.ts';

const GRAVE = 'The gate is locked and there is smoke, we cannot get out';

interface Text {
  readonly id: string;
  readonly words: string;
  readonly at: Instant;
}

/** A way on which it is told when she wrote. */
interface Way {
  readonly world: World;
  /** All in one request. */
  bring(...texts: readonly Text[]): Promise<void>;
}

async function atMeta(kind: DatabaseKind): Promise<Way> {
  const world = await openMetaWorld(kind);
  return { world, bring: (...texts) => bringAs(world, SALMA, texts) };
}

async function bringAs(world: MetaWorld, person: Person, texts: readonly Text[]): Promise<void> {
  const messages = texts.map(({ id, words, at }) =>
    messageOf(person, `wamid.${id}`, at, { type: 'text', text: { body: words } }),
  );
  expect(await world.meta.post(webhookOf([changeOf(LINE, { messages })]))).toBe(200);
}

async function atGateway(kind: DatabaseKind): Promise<Way> {
  const world = await openWorld(kind, { directory: 'http/gateways.yaml' });
  const modem = await makeModem(world, 'modem');
  return {
    world,
    bring: async (...texts) => {
      const messages = texts.map(({ id, words, at }) => ({
        id,
        from: '+8801712345678',
        text: words,
        at: Math.floor(at / SECOND),
      }));
      const { status, body } = await modem.bring({ messages });
      expect(status).toBe(200);
      expect(body.accepted?.toSorted()).toEqual(texts.map(({ id }) => id).toSorted());
      const ids = [...(body.send ?? []).map(({ id }) => id), ...(body.unsure ?? [])];
      await modem.bring({ statuses: ids.map((id) => ({ id, state: 'delivered' })) });
    },
  };
}

const tables = ['case_file', 'message', 'sender', 'erasure', 'replay_guard'] as const;

describe.each(DATABASES)('what she wrote before her DELETE and comes after it, on $name', (kind) => {
  describe.each([
    ['Meta', atMeta],
    ['a gateway', atGateway],
  ])('through %s', (_name, open) => {
    let way: Way;
    beforeEach(async () => {
      way = await open(kind);
    });
    afterEach(() => way.world.close());

    let texts = 0;
    /** Half a minute after the last one; brought with others or later. */
    const written = (words: string): Text => {
      way.world.pass(30 * SECOND);
      return { id: `t${(texts += 1)}`, words, at: way.world.now() };
    };
    const told = async (...all: readonly string[]) => {
      for (const words of all) await way.bring(written(words));
    };
    const work = async (times = 2, pause = 2 * MINUTE) => {
      for (let turn = 0; turn < times; turn += 1) {
        way.world.pass(pause);
        await way.world.work();
      }
    };
    const rows = async () => {
      const { read } = way.world.house.database;
      const all = await Promise.all(tables.map((table) => read.selectFrom(table).selectAll().execute()));
      return Object.fromEntries(tables.map((table, index) => [table, all[index]!]));
    };
    const stages = async () => (await rows()).case_file!.map((row) => (row as { stage: string }).stage).toSorted();
    const forgotten = async () => {
      expect(await stages()).toEqual(['closed']);
      expect((await rows()).sender).toHaveLength(1);
      expect(await remainsOf(way.world.house.database.read)).toEqual([]);
    };

    test.each([
      ['in the same minutes', 0],
      ['the next day', DAY],
      ['with the last of a week’s tries', 7 * DAY - HOUR],
    ])('it is forgotten with the rest, however often it comes: %s', async (_when, after) => {
      await told('They cut our overtime pay');
      const before = [written('And the manager shouts at us'), written('1')];
      await told('DELETE', 'DELETE');
      await work();
      way.world.pass(after);
      await way.world.work();
      await way.bring(before[0]!);
      await forgotten();
      await way.bring(...before);
      await way.bring(...before);
      await work();
      await forgotten();
      expect((await rows()).message).toHaveLength(1);
      expect((await rows()).replay_guard).toHaveLength(5);
    });

    test('one that was taken and comes again is known', async () => {
      const first = written('They cut our overtime pay');
      await way.bring(first);
      await told('DELETE', 'DELETE');
      await work();
      await way.bring(first);
      await forgotten();
      expect((await rows()).replay_guard).toHaveLength(3);
    });

    test('what she writes afterwards is a new matter', async () => {
      await told('They cut our overtime pay', 'DELETE', 'DELETE');
      await work();
      await told('Nobody paid us this month');
      expect(await stages()).toEqual(['closed', 'received']);
      expect((await rows()).message).toHaveLength(2);
    });

    test('also where it was on its way as long as the DELETE itself', async () => {
      await told('They cut our overtime pay', 'DELETE');
      const kept = [written('DELETE'), written('Nobody paid us this month')];
      way.world.pass(5 * MINUTE);
      await way.bring(...kept);
      await work();
      expect(await stages()).toEqual(['closed', 'received']);
      expect((await rows()).message).toHaveLength(2);
    });

    test('at the same moment as the DELETE it is forgotten or erased', async () => {
      await told('They cut our overtime pay', 'DELETE');
      const before = written('And the manager shouts at us');
      const sure = written('DELETE');
      await Promise.all([way.bring(sure), way.bring(before)]);
      await work();
      expect(await stages()).toHaveLength(1);
    });

    test('while she can take the DELETE back it is kept with the rest, and does not take it back', async () => {
      await told(GRAVE);
      const before = written('My supervisor has my passport');
      await told('DELETE', 'DELETE');
      await way.bring(before);
      expect((await rows()).message).toHaveLength(2);
      expect((await rows()).erasure).toMatchObject([{ done_day: null }]);
      await told('No, keep it');
      expect((await rows()).erasure).toEqual([]);
    });
  });

  test('it is known by her number of before too', async () => {
    const world = await openMetaWorld(kind);
    const at = (): Instant => {
      world.pass(30 * SECOND);
      return world.now();
    };
    await bringAs(world, ROKEYA, [{ id: 'a', words: 'They cut our overtime pay', at: at() }]);
    const before = { id: 'b', words: 'And the manager shouts at us', at: at() };
    await bringAs(world, ROKEYA, [{ id: 'c', words: 'DELETE', at: at() }]);
    await bringAs(world, ROKEYA, [{ id: 'd', words: 'DELETE', at: at() }]);
    world.pass(MINUTE);
    await world.work();
    await bringAs(world, { ...ROKEYA, userId: 'BD.31' }, [before]);
    const cases = () => world.house.database.read.selectFrom('case_file').select('stage').execute();
    expect(await cases()).toEqual([{ stage: 'closed' }]);
    await bringAs(world, { ...ROKEYA, userId: 'BD.31' }, [{ id: 'e', words: 'Nobody paid us', at: later(at(), 0) }]);
    expect(await cases()).toHaveLength(2);
    await world.close();
  });
});
