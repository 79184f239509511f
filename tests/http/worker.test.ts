import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { consentsOf } from '../../server/cases/consent.ts';
import { newId } from '../../server/foundation/ids.ts';
import { DAY, dayOf, HOUR, MINUTE } from '../../server/foundation/time.ts';
import { answerCase, readCase, triageCase } from '../../server/http/desk/casework.ts';
import { shownReceipt } from '../../server/intake/receipt.ts';
import { DATABASES, SQLITE } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { HEADERS, makeWoman, type Woman } from './woman.ts';

const WORDS = 'They have not paid us for two months, and the guard shouts';

const receiptIn = (page: string): string =>
  [.../<p class="digits"[^>]*>([\s\S]*?)<\/p>/.exec(page)![1]!.matchAll(/\d{3}/g)].join('');

const file = (size: number) => ({ type: 'image/jpeg', bytes: Buffer.alloc(size, 7) });

/** From the first page to the last question; `words` empty where she cannot write. */
async function untilSend(her: Woman, words = WORDS, place = 'MK47'): Promise<void> {
  await her.open();
  await her.press({ lang: 'en', step: 'language' });
  await her.press({ go: 'tell' });
  await her.press({ danger: 'no' });
  await her.press(words === '' ? { go: 'unknown' } : { go: 'on' }, { words });
  await her.press({ go: 'on' }, { place, country: 'BD' });
  await her.press({ tell: 'yes' });
  await her.press({ supplier: 'unknown' });
}

async function sends(her: Woman, words = WORDS): Promise<string> {
  await untilSend(her, words);
  return receiptIn(await her.press({ go: 'on' }));
}

async function opens(her: Woman, receipt: string): Promise<string> {
  await her.open();
  await her.press({ lang: 'en', step: 'language' });
  await her.press({ go: 'code' });
  return her.press({ go: 'on' }, { code: receipt });
}

describe.each(DATABASES)('the form, on $name', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world.close());

  const read = () => world.house.database.read;
  const cases = () => read().selectFrom('case_file').selectAll().execute();
  const known = new Set<string>();
  const fresh = async () => (await cases()).map(({ id }) => id).filter((id) => !known.has(id) && known.add(id));
  beforeEach(fresh);
  /** The one case that was opened since it was asked for before, or since the test began. */
  const newest = async () => {
    const ids = await fresh();
    expect(ids).toHaveLength(1);
    return ids[0]!;
  };

  test('takes a whole case at its last step, and nothing before', async () => {
    const her = makeWoman(world.app);
    await untilSend(her);
    expect(await cases()).toEqual([]);
    const receipt = receiptIn(await her.press({ go: 'on' }));
    const [file] = await cases();
    const site = await read().selectFrom('site').select('id').where('code', '=', 'meghna-1').executeTakeFirstOrThrow();
    expect(file).toMatchObject({ level: 'L2', site_id: site.id });
    expect(await consentsOf(read(), file!.id)).toMatchObject({ tell_buyers: 'yes', raise_in_general: null });
    const consent = await read().selectFrom('consent').selectAll().where('case_id', '=', file!.id).executeTakeFirst();
    expect(JSON.stringify(consent)).toMatch(/web\.tell\.[0-9a-f]{8}\.en/);

    expect(await her.press({ go: 'on' })).toContain('The last four numbers of your code');
    expect(await her.press({ go: 'on' }, { last: '0000' })).toContain('These are not the last four');
    expect(receiptIn(await her.press({ go: 'show' }))).toBe(receipt);
    await her.press({ go: 'on' });
    const done = await her.press({ go: 'on' }, { last: receipt.slice(-4) });
    expect(done).toContain('Thursday 5 March');
    expect(receiptIn(done)).toBe(receipt);
    const seen = await world.app.inject({
      method: 'POST',
      url: '/',
      payload: new URLSearchParams({ ...her.hidden(), step: 'last', go: 'skip' }).toString(),
      headers: { ...HEADERS, host: 'abcdefgh.onion' },
    });
    expect(done).toContain('Here: the phone company');
    expect(seen.body).toContain('Here, with Tor: nobody on the way');
    expect(await her.press({ go: 'open' })).toContain('You hear from us by');
    expect(world.log.join()).not.toContain(receipt);
  });

  test('pressed twice, sent again later or from an older page is one case, with the same code', async () => {
    const her = makeWoman(world.app);
    await untilSend(her);
    const last = her.hidden();
    const before = (await cases()).length;
    const pages = await Promise.all([1, 2, 3].map(() => makeWoman(world.app).post({ ...last, go: 'on' })));
    world.pass(2 * DAY);
    pages.push(await her.post({ ...last, go: 'on' }));
    expect(new Set(pages.map(receiptIn)).size).toBe(1);
    expect(await cases()).toHaveLength(before + 1);
    expect((await readCase(world.desk, await newest(), world.now())).statements).toHaveLength(1);
  });

  test('what she changed on an older page and sent once more comes to the same case, once', async () => {
    const her = makeWoman(world.app);
    await untilSend(her, WORDS, '');
    const last = her.hidden();
    const receipt = receiptIn(await her.press({ go: 'on' }));
    const id = await newest();
    const changed = { ...last, go: 'on', words: 'And the doors are locked at night', tell: 'no', place: 'MK47' };
    world.pass(MINUTE);
    const pages = await Promise.all([1, 2, 3].map(() => makeWoman(world.app).post(changed)));
    expect(new Set(pages.map(receiptIn))).toEqual(new Set([receipt]));
    world.pass(MINUTE);
    await her.post({ ...last, go: 'on' });
    expect(await fresh()).toEqual([]);
    const { statements } = await readCase(world.desk, id, world.now());
    expect(statements).toHaveLength(2);
    expect(new Set(statements.map(({ text }) => text))).toEqual(new Set(['And the doors are locked at night', WORDS]));
    expect(await consentsOf(read(), id)).toMatchObject({ tell_buyers: 'no' });
    const site = await read().selectFrom('site').select('id').where('code', '=', 'meghna-1').executeTakeFirstOrThrow();
    expect((await cases()).find((file) => file.id === id)).toMatchObject({ site_id: site.id });
  });

  test('who said yes, went back and does not know has said no', async () => {
    const her = makeWoman(world.app);
    await untilSend(her);
    const last = her.hidden();
    await her.press({ go: 'on' });
    const id = await newest();
    expect(await consentsOf(read(), id)).toMatchObject({ tell_buyers: 'yes', raise_in_general: null });
    await her.post({ ...last, go: 'on', tell: 'unknown' });
    expect(await consentsOf(read(), id)).toMatchObject({ tell_buyers: 'no', raise_in_general: null });
  });

  test('danger that she tells of on an older page makes her case grave', async () => {
    const her = makeWoman(world.app);
    await untilSend(her);
    const last = her.hidden();
    await her.press({ go: 'on' });
    const id = await newest();
    await her.post({ ...last, go: 'on', danger: 'yes' });
    expect((await cases()).find((file) => file.id === id)).toMatchObject({ level: 'L1' });
    expect((await readCase(world.desk, id, world.now())).statements).toHaveLength(1);
  });

  test('what she chose on her page since is not undone by an older page', async () => {
    const her = makeWoman(world.app);
    await untilSend(her);
    const last = her.hidden();
    await her.press({ go: 'on' });
    await her.press({ go: 'yes' });
    await her.press({ go: 'skip' });
    const page = await her.press({ go: 'open' });
    const id = await newest();
    await her.press({ do: /value="(consent tell_buyers no [^"]*)"/.exec(page)![1]! });
    expect(await consentsOf(read(), id)).toMatchObject({ tell_buyers: 'no' });
    await her.post({ ...last, go: 'on', words: 'The guard hit somebody' });
    expect(await consentsOf(read(), id)).toMatchObject({ tell_buyers: 'no' });
    expect((await readCase(world.desk, id, world.now())).statements).toHaveLength(2);
  });

  test('a yes that her browser brings once more does not undo the no that she chose since', async () => {
    const her = makeWoman(world.app);
    await untilSend(her);
    await her.press({ go: 'on' });
    const id = await newest();
    await her.press({ go: 'yes' });
    await her.press({ go: 'skip' });
    await her.press({ go: 'open' });
    const yes = { ...her.hidden(), do: `consent raise_in_general yes ${id}` };
    await Promise.all([her.post(yes), makeWoman(world.app).post(yes)]);
    expect(await consentsOf(read(), id)).toMatchObject({ raise_in_general: 'yes' });
    await her.press({ do: `consent raise_in_general no ${id}` });
    await makeWoman(world.app).post(yes);
    expect(await consentsOf(read(), id)).toMatchObject({ raise_in_general: 'no' });
    await her.press({ do: `consent raise_in_general yes ${id}` });
    expect(await consentsOf(read(), id)).toMatchObject({ raise_in_general: 'yes' });
  });

  test('sent again from an older page after all was deleted, it asks first and is a case of its own then', async () => {
    const her = makeWoman(world.app);
    await untilSend(her, 'They did not pay us at all', '');
    const last = her.hidden();
    const receipt = receiptIn(await her.press({ go: 'on' }));
    await newest();
    await her.press({ go: 'yes' });
    await her.press({ go: 'skip' });
    await her.press({ go: 'open' });
    await her.press({ do: 'delete' });
    expect(await her.press({ do: 'delete_surely' })).toContain('Everything is deleted within a minute');
    for (let minute = 0; minute < 2; minute += 1) {
      world.pass(MINUTE);
      await world.work();
    }
    const asked = await her.post({ ...last, go: 'on', words: 'They shout at us now' });
    expect(asked).toContain('What you sent before is deleted');
    expect(asked).not.toContain(shownReceipt(receipt).slice(0, 7));
    expect(await fresh()).toEqual([]);
    expect(receiptIn(await her.press({ go: 'on' }))).not.toBe(receipt);
    const { statements } = await readCase(world.desk, await newest(), world.now());
    expect(statements.map(({ text }) => text)).toEqual(['They shout at us now']);
  });

  test('shows her code for half an hour once she has it; what her browser remembers shows it no longer', async () => {
    const her = makeWoman(world.app);
    await untilSend(her);
    const send = { ...her.hidden(), go: 'on' };
    const receipt = receiptIn(await her.press({ go: 'on' }));
    const shown = { ...her.hidden(), go: 'yes' };
    await her.press({ go: 'yes' });
    const last = { ...her.hidden(), go: 'show' };
    expect(await her.press({ go: 'on' }, { last: receipt.slice(-4) })).toContain('Thank you');
    await her.press({ go: 'open' });
    world.pass(20 * MINUTE);
    await her.press({ do: 'look' });
    const history = [send, shown, last, { ...her.hidden(), step: 'last', go: 'show' }];
    for (const fields of history)
      expect(await makeWoman(world.app).post(fields)).not.toContain('Please type your code again');
    world.pass(11 * MINUTE);
    for (const fields of history) {
      const page = await makeWoman(world.app).post(fields);
      expect(page).toContain('Please type your code again');
      expect(page).not.toContain(shownReceipt(receipt).slice(0, 7));
      expect(page).not.toContain(WORDS);
    }
  });

  test('of one who knows nothing and says nothing but her words is a case too', async () => {
    const her = makeWoman(world.app);
    await her.open();
    await her.press({ lang: 'bn', step: 'language' });
    await her.press({ go: 'tell' });
    await her.press({ danger: 'unknown' });
    await her.press({ go: 'on' }, { words: 'বেতন দেয় না' });
    await her.press({ go: 'unknown' }, { place: 'half a na', country: '' });
    await her.press({ tell: 'unknown' });
    await her.press({ supplier: 'unknown' });
    expect(receiptIn(await her.press({ go: 'on' }))).toMatch(/^\d{18}$/);
    const id = await newest();
    expect(await consentsOf(read(), id)).toMatchObject({ tell_buyers: null, raise_in_general: null });
    expect((await readCase(world.desk, id, world.now())).statements[0]!.text).toBe('বেতন দেয় না');
  });

  test('keeps the name of a place that we do not know with her words', async () => {
    const her = makeWoman(world.app);
    await untilSend(her, WORDS, 'Sundor Fashion House');
    await her.press({ go: 'on' });
    const { statements } = await readCase(world.desk, await newest(), world.now());
    expect(statements[0]!.text).toMatch(/^They have not paid us[\s\S]*I work at /);
  });

  test('of a danger shows whom to call, is grave, and shows it again with her code', async () => {
    const her = makeWoman(world.app);
    await her.open();
    await her.press({ lang: 'en', step: 'language' });
    await her.press({ go: 'tell' });
    const help = await her.press({ danger: 'yes' });
    expect(help).toContain('tel:112');
    expect(help).toContain('This number works on mobile phones');
    await her.press({ go: 'on' });
    await her.press({ go: 'on' }, { words: 'the doors are locked' });
    await her.press({ go: 'on' }, { place: '', country: 'BD' });
    await her.press({ tell: 'no' });
    await her.press({ supplier: 'no' });
    expect(await her.press({ go: 'on' })).toContain('tel:999');
    const file = await read()
      .selectFrom('case_file')
      .selectAll()
      .where('id', '=', await newest())
      .executeTakeFirstOrThrow();
    expect(file.level).toBe('L1');
  });

  test('lets her page be opened with her code alone: answers, more words, consents, taking back', async () => {
    const her = makeWoman(world.app);
    const receipt = await sends(her);
    const caseId = await newest();
    await triageCase(world.desk, caseId, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    await answerCase(world.desk, caseId, 'We have read it <and> ask.', world.now());
    world.pass(HOUR);
    const page = await opens(her, shownReceipt(receipt).replaceAll(' ', '-'));
    expect(page).toContain('We have read it &lt;and&gt; ask.');
    expect(page).not.toContain('shouts');

    const form = her.hidden();
    const added = await her.press({ do: 'write' }, { words: 'And now he hit somebody' });
    expect(added).toContain('Added. We have it.');
    expect(added).not.toContain('he hit');
    await her.post({ ...form, words: 'And now he hit somebody', do: 'write' });
    expect((await readCase(world.desk, caseId, world.now())).statements).toHaveLength(2);
    // Her browser went back to the page that she had sent, and she wrote something else there.
    expect(await her.post({ ...form, words: 'And the door is locked', do: 'write' })).toContain('Added. We have it.');
    expect((await readCase(world.desk, caseId, world.now())).statements).toHaveLength(3);

    expect(await her.press({ do: 'write' }, { words: ' ' })).toContain('Nothing is written here yet');
    const kept = await her.press({ do: `consent tell_buyers no ${caseId}` }, { words: 'not sent yet' });
    expect(kept).toContain('not sent yet</textarea>');
    expect(await consentsOf(read(), caseId)).toMatchObject({ tell_buyers: 'no' });
    expect(await her.press({ do: `withdraw ${caseId}` })).toContain('Take it back?');
    expect(
      (await read().selectFrom('case_file').selectAll().where('id', '=', caseId).executeTakeFirst())!.stage,
    ).not.toBe('closed');
    expect(await her.press({ do: `withdraw_surely ${caseId}` })).toContain('It is taken back.');
  });

  test('asks back before all is deleted, and tells when it is', async () => {
    const her = makeWoman(world.app);
    const receipt = await sends(her, 'the guard shouts at us');
    await opens(her, receipt);
    expect(await her.press({ do: 'delete' })).toContain('72 hours');
    expect(await her.press({ do: 'delete_surely' })).toContain('deleted within a minute');
    world.pass(MINUTE);
    await world.work();
    expect(await opens(her, receipt)).toContain('We do not know this code');
  });

  test('promises nothing for a day on which all of it is gone', async () => {
    const her = makeWoman(world.app);
    const receipt = await sends(her);
    const caseId = await newest();
    await triageCase(world.desk, caseId, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    await answerCase(world.desk, caseId, 'We have read it.', world.now());
    expect(await opens(her, receipt)).toContain('You hear from us by');
    await her.press({ do: 'delete' });
    await her.press({ do: 'delete_surely' });
    const waits = await opens(her, receipt);
    expect(waits).toContain('Keep everything');
    expect(waits).not.toContain('You hear from us by');
    expect(await her.press({ do: 'keep' })).toContain('You hear from us by');
  });

  test('changes nothing of another’s case', async () => {
    const [her, other] = [makeWoman(world.app), makeWoman(world.app)];
    await opens(her, await sends(her));
    await newest();
    await sends(other);
    const theirs = await newest();
    const page = await her.press({ do: `withdraw_surely ${theirs}` });
    expect(page).toContain('We do not know this code');
    expect((await read().selectFrom('case_file').selectAll().where('id', '=', theirs).executeTakeFirst())!.stage).toBe(
      'received',
    );
  });
});

describe('a page of hers', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(SQLITE);
  });
  afterAll(() => world.close());
  const read = () => world.house.database.read;
  const attached = async () => (await read().selectFrom('attachment').select('id').execute()).length;

  test('is opened by the code that she asked for by text, and shows what a human texted', async () => {
    const phone = '+8801712000077';
    for (const text of [WORDS, '1', '1']) await world.text(phone, text);
    const { messages } = await world.text(phone, 'WEB');
    const code = /\d{3}( \d{3}){5}/.exec(messages[0]!.text)![0];
    const [file] = await read().selectFrom('case_file').selectAll().execute();
    await triageCase(world.desk, file!.id, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    await answerCase(world.desk, file!.id, 'We ask about the pay.', world.now());
    const her = makeWoman(world.app);
    expect(await opens(her, code)).toContain('We ask about the pay.');
    expect(her.page()).toContain('You hear from us by');
    await her.press({ do: 'write' }, { words: 'the guard has a gun' });
    expect((await readCase(world.desk, file!.id, world.now())).statements).toHaveLength(2);
  });

  test('takes a picture with her words, and one alone in place of words', async () => {
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#123456' } })
      .jpeg()
      .toBuffer();
    const her = makeWoman(world.app);
    await untilSend(her, '');
    const before = await attached();
    const receipt = receiptIn(await her.press({ go: 'on' }, {}, [{ type: 'text/html', bytes }]));
    expect(await attached()).toBe(before + 1);
    await opens(her, receipt);
    const added = await her.press({ do: 'write' }, { words: '' }, [{ type: 'image/jpeg', bytes }]);
    expect(added).toContain('Added. We have it.');
    expect(await attached()).toBe(before + 2);
  });

  test('lets her say who speaks for her', async () => {
    const her = makeWoman(world.app);
    const receipt = await sends(her);
    const known = await read().selectFrom('case_file').select('id').execute();
    await opens(her, receipt);
    const caseId = known.map(({ id }) => id).find((id) => her.page().includes(id))!;
    const { id: organisationId } = await read()
      .selectFrom('organisation')
      .select('id')
      .where('code', '=', 'shapla')
      .executeTakeFirstOrThrow();
    const { sender_id } = await read()
      .selectFrom('reporter')
      .select('sender_id')
      .where('case_id', '=', caseId)
      .executeTakeFirstOrThrow();
    const day = dayOf(world.now());
    await world.house.database.write((trx) =>
      trx
        .insertInto('filing')
        .values({
          id: 'filing-of-shapla',
          case_id: caseId,
          organisation_id: organisationId,
          filed_by: 'a-token',
          sender_id: sender_id!,
          way: 'page',
          filed_day: day,
          received_day: day,
          own_key: null,
          own_sealed: null,
          affected: null,
          collective: 0,
          reach: 'receipt',
          speaks: 'unknown',
        })
        .execute(),
    );
    expect(await opens(her, receipt)).toContain('Shapla Centre wrote to us for you.');
    expect(her.page()).toContain('Talk about it with those who speak for you');
    await her.press({ do: `speaks yes ${caseId} filing-of-shapla` });
    const [filing] = await read().selectFrom('filing').select('speaks').execute();
    expect(filing).toEqual({ speaks: 'yes' });
    expect(await her.press({ do: `speaks no ${caseId} another` })).toContain('We do not know this code');
  });
});

describe('a form that is not as it should be', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(SQLITE);
  });
  afterAll(() => world.close());
  const her = () => makeWoman(world.app);
  const cases = () => world.house.database.read.selectFrom('case_file').selectAll().execute();
  const send = (headers: Record<string, string>) =>
    world.app.inject({
      method: 'POST',
      url: '/',
      payload: 'lang=en&step=language',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });

  test('without words asks for them, at their field', async () => {
    const woman = her();
    await woman.open();
    await woman.press({ lang: 'en', step: 'language' });
    await woman.press({ go: 'tell' });
    await woman.press({ danger: 'no' });
    const page = await woman.press({ go: 'on' }, { words: ' \n ' });
    expect(page).toMatch(/id="words-fault"\s+role="alert"[\s\S]*Nothing is written here yet/);
    expect(page).toMatch(/<textarea[^>]*aria-invalid="true"/);
    const long = 'ন'.repeat(5_003);
    const told = await woman.press({ go: 'on' }, { words: long });
    expect(told).toContain('too long by 3 letters');
    expect(woman.hidden().words).toBe(long);
    expect(await woman.press({ go: 'on' }, { words: 'caf\uFFFD' })).toContain('Some letters did not arrive');
    expect(await woman.press({ go: 'on' }, { words: 'fine\u0000 now' })).toContain('Where do you work?');
    expect(woman.hidden().words).toBe('fine now');
  });

  test('with a code that stands on no poster asks once, then takes it as a name', async () => {
    const woman = her();
    await woman.open();
    await woman.press({ lang: 'en', step: 'language' });
    await woman.press({ go: 'tell' });
    await woman.press({ danger: 'no' });
    await woman.press({ go: 'on' }, { words: WORDS });
    expect(await woman.press({ go: 'on' }, { place: 'MK48', country: 'BD' })).toContain('We do not know this code');
    expect(woman.page()).toContain('value="MK48"');
    expect(woman.page()).toMatch(/value="BD"\s+selected/);
    expect(await woman.press({ go: 'on' }, { place: 'MK48', country: 'BD' })).toContain('May we tell the companies');
  });

  test('reordered, or with a step that is none, leads to the first open question and keeps the answers', async () => {
    const woman = her();
    const kept = { lang: 'en', words: WORDS, tell: 'yes' };
    expect(await woman.post({ ...kept, step: 'send', go: 'on' })).toContain('Are you in danger now?');
    expect(woman.hidden()).toMatchObject({ words: WORDS, tell: 'yes' });
    expect(await woman.post({ ...kept, step: 'send', danger: 'no', go: 'on' })).toContain('in general?');
    const wordless = { lang: 'en', step: 'send', danger: 'no', tell: 'no', supplier: 'no', go: 'on' };
    expect(await woman.post(wordless)).toContain('Nothing is written here yet');
    expect(await woman.post({ ...wordless, wordless: '1' })).toContain('Please choose a recording or a picture');
    for (const step of ['receipt', 'last', 'done', 'nowhere', '', 'constructor'])
      expect(await woman.post({ ...kept, step })).toContain('What would you like to do?');
    expect(await woman.post({ step: 'send', lang: 'xx' })).toContain('Choose your language');
    expect(await woman.post({})).toContain('Choose your language');
    expect(await cases()).toEqual([]);
  });

  test('with a visit that we did not seal is given one of its own, and loses nothing', async () => {
    const [woman, other] = [her(), her()];
    await untilSend(woman);
    const good = woman.hidden();
    for (const visit of ['', 'forged', `${good.visit!.slice(0, -4)}AAAA`, 'x'.repeat(90_000)]) {
      const page = await other.post({ ...good, visit, step: 'supplier', supplier: 'no' });
      expect(page).toContain('Do you want to add');
      expect(other.hidden()).toMatchObject({ words: WORDS, tell: 'yes' });
      expect(other.hidden().visit).not.toBe(visit);
    }
  });

  test('with a page that was open too long asks for the code, and keeps what she typed', async () => {
    const woman = her();
    const receipt = await sends(woman);
    await opens(woman, receipt);
    world.pass(31 * MINUTE);
    const page = await woman.press({ do: 'write' }, { words: 'one more thing' });
    expect(page).toContain('For your safety this page closed');
    const back = await woman.press({ go: 'on' }, { code: receipt });
    expect(back).toContain('one more thing</textarea>');
  });

  test('with a mistyped code says so at the field; Bengali digits are digits', async () => {
    const woman = her();
    const receipt = await sends(woman);
    const wrong = receipt.slice(0, -1) + ((Number(receipt.at(-1)) + 1) % 10);
    expect(await opens(woman, wrong)).toContain('A number is not right, or one is missing');
    expect(woman.page()).toContain(`value="${wrong}"`);
    const bengali = [...receipt].map((digit) => String.fromCodePoint(0x9e6 + Number(digit))).join('');
    expect(await woman.press({ go: 'on' }, { code: bengali })).toContain('Hello again');
  });

  test('from another site is refused; from a browser that hides whence it comes it is taken', async () => {
    expect((await send({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await send({ origin: 'https://elsewhere.example' })).statusCode).toBe(403);
    expect((await send({ origin: 'null' })).statusCode).toBe(200);
    expect((await send({})).statusCode).toBe(200);
  });

  test('that is too large to read, or no form at all, gets a page and no secret of ours', async () => {
    const sendBody = (payload: string, type: string) =>
      world.app.inject({ method: 'POST', url: '/', payload, headers: { 'content-type': type, origin: 'null' } });
    const huge = await sendBody(`words=${'x'.repeat(600_000)}`, 'application/x-www-form-urlencoded');
    expect([huge.statusCode, huge.headers['content-type']]).toEqual([413, 'text/html; charset=utf-8']);
    const json = await sendBody('{"words":"private"}', 'application/json');
    expect([json.statusCode, json.body.includes('private')]).toEqual([415, false]);
    const cut = await sendBody(
      '--x\r\ncontent-disposition: form-data; name="lang"\r\n\r\nen',
      'multipart/form-data; boundary=x',
    );
    expect(cut.statusCode).toBeLessThan(500);
    expect(cut.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(world.log.filter((line) => line.includes('private'))).toEqual([]);
  });

  test('with files that are too large or too many keeps her words and asks again', async () => {
    const woman = her();
    await untilSend(woman);
    const before = (await cases()).length;
    expect(await woman.press({ go: 'on' }, {}, [file(21 * 1024 * 1024)])).toContain('too large together');
    expect(woman.hidden().words).toBe(WORDS);
    expect(
      await woman.press(
        { go: 'on' },
        {},
        Array.from({ length: 6 }, () => file(10)),
      ),
    ).toContain('at most 5');
    const program = Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000'.repeat(40), 'latin1');
    const disguised = await woman.press({ go: 'on' }, {}, [{ type: 'image/jpeg', bytes: program }]);
    expect(disguised).toContain('a file of this kind');
    expect(await cases()).toHaveLength(before);
    expect(receiptIn(await woman.press({ go: 'on' }, {}, [file(0)]))).toMatch(/^\d{18}$/);
  });

  test('that the database cannot take is shown again with all of it', async () => {
    const woman = her();
    await untilSend(woman);
    const { database } = world.house;
    const real = database.write;
    Object.assign(database, { write: () => Promise.reject(new Error('disk full')) });
    try {
      expect(await woman.press({ go: 'on' })).toContain('That did not work on our side');
    } finally {
      Object.assign(database, { write: real });
    }
    expect(woman.hidden().words).toBe(WORDS);
    expect(receiptIn(await woman.press({ go: 'on' }))).toMatch(/^\d{18}$/);
  });
});

test('a page that is listed as a line knows whom to call there, and what day it is', async () => {
  const world = await openWorld(SQLITE, { start: '2026-03-31T20:00:00Z' });
  const line = { provider: 'none', account: null, template: null, country: 'BD', languages: 'bn en' } as const;
  await world.house.database.write((trx) =>
    trx
      .insertInto('line')
      .values({ id: newId(), code: 'page', channel: 'web', address: '/', time_zone: 'Asia/Dhaka', ...line })
      .execute(),
  );
  await world.house.refresh();
  const her = makeWoman(world.app);
  await her.post({ lang: 'en', step: 'language' });
  await her.press({ go: 'tell' });
  const help = await her.press({ danger: 'yes' });
  expect(help).toContain('tel:999');
  expect(help).not.toContain('in most countries');
  expect((await world.app.inject({ url: '/calendar' })).body).toContain('April 2026');
  await world.close();
});

describe('who leaves', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(SQLITE);
  });
  afterAll(() => world.close());

  test('comes to a calendar, and no page of hers can be had again by sending its form once more', async () => {
    const her = makeWoman(world.app);
    await untilSend(her);
    const fields = her.hidden();
    await her.post({ leave: fields.visit! });
    expect([her.response().statusCode, her.response().headers.location]).toEqual([303, '/calendar']);
    expect(her.response().headers['clear-site-data']).toBe('"cache"');
    for (const step of ['words', 'send', 'hello', 'hers']) {
      await her.post({ ...fields, step, go: 'on' });
      expect([her.response().statusCode, her.response().body]).toEqual([303, '']);
    }
    const calendar = await world.app.inject({ url: '/calendar' });
    expect(calendar.body).toContain('March 2026');
    expect(calendar.body).toMatch(/aria-current="date"[^>]*>4</);
    expect(calendar.headers).toMatchObject({ 'cache-control': 'no-store', 'clear-site-data': '"cache"' });
    expect(calendar.body).not.toMatch(/href="\/"|<form/);
  });
});
