/** Who carries messages to the service besides Twilio, on loopback, each with what it proves itself by. */
import { createHmac } from 'node:crypto';
import { startFakeAfricasTalking, type FakeAfricasTalking } from '../../server/demo/africastalking/fake.ts';
import { startFakeCloud, type FakeCloud } from '../../server/demo/cloud/fake.ts';
import { instant, type Instant } from '../../server/foundation/time.ts';
import { africasTalkingUrl } from '../../server/http/inbound/africastalking.ts';
import type { DatabaseKind } from '../databases.ts';
import { makeKey } from '../http/modem.ts';
import { openWorld, type World } from '../world.ts';

export interface Ways {
  readonly cloud: FakeCloud;
  readonly africasTalking: FakeAfricasTalking;
  /** The path that Africa's Talking calls, the secret in it. */
  readonly africasTalkingPath: string;
  /** What the gateway signs with. */
  readonly modem: { readonly keyId: string; readonly secret: string };
}

/** Of the line at Meta. */
export const META_LINE = '106540352242922';
export const APP_SECRET = 'the-app-secret-of-the-tests';
const VERIFY_TOKEN = 'a-verify-token-of-the-tests';
export const ACCESS_TOKEN = 'an-access-token-of-the-tests';
export const API_KEY = 'an-api-key-of-the-tests';

/** A world in which every way in is open. */
export async function openWays(kind: DatabaseKind, start: string): Promise<{ world: World; ways: Ways }> {
  let now = () => instant(start);
  const settings = { line: META_LINE, appSecret: APP_SECRET, accessToken: ACCESS_TOKEN, templates: ['news_waits'] };
  const cloud = await startFakeCloud({ ...settings, now: () => now() });
  const africasTalking = await startFakeAfricasTalking({ username: 'gehoor', apiKey: API_KEY, now: () => now() });
  const env = {
    WHATSAPP_APP_SECRET: APP_SECRET,
    WHATSAPP_VERIFY_TOKEN: VERIFY_TOKEN,
    WHATSAPP_ACCESS_TOKEN: ACCESS_TOKEN,
    WHATSAPP_BASE_URL: cloud.url,
    AFRICASTALKING_USERNAME: 'gehoor',
    AFRICASTALKING_API_KEY: API_KEY,
    AFRICASTALKING_BASE_URL: africasTalking.url,
  };
  const world = await openWorld(kind, { start, directory: 'promises/world.yaml', env });
  now = world.now;
  const { publicUrl } = world.house;
  if (!(await cloud.connect(`${publicUrl}/channels/whatsapp/cloud`, VERIFY_TOKEN))) throw new Error('no handshake');
  const callback = africasTalkingUrl(publicUrl, (await makeKey(world, 'nairobi')).secret);
  africasTalking.connect(callback);
  const modem = await makeKey(world, 'modem');
  const close = async () => {
    await cloud.close();
    await africasTalking.close();
    await world.close();
  };
  const work = async () => {
    await world.work();
    await cloud.settled();
    await africasTalking.settled();
  };
  const ways = { cloud, africasTalking, africasTalkingPath: new URL(callback).pathname, modem };
  return { world: { ...world, close, work }, ways };
}

/** What a gateway says of itself, signed over the body. */
export function signedByGateway({ modem }: Ways, body: string, now: Instant): Record<string, string> {
  const timestamp = String(Math.floor(now / 1_000));
  return {
    'gehoor-key': modem.keyId,
    'gehoor-timestamp': timestamp,
    'gehoor-signature': createHmac('sha256', modem.secret).update(`${timestamp}.${body}`).digest('hex'),
  };
}

/** They may lie sealed, never open. */
export const keysOf = ({ africasTalkingPath, modem }: Ways): Record<string, string> => ({
  'the app’s secret': APP_SECRET,
  'the verify token': VERIFY_TOKEN,
  'the access token': ACCESS_TOKEN,
  'the key of an interface': API_KEY,
  'the gateway’s secret': modem.secret,
  'the secret in an address': africasTalkingPath.split('/').at(-1)!,
});
