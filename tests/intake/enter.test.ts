import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDoors, type OpenHouse } from '../../server/app.ts';
import { openHouse } from '../../server/house.ts';
import { consentsOf } from '../../server/cases/consent.ts';
import { eventsOf } from '../../server/cases/store.ts';
import { makeLog } from '../../server/foundation/log.ts';
import { DAY } from '../../server/foundation/time.ts';
import { readCase } from '../../server/http/desk/casework.ts';
import { openOriginal } from '../../server/http/desk/originals.ts';
import { claimedOn } from '../../server/intake/claim.ts';
import { enter, type Entrance } from '../../server/intake/enter.ts';
import { readHers } from '../../server/intake/herself.ts';
import { newReceipt, receiptHash, senderByReceipt, shownReceipt } from '../../server/intake/receipt.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const WORDS = 'They have not paid us for two months';

const alongside = () => Promise.reject(new RangeError('the filing is not right'));

describe.each(DATABASES)('a case that comes in whole, on $name', (kind) => {
  let world: World;
  let second: OpenHouse;
  beforeAll(async () => {
    world = await openWorld(kind);
    second = await openDoors(
      await openHouse(
        world.house.config,
        world.now,
        makeLog(world.now, 'error', () => undefined),
      ),
    );
  });
  afterAll(async () => {
    await second.close();
    await world.close();
  });

  const { read } = { read: () => world.house.database.read };
  const entrance = async (more: Partial<Entrance> = {}): Promise<Entrance & { receipt: string }> => {
    const receipt = newReceipt();
    const hash = await receiptHash(world.house.ring, receipt);
    return {
      channel: 'web',
      key: hash,
      words: WORDS,
      media: [],
      language: 'en',
      siteId: null,
      country: 'BD',
      consents: [{ item: 'tell_buyers', answer: 'yes', means: 'answered', text: 'web.tell_buyers.en' }],
      danger: false,
      receiptHash: hash,
      receipt,
      ...more,
    };
  };
  const counts = () => Promise.all((['case_file', 'sender', 'message', 'receipt', 'reporter'] as const).map(countOf));
  const countOf = async (table: 'case_file' | 'sender' | 'message' | 'receipt' | 'reporter') =>
    (await read().selectFrom(table).selectAll().execute()).length;

  test('has category, level, consent, clocks and a date, as one that was texted', async () => {
    const site = await read().selectFrom('site').select('id').where('code', '=', 'meghna-1').executeTakeFirstOrThrow();
    const entered = await enter(world.house, await entrance({ siteId: site.id }), world.now());
    const file = await read()
      .selectFrom('case_file')
      .selectAll()
      .where('id', '=', entered.caseId)
      .executeTakeFirstOrThrow();
    expect(file).toMatchObject({ category: 'WAG.UNP', level: 'L2', stage: 'received', site_id: site.id });
    expect(entered).toMatchObject({ reference: file.reference, repeated: false });
    expect(entered.date > file.opened_day).toBe(true);
    expect((await eventsOf(read(), entered.caseId)).map(({ kind: happened }) => happened)).toEqual([
      'opened',
      'words_added',
      'placed',
      'told',
      'consented',
    ]);
    const clocks = await read().selectFrom('clock').selectAll().where('case_id', '=', entered.caseId).execute();
    expect(new Map(clocks.map(({ stage, verdict }) => [stage, verdict]))).toEqual(
      new Map([
        ['first_answer', 'met'],
        ['acknowledgement', null],
      ]),
    );
    expect(clocks.find(({ stage }) => stage === 'acknowledgement')!.told_sealed).not.toBeNull();
    expect(await consentsOf(read(), entered.caseId)).toMatchObject({ tell_buyers: 'yes', tell_supplier: null });
    expect(await read().selectFrom('outbox').select('id').where('sender_id', '=', entered.senderId).execute()).toEqual(
      [],
    );
  });

  test('is stripped, and no receipt is left in it', async () => {
    const told = newReceipt();
    const given = await entrance({ words: `${WORDS}. My name is Zarvina, my code is ${shownReceipt(told)}` });
    const { caseId } = await enter(world.house, given, world.now());
    const [statement] = (await readCase(world.desk, caseId, world.now())).statements;
    expect(statement!.text).not.toMatch(/zarvina|\d{3}/i);
    const which = { caseId, number: statement!.number };
    const original = await openOriginal(world.desk, which, { reason: 'translation_doubt' }, world.now());
    expect(original).toContain('Zarvina');
    expect(original).toContain('[number]');
    expect(original).not.toContain(shownReceipt(told));
  });

  test('with danger is for now', async () => {
    const { caseId } = await enter(world.house, await entrance({ danger: true }), world.now());
    const file = await read()
      .selectFrom('case_file')
      .select('level')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow();
    expect(file.level).toBe('L1');
    const clocks = await read().selectFrom('clock').selectAll().where('case_id', '=', caseId).execute();
    expect(clocks.filter(({ stage, ended_day }) => stage === 'acknowledgement' && ended_day === null)).toHaveLength(1);
  });

  test('is one however often, on however many servers and however late it comes, with the same result', async () => {
    const given = await entrance();
    const before = await countOf('case_file');
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, index) => enter(index % 2 ? second : world.house, given, world.now())),
    );
    world.pass(DAY);
    all.push(await enter(second, given, world.now()));
    // The guard goes some day, and her receipt leads to her case still.
    await world.house.database.write((trx) =>
      trx.deleteFrom('replay_guard').where('sender_id', '=', all[0]!.senderId).execute(),
    );
    all.push(await enter(world.house, given, world.now()));
    expect(await countOf('case_file')).toBe(before + 1);
    expect(all.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(
      new Set(all.map(({ caseId, senderId, reference, date }) => [caseId, senderId, reference, date].join())).size,
    ).toBe(1);
  });

  test('is stored whole or not at all', async () => {
    const before = await counts();
    await expect(enter(world.house, await entrance({ alongside }), world.now())).rejects.toThrow(RangeError);
    expect(await counts()).toEqual(before);
  });

  test('leaves no receipt in plain', async () => {
    const given = await entrance();
    await enter(world.house, given, world.now());
    const rows = await Promise.all(
      (['receipt', 'sender', 'replay_guard', 'message', 'outbox', 'case_event'] as const).map((table) =>
        read().selectFrom(table).selectAll().execute(),
      ),
    );
    expect(JSON.stringify(rows)).not.toContain(given.receipt);
    expect(JSON.stringify(rows)).not.toContain(shownReceipt(given.receipt));
    expect(world.log.join('\n')).not.toContain(given.receipt);
  });

  test('of a filer has one row, and is the worker’s own from the first use of its receipt', async () => {
    const given = await entrance({
      channel: 'filing',
      consents: [{ item: 'count', answer: 'yes', means: 'recorded', text: 'filing.count.en' }],
      events: () => [{ kind: 'filed', facts: { filing: 'a-filing', way: 'page' } }],
    });
    const { caseId, senderId } = await enter(world.house, given, world.now());
    const rows = await read().selectFrom('reporter').select('sender_id').where('case_id', '=', caseId).execute();
    expect(rows).toEqual([{ sender_id: senderId }]);
    expect(await senderByReceipt(read(), given.receiptHash!)).toEqual({ senderId, kind: 'filing', usedDay: null });
    expect(await claimedOn(read(), senderId)).toBeNull();
    const hers = await readHers(world.house, senderId, world.now());
    expect(hers.cases).toMatchObject([{ caseId, consents: { count: 'yes', tell_buyers: null }, stage: 'received' }]);
    await Promise.all([readHers(world.house, senderId, world.now()), readHers(second, senderId, world.now())]);
    expect(await claimedOn(read(), senderId)).not.toBeNull();
    const kinds = (await eventsOf(read(), caseId)).map(({ kind: happened }) => happened);
    expect(kinds.filter((happened) => happened === 'claimed')).toHaveLength(1);
    expect(kinds).toContain('filed');
  });
});
