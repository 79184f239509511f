import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CompiledQuery, sql } from 'kysely';
import type { Carrier, Failure } from '../../channels/channel.ts';
import { openHouse } from '../../server/house.ts';
import { noteStatus } from '../../server/clocks/told.ts';
import type { Database } from '../../server/database/connect.ts';
import { insertRows } from '../../server/database/insert.ts';
import type { OutboxRow, ProviderTraceRow } from '../../server/database/schema.ts';
import { Problem } from '../../server/foundation/errors.ts';
import { newId } from '../../server/foundation/ids.ts';
import { DAY, dayOf, HOUR, later, MINUTE, type Instant } from '../../server/foundation/time.ts';
import { providersOf } from '../../server/jobs.ts';
import { deliver } from '../../server/replies/deliver.ts';
import { outboxRow } from '../../server/replies/outbox.ts';
import { collectTraces, sent, taken } from '../../server/upkeep/collect-traces.ts';
import { eraseDue } from '../../server/upkeep/erase.ts';
import { eraseAtProvider } from '../../server/upkeep/provider-erasure.ts';
import { providerSigns } from '../../server/upkeep/provider-signs.ts';
import { rotate } from '../../server/upkeep/rotate.ts';
import { findStrays } from '../../server/upkeep/strays.ts';
import { dueColumns, hurryTraces } from '../../server/upkeep/traces.ts';
import { DATABASES } from '../databases.ts';
import { LINE, openWorld, type World } from '../world.ts';

const HER = '+8801712345678';

describe.each(DATABASES)('what the provider keeps, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
  });
  afterEach(() => world.close());

  const kept = () => world.twilio.phone(HER).map(({ direction, kept: left }) => `${direction} ${left}`);
  const traces = () => world.house.database.read.selectFrom('provider_trace').selectAll().execute();
  const cases = () => world.house.database.read.selectFrom('case_file').selectAll().execute();
  const work = async (minutes: number, times = 1) => {
    for (let turn = 0; turn < times; turn += 1) {
      world.pass(minutes * MINUTE);
      await world.work();
    }
  };

  test('her text and our answer are erased there within minutes; nothing that identifies stays as evidence', async () => {
    await world.text(HER, 'They cut our overtime pay every month');
    expect(kept()).toEqual(['inbound whole', 'outbound-reply whole']);
    await work(1);
    await work(3);
    expect(kept()).toEqual(['inbound erased', 'outbound-reply erased']);
    for (const row of await traces())
      expect(row).toMatchObject({ state: 'erased', provider_id_sealed: null, due_sealed: null, code: null });
    const guards = await world.house.database.read.selectFrom('replay_guard').selectAll().execute();
    expect(guards.map((row) => row.provider_id_sealed)).toEqual([null]);
  });

  test('the same message again, long after it was erased, opens nothing', async () => {
    const { messageSid } = await world.text(HER, 'They cut our overtime pay every month');
    await work(2, 3);
    world.pass(30 * DAY);
    await world.work();
    await world.text(HER, 'They cut our overtime pay every month', { messageSid });
    expect(await cases()).toHaveLength(1);
  });

  test('too early, an outage, gone already: tried again until it is gone', async () => {
    world.twilio.misbehave({ kind: 'too_early', times: 3 });
    world.twilio.misbehave({ kind: 'erase_500', times: 2 });
    await world.text(HER, 'They cut our overtime pay every month');
    await work(5, 12);
    expect(kept()).toEqual(['inbound erased', 'outbound-reply erased']);
    expect((await traces()).every(({ attempts }) => attempts >= 1)).toBe(true);
    expect(Math.max(...(await traces()).map(({ attempts }) => attempts))).toBeGreaterThan(1);
  });

  test('erased by somebody else counts as gone', async () => {
    const { messageSid } = await world.text(HER, 'They cut our overtime pay every month');
    await work(1);
    const basic = Buffer.from(`${world.house.config.twilio!.accountSid}:${world.house.config.twilio!.authTokens[0]}`);
    world.pass(MINUTE);
    const address = `${world.twilio.url}/2010-04-01/Accounts/${world.house.config.twilio!.accountSid}/Messages/${messageSid}.json`;
    const headers = { authorization: `Basic ${basic.toString('base64')}` };
    expect((await fetch(address, { method: 'DELETE', headers })).status).toBe(204);
    await work(2, 2);
    expect((await traces()).map(({ state }) => state).toSorted()).toEqual(['erased', 'gone']);
  });

  test('what is refused for weeks is loud, audited, and keeps its id for whoever looks', async () => {
    world.twilio.misbehave({ kind: 'erase_refused', times: 1_000 });
    await world.text(HER, 'They cut our overtime pay every month');
    for (let day = 0; day < 24; day += 1) await work(24 * 60);
    for (const row of await traces()) {
      expect(row).toMatchObject({ state: 'failed', code: '20001' });
      expect(row.provider_id_sealed).not.toBeNull();
    }
    expect(world.log.filter((line) => line.includes('provider_erasure_failed'))).toHaveLength(2);
    const acts = await world.house.database.read.selectFrom('audit').select('act').execute();
    expect(acts.filter(({ act }) => act === 'provider_erasure_failed')).toHaveLength(2);
    expect(world.log.join('')).not.toContain(HER);
  });

  test('of a message with pictures the words go first, the rest when nobody needs to look any more', async () => {
    await world.text(HER, 'Look at the wall', { media: [notFetched()] });
    await work(5, 2);
    expect(kept()[0]).toBe('inbound redacted');
    for (let day = 0; day < 24; day += 1) await work(24 * 60);
    expect(kept()[0]).toBe('inbound redacted');
    for (let day = 0; day < 3; day += 1) await work(24 * 60);
    expect(kept()[0]).toBe('inbound erased');
  });

  test('after a crash between the claim and the answer it is still only the words that go', async () => {
    await picture();
    await work(5);
    world.pass(5 * MINUTE);
    const done: string[] = [];
    const asked = Promise.withResolvers<void>();
    const never = () => {
      asked.resolve();
      return new Promise<never>(() => undefined);
    };
    void eraseAtProvider({ ...world.house, records: { redact: never, erase: never } }, world.now());
    await asked.promise;
    expect((await traces()).map(({ attempts }) => attempts)).toContain(1);
    world.pass(5 * MINUTE);
    await eraseAtProvider({ ...world.house, records: noting(done) }, world.now());
    expect(done.filter((one) => one.endsWith(WITH_PICTURES))).toEqual([`redact ${WITH_PICTURES}`]);
  });

  test('her pictures go at once when all of hers was erased, also where that was asked before they were noted', async () => {
    for (const first of ['noted', 'new']) {
      await picture({ messageSid: `MM${(first === 'noted' ? 'a1' : 'b2').repeat(16)}` });
      if (first === 'noted') await work(2, 3);
      await world.text(HER, 'DELETE');
      await world.text(HER, 'DELETE');
      world.pass(MINUTE);
      await eraseDue(world.house.database, world.house.ring, world.now());
      await hurried();
      await work(2, 4);
      expect(new Set(kept().map((one) => one.split(' ')[1]))).toEqual(new Set(['erased']));
      expect((await traces()).map(({ sender_id }) => sender_id).filter(Boolean)).toEqual([]);
    }
  });

  test('an erasure of hers that comes while her picture’s words go is not forgotten', async () => {
    await picture();
    await work(0);
    const { id } = (await senders())[0]!;
    const { redact } = noting([]);
    const meanwhile = async (sid: string) => {
      if (sid === WITH_PICTURES) await hurry(id);
      return redact();
    };
    world.pass(5 * MINUTE);
    await eraseAtProvider({ ...world.house, records: { ...noting([]), redact: meanwhile } }, world.now());
    const trace = (await traces()).find(({ kind: what }) => what === 'media');
    expect(trace).toMatchObject({ state: 'due', due_day: dayOf(world.now()), due_sealed: null, redacted_day: null });
  });

  test('wrong credentials for weeks give nothing up: as soon as they are right, all of it goes', async () => {
    await world.text(HER, 'They cut our overtime pay every month');
    const tried: string[] = [];
    for (let day = 0; day < 30; day += 1) {
      await eraseAtProvider({ ...world.house, records: failing({ kind: 'later', code: '20003' }, tried) }, world.now());
      world.pass(DAY);
    }
    expect(new Set((await traces()).map(({ state }) => state))).toEqual(new Set(['due']));
    expect(world.log.filter((line) => line.includes('provider_silent')).length).toBeGreaterThan(5);
    expect(await signs()).toContainEqual({ code: 'provider_late', level: 'warn', values: { count: 2 } });
    await work(24 * 60, 2);
    expect(kept()).toEqual(['inbound erased', 'outbound-reply erased']);
  });

  test('what was given up is tried again each week', async () => {
    world.twilio.misbehave({ kind: 'erase_refused', times: 200 });
    await world.text(HER, 'They cut our overtime pay every month');
    for (let day = 0; day < 24; day += 1) await work(24 * 60);
    expect((await traces()).map(({ state }) => state)).toEqual(['failed', 'failed']);
    const tried: string[] = [];
    for (let day = 0; day < 21; day += 1) {
      const refused = failing({ kind: 'refused', code: '20001' }, tried);
      await eraseAtProvider({ ...world.house, records: refused }, world.now());
      world.pass(DAY);
    }
    expect(tried).toHaveLength(6);
    const records = noting([]);
    for (let day = 0; day < 8; day += 1) {
      await eraseAtProvider({ ...world.house, records }, world.now());
      world.pass(DAY);
    }
    for (const row of await traces()) expect(row).toMatchObject({ state: 'erased', provider_id_sealed: null });
  });

  test.each([{ kind: 'later', code: '20003' } as const, { kind: 'later', code: '20009' } as const])(
    'a message with pictures that fails with $code is not asked for every few minutes',
    async (failure) => {
      await picture();
      const tried: string[] = [];
      for (let turn = 0; turn < 24 * 60; turn += 5) {
        await eraseAtProvider({ ...world.house, records: failing(failure, tried) }, world.now());
        world.pass(5 * MINUTE);
      }
      const often = tried.filter((sid) => sid === WITH_PICTURES).length;
      expect(often).toBeGreaterThan(3);
      expect(often).toBeLessThan(20);
    },
  );

  test('what was put off to later today keeps nothing else waiting', async () => {
    const { database, ring } = world.house;
    const row = (sid: string, at: Instant, id = newId()): ProviderTraceRow => {
      const place = { table: 'provider_trace', column: 'provider_id_sealed', row: id };
      const day = dayOf(world.now());
      return {
        id,
        provider: 'twilio',
        kind: 'message',
        provider_id_sealed: ring.seal('outbox', place, sid),
        since_day: day,
        ...dueColumns(ring, id, at, world.now()),
        attempts: 8,
        state: 'due',
        state_day: day,
        redacted_day: null,
        sender_id: null,
        code: null,
      };
    };
    const put = Array.from({ length: 700 }, (_, number) => row(`SM${number}`, later(world.now(), 5 * HOUR)));
    await database.write((trx) =>
      insertRows(trx, 'provider_trace', [...put, row('SM-now', world.now(), 'z'.repeat(22))]),
    );
    const done: string[] = [];
    await eraseAtProvider({ ...world.house, records: noting(done) }, world.now());
    expect(done).toEqual(['erase SM-now']);
  });

  test('one value that cannot be opened is told once and kept aside; the rest goes on', async () => {
    const { database, ring } = world.house;
    await world.text(HER, 'They cut our overtime pay every month');
    await world.text(HER, '1');
    const [guard] = await database.read.selectFrom('replay_guard').selectAll().execute();
    const another = { table: 'replay_guard', column: 'provider_id_sealed', row: 'another' };
    const broken = { provider_id_sealed: ring.seal('outbox', another, 'SM') };
    const ofNoKey = { provider_id_sealed: broken.provider_id_sealed.replace(/^(g1\.aes\.).{22}/, `$1${newId()}`) };
    await database.write(
      (trx) => trx.updateTable('replay_guard').set(ofNoKey).where('key', '=', guard!.key).execute(),
      'old',
    );
    await collectTraces(world.house, world.now());
    const [first, second] = (await traces()).filter(({ state }) => state === 'due');
    const change = (id: string, values: Partial<ProviderTraceRow>) =>
      database.write((trx) => trx.updateTable('provider_trace').set(values).where('id', '=', id).execute());
    await change(first!.id, broken);
    await change(second!.id, { due_sealed: broken.provider_id_sealed });
    await work(5, 5);
    const states = (await traces()).map(({ state, code }) => `${state} ${code}`).toSorted();
    expect(states).toEqual(['erased null', 'erased null', 'failed unsealable', 'failed unsealable']);
    expect(world.log.filter((line) => line.includes('provider_erasure_failed'))).toHaveLength(2);
  });

  test('a server that slept through a rotation takes nothing for broken', async () => {
    const { config, now, log, database, ring } = world.house;
    const slept = await openHouse(config, now, log);
    await rotate({ database, ring, now, wait: async () => undefined, progress: () => undefined }, 'outbox');
    await world.text(HER, 'They cut our overtime pay every month');
    world.pass(5 * MINUTE);
    const done: string[] = [];
    await eraseAtProvider({ ...slept, records: noting(done) }, world.now());
    world.pass(5 * MINUTE);
    await eraseAtProvider({ ...slept, records: noting(done) }, world.now());
    await slept.close();
    expect(done).toHaveLength(2);
    expect((await traces()).map(({ state }) => state)).toEqual(['erased', 'erased']);
  });

  const rotateOutbox = () => {
    const { database, ring, now } = world.house;
    return rotate({ database, ring, now, wait: async () => undefined, progress: () => undefined }, 'outbox');
  };
  const failures = async () => [
    ...(await traces()).filter(({ state }) => state === 'failed'),
    ...world.log.filter((line) => /provider_erasure_failed|delivery_broken/.test(line)),
  ];

  test('a rotation that ends in the middle of a batch makes nothing broken', async () => {
    for (let count = 10; count < 17; count += 1)
      await world.text(`+88017123456${count}`, 'no water on the third floor');
    await collectTraces(world.house, world.now());
    world.pass(5 * MINUTE);
    const done: string[] = [];
    const { erase, redact } = noting(done);
    let turned: Promise<unknown> | null = null;
    const once = async (id: string) => {
      await (turned ??= rotateOutbox());
      return erase(id);
    };
    await eraseAtProvider({ ...world.house, records: { erase: once, redact } }, world.now());
    expect(done).toHaveLength(14);
    expect(await failures()).toEqual([]);
  });

  test('one that ends while what we hold is collected leaves it for the next turn', async () => {
    await world.text(HER, 'They cut our overtime pay every month');
    const { ring } = world.house;
    let turned: Promise<unknown> | null = null;
    const slow = {
      ...ring,
      refresh: async () => {
        await (turned ??= rotateOutbox());
        return ring.refresh();
      },
      open: (...[place, sealed]: Parameters<typeof ring.open>) => {
        if (!turned) throw new Problem('unsealable', 500);
        return ring.open(place, sealed);
      },
    };
    await collectTraces({ ...world.house, ring: slow }, world.now());
    await collectTraces(world.house, world.now());
    expect(await failures()).toEqual([]);
    expect((await traces()).map(({ state }) => state)).toEqual(['due', 'due']);
  });

  test('one that ends while texts are on their way delays none of them', async () => {
    await world.text(HER, 'They cut our overtime pay every month');
    const { database, ring } = world.house;
    const [one] = await database.read.selectFrom('outbox').selectAll().execute();
    const said = { senderId: one!.sender_id, lineId: one!.line_id, caseId: one!.case_id, kind: 'reply' } as const;
    const text = { wording: 'own', language: 'en', text: 'We will look', segments: 1, human: true } as const;
    const rows = [1, 2, 3].map(() =>
      outboxRow(ring, { ...said, ...text, state: 'queued' }, world.now(), newId(), null),
    );
    await database.write(async (trx) => {
      await trx.updateTable('sender').set({ may_write: 'yes' }).execute();
      await insertRows(trx, 'outbox', rows);
    });
    const { delivery } = providersOf(world.house);
    let turned: Promise<unknown> | null = null;
    const line = await database.read.selectFrom('line').selectAll().executeTakeFirstOrThrow();
    const sender = delivery.carrierOf(line)!;
    const carrier: Carrier = {
      ...sender,
      send: async (message) => {
        await (turned ??= rotateOutbox());
        return sender.send(message);
      },
    };
    await deliver({ ...delivery, carrierOf: () => carrier }, world.now);
    await deliver(delivery, world.now);
    await world.twilio.settled();
    expect(await failures()).toEqual([]);
    const states = database.read.selectFrom('outbox').select('state').where('human', '=', 1);
    expect((await states.execute()).map(({ state }) => state)).toEqual(['delivered', 'delivered', 'delivered']);
  });

  test('an answer whose status was lost is erased there all the same', async () => {
    world.twilio.misbehave({ kind: 'lose_statuses', times: 10 });
    await world.text(HER, 'They cut our overtime pay every month');
    await work(60 * 25);
    await work(5, 2);
    expect(kept()).toEqual(['inbound erased', 'outbound-reply erased']);
  });

  test('so is one that the provider could not deliver and did not tell of', async () => {
    world.twilio.misbehave({ kind: 'lose_statuses', times: 1 });
    world.twilio.misbehave({ kind: 'undelivered', times: 1 });
    await world.text(HER, 'They cut our overtime pay every month');
    await work(60 * 25);
    await work(5, 2);
    expect(kept()).toEqual(['inbound erased', 'outbound-reply erased']);
    const rows = await world.house.database.read.selectFrom('outbox').select('state').execute();
    expect(rows.map(({ state }) => state)).toEqual(['unknown']);
  });

  test.each(['1', 'DELETE'])('so is one that she answered with %s before', async (next) => {
    world.twilio.misbehave({ kind: 'lose_statuses', times: 10 });
    await world.text(HER, 'They cut our overtime pay every month');
    await world.text(HER, next);
    await world.text(HER, next);
    world.pass(MINUTE);
    await work(2, 3);
    await work(60 * 24, 3);
    await work(5, 2);
    expect(kept().filter((one) => !one.endsWith('erased'))).toEqual([]);
  });

  test('a status that comes when her next text was faster still tells us the id', async () => {
    world.twilio.misbehave({ kind: 'lose_statuses', times: 1 });
    await world.text(HER, 'They cut our overtime pay every month');
    world.pass(MINUTE);
    await world.text(HER, '1');
    const { database, ring } = world.house;
    const [row] = await database.read.selectFrom('outbox').selectAll().where('provider_lookup', 'is', null).execute();
    expect(row!.state).toBe('delivered');
    const providerId = world.twilio.phone(HER)[1]!.sid;
    await noteStatus(database, ring, row!.id, { providerId, state: 'delivered', code: null }, world.now());
    await work(5, 2);
    expect(kept().filter((one) => !one.endsWith('erased'))).toEqual([]);
  });

  test('a status that comes while the sending is being noted is not lost', async () => {
    world.twilio.misbehave({ kind: 'lose_statuses', times: 1 });
    await world.text(HER, 'They cut our overtime pay every month');
    const { database, ring } = world.house;
    const [row] = await database.read.selectFrom('outbox').selectAll().execute();
    const become = (state: OutboxRow['state']) =>
      database.write((trx) => trx.updateTable('outbox').set({ state }).where('id', '=', row!.id).execute());
    await become('sending');
    let first = true;
    const meanwhile: Database = {
      ...database,
      write: async (...work) => {
        if (first) await become('sent');
        first = false;
        return database.write(...work);
      },
    };
    const providerId = world.twilio.phone(HER)[1]!.sid;
    await noteStatus(meanwhile, ring, row!.id, { providerId, state: 'delivered', code: null }, world.now());
    expect(await database.read.selectFrom('outbox').select('state').execute()).toEqual([{ state: 'delivered' }]);
  });

  test('of what others sent from another line, and of what is young, nothing is touched', async () => {
    world.twilio.misbehave({ kind: 'lose_statuses', times: 10 });
    await world.text(HER, 'They cut our overtime pay every month');
    await world.text(HER, '1');
    const asked: string[] = [];
    const sent = async (from: string, since: number, until: number) => {
      asked.push(from);
      const ids = [
        { providerId: 'SMyoung', at: until + 1 },
        { providerId: 'SMold', at: since - 1 },
      ];
      return { kind: 'sent' as const, messages: ids };
    };
    world.pass(DAY);
    expect(await findStrays({ ...world.house, records: { sent } }, world.now())).toBe(0);
    expect(asked).toEqual([LINE]);
  });

  test('what lies at the provider is found without reading whole tables', async () => {
    const { database } = world.house;
    const { owner } = database;
    for (const asked of [taken(database.read), sent(database.read)]) {
      const { sql: text, parameters } = asked.compile();
      const plan = await (database.kind === 'sqlite'
        ? owner.executeQuery<object>(CompiledQuery.raw(`explain query plan ${text}`, [...parameters]))
        : owner.transaction().execute(async (trx) => {
            await sql`set local enable_seqscan = off`.execute(trx);
            return trx.executeQuery<object>(CompiledQuery.raw(`explain ${text}`, [...parameters]));
          }));
      expect(JSON.stringify(plan.rows)).toContain('_held_there');
    }
  });

  test('what is tried again as it should be is no reason to warn', async () => {
    world.twilio.misbehave({ kind: 'erase_500', times: 1 });
    world.twilio.misbehave({ kind: 'too_early', times: 1_000 });
    await picture();
    await work(2);
    for (let day = 0; day < 5; day += 1) await work(24 * 60);
    expect((await traces()).map(({ code }) => code)).toContain('20009');
    expect((await signs()).map(({ code }) => code)).not.toContain('provider_late');
  });

  test('nor is a picture whose month is over and that the provider did not take once', async () => {
    await picture();
    await work(5, 2);
    for (let day = 0; day < 24; day += 1) await work(24 * 60);
    world.pass(6 * DAY);
    const records = failing({ kind: 'later', code: '20003' }, []);
    await eraseAtProvider({ ...world.house, records }, world.now());
    expect((await traces()).map(({ code }) => code)).toContain('20003');
    expect((await signs()).map(({ code }) => code)).not.toContain('provider_late');
  });

  const signs = () => providerSigns(world.house.database.read, dayOf(world.now()));
  const WITH_PICTURES = `MM${'a1'.repeat(16)}`;
  /** The provider has it and does not give it away. */
  const notFetched = () => world.twilio.upload({ bytes: Buffer.of(1), way: 'down' });
  const picture = (more: object = {}) =>
    world.text(HER, 'Look at the wall', {
      messageSid: WITH_PICTURES,
      media: [notFetched()],
      ...more,
    });
  const senders = () => world.house.database.read.selectFrom('sender').selectAll().execute();
  const hurry = (id: string) => world.house.database.write((trx) => hurryTraces(trx, id, dayOf(world.now())));
  /** What the erasure of a sender does in its own write. */
  const hurried = async () => {
    for (const { id, erased_day } of await senders()) if (erased_day) await hurry(id);
  };
});

/** A provider that does all it is asked. */
const noting = (done: string[]) => {
  const by = (what: string) => (sid?: string) => {
    done.push(`${what} ${sid}`);
    return Promise.resolve({ kind: 'erased' as const });
  };
  return { redact: by('redact'), erase: by('erase') };
};

const failing = (failure: Failure, tried: string[]) => {
  const fail = (sid: string) => {
    tried.push(sid);
    return Promise.resolve(failure);
  };
  return { redact: fail, erase: fail };
};
