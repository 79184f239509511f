import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeOf, messageOf, webhookOf } from '../../server/demo/cloud/webhook.ts';
import { MINUTE, SECOND } from '../../server/foundation/time.ts';
import { readCase } from '../../server/http/desk/casework.ts';
import { LINE as META_LINE, openMetaWorld } from '../channels/whatsapp/meta.ts';
import { DATABASES, type DatabaseKind } from '../databases.ts';
import { makeModem } from '../http/modem.ts';
import { NUMBER, openNairobi } from '../http/nairobi.ts';
import { LINE, openWorld, type World } from '../world.ts';

const STORY = [
  'They hit us when we are late',
  'also they do not pay overtime',
  'my sister was fired because pregnant',
  'the toilet is locked',
  'we are afraid',
] as const;

/** A door, and how quick texts come in there. */
interface Door {
  readonly world: World;
  /** Texts within a second. Resolves with how many answers went back at once. */
  bring(from: string, ...texts: readonly string[]): Promise<number>;
  /** What waits goes out, and its fate is told. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Requests side by side; the provider promises no order. */
const twilio =
  (channel: 'sms' | 'whatsapp', line: string, directory?: string) =>
  async (kind: DatabaseKind): Promise<Door> => {
    const world = await openWorld(kind, directory === undefined ? {} : { directory });
    const webhookUrl = `${world.house.publicUrl}/channels/${channel}/twilio`;
    const wire = (address: string) => (channel === 'sms' ? address : `whatsapp:${address}`);
    return {
      world,
      bring: async (from, ...texts) => {
        const answers = await Promise.all(
          texts.map((body) => world.twilio.text({ from: wire(from), to: wire(line), body, webhookUrl })),
        );
        return answers.flatMap(({ messages }) => messages).length;
      },
      settle: () => world.work(),
      close: () => world.close(),
    };
  };

async function lostAtTwilio(kind: DatabaseKind): Promise<Door> {
  const world = await openWorld(kind);
  return {
    world,
    bring: async (from, ...texts) => {
      for (const text of texts) {
        world.twilio.misbehave({ kind: 'lose_webhook' });
        await world.text(from, text);
        world.pass(SECOND / 5);
      }
      world.pass(3 * MINUTE);
      const before = world.twilio.phone(from).length;
      await world.work();
      await world.work();
      return world.twilio.phone(from).length - before;
    },
    settle: () => world.work(),
    close: () => world.close(),
  };
}

async function meta(kind: DatabaseKind): Promise<Door> {
  const world = await openMetaWorld(kind);
  let count = 0;
  return {
    world,
    bring: async (from, ...texts) => {
      const her = { phone: from, name: 'A' };
      const messages = texts
        .slice(0, -1)
        .map((body) => messageOf(her, `wamid.${(count += 1)}`, world.now(), { type: 'text', text: { body } }));
      if (messages.length > 0) expect(await world.meta.post(webhookOf([changeOf(META_LINE, { messages })]))).toBe(200);
      // That she wrote is known to the Meta on loopback by its own webhooks.
      expect(await world.meta.text(her, texts.at(-1)!)).toBe(200);
      return queued(world);
    },
    settle: () => world.workFor(20 * SECOND, 10 * SECOND),
    close: () => world.close(),
  };
}

async function gateway(kind: DatabaseKind): Promise<Door> {
  const world = await openWorld(kind, { directory: 'http/gateways.yaml' });
  const modem = await makeModem(world, 'modem');
  let statuses: { id: string; state: string }[] = [];
  let count = 0;
  return {
    world,
    bring: async (from, ...texts) => {
      const at = Math.floor(world.now() / SECOND);
      const messages = texts.map((text) => ({ id: `m${(count += 1)}`, from, text, at }));
      const { body } = await modem.bring({ messages });
      statuses.push(...body.send!.map(({ id }) => ({ id, state: 'sent' })));
      return body.send!.length;
    },
    settle: async () => {
      await modem.bring({ statuses });
      statuses = [];
    },
    close: () => world.close(),
  };
}

async function nairobi(kind: DatabaseKind): Promise<Door> {
  const { world, theirs, work, close } = await openNairobi(kind);
  return {
    world,
    bring: async (from, ...texts) => {
      for (const text of texts) await theirs.text(from, NUMBER, text);
      return queued(world);
    },
    settle: work,
    close,
  };
}

const queued = async ({ house }: World): Promise<number> =>
  (await house.database.read.selectFrom('outbox').select('id').where('state', '=', 'queued').execute()).length;

const DOORS: readonly [string, (kind: DatabaseKind) => Promise<Door>][] = [
  ['SMS at Twilio', twilio('sms', LINE)],
  ['WhatsApp at Twilio', twilio('whatsapp', '+8809600000003', 'channels/whatsapp/world.yaml')],
  ['webhooks that Twilio lost', lostAtTwilio],
  ['WhatsApp at Meta', meta],
  ['a gateway', gateway],
  ['Africa’s Talking', nairobi],
];

describe.each(DATABASES)('quick texts of a new sender, on $name', (kind) => {
  test('pictures in one go are one case, and thanked for once', async () => {
    const world = await openWorld(kind);
    const media = [{ address: `${world.twilio.url}/m/1`, type: 'image/jpeg' }];
    const bring = (body: string) => world.text('+8801712777999', body, { media });
    const answers = await Promise.all([bring(''), bring(''), bring('')]);
    expect(answers.flatMap(({ messages }) => messages)).toHaveLength(1);
    const { read } = world.house.database;
    expect(await read.selectFrom('case_file').select('id').execute()).toHaveLength(1);
    expect(await read.selectFrom('attachment').select('id').execute()).toHaveLength(3);
    world.pass(MINUTE);
    expect((await bring('')).messages).toHaveLength(1);
    await world.close();
  });

  describe.each(DOORS)('through %s', (_name, open) => {
    let door: Door;
    beforeAll(async () => {
      door = await open(kind);
    });
    afterAll(() => door.close());

    let phones = 0;
    const phone = () => `+88017127770${String((phones += 1)).padStart(2, '0')}`;
    const read = () => door.world.house.database.read;
    const her = () => read().selectFrom('sender').selectAll().orderBy('id').execute();
    const consents = async () => (await read().selectFrom('consent').selectAll().execute()).map(({ means }) => means);
    const lastSender = async (known: readonly { id: string }[]) =>
      (await her()).find(({ id }) => !known.some((other) => other.id === id))!;

    test('are one case with all her words, and one question; nothing of them is an answer', async () => {
      const [from, before] = [phone(), await her()];
      expect(await door.bring(from, ...STORY)).toBe(1);
      const sender = await lastSender(before);
      expect(sender).toMatchObject({ step: 'writing', may_write: null });
      expect(await consents()).toEqual([]);
      const { statements } = await readCase(door.world.desk, sender.case_id!, door.world.now());
      const words = statements.map(({ text }) => text);
      // Requests side by side have no order that anybody could tell.
      expect(_name.includes('at Twilio') ? new Set(words) : words).toEqual(
        _name.includes('at Twilio') ? new Set(STORY) : STORY,
      );
      expect(words).toHaveLength(STORY.length);
    });

    test('the question answers to the words "1" and "2" once it went out, and the notice to her next text in time', async () => {
      const [from, before] = [phone(), await her()];
      await door.bring(from, STORY[0], STORY[1]);
      await door.settle();
      door.world.pass(10 * SECOND);
      await door.bring(from, '1');
      const sender = await lastSender(before);
      expect(sender).toMatchObject({ step: 'notice', may_write: 'yes' });
      const told = async () =>
        (await read().selectFrom('consent').selectAll().where('case_id', '=', sender.case_id!).execute())
          .filter(({ means }) => means === 'texted_again')
          .map(({ answer }) => answer);
      await door.bring(from, STORY[2], STORY[3]);
      expect(await told()).toEqual([]);
      await door.settle();
      door.world.pass(5 * MINUTE);
      await door.bring(from, STORY[4]);
      expect(await told()).toEqual(['yes']);
    });
  });
});
