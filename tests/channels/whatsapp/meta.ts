/** A whole service with lines on WhatsApp, and a Meta on loopback at the other end. */
import { startFakeCloud, type FakeCloud } from '../../../server/demo/cloud/fake.ts';
import { instant, MINUTE } from '../../../server/foundation/time.ts';
import type { DatabaseKind } from '../../databases.ts';
import { openWorld, type World } from '../../world.ts';

export const LINE = '106540352242922';
export const TEMPLATE = 'news_waits';
export const APP_SECRET = 'the-app-secret-of-the-tests';
export const OLD_SECRET = 'the-one-before';
export const VERIFY_TOKEN = 'a-word-of-our-own';
export const ACCESS_TOKEN = 'EAAtests';

/** She shows her number, and has no id yet. */
export const ROKEYA = { phone: '+8801712345678', name: 'Rokeya Khatun' };
/** She has a name of WhatsApp's, and shows no number. */
export const SALMA = { userId: 'BD.13491208655302741918', name: 'Salma A.' };

export interface MetaWorld extends World {
  readonly meta: FakeCloud;
  readonly webhook: string;
  /** Lets time pass in steps, and works at each. */
  workFor(milliseconds: number, step?: number): Promise<void>;
}

const START = '2026-03-04T08:00:00Z';

export async function openMetaWorld(
  kind: DatabaseKind,
  { directory = 'channels/whatsapp/world.yaml', env: more = {} }: Parameters<typeof openWorld>[1] = {},
): Promise<MetaWorld> {
  let time = () => instant(START);
  const meta = await startFakeCloud({
    line: LINE,
    appSecret: APP_SECRET,
    accessToken: ACCESS_TOKEN,
    templates: [TEMPLATE],
    now: () => time(),
  });
  const env = {
    ...more,
    WHATSAPP_APP_SECRET: `${APP_SECRET},${OLD_SECRET}`,
    WHATSAPP_VERIFY_TOKEN: VERIFY_TOKEN,
    WHATSAPP_ACCESS_TOKEN: ACCESS_TOKEN,
    WHATSAPP_BASE_URL: meta.url,
  };
  const world = await openWorld(kind, { start: START, directory, env });
  time = world.now;
  const webhook = `${world.house.publicUrl}/channels/whatsapp/cloud`;
  if (!(await meta.connect(webhook, VERIFY_TOKEN))) throw new Error('no handshake');
  const work = async () => {
    await world.work();
    await meta.settled();
  };
  return {
    ...world,
    meta,
    webhook,
    work,
    workFor: async (milliseconds, step = MINUTE) => {
      for (let passed = 0; passed < milliseconds; passed += step) {
        world.pass(step);
        await work();
      }
    },
    close: async () => {
      await world.close();
      await meta.close();
    },
  };
}
