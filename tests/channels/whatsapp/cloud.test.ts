import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openCases } from '../../../server/cases/store.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../server/foundation/time.ts';
import { answerCase, readCase, triageCase } from '../../../server/http/desk/casework.ts';
import { sentIfOpen } from '../../../server/replies/outbox.ts';
import { DATABASES } from '../../databases.ts';
import { filesBelow, find } from '../../promises/canary.ts';
import { openMetaWorld, ROKEYA, SALMA, TEMPLATE, type MetaWorld } from './meta.ts';

const ANSWER = 'We have read it and ask about the wages.';
const PLACE = { latitude: 23.9916473, longitude: 90.3905021, name: 'Konabari bridge', address: 'Road 14, Gazipur' };

describe.each(DATABASES)('a message at Meta’s line, on $name', (kind) => {
  let world: MetaWorld;
  beforeAll(async () => {
    world = await openMetaWorld(kind);
  });
  afterAll(() => world.close());

  const shown = () => world.meta.phone(SALMA.userId).map(({ text }) => text);

  test('who shows no number is answered by her id, with buttons that lead from her words to a case with a site', async () => {
    expect(await world.meta.text(SALMA, 'Two months no salary')).toBe(200);
    await world.work();
    const [receipt] = world.meta.phone(SALMA.userId);
    expect(receipt!.text).toMatch(/^We have it\. Number \d{8}\..*later\?$/);
    expect(receipt!.choices.map(({ title }) => title)).toEqual(['Yes', 'No']);

    for (const [title, question] of [
      ['Yes', 'but not your name.'],
      ['Go on', 'the name of the place.'],
    ] as const) {
      await world.meta.tap(SALMA, title);
      await world.workFor(12 * SECOND, 6 * SECOND);
      expect(shown().at(-1)).toMatch(new RegExp(`${question}$`));
    }
    world.pass(6 * SECOND);
    await world.meta.text(SALMA, 'MK47');
    await world.work();
    expect(shown().at(-1)).toContain('Thank you. We write to you by');

    const [file] = await openCases(world.house.database.read);
    expect(file!.state).toMatchObject({ category: 'WAG.UNP' });
    expect(file!.state.siteId).not.toBeNull();
    const { clocks, statements } = await readCase(world.desk, file!.id, world.now());
    expect(statements.map(({ text }) => text)).toEqual(['Two months no salary']);
    expect(clocks.find(({ stage }) => stage === 'first_answer')).toMatchObject({ verdict: 'met' });
  });

  test('a human’s answer arrives once, and its status, in whatever order, is what tells', async () => {
    const [file] = await openCases(world.house.database.read);
    await triageCase(world.desk, file!.id, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    world.meta.misbehave({ kind: 'shuffle_statuses' });
    await answerCase(world.desk, file!.id, ANSWER, world.now());
    await world.workFor(MINUTE);
    expect(shown().filter((text) => text === ANSWER)).toHaveLength(1);
    expect((await readCase(world.desk, file!.id, world.now())).file.state.stage).toBe('acknowledged');
  });

  test('a status before the sending is answered counts, and one that names no text of ours is let go', async () => {
    const [file] = await openCases(world.house.database.read);
    world.meta.misbehave({ kind: 'early_statuses' });
    await answerCase(world.desk, file!.id, 'It goes on.', world.now());
    await world.workFor(MINUTE);
    const rows = await world.house.database.read.selectFrom('outbox').selectAll().where('human', '=', 1).execute();
    expect(rows.map(({ state }) => state)).toEqual(['delivered', 'delivered']);
    expect(rows.every((row) => row.provider_lookup !== null && row.provider_id_sealed === null)).toBe(true);
    expect(rows.every((row) => row.sent_sealed !== null)).toBe(true);
    const status = { id: 'wamid.unknown', status: 'failed', errors: [{ code: 131_026 }] };
    const value = { metadata: { phone_number_id: '106540352242922' }, statuses: [status] };
    const body = {
      object: 'whatsapp_business_account',
      entry: [{ changes: [{ field: 'messages', value }] }],
    };
    expect(await world.meta.post(body)).toBe(200);
    expect(world.log.join('')).toContain('status_of_unknown_text');
  });

  test('a button far above is no answer to what is asked now', async () => {
    const her = { ...SALMA, userId: 'BD.777', name: 'Lima' };
    await world.meta.text(her, 'They shout at us all day');
    await world.work();
    await world.meta.tap(her, 'Yes');
    await world.workFor(6 * SECOND, 6 * SECOND);
    expect(
      world.meta
        .phone(her.userId)
        .at(-1)!
        .choices.map(({ title }) => title),
    ).toEqual(['Go on', 'Do not tell them']);
    await world.meta.tap(her, 'No');
    await world.workFor(6 * SECOND, 6 * SECOND);
    expect(world.meta.phone(her.userId).at(-1)!.text).toMatch(/but not your name\.$/);
    const { read } = world.house.database;
    const sender = await read.selectFrom('sender').selectAll().orderBy('version').execute();
    expect(sender.map(({ may_write }) => may_write)).not.toContain('no');
    world.pass(6 * SECOND);
    await world.meta.text(her, '2');
    await world.work();
    const consents = await read.selectFrom('consent').select(['answer', 'means']).execute();
    expect(consents).toContainEqual({ answer: 'no', means: 'answered' });
  });

  test('a place on a map opens a case like words, and only the desk can open it', async () => {
    const her = { ...SALMA, userId: 'BD.888', name: 'Mitu' };
    const before = new Set((await openCases(world.house.database.read)).map(({ id }) => id));
    expect(await world.meta.send(her, { type: 'location', location: PLACE })).toBe(200);
    await world.workFor(6 * SECOND, 6 * SECOND);
    const file = (await openCases(world.house.database.read)).find(({ id }) => !before.has(id))!;
    const { statements } = await readCase(world.desk, file.id, world.now());
    expect(statements.map(({ text }) => text)).toEqual(['[place]']);
  });

  test('nothing of a name, a number, a place or a card is anywhere, whatever came', async () => {
    const line = { phone: ROKEYA.phone, userId: 'BD.4455', name: ROKEYA.name };
    const before = (await openCases(world.house.database.read)).length;
    const contents: [object, string][] = [
      [{ type: 'location', location: { ...PLACE, latitude: 1_000 } }, 'cannot read'],
      [
        {
          type: 'contacts',
          contacts: [{ name: { formatted_name: 'Jamal Uddin' }, phones: [{ phone: '+8801888777666' }] }],
        },
        'cannot read',
      ],
      [{ type: 'sticker', sticker: { id: '99887766', mime_type: 'image/webp' } }, 'cannot read'],
      [{ type: 'order', order: { text: 'Road 14, Gazipur' } }, 'cannot read'],
      [{ type: 'unsupported', errors: [{ code: 131_051 }] }, 'cannot read'],
      [{ type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply: { body: 'Jamal Uddin' } } }, 'cannot read'],
    ];
    for (const [content, answer] of contents) {
      expect(await world.meta.send(line, content)).toBe(200);
      await world.workFor(6 * SECOND, 6 * SECOND);
      expect(world.meta.phone(line.userId).at(-1)!.text).toContain(answer);
    }
    expect((await openCases(world.house.database.read)).length).toBe(before + 1);

    const messages = (await world.house.database.read.selectFrom('message').selectAll().execute()).length;
    const heard = world.meta.phone(line.userId).length;
    for (const content of [
      { type: 'reaction', reaction: { message_id: 'wamid.x', emoji: '❤' } },
      {
        type: 'edit',
        edit: { original_message_id: 'wamid.x', message: { type: 'text', text: { body: 'Jamal Uddin' } } },
      },
      { type: 'revoke', revoke: { original_message_id: 'wamid.x' } },
      {
        type: 'system',
        system: {
          type: 'user_changed_number',
          body: `${ROKEYA.name} changed from 8801712345678 to 8801888777666`,
          wa_id: '8801888777666',
        },
      },
      { type: 'text', text: { body: 'Jamal Uddin' }, group_id: 'Y2FwaV9ncm91cDox' },
    ]) {
      expect(await world.meta.send(line, content)).toBe(200);
      await world.workFor(6 * SECOND, 6 * SECOND);
    }
    expect((await world.house.database.read.selectFrom('message').selectAll().execute()).length).toBe(messages);
    expect(world.meta.phone(line.userId).length).toBe(heard);

    const secrets = {
      name: ROKEYA.name,
      salma: SALMA.name,
      other: 'Jamal Uddin',
      number: ROKEYA.phone,
      new_number: '+8801888777666',
      id: SALMA.userId,
      her_id: line.userId,
      latitude: '23.9916473',
      longitude: '90.3905021',
      bridge: PLACE.name,
      address: PLACE.address,
    };
    const tables = await world.house.database.owner.introspection.getTables();
    const rows = await Promise.all(
      tables.map(async ({ name }) =>
        world.house.database.owner
          .selectFrom(name as 'message')
          .selectAll()
          .execute(),
      ),
    );
    const left = [
      ...filesBelow(world.test.folder),
      ['rows', Buffer.from(JSON.stringify(rows))] as const,
      ['log', Buffer.from(world.log.join(''))] as const,
    ];
    expect(find(secrets, left)).toEqual([]);
  });

  test('a picture with words under it: the words are a case, the picture’s id is kept sealed for Meta', async () => {
    const id = world.meta.upload(Buffer.from('a picture'), 'image/jpeg');
    const her = { userId: 'BD.8812', name: 'Mina' };
    await world.meta.send(her, { type: 'image', image: { id, caption: 'look at the wall', mime_type: 'image/jpeg' } });
    await world.meta.send(her, {
      type: 'audio',
      audio: { id: `${id}1`, voice: true, mime_type: 'audio/ogg; codecs=opus' },
    });
    const rows = await world.house.database.read.selectFrom('attachment').selectAll().execute();
    expect(rows.map(({ provider }) => provider)).toEqual(['cloud', 'cloud']);
    expect(JSON.stringify(rows)).not.toContain(id);
    const opened = rows.map((row) =>
      world.house.ring.open({ table: 'attachment', column: 'address_sealed', row: row.id }, row.address_sealed),
    );
    expect(opened.toSorted()).toEqual([id, `${id}1`]);
  });

  test('an id that appears, and a number that goes: one sender throughout', async () => {
    const phone = '+8801799000111';
    const name = 'Asha';
    const { read } = world.house.database;
    const senders = (await read.selectFrom('sender').selectAll().execute()).length;
    await world.meta.text({ phone, name }, 'the food is bad');
    await world.work();
    expect(world.meta.phone(phone)).toHaveLength(1);
    for (const person of [
      { phone, userId: 'BD.5150', name },
      { userId: 'BD.5150', name },
    ]) {
      world.pass(MINUTE);
      await world.meta.text(person, 'and the water');
      await world.work();
    }
    expect((await read.selectFrom('sender').selectAll().execute()).length).toBe(senders + 1);
    expect([world.meta.phone(phone).length, world.meta.phone('BD.5150').length]).toEqual([1, 2]);
  });

  test('a line that the directory does not know: taken, unplaced, loud; and not once more when it is known', async () => {
    const message = {
      from_user_id: 'BD.31337',
      id: 'wamid.stranger',
      timestamp: String(world.now() / 1_000),
      type: 'text',
      text: { body: 'no pay' },
    };
    const value = { metadata: { phone_number_id: '999' }, messages: [message] };
    const body = { object: 'whatsapp_business_account', entry: [{ changes: [{ field: 'messages', value }] }] };
    const before = (await openCases(world.house.database.read)).length;
    expect(await world.meta.post(body)).toBe(200);
    expect(world.log.join('')).toContain('line_unknown');
    await world.house.database.write((trx) =>
      trx.updateTable('line').set({ account: '999' }).where('code', '=', 'meta').execute(),
    );
    await world.house.refresh();
    expect(await world.meta.post(body)).toBe(200);
    expect((await openCases(world.house.database.read)).length).toBe(before + 1);
    const guards = await world.house.database.read.selectFrom('replay_guard').selectAll().execute();
    expect(guards.every((guard) => guard.provider_id_sealed === null)).toBe(true);
  });
});

describe.each(DATABASES)('a human’s answer at Meta’s line, on $name', (kind) => {
  let world: MetaWorld;
  let id: string;
  beforeEach(async () => {
    world = await openMetaWorld(kind);
    await world.meta.text(ROKEYA, 'no salary for two months');
    await world.work();
    await world.meta.tap(ROKEYA, 'Yes');
    await world.workFor(12 * SECOND, 6 * SECOND);
    const [file] = await openCases(world.house.database.read);
    id = file!.id;
    await triageCase(world.desk, id, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
  });
  afterEach(() => world.close());

  const texts = () => world.meta.phone(ROKEYA.phone).map(({ text }) => text);
  const stage = async () => (await readCase(world.desk, id, world.now())).file.state.stage;
  const stateOf = async () => (await humans()).map(({ state }) => state);
  const humans = () => world.house.database.read.selectFrom('outbox').selectAll().where('human', '=', 1).execute();
  const lookups = async () => (await humans()).map((row) => row.provider_lookup);

  test.each([
    ['Meta says that a day is over', null],
    ['Meta says so at once', { kind: 'refuse', code: 131_047 } as const],
  ])(
    '%s: it waits, one approved text says that something does, and her next text brings it',
    async (_what, mischief) => {
      await world.workFor(2 * DAY, 12 * HOUR);
      if (mischief) world.meta.misbehave(mischief);
      await answerCase(world.desk, id, ANSWER, world.now());
      await world.workFor(MINUTE);
      await answerCase(world.desk, id, 'And one thing more.', world.now());
      if (mischief) world.meta.misbehave(mischief);
      await world.workFor(10 * MINUTE);
      expect(texts().filter((text) => text === TEMPLATE)).toHaveLength(1);
      expect(texts().some((text) => text === ANSWER)).toBe(false);
      expect(await stateOf()).toEqual(['held', 'held']);
      expect(await stage()).toBe('triaged');
      await world.meta.text(ROKEYA, 'hello');
      await world.workFor(2 * MINUTE, 6 * SECOND);
      expect(texts()).toEqual(expect.arrayContaining([ANSWER, 'And one thing more.']));
      expect(await stage()).toBe('acknowledged');
      const at = world.meta.phone(ROKEYA.phone).map((one) => one.at);
      expect(at.slice(1).every((time, index) => time - at[index]! >= 6 * SECOND)).toBe(true);
    },
  );

  test('its status comes before Meta’s answer when it goes out again: what is noted is of this time, not of the first', async () => {
    await world.workFor(2 * DAY, 12 * HOUR);
    await answerCase(world.desk, id, ANSWER, world.now());
    await world.workFor(MINUTE);
    await answerCase(world.desk, id, 'And one thing more.', world.now());
    await world.workFor(10 * MINUTE);
    expect(await stateOf()).toEqual(['held', 'held']);
    const first = await lookups();
    const heard = world.now();
    world.meta.misbehave({ kind: 'early_statuses', times: 3 });
    await world.meta.text(ROKEYA, 'hello');
    await world.workFor(2 * MINUTE, 6 * SECOND);
    const at = world.meta.phone(ROKEYA.phone).map((one) => one.at);
    expect(at.slice(1).every((time, index) => time - at[index]! >= 6 * SECOND)).toBe(true);
    expect(await stateOf()).toEqual(['delivered', 'delivered']);
    expect((await lookups()).filter((one) => first.includes(one))).toEqual([]);
    const out = await Promise.all((await humans()).map((row) => sentIfOpen(world.house.ring, row)));
    expect(out.filter((time) => time === null || time < heard)).toEqual([]);
  });

  test('the approved text was rejected: it only waits, and the operator is told', async () => {
    await world.house.database.write((trx) =>
      trx.updateTable('line').set({ template: 'rejected' }).where('code', '=', 'meta').execute(),
    );
    await world.workFor(2 * DAY, 12 * HOUR);
    await answerCase(world.desk, id, ANSWER, world.now());
    await world.workFor(10 * MINUTE);
    expect(await stateOf()).toEqual(['held']);
    expect(world.log.join('')).toMatch(/"event":"announcement_failed","code":132001/);
  });

  test('there is no approved text: it only waits, and the operator is told', async () => {
    await world.house.database.write((trx) => trx.updateTable('line').set({ template: null }).execute());
    await world.workFor(2 * DAY, 12 * HOUR);
    await answerCase(world.desk, id, ANSWER, world.now());
    await world.workFor(10 * MINUTE);
    expect(await stateOf()).toEqual(['held']);
    expect(world.log.join('')).toContain('"event":"template_missing"');
  });

  test.each([
    ['too many', { kind: '429', times: 2 }],
    ['too many for one person', { kind: '429', code: 131_056 }],
    ['away', { kind: 'unavailable', times: 3 }],
  ] as const)('%s: it is tried again, and arrives once', async (_what, mischief) => {
    world.meta.misbehave(mischief);
    await answerCase(world.desk, id, ANSWER, world.now());
    await world.workFor(30 * MINUTE);
    expect(texts().filter((text) => text === ANSWER)).toHaveLength(1);
    expect(await stage()).toBe('acknowledged');
  });

  test('taken, and the line is cut: its status tells, and it goes out once', async () => {
    world.meta.misbehave({ kind: 'accept_then_drop' });
    await answerCase(world.desk, id, ANSWER, world.now());
    await world.workFor(2 * HOUR, 5 * MINUTE);
    expect(texts().filter((text) => text === ANSWER)).toHaveLength(1);
    expect(await stage()).toBe('acknowledged');
  });

  test.each([
    ['cut, and no status', [{ kind: 'lose_statuses' }, { kind: 'accept_then_drop' }]],
    ['an answer that is none', [{ kind: '500' }]],
  ] as const)(
    '%s: nobody can be asked, so it is unknown for the operator, and never sent again',
    async (_what, bad) => {
      for (const mischief of bad) world.meta.misbehave(mischief);
      await answerCase(world.desk, id, ANSWER, world.now());
      await world.workFor(3 * HOUR, 10 * MINUTE);
      expect(texts().filter((text) => text === ANSWER).length).toBeLessThanOrEqual(1);
      expect(await stateOf()).toEqual(['unknown']);
      expect(world.log.join('')).toContain('delivery_unknown_for_good');
      expect(await stage()).toBe('triaged');
    },
  );

  test('undeliverable: no clock is met, and it goes with her next text', async () => {
    world.meta.misbehave({ kind: 'undelivered', code: 131_026 });
    await answerCase(world.desk, id, ANSWER, world.now());
    await world.workFor(10 * MINUTE);
    expect(await stage()).toBe('triaged');
    expect(world.log.join('')).toMatch(/"event":"text_failed","code":131026/);
    await world.meta.text(ROKEYA, 'are you there');
    await world.workFor(MINUTE, 6 * SECOND);
    expect(texts()).toContain(ANSWER);
  });

  test('what answers by itself goes out within ten minutes or with her next text', async () => {
    await world.meta.text(ROKEYA, 'the toilet is locked too');
    world.pass(11 * MINUTE);
    const before = texts().length;
    await world.work();
    expect(texts().length).toBe(before);
    await world.meta.text(ROKEYA, 'since Monday');
    await world.workFor(MINUTE, 6 * SECOND);
    // The question that waited, and not once more beside it.
    expect(texts().length).toBe(before + 1);
    expect(texts().at(-1)).toContain('Companies');
  });
});
