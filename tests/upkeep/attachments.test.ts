import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fetched, Fetcher } from '../../channels/channel.ts';
import { makeTwilioFetcher } from '../../channels/sms/media.ts';
import { makeTwilioRecords } from '../../channels/sms/records.ts';
import { openDoors } from '../../server/app.ts';
import { openHouse } from '../../server/house.ts';
import { makeLog } from '../../server/foundation/log.ts';
import { addDays, DAY, dayOf, HOUR, instant, MINUTE, SECOND } from '../../server/foundation/time.ts';
import { listAttachments, openAttachment } from '../../server/http/desk/attachments.ts';
import { enter } from '../../server/intake/enter.ts';
import { fetchAttachments } from '../../server/upkeep/attachments.ts';
import { backup } from '../../server/upkeep/backup.ts';
import { eraseCaseNow, eraseDue } from '../../server/upkeep/erase.ts';
import { ERASURES } from '../../server/upkeep/erasure-list.ts';
import { eraseAtProvider } from '../../server/upkeep/provider-erasure.ts';
import { remainsOf } from '../../server/upkeep/remains.ts';
import { checkBackup, restore } from '../../server/upkeep/restore.ts';
import { retain } from '../../server/upkeep/retain.ts';
import { mediaTraceOf } from '../../server/upkeep/traces.ts';
import { PIECE } from '../../server/vault/bytes.ts';
import { openLock, unlockDesk } from '../../server/vault/desk.ts';
import { rotateDesk } from '../../server/vault/desk-rotation.ts';
import { dropLeaving } from '../../server/vault/leaving.ts';
import { resealWords } from '../../server/vault/reseal.ts';
import { openRing } from '../../server/vault/ring.ts';
import { DATABASES } from '../databases.ts';
import { amr, docx, film, hugePng, jpegWithPlace, opus, TELLING, zip } from '../stripping/media-made.ts';
import { lockedPdf, tellingPdf } from '../stripping/papers-made.ts';
import { ACCOUNT, openWorld, PASSWORD, TOKEN, type World } from '../world.ts';

const HER = '+8801712345678';

const answering = (fetched: Fetched): Fetcher => ({ fetch: async () => fetched });

describe.each(DATABASES)('what comes with a text, on $name', (kind) => {
  let world: World;
  let jpeg: Buffer;
  beforeEach(async () => {
    world = await openWorld(kind);
    jpeg = await jpegWithPlace();
  });
  afterEach(() => world.close());

  const read = () => world.house.database.read;
  const rows = () => read().selectFrom('attachment').selectAll().orderBy('id').execute();
  const parts = () => read().selectFrom('attachment_part').selectAll().orderBy('number').execute();
  const traces = () => read().selectFrom('provider_trace').selectAll().execute();
  const ofMeta = async () => (await traces()).filter(({ provider }) => provider === 'cloud');
  const theCase = async () => (await read().selectFrom('case_file').select('id').executeTakeFirstOrThrow()).id;
  const kept = async (
    sent: Parameters<World['twilio']['upload']>[0][],
    words = 'Look at the wall',
    from: Fetcher = fetcher(),
  ) => {
    const media = sent.map((one) => world.twilio.upload(one));
    const { messages } = await world.text(HER, words, { media });
    expect(messages).toHaveLength(1);
    await fetchAll(from);
    return media;
  };
  const fetcher = (timeout = 10_000) =>
    makeTwilioFetcher({ accountSid: ACCOUNT, authToken: TOKEN, baseUrl: world.twilio.url, timeout });
  const fetchAll = (from: Fetcher = fetcher()) =>
    fetchAttachments({ ...world.house, fetcherOf: () => from }, world.now());
  const opened = async (number: number, reason: 'she_asked' | null = null, desk = world.desk) => {
    const caseId = await theCase();
    const one = await openAttachment(desk, { caseId, number }, reason && { reason }, world.now());
    return { ...one, whole: Buffer.concat(await Array.fromAsync(one.bytes)) };
  };

  test('is fetched, sealed to the desk, and shown without place, camera and name', async () => {
    const [picture] = await kept([{ bytes: jpeg, type: 'application/x-msdownload' }]);
    expect(await rows()).toMatchObject([
      { state: 'kept', type: 'image/jpeg', address_sealed: '', due_sealed: null, provider: 'twilio' },
    ]);
    const list = await listAttachments(world.desk, await theCase());
    const listed = {
      number: 1,
      message: 1,
      state: 'kept',
      kind: 'picture',
      type: 'image/jpeg',
      kilobytes: 48 * Math.ceil((jpeg.length + 1) / (48 * 1024)),
      hasCopy: true,
    };
    expect(list).toEqual([{ ...listed, day: dayOf(world.now()) }]);
    const copy = await opened(1);
    expect(copy.name).toBe('attachment-1.webp');
    expect(copy.headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': 'inline; filename="attachment-1.webp"',
    });
    expect(TELLING.filter((word) => copy.whole.includes(word))).toEqual([]);
    expect(await sharp(copy.whole).metadata()).toMatchObject({ width: 480, format: 'webp' });
    const original = await opened(1, 'she_asked');
    expect(original.whole.equals(jpeg)).toBe(true);
    expect(original.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename="attachment-1.jpg"',
    });
    const acts = read().selectFrom('audit').select('reason').where('act', '=', 'attachment_opened');
    expect((await acts.execute()).map(({ reason }) => reason).toSorted()).toEqual(['', 'she_asked']);
    // The provider's copy goes as soon as a message may be erased there.
    expect(world.twilio.has(picture!.address)).toBe(true);
    world.pass(3 * MINUTE);
    await world.work();
    world.pass(3 * MINUTE);
    await world.work();
    expect(world.twilio.has(picture!.address)).toBe(false);
    expect((await traces()).map(({ state }) => state)).toContain('erased');
  });

  test('as a PDF is shown page by page, or the desk is told why not', async () => {
    const slip = tellingPdf(jpeg);
    await kept([{ bytes: slip }, { bytes: lockedPdf('secret') }]);
    const list = await listAttachments(world.desk, await theCase());
    const [drawn, locked] = [true, false].map((copy) => list.find(({ hasCopy }) => hasCopy === copy)!);
    expect(drawn).toMatchObject({ type: 'application/pdf', paper: { drawn: [1], of: 1, ended: null } });
    expect(locked).toMatchObject({ type: 'application/pdf', paper: { drawn: [], of: null, ended: 'encrypted' } });
    const page = await opened(drawn!.number);
    expect(page.name).toBe(`attachment-${drawn!.number}-page-1.webp`);
    expect(page.headers).toMatchObject({ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' });
    expect(await sharp(page.whole).metadata()).toMatchObject({ format: 'webp', height: 1_754 });
    expect(TELLING.filter((word) => page.whole.includes(word))).toEqual([]);
    const at = { caseId: await theCase(), number: drawn!.number };
    await expect(openAttachment(world.desk, { ...at, page: 2 }, null, world.now())).rejects.toThrow('no_such_page');
    await expect(opened(locked!.number)).rejects.toThrow('no_desk_copy');
    const original = await opened(drawn!.number, 'she_asked');
    expect(original.whole.equals(slip)).toBe(true);
    expect(original.headers).toMatchObject({ 'content-type': 'application/octet-stream' });
    const acts = read().selectFrom('audit').select('reason').where('act', '=', 'attachment_opened');
    expect((await acts.execute()).map(({ reason }) => reason).toSorted()).toEqual(['', 'she_asked']);
    // Why, and how many pages, is sealed with them.
    const stored = JSON.stringify([await rows(), await parts()]);
    expect(stored).not.toMatch(/encrypted|ended|drawn/);
    // A corrupt one hides itself alone.
    await world.house.database.write((trx) =>
      trx.updateTable('attachment_part').set({ sealed: 'g1.hpke.x.AAAA' }).execute(),
    );
    expect((await listAttachments(world.desk, await theCase())).map(({ paper }) => paper)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('lies in pieces of one size, of which none shows what it holds', async () => {
    await kept([{ bytes: amr(3_100) }, { bytes: amr(4_000) }]);
    const sizes = new Set((await parts()).map(({ sealed }) => sealed.length));
    expect(sizes.size).toBe(1);
    const [one, other] = (await rows()).map(({ id }) => id);
    const of = async (id?: string) => (await parts()).filter(({ attachment_id }) => attachment_id === id).length;
    expect([await of(one), await of(other)]).toEqual([6, 6]);
    expect((await opened(1)).whole.length % 32).toBe(6);
    const stored = JSON.stringify(await parts());
    expect(stored.includes(jpeg.toString('base64').slice(100, 140))).toBe(false);
    expect(stored).not.toContain(Buffer.from('#!AMR').toString('base64').slice(0, 6));
  });

  test('does not open with a piece left out, moved or of another', async () => {
    await kept([{ bytes: Buffer.from(`words ${'x'.repeat(2 * PIECE)}`) }]);
    const [first, second, third] = await parts();
    expect((await opened(1, 'she_asked')).whole).toHaveLength(6 + 2 * PIECE);
    const set = (id: string, number: number) =>
      world.house.database.write((trx) =>
        trx.updateTable('attachment_part').set({ number }).where('id', '=', id).execute(),
      );
    await set(third!.id, 7);
    await set(second!.id, 2);
    await set(third!.id, 1);
    await expect(opened(1, 'she_asked')).rejects.toThrow('unsealable');
    await set(third!.id, 3);
    await set(second!.id, 1);
    await world.house.database.write((trx) => trx.deleteFrom('attachment_part').where('id', '=', third!.id).execute());
    await expect(opened(1, 'she_asked')).rejects.toThrow('unsealable');
    await world.house.database.write((trx) =>
      trx.deleteFrom('attachment_part').where('id', 'in', [first!.id, second!.id]).execute(),
    );
    await expect(opened(1, 'she_asked')).rejects.toThrow('unsealable');
  });

  test('is taken by what it is; the rest is refused or lost, and her words stay', async () => {
    await kept([
      { bytes: film(), type: 'text/html' },
      { bytes: docx() },
      { bytes: zip([{ name: 'a', content: 'x' }]), type: 'image/jpeg' },
      { bytes: Buffer.alloc(0) },
      { bytes: hugePng(30_000, 30_000), type: 'image/png' },
      { bytes: Buffer.alloc(17 * 1024 * 1024), type: 'video/mp4' },
      { bytes: jpeg, way: 'gone' },
      { bytes: jpeg, way: 'http://169.254.169.254/latest/meta-data' },
      { bytes: jpeg, way: 'http://[::ffff:a9fe:a9fe]/' },
      { bytes: jpeg, way: 'http://2852039166/' },
    ]);
    const states = (await rows()).map(({ state, type }) => `${state} ${type ?? ''}`.trim()).toSorted();
    expect(states).toEqual([
      'kept application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'kept video/mp4',
      'lost',
      ...Array.from({ length: 7 }, () => 'refused'),
    ]);
    const list = await listAttachments(world.desk, await theCase());
    const by = (state: string) => list.find((one) => one.state === state)!.number;
    await expect(opened(by('lost'))).rejects.toThrow('attachment_lost');
    await expect(opened(by('refused'), 'she_asked')).rejects.toThrow('attachment_refused');
    const document = list.find(({ type }) => type?.includes('wordprocessing'))!.number;
    await expect(opened(document)).rejects.toThrow('no_desk_copy');
    expect((await opened(document, 'she_asked')).headers['content-type']).toBe('application/octet-stream');
    await expect(opened(11)).rejects.toThrow('no_such_attachment');
    expect(await read().selectFrom('message').select('id').execute()).toHaveLength(1);
    expect(world.log.join('')).not.toMatch(/169|2852039166|Media|http:/);
  });

  test('is awaited where the provider fails, is silent or drips, less and less often', async () => {
    const hurried = fetcher(500);
    const ways = ['broken', 'hangs', 'drips'] as const;
    const [picture] = await kept(
      ways.map((way) => ({ bytes: jpeg, way })),
      'Look at the wall',
      hurried,
    );
    expect((await rows()).map(({ state, attempts }) => [state, attempts])).toEqual(
      Array.from({ length: 3 }, () => ['waiting', 1]),
    );
    await fetchAll(hurried);
    expect((await rows()).map(({ attempts }) => attempts)).toEqual([1, 1, 1]);
    world.pass(2 * MINUTE);
    await fetchAll(hurried);
    expect((await rows()).map(({ state, attempts }) => `${state} ${attempts}`).toSorted()).toEqual([
      'kept 2',
      'waiting 2',
      'waiting 2',
    ]);
    await expect(
      opened((await listAttachments(world.desk, await theCase())).find(({ state }) => state === 'waiting')!.number),
    ).rejects.toThrow('attachment_waiting');
    // Its words may go there; the pictures stay, until their time is over.
    world.pass(3 * MINUTE);
    const records = makeTwilioRecords({ accountSid: ACCOUNT, authToken: TOKEN, baseUrl: world.twilio.url });
    for (const wait of [0, 3 * MINUTE]) {
      world.pass(wait);
      await eraseAtProvider({ ...world.house, records }, world.now());
    }
    const redacted = (await traces()).filter(({ redacted_day }) => redacted_day !== null);
    const inAMonth = addDays(dayOf(world.now()), 30);
    expect(redacted.map(({ kind: what, due_day }) => [what, due_day])).toContainEqual(['media', inAMonth]);
    expect(world.twilio.has(picture!.address)).toBe(true);
    let tried = 0;
    const silent: Fetcher = { fetch: async () => ((tried += 1), { kind: 'later', code: 'http_503' }) };
    for (let hour = 0; hour < 48; hour += 1) {
      world.pass(HOUR);
      await fetchAll(silent);
    }
    expect(tried).toBeGreaterThan(20);
    expect(tried).toBeLessThan(60);
    world.pass(26 * DAY);
    await fetchAll(silent);
    expect((await rows()).map(({ state }) => state).toSorted()).toEqual(['kept', 'lost', 'lost']);
    await eraseAtProvider({ ...world.house, records }, world.now());
    expect(world.twilio.has(picture!.address)).toBe(false);
  });

  test('is fetched once by several servers, and again where one died over it', async () => {
    const { config } = world.house;
    const silent = makeLog(world.now, 'error', () => undefined);
    const second = await openDoors(await openHouse(config, world.now, silent));
    try {
      const media = Array.from({ length: 6 }, () => world.twilio.upload({ bytes: jpeg }));
      await world.text(HER, 'Look', { media });
      const asked: string[] = [];
      const noting: Fetcher = { fetch: (address, most) => (asked.push(address), fetcher().fetch(address, most)) };
      const rooms = [world.house, second].map((house) => ({ ...house, fetcherOf: () => noting }));
      const counts = await Promise.all(rooms.map((room) => fetchAttachments(room, world.now())));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6);
      expect(new Set(asked).size).toBe(6);
      expect(asked).toHaveLength(6);

      await world.text(HER, 'And this', { media: [world.twilio.upload({ bytes: film() })] });
      const dying: Fetcher = { fetch: () => new Promise(() => undefined) };
      void fetchAttachments({ ...second, fetcherOf: () => dying }, world.now());
      await expect
        .poll(async () => (await rows()).filter(({ attempts }) => attempts === 1).length, { timeout: 10_000 })
        .toBe(7);
      expect(await fetchAll()).toBe(0);
      world.pass(11 * MINUTE);
      expect(await fetchAll()).toBe(1);
      expect((await rows()).every(({ state }) => state === 'kept')).toBe(true);
    } finally {
      await second.close();
    }
  });

  test('whose lease ran out while it was sealed is kept by the one who has it now', async () => {
    await world.text(HER, 'Look', { media: [world.twilio.upload({ bytes: jpeg })] });
    const slow: Fetcher = {
      fetch: async (address, most) => {
        world.pass(11 * MINUTE);
        expect(await fetchAll()).toBe(1);
        return fetcher().fetch(address, most);
      },
    };
    const at = world.now();
    expect(await fetchAttachments({ ...world.house, fetcherOf: () => slow }, at)).toBe(0);
    expect((await opened(1, 'she_asked')).whole.equals(jpeg)).toBe(true);
    expect(await rows()).toMatchObject([{ state: 'kept', attempts: 2 }]);
  });

  test('is gone with her words: before it was fetched, while it is, and after', async () => {
    for (const when of ['before', 'while', 'after']) {
      const media = [world.twilio.upload({ bytes: jpeg })];
      await world.text(HER, 'Look at the wall', { media });
      const erase = async () => {
        await world.text(HER, 'DELETE');
        await world.text(HER, 'DELETE');
        world.pass(SECOND);
        await eraseDue(world.house.database, world.house.ring, world.now());
      };
      if (when === 'before') await erase();
      const whileFetched: Fetcher = {
        fetch: async (address, most) => {
          const fetched = await fetcher().fetch(address, most);
          await erase();
          return fetched;
        },
      };
      await fetchAll(when === 'while' ? whileFetched : fetcher());
      if (when === 'after') {
        expect(await parts()).not.toEqual([]);
        await erase();
      }
      expect([await rows(), await parts()]).toEqual([[], []]);
      expect(await remainsOf(read())).toEqual([]);
      world.pass(3 * MINUTE);
      await world.work();
      world.pass(5 * MINUTE);
      await world.work();
      expect(world.twilio.has(media[0]!.address)).toBe(false);
    }
  });

  test('is gone with its case, at the operator’s word and when its time is over', async () => {
    await kept([{ bytes: jpeg }]);
    await eraseCaseNow(world.house.database, world.house.ring, await theCase(), world.now());
    expect([await rows(), await parts(), await remainsOf(read())]).toEqual([[], [], []]);
    await kept([{ bytes: opus() }], 'They lock the door at night');
    await world.house.database.write((trx) => trx.updateTable('case_file').set({ stage: 'closed' }).execute());
    world.pass(4_000 * DAY);
    await retain(world.house.database, world.now());
    world.pass(DAY);
    await eraseDue(world.house.database, world.house.ring, world.now());
    expect([await rows(), await parts(), await remainsOf(read())]).toEqual([[], [], []]);
  });

  test('what is left of an erased case is found', async () => {
    await kept([{ bytes: jpeg }]);
    const [row] = await rows();
    await eraseCaseNow(world.house.database, world.house.ring, await theCase(), world.now());
    await world.house.database.write((trx) => trx.insertInto('attachment').values(row!).execute());
    expect(await remainsOf(read())).toEqual([row!.message_id]);
  });

  test('opens after the desk’s key was replaced, also where that happened while it was sealed', async () => {
    await kept([{ bytes: jpeg }]);
    await world.text(HER, 'And here', { media: [world.twilio.upload({ bytes: film() })] });
    const { database, ring } = world.house;
    const by = { personId: world.desk.personId, day: dayOf(world.now()) };
    const key = await rotateDesk(database, ring, world.desk.key, by);
    expect(await resealWords(database, key)).toMatchObject({ broken: [] });
    expect(await dropLeaving(database, by)).toBe(1);
    const desk = { ...world.desk, key: { id: key.id, privateKey: key.privateKey }, lock: await openLock(read(), ring) };
    expect((await opened(1, 'she_asked', desk)).whole.equals(jpeg)).toBe(true);
    expect((await opened(1, null, desk)).whole.length).toBeGreaterThan(500);
    // This server has not heard of it: what it seals to the old key is refused, and fetched once more.
    expect(await fetchAll()).toBe(0);
    world.pass(2 * MINUTE);
    expect(await fetchAll()).toBe(1);
    expect((await opened(2, 'she_asked', desk)).whole.equals(film())).toBe(true);
  });

  test('comes back with a backup', async () => {
    await kept([{ bytes: jpeg }]);
    const folder = mkdtempSync(path.join(tmpdir(), 'gehoor-backup-'));
    const empty = await kind.open({ migrated: false });
    try {
      const { database, ring, config } = world.house;
      const { file } = await backup(database, ring, folder, 35, world.now());
      const erasures = readFileSync(path.join(folder, ERASURES), 'utf8');
      const from = { file, recoveryKey: world.recoveryKey, masterKey: config.key!, erasures, withoutNewerList: true };
      await restore(empty.database, await checkBackup(from, world.now()), world.now());
      const again = empty.database;
      const { personId, key } = await unlockDesk(again.read, 'rina', PASSWORD);
      const own = await openRing(again, config.key!, dayOf(world.now()));
      const desk = { database: again, ring: own, key, personId, lock: await openLock(again.read, own) };
      expect((await opened(1, 'she_asked', desk)).whole.equals(jpeg)).toBe(true);
      const { bytes } = await openAttachment(desk, { caseId: await theCase(), number: 1 }, null, world.now());
      expect(Buffer.concat(await Array.fromAsync(bytes)).length).toBeGreaterThan(500);
    } finally {
      await empty.drop();
      rmSync(folder, { recursive: true });
    }
  });

  test('from a page comes with its bytes, and is there with the case', async () => {
    const media = [jpeg, Buffer.from('<script>'), ...Array.from({ length: 9 }, () => Buffer.from('words'))].map(
      (bytes) => ({ address: '', type: 'image/png', bytes }),
    );
    const consents: [] = [];
    const entrance = { channel: 'web', key: 'k', words: 'They lock the door', media, language: 'en' } as const;
    const rest = { siteId: null, country: 'BD', consents, danger: false, receiptHash: null };
    const { caseId } = await enter(world.house, { ...entrance, ...rest }, world.now());
    const list = await listAttachments(world.desk, caseId);
    expect(list.map(({ state, kind: what }) => `${state} ${what}`).toSorted()).toEqual([
      ...Array.from({ length: 8 }, () => 'kept document'),
      'kept picture',
      'refused null',
      'refused null',
    ]);
    expect((await rows()).every((row) => row.provider === 'none' && row.address_sealed === '')).toBe(true);
    const picture = list.find(({ kind: what }) => what === 'picture')!.number;
    expect((await opened(picture, 'she_asked')).whole.equals(jpeg)).toBe(true);
  });

  test('is erased at Meta as soon as it is here, or she is erased', async () => {
    const deleted: string[] = [];
    const erasing = () =>
      eraseAtProvider(
        {
          ...world.house,
          records: null,
          media: { erase: async (id) => (deleted.push(id), { kind: 'erased' }) },
        },
        world.now(),
      );
    await world.text(HER, 'Look at the wall', { media: [{ address: '12345', type: 'image/jpeg' }] });
    const [row] = await rows();
    const place = { table: 'attachment', column: 'address_sealed', row: row!.id };
    const address_sealed = world.house.ring.seal('outbox', place, '12345');
    await world.house.database.write((trx) =>
      trx.updateTable('attachment').set({ provider: 'cloud', address_sealed }).execute(),
    );
    await fetchAll(answering({ kind: 'later', code: 'http_500' }));
    expect(await ofMeta()).toMatchObject([{ kind: 'media', state: 'due', due_day: addDays(dayOf(world.now()), 30) }]);
    world.pass(2 * MINUTE);
    await erasing();
    expect(deleted).toEqual([]);
    expect(await fetchAll(answering({ kind: 'fetched', bytes: jpeg }))).toBe(1);
    expect(await ofMeta()).toHaveLength(1);
    await erasing();
    expect(deleted).toEqual(['12345']);
    expect(await ofMeta()).toMatchObject([{ state: 'erased', provider_id_sealed: null, sender_id: null }]);
    const at = instant('2026-03-04T08:00:00Z');
    expect(mediaTraceOf(world.house.ring, '1', null, at)).toMatchObject({ provider: 'cloud', kind: 'media' });
  });
});
