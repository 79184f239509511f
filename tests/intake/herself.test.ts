import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventsOf } from '../../server/cases/store.ts';
import { DAY, dayOf, HOUR, MINUTE } from '../../server/foundation/time.ts';
import { answerCase, triageCase } from '../../server/http/desk/casework.ts';
import { enter, type Entered } from '../../server/intake/enter.ts';
import { askDeletion, changeConsent, keepAll, readHers, withdraw, writeOn } from '../../server/intake/herself.ts';
import { newReceipt, receiptHash, senderByReceipt } from '../../server/intake/receipt.ts';
import { remainsOf } from '../../server/upkeep/remains.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const ANSWER = 'We have read it and ask about the wages.';

describe.each(DATABASES)('what she does on her page, on $name', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world.close());

  const read = () => world.house.database.read;
  async function entered(words = 'The guard shouts at us every day'): Promise<Entered & { hash: string }> {
    const hash = await receiptHash(world.house.ring, newReceipt());
    const form = { channel: 'web', key: hash, receiptHash: hash, language: 'en', country: 'BD', siteId: null } as const;
    const made = await enter(world.house, { ...form, words, media: [], danger: false, consents: [] }, world.now());
    return { ...made, hash };
  }
  const triage = (caseId: string) =>
    triageCase(world.desk, caseId, { category: 'HRS', level: 'L3', siteId: null }, null, world.now());
  const fileOf = (caseId: string) =>
    read().selectFrom('case_file').selectAll().where('id', '=', caseId).executeTakeFirstOrThrow();
  const messagesIn = (caseId: string) =>
    read().selectFrom('message').selectAll().where('case_id', '=', caseId).execute();

  test('she reads a human’s answer, new once; it counts as told once, and her date moves on', async () => {
    const { caseId, senderId, date } = await entered();
    expect(await readHers(world.house, senderId, world.now())).toMatchObject({
      cases: [{ caseId, nextDate: date, stage: 'received', filed: [] }],
      texts: [],
    });
    await triage(caseId);
    await answerCase(world.desk, caseId, ANSWER, world.now());
    world.pass(HOUR);
    await world.work();
    const first = await readHers(world.house, senderId, world.now());
    expect(first.texts).toEqual([{ day: dayOf(world.now()), text: ANSWER, isNew: true, from: 'desk' }]);
    expect(first.cases[0]!.nextDate! > date).toBe(true);
    const again = await readHers(world.house, senderId, world.now());
    expect(again.texts).toMatchObject([{ text: ANSWER, isNew: false }]);
    const events = await eventsOf(read(), caseId);
    expect(events.filter((event) => event.kind === 'told' && event.facts.human)).toHaveLength(1);
    const rows = await read().selectFrom('outbox').select('state').where('sender_id', '=', senderId).execute();
    expect(rows).toEqual([{ state: 'delivered' }]);
    expect(world.twilio.phone('').length).toBe(0);
  });

  test('an answer stays readable while her case is open', async () => {
    const { caseId, senderId } = await entered();
    await triage(caseId);
    await answerCase(world.desk, caseId, ANSWER, world.now());
    await readHers(world.house, senderId, world.now());
    world.pass(20 * DAY);
    await world.work();
    expect((await readHers(world.house, senderId, world.now())).texts).toMatchObject([{ text: ANSWER }]);
  });

  test('her words go on with the case, once however often the form is sent; words are no commands there', async () => {
    const { caseId, senderId } = await entered();
    const twice = { key: 'a-form', words: 'And now he hit somebody', media: [] };
    await Promise.all([
      writeOn(world.house, senderId, twice, world.now()),
      writeOn(world.house, senderId, twice, world.now()),
    ]);
    for (const [index, words] of ['STOP', '2', 'delete', 'hello'].entries())
      await writeOn(world.house, senderId, { key: `word-${index}`, words, media: [] }, world.now());
    expect(await messagesIn(caseId)).toHaveLength(6);
    const sender = await read().selectFrom('sender').selectAll().where('id', '=', senderId).executeTakeFirstOrThrow();
    expect(sender).toMatchObject({ stopped_day: null, may_write: null, case_id: caseId });
    expect(await read().selectFrom('outbox').select('id').where('sender_id', '=', senderId).execute()).toEqual([]);
    // Another's form may have the same key.
    const other = await entered();
    await writeOn(world.house, other.senderId, twice, world.now());
    expect(await messagesIn(other.caseId)).toHaveLength(2);
  });

  test('she changes what may be told, of her own case alone', async () => {
    const { caseId, senderId } = await entered();
    await changeConsent(world.house, senderId, caseId, { item: 'tell_buyers', answer: 'yes' }, world.now());
    await changeConsent(world.house, senderId, caseId, { item: 'tell_buyers', answer: 'no' }, world.now());
    await changeConsent(world.house, senderId, caseId, { item: 'tell_supplier', answer: 'yes' }, world.now());
    const [mine] = (await readHers(world.house, senderId, world.now())).cases;
    expect(mine!.consents).toMatchObject({ tell_buyers: 'no', tell_supplier: 'yes', count: null });
    const other = await entered();
    const changed = changeConsent(
      world.house,
      other.senderId,
      caseId,
      { item: 'tell_buyers', answer: 'yes' },
      world.now(),
    );
    await expect(changed).rejects.toMatchObject({ code: 'no_such_case' });
  });

  test('she takes it back: it ends, nobody waits, and her next words are a new case', async () => {
    const { caseId, senderId } = await entered();
    await withdraw(world.house, senderId, caseId, world.now());
    await withdraw(world.house, senderId, caseId, world.now());
    expect((await fileOf(caseId)).stage).toBe('closed');
    const clocks = await read().selectFrom('clock').selectAll().where('case_id', '=', caseId).execute();
    expect(clocks.filter(({ ended_day }) => ended_day === null)).toEqual([]);
    expect((await eventsOf(read(), caseId)).filter((event) => event.kind === 'withdrawn')).toHaveLength(1);
    await writeOn(world.house, senderId, { key: 'later', words: 'It is about the toilets', media: [] }, world.now());
    const { cases } = await readHers(world.house, senderId, world.now());
    expect(cases.map(({ stage, nextDate, consents }) => [stage, nextDate !== null, consents.tell_buyers])).toEqual(
      expect.arrayContaining([
        ['closed', false, 'no'],
        ['received', true, null],
      ]),
    );
  });

  test('of what she took back nobody is told in any way, whatever she had allowed', async () => {
    const { caseId, senderId } = await entered('They lock the doors and there is a fire');
    const told = ['tell_buyers', 'raise_in_general', 'tell_supplier', 'tell_representative'] as const;
    for (const item of ['count', ...told] as const)
      await changeConsent(world.house, senderId, caseId, { item, answer: 'yes' }, world.now());
    await withdraw(world.house, senderId, caseId, world.now());
    const [mine] = (await readHers(world.house, senderId, world.now())).cases;
    expect(mine!.consents).toEqual({ count: 'yes', ...Object.fromEntries(told.map((item) => [item, 'no'])) });
  });

  test('a grave matter that is taken back stays with the desk, which is to look', async () => {
    const { caseId, senderId } = await entered('They lock the doors and there is a fire');
    await withdraw(world.house, senderId, caseId, world.now());
    expect((await fileOf(caseId)).stage).toBe('received');
    const clocks = await read().selectFrom('clock').selectAll().where('case_id', '=', caseId).execute();
    expect(clocks.some(({ ended_day }) => ended_day === null)).toBe(true);
  });

  test('what cannot be opened keeps nothing else of her page from her', async () => {
    const { caseId, senderId } = await entered('They lock the doors and there is a fire');
    await answerCase(world.desk, caseId, ANSWER, world.now());
    await answerCase(world.desk, caseId, 'We asked them.', world.now());
    await askDeletion(world.house, senderId, world.now());
    await world.house.database.write(async (trx) => {
      const mine = trx.selectFrom('outbox').select('id').where('sender_id', '=', senderId);
      const [first] = await mine.orderBy('id').execute();
      await trx.updateTable('outbox').set({ text_sealed: 'g1.aes.none' }).where('id', '=', first!.id).execute();
      await trx
        .updateTable('erasure')
        .set({ due_sealed: 'g1.aes.none' })
        .where('subject_id', '=', senderId)
        .where('due_sealed', 'is not', null)
        .execute();
    }, 'old');
    const { cases, texts, deletion } = await readHers(world.house, senderId, world.now());
    expect([cases.length, texts.length]).toEqual([1, 1]);
    expect(deletion! > dayOf(world.now())).toBe(true);
    await keepAll(world.house, senderId, world.now());
  });

  test('all of hers is deleted within a minute, the receipt with it', async () => {
    const { caseId, senderId, hash } = await entered();
    expect(await askDeletion(world.house, senderId, world.now())).toEqual({ on: dayOf(world.now()) });
    world.pass(MINUTE);
    await world.work();
    expect((await messagesIn(caseId)).map((row) => [row.statement_sealed, row.original_sealed])).toEqual([['', '']]);
    expect(await senderByReceipt(read(), hash)).toBeNull();
    expect(await remainsOf(read())).toEqual([]);
    const late = writeOn(world.house, senderId, { key: 'late', words: 'one more thing', media: [] }, world.now());
    await expect(late).rejects.toMatchObject({ code: 'no_such_case' });
  });

  test('of a grave matter after three days, unless she writes on', async () => {
    const words = 'They lock the doors and there is a fire';
    const [goes, stays] = [await entered(words), await entered(words)];
    for (const { senderId } of [goes, stays]) {
      const { on } = await askDeletion(world.house, senderId, world.now());
      expect(on).toBe(dayOf((world.now() + 3 * DAY) as never));
      expect(await askDeletion(world.house, senderId, world.now())).toEqual({ on });
    }
    await writeOn(
      world.house,
      stays.senderId,
      { key: 'kept', words: 'it was not me who asked', media: [] },
      world.now(),
    );
    world.pass(3 * DAY + MINUTE);
    await world.work();
    expect((await messagesIn(goes.caseId)).every((row) => row.statement_sealed === '')).toBe(true);
    expect((await messagesIn(stays.caseId)).some((row) => row.statement_sealed === '')).toBe(false);
    expect(await senderByReceipt(read(), stays.hash)).not.toBeNull();
    const kinds = (await eventsOf(read(), stays.caseId)).map(({ kind: happened }) => happened);
    expect(kinds).toEqual(expect.arrayContaining(['erasure_asked', 'erasure_withdrawn']));
  });

  test('who was silent long after the end is forgotten, and her receipt opens nothing more', async () => {
    const { caseId, senderId, hash } = await entered();
    await withdraw(world.house, senderId, caseId, world.now());
    for (let week = 0; week < 12; week += 1) {
      world.pass(7 * DAY);
      await world.work();
    }
    expect(await senderByReceipt(read(), hash)).toBeNull();
    const sender = await read().selectFrom('sender').selectAll().where('id', '=', senderId).executeTakeFirstOrThrow();
    expect(sender.erased_day).not.toBeNull();
    expect(await remainsOf(read())).toEqual([]);
  });

  test('an erasure whose receipt was left behind is told', async () => {
    const { senderId } = await entered();
    await askDeletion(world.house, senderId, world.now());
    world.pass(MINUTE);
    await world.work();
    const left = {
      hash: 'left',
      sender_id: senderId,
      kind: 'web',
      made_day: dayOf(world.now()),
      used_day: null,
    } as const;
    await world.house.database.write((trx) => trx.insertInto('receipt').values(left).execute());
    expect(await remainsOf(read())).toEqual([senderId]);
    await world.house.database.write((trx) => trx.deleteFrom('receipt').where('hash', '=', 'left').execute());
  });
});
