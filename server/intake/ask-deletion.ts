import { newId } from '../foundation/ids.ts';
import { dayIn, type Day, type Instant } from '../foundation/time.ts';
import { strip } from '../stripping/strip.ts';
import { openInstant } from '../vault/times.ts';
import { admit, type Intake } from './admit.ts';
import { claim } from './claim.ts';
import { decide } from './decide.ts';
import { pendingErasure } from './erasure.ts';
import { PAGE, pageById, pageLine } from './page.ts';
import { propose } from './propose.ts';
import { sealTaken } from './seal.ts';
import { read } from './situation.ts';
import type { Turn } from './turn.ts';

/** All that we have of her is to be deleted, as DELETE by text asks for: the day on which it is. Asked again, it stays that day. */
export async function askDeletion(intake: Intake, senderId: string, now: Instant): Promise<{ readonly on: Day }> {
  await claim(intake, senderId, now);
  const zone = pageLine(intake)?.timeZone ?? 'UTC';
  return admit(intake, {
    known: async () => {
      const row = await pendingErasure(intake.database.read, senderId);
      if (!row) return null;
      const due = row.due_sealed && openInstant(intake.ring, { ...DUE, row: row.id }, row.due_sealed);
      return { on: due ? dayIn(zone, due) : row.due_day };
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
    result: ({ forget }) => ({
      on: dayIn(zone, openInstant(intake.ring, { ...DUE, row: forget!.id }, forget!.due_sealed!)),
    }),
  });
}

const DUE = { table: 'erasure', column: 'due_sealed' } as const;
