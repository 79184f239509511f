import type { Channel, Inbound } from '../../channels/channel.ts';
import type { Writing } from '../database/write.ts';
import { LANGUAGES } from '../foundation/i18n.ts';
import type { Instant } from '../foundation/time.ts';
import type { Draft } from '../replies/outbox.ts';
import { admit, type Intake } from './admit.ts';
import { examine, type Examined } from './attach.ts';
import { sealParts } from './attach-rows.ts';
import { asked } from './call.ts';
import { claim } from './claim.ts';
import { commandIn } from './command.ts';
import { answersBefore, guardOf, handed, type Reply } from './replay.ts';
import { isPage } from './sender.ts';
import { read } from './situation.ts';
import { ticketFor } from './ticket.ts';
import { weigh } from './weigh.ts';

export type { Intake } from './admit.ts';

interface Manner {
  /** How the answers go out: `handed` back at once if not said. */
  readonly answers?: Draft['state'];
  /** When she wrote it, where it was lost on its way and is fetched now. */
  readonly writtenAt?: Instant;
  /** What belongs to the same write. */
  readonly alongside?: (trx: Writing) => Promise<void>;
}

/**
 * Takes one message: strips, seals, and writes case, clocks, conversation and answers in one transaction.
 * Returns the texts that answer it, the same for a repeat. Throws Unavailable where nothing could be stored.
 */
export async function receive(
  intake: Intake,
  channel: Channel,
  inbound: Inbound,
  now: Instant,
  { answers = 'handed', writtenAt = now, alongside }: Manner = {},
): Promise<Reply[]> {
  const guard = guardOf(intake.ring, channel, intake.atlas().lineAt(channel, inbound.to), inbound.providerId);
  let media: readonly Examined[] | null = null;
  const replies = await admit(intake, {
    known: () => answersBefore(intake.database.read, intake.ring, guard),
    weigh: async (room) => {
      const situation = await read(intake, channel, inbound, now, { writtenAt });
      if (!situation.line && !isPage(channel)) intake.log.error('line_unknown');
      if (situation.shown?.kind === 'opens') await claim(intake, situation.shown.pageId, now);
      const ticket = await ticketFor(intake, situation, channel, inbound.text, now);
      media ??= await examine(inbound.media);
      const attached = await sealParts(room.lock(), media);
      return weigh(room, situation, { channel, inbound, media: attached, guard, answers, writtenAt, ticket }, now);
    },
    result: (taken) => handed(taken.answers),
    ...(alongside ? { alongside } : {}),
  });
  // After a crash in between the text comes again.
  if (commandIn(inbound.text, LANGUAGES)?.command === 'call') await asked(intake, channel, inbound, now);
  return replies;
}
