import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listCases, asLines } from '../../server/commands/desk-list.ts';
import { organisationByCode } from '../../server/directory/organisations.ts';
import { siteByCode } from '../../server/directory/sites.ts';
import { dayOf } from '../../server/foundation/time.ts';
import { answerCase, readCase, triageCase } from '../../server/http/desk/casework.ts';
import { linkGroup } from '../../server/http/desk/links.ts';
import { barredFilings, recordBarred } from '../../server/intake/filing-bar.ts';
import { checkFiling, file, type Filer } from '../../server/intake/filing.ts';
import { filingTexts, writeToDesk } from '../../server/intake/filing-dialogue.ts';
import { checkMany } from '../../server/intake/filing-many.ts';
import { filingById } from '../../server/intake/filing-own.ts';
import { readHers } from '../../server/intake/herself.ts';
import { receiptHash, senderByReceipt } from '../../server/intake/receipt.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

describe.each(DATABASES)('a filer with a tie to the accused, on $name', (kind) => {
  let world: World;
  let shapla: Filer;
  let kormi: Filer;
  beforeAll(async () => {
    world = await openWorld(kind);
    const filerOf = async (code: string): Promise<Filer> => ({
      id: `token of ${code}`,
      organisationId: (await organisationByCode(world.house.database.read, code))!.id,
    });
    shapla = await filerOf('shapla');
    kormi = await filerOf('kormi');
  });
  afterAll(() => world.close());

  const read = () => world.house.database.read;
  const filed = async (fields: Record<string, string> = {}, filer = shapla) => {
    const checked = checkFiling({ words: 'They have not paid us', language: 'en', ...fields }, dayOf(world.now()));
    if ('faults' in checked) throw new RangeError('faults');
    const made = await file(world.house, filer, checked.draft, 'page', world.now());
    const row = await read().selectFrom('filing').selectAll().where('id', '=', made.id).executeTakeFirstOrThrow();
    return { ...made, caseId: row.case_id };
  };
  const placeAt = async (caseId: string, code: string) => {
    const { id } = (await siteByCode(read(), code))!;
    await triageCase(world.desk, caseId, { category: 'WAG.UNP', level: 'L2', siteId: id }, null, world.now());
  };
  const shown = async (id: string, filer = shapla) =>
    JSON.stringify([
      await filingById(world.house, filer, id, world.now()),
      await filingTexts(world.house, filer, id, world.now()),
    ]);
  const barredActs = async (caseId: string) =>
    (await read().selectFrom('audit').selectAll().where('subject_id', '=', caseId).execute()).filter(
      ({ act }) => act === 'filer_barred',
    );

  test.each([
    { site: 'Padma Unit1' },
    { site: 'Padma-Unit 1 Savar' },
    { site: 'Padma Knit Ltd' },
    { site: 'M/S. PADMA KNIT (Pvt.) LIMITED' },
    { site: 'PadmaKnit' },
    { site: 'Padmaa Knit' },
    { site: 'Padma' },
    { supplier: 'Padma Textile Mills Ltd.' },
    { supplier: 'padma textiles, unit-2' },
  ] as Record<string, string>[])('is refused however inexactly she names it: %j', async (fields) => {
    await expect(filed(fields)).rejects.toMatchObject({ code: 'tied', status: 403 });
    expect((await filed(fields, kormi)).repeated).toBe(false);
    const [name, value] = Object.entries(fields)[0]!;
    const sheet = Buffer.from(`words,language,${name}\nx,en,"${value}"\n`);
    expect(await checkMany(world.house, shapla, sheet, world.now())).toMatchObject({
      rows: [{ faults: [{ field: name, code: 'tied' }] }],
    });
  });

  test.each([
    { site: 'Meghna Unit One' },
    { site: 'Textiles Ltd' },
    { site: 'Unit 1' },
    { site: 'Pad' },
    { site: 'Nadma Knit' },
    { supplier: 'Jamuna Knit Ltd' },
    { site: 'MK47', supplier: 'Meghna Group' },
    {},
  ] as Record<string, string>[])('is not refused for what is another’s: %j', async (fields) => {
    expect((await filed(fields)).repeated).toBe(false);
  });

  test('reads and writes no more once the desk placed it there; the worker does, and the desk is told', async () => {
    const { id, caseId, receipt, reference } = await filed();
    await placeAt(caseId, 'meghna-1');
    await answerCase(world.desk, caseId, 'The first answer.', world.now());
    expect(await shown(id)).toContain('The first answer.');
    expect(await barredActs(caseId)).toEqual([]);
    await placeAt(caseId, 'padma-1');
    await placeAt(caseId, 'padma-1');
    await answerCase(world.desk, caseId, 'The second answer.', world.now());
    const seen = await shown(id);
    expect(seen).not.toContain('answer.');
    expect(seen).not.toMatch(/padma/i);
    expect(await filingById(world.house, shapla, id, world.now())).toMatchObject({
      state: 'barred',
      nextDate: null,
      news: 0,
      readySince: null,
    });
    await expect(writeToDesk(world.house, shapla, id, { key: 'k', words: 'More' }, world.now())).rejects.toMatchObject({
      code: 'passed_on',
      status: 409,
    });
    expect(await barredActs(caseId)).toMatchObject([{ actor_id: world.desk.personId, reason: 'placed' }]);
    expect((await readCase(world.desk, caseId, world.now())).filed).toMatchObject([{ tied: true, readBy: 'worker' }]);
    const listed = (await listCases(world.house)).find((one) => one.reference === reference)!;
    expect(listed.tied).toBe(true);
    expect(asLines([listed], dayOf(world.now()))[0]).toContain('tied filer');
    const hash = await receiptHash(world.house.ring, receipt!);
    const hers = await readHers(world.house, (await senderByReceipt(read(), hash))!.senderId, world.now());
    expect(hers.texts.map(({ text }) => text)).toContain('The second answer.');
    expect(hers.texts.find(({ text }) => text === 'The second answer.')!.isNew).toBe(true);
  });

  test('reads and writes no more once the tie is added, or its case joins a group that is placed there', async () => {
    const { id, caseId } = await filed({ site: 'PK71' }, kormi);
    await answerCase(world.desk, caseId, 'An answer.', world.now());
    const others = [await filed(), await filed({}, kormi)];
    const ids = others.map((one) => one.caseId);
    const { groupId } = await linkGroup(world.desk, ids, {}, world.now());
    await placeAt(groupId, 'padma-1');
    await answerCase(world.desk, groupId, 'For all of you.', world.now());
    expect(await shown(others[0]!.id)).not.toContain('For all');
    expect(await shown(others[1]!.id, kormi)).toContain('For all');
    const { filed: behind } = await readCase(world.desk, groupId, world.now());
    expect(behind.map(({ organisation, tied }) => [organisation, tied])).toEqual([
      ['Kormi Union', false],
      ['Shapla Centre', true],
    ]);
    expect(await barredActs(ids[0]!)).toMatchObject([{ reason: 'placed' }]);
    // Joining a group that is placed there already.
    const late = await filed();
    await linkGroup(world.desk, [late.caseId, groupId], {}, world.now());
    expect(await shown(late.id)).toContain('barred');
    expect(await barredActs(late.caseId)).toMatchObject([{ reason: 'linked' }]);
    const supplier = (await organisationByCode(read(), 'padma'))!.id;
    const day = dayOf(world.now());
    await world.house.database.write(async (trx) => {
      const before = await barredFilings(trx);
      await trx
        .insertInto('organisation_tie')
        .values({ organisation_id: kormi.organisationId, supplier_id: supplier, since_day: day })
        .execute();
      await recordBarred(trx, before, { day, actorId: 'operator', reason: 'directory' });
    });
    expect(await barredActs(caseId)).toMatchObject([{ actor_id: 'operator', reason: 'directory' }]);
    expect(await shown(id, kormi)).not.toContain('An answer.');
    expect(await filingById(world.house, kormi, id, world.now())).toMatchObject({ state: 'barred' });
  });
});
