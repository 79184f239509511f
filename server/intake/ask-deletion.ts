import { newId } from '../foundation/ids.ts';
import type { Day, Instant } from '../foundation/time.ts';
import { strip } from '../stripping/strip.ts';
import { admit, type Intake } from './admit.ts';
import { claim } from './claim.ts';
import { decide } from './decide.ts';
import { deletionDay } from './deletion-day.ts';
import { pendingErasure } from './erasure.ts';
import { PAGE, pageById } from './page.ts';
import { propose } from './propose.ts';
import { sealTaken } from './seal.ts';
import { read } from './situation.ts';
import type { Turn } from './turn.ts';

/** All that we have of her is to be deleted, as DELETE by text asks for: the day on which it is. Asked again, it stays that day. */
export async function askDeletion(intake: Intake, senderId: string, now: Instant): Promise<{ readonly on: Day }> {
  await claim(intake, senderId, now);
  return admit(intake, {
    known: async () => {
      const row = await pendingErasure(intake.database.read, senderId);
      return row && { on: await deletionDay(intake, row) };
    },
    weigh: async (room) => {
      const sender = await pageById(intake.database.read, senderId);
      const situation = await read(intake, sender.channel, { from: senderId, to: PAGE, text: '' }, now, { all: true });
      const turn: Turn = { step: 'open', language: sender.language, effects: [{ kind: 'forget' }], say: [] };
      const stripped = strip('');
      const decision = decide(situation, sender, turn, propose('', []), false, now);
      const guard = intake.ring.mac('replay', `${sender.channel}:${newId()}`);
      const inbound = { providerId: '', from: senderId, text: '', media: [] };
      const arrival = {
        channel: sender.channel,
        guard,
        inbound,
        answers: 'posted',
        writtenAt: now,
        saidAt: now,
        ticket: null,
      } as const;
      return sealTaken(room, situation, decision, { ...arrival, stripped, before: [], say: null }, now);
    },
    result: async ({ forget }) => ({ on: await deletionDay(intake, forget!) }),
  });
}
