import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../server/foundation/time.ts';
import { providersOf } from '../../server/jobs.ts';
import { reconcile } from '../../server/upkeep/reconcile.ts';
import { remainsOf } from '../../server/upkeep/remains.ts';
import { rotate } from '../../server/upkeep/rotate.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const HER = '+8801712345678';
const OTHER = '+8801712345679';
const GRAVE = 'The gate is locked and there is smoke, we cannot get out';

describe.each(DATABASES)('what was lost on its way, and a DELETE, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
  });
  afterEach(() => world.close());

  const read = () => world.house.database.read;
  const all = {
    cases: () => read().selectFrom('case_file').selectAll().execute(),
    senders: () => read().selectFrom('sender').selectAll().execute(),
    messages: () => read().selectFrom('message').selectAll().execute(),
    erasures: () => read().selectFrom('erasure').selectAll().execute(),
    guards: () => read().selectFrom('replay_guard').selectAll().execute(),
  };
  /** `texts` every half a minute; one in brackets is lost on its way. */
  const told = async (...texts: readonly (string | readonly [string])[]) => {
    for (const text of texts) {
      world.pass(30 * SECOND);
      if (typeof text !== 'string') world.twilio.misbehave({ kind: 'lose_webhook' });
      await world.text(HER, typeof text === 'string' ? text : text[0]);
    }
  };
  const work = async (times: number, pause = 3 * MINUTE) => {
    for (let turn = 0; turn < times; turn += 1) {
      world.pass(pause);
      await world.work();
    }
  };
  const hers = () => world.twilio.phone(HER).map(({ direction, body }) => `${direction} ${body}`);
  const kept = () => world.twilio.phone(HER).map((text) => text.kept);

  test.each(['at once', 'after the key of addresses was rotated'])(
    'what she wrote before is forgotten too, and erased at the provider: %s',
    async (how) => {
      await told('They cut our overtime pay', '1', ['And the manager shouts at us'], ['RESUME'], 'DELETE', 'DELETE');
      if (how !== 'at once') {
        await world.work();
        const { database, ring, now } = world.house;
        await rotate({ database, ring, now, wait: async () => undefined, progress: () => undefined }, 'address');
      }
      await work(4);
      expect(await all.cases()).toMatchObject([{ stage: 'closed' }]);
      expect((await all.senders()).map(({ address_sealed }) => address_sealed)).toEqual(['']);
      expect(await all.messages()).toHaveLength(1);
      expect(await all.guards()).toHaveLength(6);
      expect(kept().every((left) => left === 'erased')).toBe(true);
      expect(await remainsOf(read())).toEqual([]);
    },
  );

  test('its pictures go with it at once', async () => {
    await told('They cut our overtime pay', '1');
    world.twilio.misbehave({ kind: 'lose_webhook' });
    const media = [{ address: `${world.twilio.url}/m/1`, type: 'image/jpeg' }];
    await world.text(HER, 'Look', { messageSid: `MM${'d'.repeat(32)}`, media });
    await told('DELETE', 'DELETE');
    await work(4);
    expect(await read().selectFrom('attachment').selectAll().execute()).toEqual([]);
    expect(kept().every((left) => left === 'erased')).toBe(true);
  });

  test('after the days of a grave matter too; what came in meanwhile is forgotten with the rest', async () => {
    await told(GRAVE, ['My supervisor has my passport'], 'DELETE', 'DELETE');
    await work(2);
    expect((await all.messages()).map(({ erased_day }) => erased_day)).toEqual([null, null]);
    expect((await all.erasures())[0]!.done_day).toBeNull();
    await work(2, 37 * HOUR);
    expect((await all.messages()).every(({ erased_day }) => erased_day !== null)).toBe(true);
    expect(await all.cases()).toHaveLength(1);
  });

  test('what she writes afterwards is a new matter, lost on its way or not', async () => {
    await told('They cut our overtime pay', '1', 'DELETE', 'DELETE', ['Nobody paid us this month']);
    await work(3);
    expect((await all.cases()).map(({ stage }) => stage).toSorted()).toEqual(['closed', 'received']);
    expect(await all.messages()).toHaveLength(2);
  });

  test('who took it back is not forgotten', async () => {
    await told(GRAVE, ['My supervisor has my passport'], 'DELETE', 'DELETE', 'No, keep it');
    await work(2);
    expect((await all.messages()).map(({ erased_day }) => erased_day)).toEqual([null, null, null]);
    expect(await all.erasures()).toEqual([]);
  });

  test('by what she is known again is kept no longer than such a text is fetched, or brought again', async () => {
    await told('They cut our overtime pay', '1', 'DELETE', 'DELETE');
    await work(2);
    expect((await all.erasures())[0]).toMatchObject({ lookup: expect.stringMatching(/^[\w-]{43}$/) });
    expect(JSON.stringify(await all.erasures())).not.toContain(HER);
    await work(7, DAY);
    expect((await all.erasures())[0]!.lookup).not.toBeNull();
    await work(1, DAY);
    expect((await all.erasures())[0]).toMatchObject({ lookup: null, asked_sealed: null, due_sealed: null });
  });

  test('so what she wrote before is not taken as new, where it is asked for by hand later', async () => {
    const since = world.now();
    await told('They cut our overtime pay', '1', ['And the manager shouts at us']);
    const room = { ...world.house, records: providersOf(world.house).records!, unsure: new Set<string>() };
    world.pass(DAY);
    await told('DELETE', 'DELETE');
    // The service was told so late that its own look back is over.
    world.pass(2 * DAY);
    world.twilio.misbehave({ kind: 'lose_webhook' });
    await world.text(OTHER, 'Nobody paid us');
    await work(1, 9 * DAY);
    const before = (await all.messages()).length;
    expect((await all.erasures())[0]).toMatchObject({ lookup: null, done_day: expect.any(String) });
    expect(await reconcile(room, world.now(), since)).toBe(1);
    expect([(await all.messages()).length - before, room.unsure.size]).toEqual([1, 1]);
    expect(await all.senders()).toHaveLength(2);
  });

  test('a second DELETE that was lost counts where she wrote it after she had the question, and is answered', async () => {
    await told('They cut our overtime pay', '1', '1', 'DELETE', ['DELETE']);
    await work(3);
    expect(hers().at(-1)).toMatch(/^outbound-api .*being deleted/);
    expect((await all.erasures())[0]!.done_day).not.toBeNull();
    expect((await all.senders())[0]!.address_sealed).toBe('');
    expect(await remainsOf(read())).toEqual([]);
  });

  test('on a grave matter she hears until when she can take it back', async () => {
    await told(GRAVE, '1', '1', 'DELETE', ['DELETE']);
    await work(3);
    expect(hers().at(-1)).toMatch(/^outbound-api /);
    expect((await all.erasures())[0]).toMatchObject({ done_day: null });
    expect((await all.senders())[0]!.stopped_day).not.toBeNull();
  });

  test('who wants no texts gets none, and is forgotten all the same', async () => {
    await told('They cut our overtime pay', '1', '1', 'STOP', 'DELETE', ['DELETE']);
    await work(3);
    expect(hers().filter((text) => text.startsWith('outbound-api'))).toEqual([]);
    expect((await all.erasures())[0]!.done_day).not.toBeNull();
  });

  test('also where it is fetched a day later', async () => {
    await told('They cut our overtime pay', '1', '1', 'DELETE', ['DELETE']);
    world.pass(40 * HOUR);
    await work(2);
    expect((await all.erasures())[0]!.done_day).not.toBeNull();
  });

  test('words between the question and it leave it unanswered', async () => {
    await told('They cut our overtime pay', '1', '1', 'DELETE', ['And they shout'], ['DELETE']);
    await work(2);
    expect(await all.erasures()).toEqual([]);
    expect(await all.messages()).toHaveLength(2);
  });

  test('its day does not tell that it was fetched next to midnight', async () => {
    await world.close();
    world = await openWorld(kind, { start: '2026-03-04T23:50:00Z' });
    await told('They cut our overtime pay', '1', '1', 'DELETE', ['DELETE']);
    world.pass(7 * MINUTE + 20 * SECOND);
    await world.work();
    expect(await all.erasures()).toMatchObject([{ asked_day: '2026-03-04', due_day: '2026-03-04', done_day: null }]);
    await work(2);
    expect((await all.erasures())[0]!.done_day).toBe('2026-03-05');
  });

  test('answers from before it neither restart what she stopped nor tell companies', async () => {
    await told(GRAVE, '1', ['RESUME'], ['1'], 'DELETE', 'DELETE');
    await work(3);
    expect((await all.senders())[0]!.stopped_day).not.toBeNull();
    expect((await all.erasures())[0]).toMatchObject({ done_day: null });
    expect(hers().filter((text) => text.startsWith('outbound-api'))).toEqual([]);
  });
});
