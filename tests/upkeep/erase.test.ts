import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerCase, readCase, triageCase } from '../../server/http/desk/casework.ts';
import { openOriginal } from '../../server/http/desk/originals.ts';
import { auditLink } from '../../server/house.ts';
import { providersOf } from '../../server/jobs.ts';
import { chainAudit } from '../../server/audit/chain.ts';
import { verifyAudit } from '../../server/audit/verify.ts';
import type { Database } from '../../server/database/connect.ts';
import { addDays, DAY, dayOf, HOUR, MINUTE } from '../../server/foundation/time.ts';
import { Unavailable } from '../../server/foundation/errors.ts';
import { newId } from '../../server/foundation/ids.ts';
import { findSender } from '../../server/intake/sender.ts';
import { eraseCaseNow, eraseDue } from '../../server/upkeep/erase.ts';
import { reconcile } from '../../server/upkeep/reconcile.ts';
import { remainsOf } from '../../server/upkeep/remains.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const HER = '+8801712345678';
const OTHER = '+8801712345679';

describe.each(DATABASES)('she asks for everything to be deleted, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
  });
  afterEach(() => world.close());

  const say = async (text: string) => (await world.text(HER, text)).messages.map((answer) => answer.text).join('|');
  const cases = () => world.house.database.read.selectFrom('case_file').selectAll().execute();
  const wordsLeft = async () => {
    const { read } = world.house.database;
    const messages = await read.selectFrom('message').selectAll().execute();
    const texts = await read.selectFrom('outbox').selectAll().execute();
    const senders = await read.selectFrom('sender').selectAll().execute();
    return [
      ...messages.filter((row) => row.statement_sealed || row.original_sealed || row.names_sealed),
      ...texts.filter((row) => row.text_sealed || row.desk_sealed),
      ...senders.filter((row) => row.address_sealed || !row.lookup.startsWith('none:') || row.lookup_even),
      ...(await read.selectFrom('attachment').selectAll().execute()),
    ].length;
  };
  const kinds = async (id: string) =>
    (
      await world.house.database.read
        .selectFrom('case_event')
        .select('kind')
        .where('case_id', '=', id)
        .orderBy('number')
        .execute()
    ).map((row) => row.kind);

  test('asked back once, then gone within a minute; days and codes stay', async () => {
    await say('They cut our overtime pay every month');
    await say('1');
    expect(await say('DELETE')).toContain('DELETE once more');
    expect(await wordsLeft()).toBeGreaterThan(0);
    expect(await say('DELETE')).toContain('being deleted');
    world.pass(MINUTE);
    await world.work();
    expect(await wordsLeft()).toBe(0);
    const [file] = await cases();
    expect(file).toMatchObject({ stage: 'closed', opened_day: '2026-03-04' });
    expect(await kinds(file!.id)).toEqual(expect.arrayContaining(['erasure_asked', 'consented', 'erased']));
    expect((await readCase(world.desk, file!.id, world.now())).statements.map(({ text }) => text)).toEqual(['']);
    // Whoever texts from the number now is somebody new.
    await say('Nobody paid us this month');
    expect(await cases()).toHaveLength(2);
    expect(await world.house.database.read.selectFrom('sender').select('id').execute()).toHaveLength(2);
  });

  test('anything but a second DELETE goes on as if nothing had been asked', async () => {
    await say('They cut our overtime pay every month');
    expect(await say('DELETE')).toContain('once more');
    expect(await say('1')).toContain('once more');
    expect(await say('2')).toContain('this phone later');
    expect(await say('delete')).toContain('once more');
    expect(await say('please delete my name from the list, they cut the pay of my sister too')).not.toContain(
      'deleted',
    );
    world.pass(MINUTE);
    await world.work();
    expect(await world.house.database.read.selectFrom('erasure').selectAll().execute()).toEqual([]);
  });

  test('on a grave matter it waits three days, the desk sees it, and her own words take it back', async () => {
    await say('The gate is locked and there is smoke, we cannot get out');
    await say('DELETE');
    expect(await say('DELETE')).toContain('7 March');
    world.pass(2 * DAY);
    await world.work();
    expect(await wordsLeft()).toBeGreaterThan(0);
    const [file] = await cases();
    expect(await kinds(file!.id)).toContain('erasure_asked');
    await say('It was my supervisor who took my phone. We are still inside');
    expect(await kinds(file!.id)).toContain('erasure_withdrawn');
    world.pass(3 * DAY);
    await world.work();
    expect((await readCase(world.desk, file!.id, world.now())).statements).toHaveLength(2);
    expect(await wordsLeft()).toBeGreaterThan(0);
  });

  test('on a grave matter that she leaves at that, it is deleted after three days', async () => {
    await say('The gate is locked and there is smoke, we cannot get out');
    await say('DELETE');
    await say('DELETE');
    world.pass(71 * HOUR);
    await world.work();
    expect(await wordsLeft()).toBeGreaterThan(0);
    world.pass(HOUR + MINUTE);
    await world.work();
    expect(await wordsLeft()).toBe(0);
  });

  test('a handler may answer a case that was asked to be deleted until it is, and none after', async () => {
    await say('They cut our overtime pay every month');
    await say('DELETE');
    await say('DELETE');
    const [file] = await cases();
    world.pass(MINUTE);
    await world.work();
    await expect(
      triageCase(world.desk, file!.id, { category: 'WAG', level: 'L3', siteId: null }, null, world.now()),
    ).rejects.toMatchObject({ code: 'case_ended' });
  });
});

describe.each(DATABASES)('what comes between her DELETE and its end, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
  });
  afterEach(() => world.close());

  const GRAVE = 'The gate is locked and there is smoke, we cannot get out';
  const say = async (text: string, from = HER) =>
    (await world.text(from, text)).messages.map((answer) => answer.text).join('|');
  const all = {
    cases: () => world.house.database.read.selectFrom('case_file').selectAll().orderBy('opened_day').execute(),
    senders: () => world.house.database.read.selectFrom('sender').selectAll().execute(),
    messages: () => world.house.database.read.selectFrom('message').selectAll().orderBy('day').execute(),
    erasures: () => world.house.database.read.selectFrom('erasure').selectAll().execute(),
    texts: () => world.house.database.read.selectFrom('outbox').selectAll().execute(),
    audit: () => world.house.database.read.selectFrom('audit').selectAll().execute(),
  };
  const erase = (database: Database = world.house.database) => eraseDue(database, world.house.ring, world.now());
  /** Before its n-th write something else happens. */
  const before = (nth: number, happens: () => Promise<unknown>): Database => {
    let count = 0;
    const { database } = world.house;
    const write: Database['write'] = async (work) => {
      count += 1;
      if (count === nth) await happens();
      return database.write(work);
    };
    return { ...database, write };
  };

  test('any text but DELETE and STOP takes it back, whatever was asked before, and she is told', async () => {
    const texts = ['NO', 'না', '1', '2', 'hello', 'RESUME', '9', 'STATUS', 'HELP', 'NEW', '?', 'keep what I wrote'];
    for (const [index, text] of texts.entries()) {
      const from = `+88017555${String(index).padStart(5, '0')}`;
      for (const each of [GRAVE, 'more', '1', '1', 'DELETE', 'DELETE']) await say(each, from);
      world.pass(HOUR);
      expect([text, await say(text, from)]).toEqual([text, expect.stringMatching(/Nothing is deleted|কিছুই মুছব না/)]);
    }
    expect(await all.erasures()).toEqual([]);
    expect((await all.cases()).map(({ site_id }) => site_id)).toEqual(texts.map(() => null));
    world.pass(4 * DAY);
    await world.work();
    expect((await all.messages()).every((row) => row.erased_day === null)).toBe(true);
  });

  test('in danger she is told both, and RESUME is answered as ever', async () => {
    for (const each of [GRAVE, 'DELETE', 'DELETE']) await say(each);
    expect(await say('9')).toMatch(/Nothing is deleted.*999/);
    expect(await say('can you hear me')).toBe('');
    for (const each of ['DELETE', 'DELETE']) await say(each);
    expect(await say('RESUME')).toMatch(/Nothing is deleted.*answer you here/);
    expect(await say('can you hear me')).not.toBe('');
  });

  test('STOP lets it go on', async () => {
    for (const each of [GRAVE, 'DELETE', 'DELETE', 'STOP']) await say(each);
    world.pass(73 * HOUR);
    await world.work();
    expect((await all.messages()).every((row) => row.erased_day !== null)).toBe(true);
  });

  test('what takes it back is recorded in every case that was asked about', async () => {
    for (const each of [GRAVE, 'NEW', 'no pay since June', 'DELETE', 'DELETE', 'NO']) await say(each);
    const events = await world.house.database.read.selectFrom('case_event').selectAll().execute();
    const count = (name: string) => events.filter((event) => event.kind === name).length;
    expect([count('erasure_asked'), count('erasure_withdrawn')]).toEqual([2, 2]);
  });

  test('a text that comes as the erasure begins takes it back; nothing is half erased', async () => {
    for (const each of [GRAVE, 'DELETE', 'DELETE']) await say(each);
    world.pass(73 * HOUR);
    let answer = '';
    await erase(
      before(1, async () => {
        answer = await say('No wait, keep it all, and today the guard hit my sister');
      }),
    );
    expect(answer).toContain('Nothing is deleted');
    expect((await all.messages()).map((row) => row.erased_day)).toEqual([null, null]);
    expect((await all.cases())[0]!.stage).toBe('received');
    expect(await remainsOf(world.house.database.read)).toEqual([]);
  });

  test('a text that comes while it is under way is that of somebody new, and stays', async () => {
    for (const each of [GRAVE, 'DELETE', 'DELETE']) await say(each);
    world.pass(73 * HOUR);
    await erase(before(2, () => say('a new matter: the fire door is locked')));
    const kept = (await all.messages()).filter((row) => row.erased_day === null);
    expect(kept).toHaveLength(1);
    const open = (await all.cases()).filter(({ stage }) => stage === 'received');
    expect(open.map(({ id }) => id)).toEqual([kept[0]!.case_id]);
    expect((await all.senders()).filter(({ erased_day }) => erased_day === null)).toHaveLength(1);
    expect(await remainsOf(world.house.database.read)).toEqual([]);
  });

  test('several servers leave one line in the audit', async () => {
    for (const each of ['They cut our overtime pay', 'DELETE', 'DELETE']) await say(each);
    world.pass(MINUTE);
    await Promise.all([erase(), erase(), erase()]);
    expect((await all.audit()).filter(({ act }) => act === 'erased')).toHaveLength(1);
    const events = await world.house.database.read.selectFrom('case_event').selectAll().execute();
    expect(events.filter((event) => event.kind === 'erased')).toHaveLength(1);
  });

  test('her number within the minute does not undo what she was told', async () => {
    for (const each of ['They cut our overtime pay', 'DELETE', 'DELETE']) await say(each);
    const [file] = await all.cases();
    await say(`${file!.reference} is it gone?`);
    world.pass(MINUTE);
    await world.work();
    const first = (await all.messages()).filter((row) => row.case_id === file!.id);
    expect(first.map((row) => row.statement_sealed)).toEqual(['']);
  });

  test('a DELETE that was lost on its way confirms nothing when it is fetched', async () => {
    await say('They cut our overtime pay');
    world.pass(MINUTE);
    world.twilio.misbehave({ kind: 'lose_webhook' });
    await say('DELETE');
    world.pass(3 * MINUTE);
    expect(await say('DELETE')).toContain('once more');
    world.pass(MINUTE);
    const room = { ...world.house, records: providersOf(world.house).records! };
    expect(await reconcile(room, world.now())).toBe(1);
    expect(await all.erasures()).toEqual([]);
    expect(await say('DELETE')).toContain('being deleted');
  });

  test('a question of days ago is asked again', async () => {
    for (const each of ['They cut our overtime pay', 'DELETE']) await say(each);
    world.pass(3 * DAY);
    expect(await say('DELETE')).toContain('once more');
    expect(await say('DELETE')).toContain('being deleted');
  });

  const noted = (subject: 'sender' | 'case', subject_id: string) => {
    const day = dayOf(world.now());
    const row = { id: newId(), subject, subject_id, cause: 'retention', asked_day: day, due_day: day } as const;
    return world.house.database.write((trx) =>
      trx
        .insertInto('erasure')
        .values({ ...row, due_sealed: null, done_day: null })
        .execute(),
    );
  };

  test('one that cannot be read is put aside and told once; the others are carried out', async () => {
    for (const from of [HER, OTHER])
      for (const each of ['They cut our overtime pay', 'DELETE', 'DELETE']) await say(each, from);
    const [broken] = (await all.erasures()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    await world.house.database.write((trx) =>
      trx.updateTable('erasure').set({ due_sealed: 'g1.aes.none' }).where('id', '=', broken!.id).execute(),
    );
    world.pass(MINUTE);
    await expect(erase()).rejects.toMatchObject({ code: 'unsealable' });
    expect((await all.erasures()).filter((row) => row.done_day !== null)).toHaveLength(1);
    expect(await erase()).toBe(0);
    world.pass(HOUR);
    await world.work();
    expect((await all.erasures()).every((row) => row.done_day !== null)).toBe(true);
    expect((await all.messages()).map((row) => row.statement_sealed)).toEqual(['', '']);
  });

  test('interrupted between two writes it goes on', async () => {
    for (const each of ['They cut our overtime pay', 'DELETE', 'DELETE']) await say(each);
    world.pass(MINUTE);
    for (const nth of [2, 2, 3])
      await expect(erase(before(nth, () => Promise.reject(new Unavailable())))).rejects.toMatchObject({
        code: 'unavailable',
      });
    expect((await all.erasures())[0]!.done_day).toBeNull();
    await erase();
    expect(await remainsOf(world.house.database.read)).toEqual([]);
    expect((await all.erasures())[0]!.done_day).not.toBeNull();
    expect((await all.audit()).filter(({ act }) => act === 'erased')).toHaveLength(1);
  });

  test('what is not there, as after a restore, is done; and does not hold up what an operator erases now', async () => {
    await say('They cut our overtime pay');
    for (let count = 0; count < 520; count += 1) await noted('sender', `nobody-${count}`);
    await noted('case', 'no-case');
    const [file] = await all.cases();
    await eraseCaseNow(world.house.database, world.house.ring, file!.id, world.now());
    expect((await all.messages()).map((row) => row.statement_sealed)).toEqual(['']);
    expect((await all.senders())[0]!.address_sealed).toBe('');
    expect(await erase()).toBe(521);
    expect(await erase()).toBe(0);
  });

  test('a note that comes in the very instant of the erasure is not stored, and the original not told', async () => {
    await say('They cut our overtime pay every month');
    const { id } = (await all.cases())[0]!;
    const { database, ring } = world.house;
    let first = true;
    const meanwhile: Database = {
      ...database,
      write: async (...work) => {
        if (first) {
          first = false;
          await eraseCaseNow(database, ring, id, world.now());
        }
        return database.write(...work);
      },
    };
    const reason = { reason: 'translation_doubt', note: 'She is Rokeya of line 7' } as const;
    const opened = openOriginal({ ...world.desk, database: meanwhile }, { caseId: id, number: 1 }, reason, world.now());
    await expect(opened).rejects.toMatchObject({ code: 'erased' });
    expect(await remainsOf(database.read)).toEqual([]);
  });

  test('the note of who read the original goes with it, and the audit holds still', async () => {
    await say('They cut our overtime pay');
    const [file] = await all.cases();
    const reason = { reason: 'translation_doubt', note: 'She is Rokeya of line 7' } as const;
    await openOriginal(world.desk, { caseId: file!.id, number: 1 }, reason, world.now());
    const link = auditLink(world.house.ring);
    await chainAudit(world.house.database, link, addDays(dayOf(world.now()), 1));
    for (const each of ['DELETE', 'DELETE']) await say(each);
    world.pass(MINUTE);
    const had = (await all.audit()).filter((row) => row.note_sealed !== null);
    expect(had).toHaveLength(1);
    await erase();
    expect((await all.audit()).filter((row) => row.note_sealed !== null)).toEqual([]);
    await chainAudit(world.house.database, link, addDays(dayOf(world.now()), 1));
    expect(await verifyAudit(world.house.database.read, link)).toMatchObject({ broken: null, unchained: 0 });
    await world.house.database.write((trx) =>
      trx.updateTable('audit').set({ note_sealed: had[0]!.note_sealed }).where('id', '=', had[0]!.id).execute(),
    );
    expect(await remainsOf(world.house.database.read)).toEqual([had[0]!.id]);
  });

  const eraseNow = (id: string) => eraseCaseNow(world.house.database, world.house.ring, id, world.now());
  const remains = () => remainsOf(world.house.database.read);

  test('an operator who erases one of her cases after the other erases her number with the last one', async () => {
    for (const each of ['They cut our overtime pay', '1', '1', 'NEW', 'There is no water on the third floor'])
      await say(each);
    const [first, second] = await all.cases();
    await eraseNow(first!.id);
    expect((await all.senders()).map(({ erased_day }) => erased_day)).toEqual([null]);
    expect(await remains()).toEqual([]);
    await eraseNow(second!.id);
    expect(await all.senders()).toMatchObject([{ address_sealed: '', erased_day: dayOf(world.now()) }]);
    expect(await findSender(world.house.database.read, world.house.ring, 'sms', HER)).toBeNull();
    expect(await remains()).toEqual([]);
  });

  test('an address of which all cases are erased shows, and goes when one of them is erased again', async () => {
    for (const each of ['They cut our overtime pay', 'NEW', 'There is no water on the third floor']) await say(each);
    const done = { done_day: dayOf(world.now()), cause: 'operator' } as const;
    for (const { id } of await all.cases()) await noted('case', id);
    await erase();
    await world.house.database.write((trx) => trx.updateTable('erasure').set(done).execute());
    const [sender] = await all.senders();
    expect(await remains()).toEqual([sender!.id]);
    await eraseNow((await all.cases())[0]!.id);
    expect(await remains()).toEqual([]);
  });

  const LOOSE = 'They did not pay us. Take this down: 4517';
  const masked = () => world.house.database.read.selectFrom('message_mask').select('message_id').execute();

  test.each([true, false])('half a number is remembered no more once its case is erased: %s', async (gone) => {
    for (const each of ['no water on the third floor', 'NEW', LOOSE]) await say(each);
    const { case_id: current } = (await all.senders())[0]!;
    const other = (await all.cases()).find(({ id }) => id !== current)!.id;
    await eraseNow(gone ? current! : other);
    await say('and then comes 8823');
    expect(await masked()).toHaveLength(gone ? 0 : 1);
    expect(await remains()).toEqual([]);
  });

  test('a text that is being taken in the very instant of the erasure masks nothing in what is gone', async () => {
    for (const each of ['no water on the third floor', 'NEW', LOOSE]) await say(each);
    const { case_id } = (await all.senders())[0]!;
    const { database, ring } = world.house;
    await eraseCaseNow(
      before(3, () => say('and then comes 8823')),
      ring,
      case_id!,
      world.now(),
    );
    expect(await remainsOf(database.read)).toEqual([]);
  });

  test('whoever is erased is written nothing more about a case that others share', async () => {
    await say('They cut our overtime pay');
    await say('no water on the third floor', OTHER);
    const { database, ring } = world.house;
    const caseId = (await findSender(database.read, ring, 'sms', HER))!.case_id!;
    const other = (await findSender(database.read, ring, 'sms', OTHER))!.id;
    await database.write(async (trx) => {
      const row = { id: newId(), case_id: caseId, sender_id: other, since_day: dayOf(world.now()) };
      await trx.insertInto('reporter').values(row).execute();
      await trx.updateTable('message').set({ case_id: caseId, number: 99 }).where('sender_id', '=', other).execute();
    });
    for (const each of ['DELETE', 'DELETE']) await say(each);
    world.pass(MINUTE);
    await world.work();
    const decision = { category: 'WAG.DED', level: 'L3', siteId: null } as const;
    await triageCase(world.desk, caseId, decision, null, world.now());
    await answerCase(world.desk, caseId, 'words to everyone', world.now());
    expect((await all.texts()).filter((row) => row.human === 1).map((row) => row.sender_id)).toEqual([other]);
  });
});
