import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDoors, type OpenHouse } from '../../server/app.ts';
import { openHouse } from '../../server/house.ts';
import { consentsOf } from '../../server/cases/consent.ts';
import { eventsOf } from '../../server/cases/store.ts';
import { organisationByCode } from '../../server/directory/organisations.ts';
import { makeLog } from '../../server/foundation/log.ts';
import { addDays, DAY, dayOf, type Day } from '../../server/foundation/time.ts';
import { answerCase, readCase, resolveCase, triageCase } from '../../server/http/desk/casework.ts';
import { openOriginal } from '../../server/http/desk/originals.ts';
import { checkFiling, file, type Filer, type FilingDraft } from '../../server/intake/filing.ts';
import { filingTexts, writeToDesk } from '../../server/intake/filing-dialogue.ts';
import { filingById, filingsOf } from '../../server/intake/filing-own.ts';
import { readHers } from '../../server/intake/herself.ts';
import { readReceipt, receiptHash, senderByReceipt } from '../../server/intake/receipt.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const WORDS = 'They have not paid us for two months';

describe.each(DATABASES)('what an organisation files, on $name', (kind) => {
  let world: World;
  let second: OpenHouse;
  let shapla: Filer;
  let kormi: Filer;
  beforeAll(async () => {
    world = await openWorld(kind);
    const silent = makeLog(world.now, 'error', () => undefined);
    second = await openDoors(await openHouse(world.house.config, world.now, silent));
    const filerOf = async (code: string): Promise<Filer> => ({
      id: `token of ${code}`,
      organisationId: (await organisationByCode(world.house.database.read, code))!.id,
    });
    shapla = await filerOf('shapla');
    kormi = await filerOf('kormi');
  });
  afterAll(async () => {
    await second.close();
    await world.close();
  });

  const read = () => world.house.database.read;
  const draftOf = (fields: Record<string, string> = {}): FilingDraft => {
    const checked = checkFiling({ words: WORDS, language: 'en', country: 'BD', ...fields }, dayOf(world.now()));
    if ('faults' in checked) throw new RangeError(JSON.stringify(checked.faults));
    return checked.draft;
  };
  const filed = (fields: Record<string, string> = {}, filer = shapla, house = world.house) =>
    file(house, filer, draftOf(fields), 'page', world.now());
  const rowOf = (id: string) => read().selectFrom('filing').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const countOf = async (table: 'case_file' | 'filing' | 'receipt') =>
    (await read().selectFrom(table).selectAll().execute()).length;
  const claim = async (receipt: string) => {
    const hash = await receiptHash(world.house.ring, readReceipt(receipt)!);
    const { senderId } = (await senderByReceipt(read(), hash))!;
    return readHers(world.house, senderId, world.now());
  };

  test('is a case with its clocks, the day when she got it, the consents that she recorded and no more', async () => {
    const { id, reference, receipt, date, repeated } = await filed({
      site: 'MK47',
      received: '2026-02-20',
      tell_buyers: 'yes',
      tell_supplier: 'no',
      affected: '30',
      collective: 'yes',
      reach: 'receipt',
      speaks: 'yes',
    });
    const row = await rowOf(id);
    expect(row).toMatchObject({
      organisation_id: shapla.organisationId,
      filed_by: shapla.id,
      way: 'page',
      filed_day: '2026-03-04',
      received_day: '2026-02-20',
      affected: 30,
      collective: 1,
      reach: 'receipt',
      speaks: 'yes',
    });
    expect(readReceipt(receipt!)).toBe(receipt);
    expect(repeated).toBe(false);
    expect(date > '2026-03-04').toBe(true);
    const found = await read()
      .selectFrom('case_file')
      .selectAll()
      .where('id', '=', row.case_id)
      .executeTakeFirstOrThrow();
    expect(found).toMatchObject({ reference, category: 'WAG.UNP', opened_day: '2026-03-04' });
    const site = await read().selectFrom('site').select('id').where('code', '=', 'meghna-1').executeTakeFirstOrThrow();
    expect(found.site_id).toBe(site.id);
    expect(await consentsOf(read(), row.case_id)).toEqual({
      count: null,
      tell_buyers: 'yes',
      raise_in_general: null,
      tell_supplier: 'no',
      tell_representative: null,
    });
    const events = await eventsOf(read(), row.case_id);
    expect(events.filter((event) => event.kind === 'filed')).toMatchObject([{ facts: { filing: id, way: 'page' } }]);
    // A number that she states counts nobody.
    const reporters = await read().selectFrom('reporter').selectAll().where('case_id', '=', row.case_id).execute();
    expect(reporters).toHaveLength(1);
    const acts = await read().selectFrom('audit').selectAll().where('subject_id', '=', row.case_id).execute();
    expect(acts).toMatchObject([{ act: 'case_filed', actor_id: shapla.id, reason: 'page' }]);
  });

  test('is stripped, and a workplace that nobody knows stands with the words', async () => {
    const { id } = await filed({
      words: `${WORDS}. My name is Zarvina`,
      site: 'Nimbus Sewing',
      supplier: 'Nimbus Ltd',
    });
    const { case_id } = await rowOf(id);
    const [statement] = (await readCase(world.desk, case_id, world.now())).statements;
    expect(statement!.text).not.toContain('Zarvina');
    const which = { caseId: case_id, number: statement!.number };
    const original = await openOriginal(world.desk, which, { reason: 'translation_doubt' }, world.now());
    expect(original).toContain('Zarvina');
    expect(original).toContain('Nimbus Sewing\n\nNimbus Ltd');
  });

  test('is one case under its own number, however it is written, however often and on however many servers', async () => {
    const before = await countOf('case_file');
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        filed({ own_number: index % 2 ? 'GR 2026-7' : 'gr-2026 ৭' }, shapla, index % 3 ? second : world.house),
      ),
    );
    expect(await countOf('case_file')).toBe(before + 1);
    expect(all.filter(({ receipt }) => receipt !== null)).toHaveLength(1);
    expect(new Set(all.map(({ id, reference, date }) => `${id} ${reference} ${date}`)).size).toBe(1);
    // The guard goes some day, its number stays; and another organisation's number is its own.
    await world.house.database.write((trx) => trx.deleteFrom('replay_guard').execute());
    expect(await filed({ own_number: 'GR 2026-7' })).toMatchObject({ repeated: true, receipt: null, id: all[0]!.id });
    expect(await filed({ own_number: 'GR 2026-7' }, kormi)).toMatchObject({ repeated: false });
  });

  test('without a number is one case for each key of the form', async () => {
    const one = await file(world.house, shapla, draftOf(), 'page', world.now(), 'form-1');
    const again = await file(second, shapla, draftOf(), 'page', world.now(), 'form-1');
    // The answer may have been lost on its way, as by a double click: its receipt is in the next one.
    expect(again).toEqual({ ...one, repeated: true });
    expect((await file(world.house, kormi, draftOf(), 'page', world.now(), 'form-1')).id).not.toBe(one.id);
    const used = (await rowOf(one.id)).sender_id;
    expect((await claim(one.receipt!)).cases.map(({ reference }) => reference)).toEqual([one.reference]);
    expect(await file(world.house, shapla, draftOf(), 'page', world.now(), 'form-1')).toMatchObject({ receipt: null });
    expect((await senderByReceipt(read(), await receiptHash(world.house.ring, one.receipt!)))!.senderId).toBe(used);
  });

  test('leaves neither number nor receipt nor words in plain', async () => {
    const { receipt } = await filed({ own_number: 'Zarvina Khatun 1988', words: `${WORDS} Qwxzy` });
    const tables = [
      'filing',
      'receipt',
      'sender',
      'replay_guard',
      'message',
      'case_event',
      'audit',
      'consent',
    ] as const;
    const rows = JSON.stringify(
      await Promise.all(tables.map((table) => read().selectFrom(table).selectAll().execute())),
    );
    for (const secret of ['Zarvina', receipt!, 'Qwxzy']) expect(rows + world.log.join('\n')).not.toContain(secret);
  });

  test('comes from vetted organisations alone, on the days of their vetting', async () => {
    const north: Filer = { id: 'x', organisationId: (await organisationByCode(read(), 'north'))!.id };
    await expect(filed({}, north)).rejects.toMatchObject({ code: 'not_vetted', status: 403 });
    const april = Date.parse('2026-04-01T08:00:00Z') as ReturnType<World['now']>;
    await expect(file(world.house, kormi, draftOf(), 'api', april)).rejects.toMatchObject({ code: 'not_vetted' });
    await world.house.database.write(async (trx) => {
      const organisation_id = north.organisationId;
      await trx
        .insertInto('organisation_vetting')
        .values({ organisation_id, since_day: '2020-01-01' as Day, until_day: null })
        .execute();
    });
    // A buyer files nothing, whatever the table says.
    await expect(filed({}, north)).rejects.toMatchObject({ code: 'not_vetted' });
  });

  test.each([
    ['poster code', { site: 'pk-71' }],
    ['site code', { site: 'PADMA-1' }],
    ['site’s name', { site: 'padma knit' }],
    ['site’s name in another country', { site: 'padma knit', country: 'KE' }],
    ['supplier’s name', { supplier: 'PADMA  textiles' }],
    ['supplier’s name in the place of the site', { site: 'Padma Textiles' }],
  ])('is refused where the %s leads to a supplier to which she is tied', async (_what, fields) => {
    const before = await countOf('case_file');
    await expect(filed(fields)).rejects.toMatchObject({ code: 'tied', status: 403 });
    expect(await countOf('case_file')).toBe(before);
    expect((await filed(fields, kormi)).repeated).toBe(false);
  });

  test('is seen by its own organisation alone', async () => {
    const { id } = await filed({}, kormi);
    const seen = (await filingsOf(world.house, shapla, world.now())).map((one) => one.id);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).not.toContain(id);
    await expect(filingById(world.house, shapla, id, world.now())).rejects.toMatchObject({
      code: 'no_such_filing',
      status: 404,
    });
    await expect(filingTexts(world.house, shapla, id, world.now())).rejects.toMatchObject({ code: 'no_such_filing' });
    const message = { key: '1', words: 'hello' };
    await expect(writeToDesk(world.house, shapla, id, message, world.now())).rejects.toMatchObject({ status: 404 });
    const first = await filingsOf(world.house, shapla, world.now(), { limit: 2 });
    const rest = await filingsOf(world.house, shapla, world.now(), { after: first[1]!.id });
    expect([...first, ...rest].map((one) => one.id)).toEqual(seen);
  });

  test('brings a talk with the desk: its answers until they are read, her further words once', async () => {
    const { id } = await filed({ own_number: 'talk 1' });
    const { case_id } = await rowOf(id);
    await triageCase(world.desk, case_id, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    await answerCase(world.desk, case_id, 'We have asked the factory.', world.now());
    expect(await filingById(world.house, shapla, id, world.now())).toMatchObject({
      ownNumber: 'talk 1',
      state: 'acknowledged',
      news: 1,
    });
    const message = { key: 'm1', words: 'There are twelve of them' };
    await writeToDesk(world.house, shapla, id, message, world.now());
    await writeToDesk(second, shapla, id, message, world.now());
    expect(await filingTexts(world.house, shapla, id, world.now())).toEqual([
      { day: '2026-03-04', from: 'filer', text: null, isNew: false },
      { day: '2026-03-04', from: 'filer', text: null, isNew: false },
      { day: '2026-03-04', from: 'desk', text: 'We have asked the factory.', isNew: true },
    ]);
    expect((await filingTexts(world.house, shapla, id, world.now())).some(({ isNew }) => isNew)).toBe(false);
    const { statements } = await readCase(world.desk, case_id, world.now());
    expect(statements.map(({ text }) => text)).toContain('There are twelve of them');
    await resolveCase(world.desk, case_id, 'remedied', 'They were paid.', world.now());
    expect((await filingById(world.house, shapla, id, world.now())).news).toBe(1);
  });

  test('is the worker’s own once she used her receipt: the filer hears nothing more of it', async () => {
    const { id, receipt } = await filed();
    const { case_id } = await rowOf(id);
    await triageCase(world.desk, case_id, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    await answerCase(world.desk, case_id, 'For both of you.', world.now());
    await filingTexts(world.house, shapla, id, world.now());
    world.pass(DAY);
    expect((await claim(receipt!)).texts.map(({ text }) => text)).toEqual(['For both of you.']);
    await answerCase(world.desk, case_id, 'For you alone.', world.now());
    world.pass(DAY);
    expect(await filingById(world.house, shapla, id, world.now())).toMatchObject({
      state: 'hers',
      nextDate: null,
      news: 0,
    });
    const texts = await filingTexts(world.house, shapla, id, world.now());
    expect(texts.map(({ text }) => text)).toEqual([null, 'For both of you.']);
    const message = { key: 'm2', words: 'In her name' };
    await expect(writeToDesk(world.house, shapla, id, message, world.now())).rejects.toMatchObject({ code: 'claimed' });
    // And what the filer looked at was not fetched for her.
    expect((await claim(receipt!)).texts.find(({ text }) => text === 'For you alone.')).toMatchObject({ isNew: true });
  });

  test('tells the desk who filed it, and of a tie to the supplier that is found later', async () => {
    const { id } = await filed({ affected: '9', speaks: 'no' });
    const { case_id } = await rowOf(id);
    const one = {
      organisation: 'Shapla Centre',
      way: 'page',
      affected: 9,
      collective: false,
      speaks: 'no',
      tied: false,
    };
    expect((await readCase(world.desk, case_id, world.now())).filed).toMatchObject([one]);
    const site = await read().selectFrom('site').select('id').where('code', '=', 'padma-1').executeTakeFirstOrThrow();
    await triageCase(world.desk, case_id, { category: 'WAG.UNP', level: 'L2', siteId: site.id }, null, world.now());
    expect((await readCase(world.desk, case_id, world.now())).filed).toMatchObject([{ ...one, tied: true }]);
  });

  test('takes danger as for now, and the days of the past as they are', async () => {
    const { id } = await filed({ danger: 'yes', received: addDays(dayOf(world.now()), -400) });
    const { case_id } = await rowOf(id);
    const found = await read()
      .selectFrom('case_file')
      .select('level')
      .where('id', '=', case_id)
      .executeTakeFirstOrThrow();
    expect(found.level).toBe('L1');
  });
});
