import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clocksOf } from '../../server/clocks/store.ts';
import { organisationByCode } from '../../server/directory/organisations.ts';
import { DAY, dayOf } from '../../server/foundation/time.ts';
import { answerCase, readCase, triageCase } from '../../server/http/desk/casework.ts';
import { checkFiling, file, type Filer } from '../../server/intake/filing.ts';
import { filingTexts, writeToDesk } from '../../server/intake/filing-dialogue.ts';
import { filingById, filingsOf } from '../../server/intake/filing-own.ts';
import { readHers } from '../../server/intake/herself.ts';
import { receiptHash, senderByReceipt } from '../../server/intake/receipt.ts';
import { eraseCaseWords } from '../../server/upkeep/erase-case.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const ANSWER = 'Go to the clinic in Savar.';

describe.each(DATABASES)('through whom a worker is reached, on $name', (kind) => {
  let world: World;
  let shapla: Filer;
  beforeAll(async () => {
    world = await openWorld(kind);
    const organisation = await organisationByCode(world.house.database.read, 'shapla');
    shapla = { id: 'token', organisationId: organisation!.id };
  });
  afterAll(() => world.close());

  const read = () => world.house.database.read;
  /** Filed, looked at, and answered by the desk a day later. */
  async function answered(reach: string) {
    const checked = checkFiling({ words: 'They have not paid us', language: 'en', reach }, dayOf(world.now()));
    if ('faults' in checked) throw new RangeError('faults');
    const { id, receipt } = await file(world.house, shapla, checked.draft, 'page', world.now());
    const row = await read().selectFrom('filing').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    await triageCase(world.desk, row.case_id, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    world.pass(DAY);
    const day = dayOf(world.now());
    await answerCase(world.desk, row.case_id, ANSWER, world.now());
    return { id, receipt: receipt!, caseId: row.case_id, senderId: row.sender_id, day };
  }
  const own = (id: string) => filingById(world.house, shapla, id, world.now());
  const texts = (id: string) => filingTexts(world.house, shapla, id, world.now());
  const come = async (receipt: string) => {
    const hash = await receiptHash(world.house.ring, receipt);
    return readHers(world.house, (await senderByReceipt(read(), hash))!.senderId, world.now());
  };
  const stateOf = async (senderId: string) => {
    const rows = await read().selectFrom('outbox').select('state').where('sender_id', '=', senderId).execute();
    return rows.map(({ state }) => state);
  };
  const waitsFor = async (caseId: string) =>
    (await clocksOf(read(), world.house.ring, caseId)).filter(
      ({ stage, verdict }) => stage === 'acknowledgement' && verdict !== 'replaced',
    );

  test('what cannot be opened keeps no other filing and no other text from the filer', async () => {
    const { id, senderId } = await answered('filer');
    const broken = 'g1.aes.none';
    await world.house.database.write(async (trx) => {
      await trx.updateTable('filing').set({ own_sealed: broken }).where('id', '=', id).execute();
      await trx.updateTable('outbox').set({ text_sealed: broken }).where('sender_id', '=', senderId).execute();
    }, 'old');
    expect((await texts(id)).map(({ from }) => from)).toEqual(['filer']);
    expect(await own(id)).toMatchObject({ ownNumber: null });
    expect((await filingsOf(world.house, shapla, world.now())).map((one) => one.id)).toContain(id);
  });

  test('an answer that nobody read and that is erased is no news for ever', async () => {
    const { id, caseId, senderId } = await answered('filer');
    expect((await own(id)).news).toBe(1);
    const { database, ring } = world.house;
    await eraseCaseWords(database, ring, { caseId, of: null, cause: 'retention' }, world.now());
    expect((await own(id)).news).toBe(0);
    expect(await stateOf(senderId)).toEqual(['dropped']);
  });

  test('with the receipt: what the desk writes is the worker’s, and the filer hears only since when it lies ready', async () => {
    const { id, receipt, caseId, senderId, day } = await answered('receipt');
    // It lies where she looks: as on any page of hers, the desk has answered.
    expect(await waitsFor(caseId)).toMatchObject([{ verdict: 'met', endedDay: day }]);
    for (const _ of [1, 2]) {
      expect((await texts(id)).map(({ from }) => from)).toEqual(['filer']);
      expect(await own(id)).toMatchObject({ readySince: day, news: 0 });
    }
    expect(await stateOf(senderId)).toEqual(['posted']);
    // She tells more meanwhile; the answer to it is the worker's too.
    await writeToDesk(world.house, shapla, id, { key: 'k', words: 'She asks for news' }, world.now());
    world.pass(DAY);
    await answerCase(world.desk, caseId, 'We go there on Monday.', world.now());
    expect(await own(id)).toMatchObject({ readySince: day });
    const hers = await come(receipt);
    const desk = hers.texts.filter(({ from }) => from === 'desk');
    expect(desk).toMatchObject([
      { text: ANSWER, isNew: true },
      { text: 'We go there on Monday.', isNew: true },
    ]);
    expect(await stateOf(senderId)).not.toContain('posted');
    expect(await own(id)).toMatchObject({ state: 'hers', readySince: null, news: 0 });
    world.pass(DAY);
    expect(JSON.stringify(await texts(id))).not.toContain('clinic');
  });

  test.each(['filer', 'none'])('%s: the filer reads what the desk writes', async (reach) => {
    const { id, caseId, senderId, day } = await answered(reach);
    expect(await waitsFor(caseId)).toMatchObject([{ verdict: 'met', endedDay: day }]);
    expect(await own(id)).toMatchObject({ readySince: null, news: 1 });
    expect((await texts(id)).at(-1)).toMatchObject({ text: ANSWER, isNew: true });
    expect(await stateOf(senderId)).toEqual(['delivered']);
    expect(await own(id)).toMatchObject({ news: 0 });
  });

  test('is told to the desk before it writes', async () => {
    const whose = async (reach: string) => {
      const { caseId } = await answered(reach);
      return (await readCase(world.desk, caseId, world.now())).filed.map(({ readBy }) => readBy);
    };
    expect(await whose('receipt')).toEqual(['worker']);
    expect(await whose('filer')).toEqual(['filer']);
    expect(await whose('none')).toEqual(['filer']);
    const { receipt, caseId } = await answered('filer');
    await come(receipt);
    expect((await readCase(world.desk, caseId, world.now())).filed).toMatchObject([{ readBy: 'worker' }]);
  });
});
