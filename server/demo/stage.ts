import type { OpenHouse } from '../app.ts';
import type { Filer } from '../intake/filing.ts';
import type { Job } from '../jobs.ts';
import type { Clock } from './clock.ts';
import type { FakeTwilio } from './twilio/fake.ts';
import type { Cast } from './world.ts';

/** Everything that plays in the demo: the service itself, the provider, the people, and the time. */
export interface Stage extends Pick<Cast, 'desks'> {
  readonly house: OpenHouse;
  readonly clock: Clock;
  readonly twilio: FakeTwilio;
  readonly jobs: readonly Job[];
  /** Who files for workers, by the code of her organisation. */
  readonly filers: ReadonlyMap<string, Filer>;
}

/** Somebody texts one of our lines; the text comes in as the provider brings it. */
export const sendText = ({ house, twilio }: Stage, from: string, to: string, body: string) =>
  twilio.text({ from, to, body, webhookUrl: `${house.publicUrl}/channels/sms/twilio` });

/** Every job once, and whatever the provider has to say about what it sent. */
export async function work({ jobs, clock, twilio }: Stage): Promise<void> {
  for (const job of jobs) await job.run(clock.now());
  await twilio.settled();
}

/** Time goes by, and the jobs do their work every `pace` milliseconds. */
export async function pass(stage: Stage, milliseconds: number, pace: number): Promise<void> {
  let left = milliseconds;
  for (; left > pace; left -= pace) {
    stage.clock.forward(pace);
    await work(stage);
  }
  stage.clock.forward(Math.max(left, 0));
}
