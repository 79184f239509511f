import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCases } from '../../server/cases/store.ts';
import { listCases } from '../../server/commands/desk-list.ts';
import type { FakeAfricasTalking } from '../../server/demo/africastalking/fake.ts';
import { DAY, HOUR, MINUTE } from '../../server/foundation/time.ts';
import { answerCase, readCase, triageCase } from '../../server/http/desk/casework.ts';
import { decideFates, unknownTexts } from '../../server/http/desk/fates.ts';
import { noteStatus } from '../../server/clocks/told.ts';
import { DATABASES } from '../databases.ts';
import { NUMBER, openNairobi, type Nairobi } from '../http/nairobi.ts';
import type { World } from '../world.ts';

const HER = '+254711000001';
const ANSWER = 'We have read it and ask about the wages.';

// At Africa’s Talking no text can be looked up.
describe.each(DATABASES)('a text whose fate is unknown, on $name', (kind) => {
  let nairobi: Nairobi;
  let world: World;
  let theirs: FakeAfricasTalking;
  let caseId: string;
  beforeEach(async () => {
    nairobi = await openNairobi(kind);
    ({ world, theirs } = nairobi);
    for (const words of ['Two months no salary', '1', '1']) {
      await theirs.text(HER, NUMBER, words);
      await work();
    }
    caseId = (await openCases(world.house.database.read))[0]!.id;
    await triageCase(world.desk, caseId, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    await lose();
    await answerCase(world.desk, caseId, ANSWER, world.now());
    await workFor(10 * MINUTE);
  });
  afterEach(() => nairobi.close());

  /** Taken there, and nobody says so. */
  async function lose(): Promise<void> {
    theirs.misbehave({ kind: 'lose_reports' });
    theirs.misbehave({ kind: 'accept_then_drop' });
  }
  const work = () => nairobi.work();
  const workFor = (milliseconds: number, step?: number) => nairobi.workFor(milliseconds, step);
  const arrived = () => theirs.phone(HER).filter(({ text }) => text === ANSWER).length;
  const read = () => world.house.database.read;
  const answer = () => read().selectFrom('outbox').selectAll().where('kind', '=', 'answer').executeTakeFirstOrThrow();
  const decide = (decision: 'again' | 'left') => decideFates(world.desk, caseId, decision, world.now());
  const acts = async () =>
    (await read().selectFrom('audit').select(['act', 'subject_id']).where('subject', '=', 'text').execute()).map(
      ({ act, subject_id }) => [act, subject_id],
    );

  test('is shown to the desk, sent again once, and then counts', async () => {
    expect(await unknownTexts(read())).toMatchObject([{ kind: 'answer', human: 1 }]);
    expect(await listCases(world.house)).toMatchObject([{ unknown: 1 }]);
    expect(await decide('again')).toBe(1);
    await expect(decide('again')).rejects.toThrow(expect.objectContaining({ code: 'nothing_unknown' }));
    await workFor(10 * MINUTE);
    expect(arrived()).toBe(2);
    expect((await readCase(world.desk, caseId, world.now())).file.state.stage).toBe('acknowledged');
    expect(await acts()).toEqual([['text_sent_again', (await answer()).id]]);
    expect((await listCases(world.house))[0]).not.toHaveProperty('unknown');
  });

  test('is not sent a third time, however often its fate is unknown', async () => {
    await lose();
    await decide('again');
    await workFor(10 * MINUTE);
    expect(await unknownTexts(read())).toHaveLength(1);
    await expect(decide('again')).rejects.toThrow(expect.objectContaining({ code: 'sent_again_already' }));
    expect(await decide('left')).toBe(1);
    await workFor(DAY, HOUR);
    expect(arrived()).toBe(2);
    expect((await acts()).map(([what]) => what)).toEqual(expect.arrayContaining(['text_left', 'text_sent_again']));
    expect(await acts()).toHaveLength(2);
  });

  test('is decided by one of two handlers at once', async () => {
    const ends = await Promise.allSettled([decide('again'), decide('left'), decide('again')]);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await workFor(10 * MINUTE);
    expect(arrived()).toBeLessThanOrEqual(2);
    expect(await acts()).toHaveLength(1);
  });

  test('is left, and counts all the same where news of it comes after all', async () => {
    await decide('left');
    await workFor(10 * MINUTE);
    expect(arrived()).toBe(1);
    const { id } = await answer();
    expect((await readCase(world.desk, caseId, world.now())).file.state.stage).toBe('triaged');
    const { database, ring } = world.house;
    await noteStatus(database, ring, id, { providerId: 'late', state: 'delivered', code: null }, world.now());
    expect((await readCase(world.desk, caseId, world.now())).file.state.stage).toBe('acknowledged');
  });

  test('goes with her next text where she wants none else, and not at all once it is erased', async () => {
    await theirs.text(HER, NUMBER, 'STOP');
    await work();
    await decide('again');
    await workFor(10 * MINUTE);
    expect([arrived(), (await answer()).state]).toEqual([1, 'held']);
    await world.house.database.write((trx) =>
      trx.updateTable('outbox').set({ state: 'unknown', text_sealed: null }).where('kind', '=', 'answer').execute(),
    );
    await expect(decide('again')).rejects.toThrow(expect.objectContaining({ code: 'text_gone' }));
  });
});
