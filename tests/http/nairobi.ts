/** A world with a number at Africa’s Talking, which has a fake of its own. */
import { startFakeAfricasTalking, type FakeAfricasTalking } from '../../server/demo/africastalking/fake.ts';
import { MINUTE } from '../../server/foundation/time.ts';
import { africasTalkingUrl } from '../../server/http/inbound/africastalking.ts';
import type { DatabaseKind } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { makeKey } from './modem.ts';

export const NUMBER = '22384';

export interface Nairobi {
  readonly world: World;
  readonly theirs: FakeAfricasTalking;
  /** Stands in the address that they call. */
  readonly secret: string;
  /** Runs every job once, and lets them bring what they have. */
  work(): Promise<void>;
  workFor(milliseconds: number, step?: number): Promise<void>;
  close(): Promise<void>;
}

export async function openNairobi(kind: DatabaseKind): Promise<Nairobi> {
  let now: () => number = Date.now;
  const theirs = await startFakeAfricasTalking({ username: 'desk', apiKey: 'an-api-key', now: () => now() });
  const env = {
    AFRICASTALKING_USERNAME: 'desk',
    AFRICASTALKING_API_KEY: 'an-api-key',
    AFRICASTALKING_BASE_URL: theirs.url,
  };
  const world = await openWorld(kind, { directory: 'http/gateways.yaml', env });
  now = world.now;
  const { secret } = await makeKey(world, 'nairobi');
  theirs.connect(africasTalkingUrl(world.house.publicUrl, secret));
  const work = async () => {
    await world.work();
    await theirs.settled();
  };
  return {
    world,
    theirs,
    secret,
    work,
    workFor: async (milliseconds, step = MINUTE) => {
      for (let passed = 0; passed < milliseconds; passed += step) {
        world.pass(step);
        await work();
      }
    },
    close: async () => {
      await world.close();
      await theirs.close();
    },
  };
}
