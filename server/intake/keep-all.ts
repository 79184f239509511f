import { newId } from '../foundation/ids.ts';
import type { Instant } from '../foundation/time.ts';
import { strip } from '../stripping/strip.ts';
import { admit, type Intake } from './admit.ts';
import { claim } from './claim.ts';
import { decide } from './decide.ts';
import { PAGE, pageById } from './page.ts';
import { propose } from './propose.ts';
import { sealTaken } from './seal.ts';
import { read } from './situation.ts';
import type { Turn } from './turn.ts';

/** On her page: nothing is deleted, whoever asked for it. Throws Problem('no_such_case') where it is too late. */
export async function keepAll(intake: Intake, senderId: string, now: Instant): Promise<void> {
  await claim(intake, senderId, now);
  await admit(intake, {
    known: async () => null,
    weigh: async (room) => {
      const sender = await pageById(intake.database.read, senderId);
      const situation = await read(intake, sender.channel, { from: senderId, to: PAGE, text: '' }, now, { all: true });
      const keeps = situation.erasures.length > 0;
      const turn: Turn = { step: 'open', language: sender.language, effects: keeps ? [{ kind: 'keep' }] : [], say: [] };
      const decision = decide(situation, sender, turn, propose('', []), false, now);
      const words = {
        channel: sender.channel,
        guard: intake.ring.mac('replay', `${sender.channel}:${newId()}`),
        inbound: { providerId: '', from: senderId, text: '', media: [] },
        answers: 'posted',
        writtenAt: now,
        saidAt: now,
        ticket: null,
        stripped: strip(''),
        before: [],
        say: null,
      } as const;
      return sealTaken(room, situation, decision, words, now);
    },
    result: () => undefined,
  });
}
