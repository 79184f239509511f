import type { Channel, Inbound } from '../../channels/channel.ts';
import type { Writing } from '../database/write.ts';
import { LANGUAGES } from '../foundation/i18n.ts';
import { Stale } from '../foundation/errors.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import type { Draft } from '../replies/outbox.ts';
import { admit, type Intake } from './admit.ts';
import { askedSince, isForgotten, type AskedSince } from './asked-since.ts';
import { examine, type Examined } from './attach.ts';
import { sealParts } from './attach-rows.ts';
import { asked } from './call.ts';
import { claim } from './claim.ts';
import { commandIn } from './command.ts';
import { noteForgotten } from './forgotten.ts';
import { realmOf } from './realm.ts';
import { answersBefore, guardOf, handed, takenOn, type Reply } from './replay.ts';
import { isPage } from './sender.ts';
import { read } from './situation.ts';
import { ticketFor } from './ticket.ts';
import { timingOf } from './timely.ts';
import { weigh } from './weigh.ts';

export type { Intake } from './admit.ts';

interface Manner {
  /** How the answers go out: `handed` back at once if not said. */
  readonly answers?: Draft['state'];
  /** When she wrote it; null or left out where nobody says so. */
  readonly at?: Instant | null;
  /** No webhook brought it: it is fetched now. */
  readonly wasLost?: boolean;
  /** What belongs to the same write. */
  readonly alongside?: (trx: Writing) => Promise<void>;
}

/**
 * Takes one message: strips, seals, and writes case, clocks, conversation and answers in one transaction. What she wrote
 * before she asked for all of hers to be deleted is not taken, only known again.
 * Returns the texts that answer it, the same for a repeat. Throws Unavailable where nothing could be stored.
 */
export async function receive(
  intake: Intake,
  channel: Channel,
  inbound: Inbound,
  now: Instant,
  { answers: state = 'handed', at = null, wasLost = false, alongside }: Manner = {},
): Promise<Reply[]> {
  const line = intake.atlas().lineAt(channel, inbound.to);
  const guard = guardOf(intake.ring, channel, line, inbound.providerId);
  const askedLater = async () => (at === null ? null : askedSince(intake, realmOf(channel, line), inbound, at));
  let since: AskedSince | null = null;
  let media: readonly Examined[] | null = null;
  const replies = await admit(intake, {
    known: async () => {
      const before = await answersBefore(intake.database.read, intake.ring, guard);
      if (before !== null) return before;
      since = await askedLater();
      if (!isForgotten(since)) return null;
      const provider = line?.provider ?? inbound.provider ?? 'twilio';
      const forgotten = { key: guard, providerId: inbound.providerId, provider, senderId: since.senderId };
      await noteForgotten(intake, forgotten, dayOf(now), alongside);
      return [];
    },
    weigh: async (room) => {
      const timing = timingOf({ at, answers: state, wasLost, hasAsked: since !== null }, now);
      const situation = await read(intake, channel, inbound, now, timing);
      // Whom her address led to a moment ago is perhaps forgotten by now.
      if (situation.sender === null && isForgotten(await askedLater())) throw new Stale();
      if (!situation.line && !isPage(channel)) intake.log.error('line_unknown');
      if (situation.shown?.kind === 'opens') await claim(intake, situation.shown.pageId, now);
      const ticket = await ticketFor(intake, situation, channel, inbound.text, now);
      media ??= await examine(inbound.media);
      const attached = await sealParts(room.lock(), media);
      return weigh(room, situation, { channel, inbound, media: attached, guard, ...timing, ticket }, now);
    },
    result: (taken) => handed(taken.answers),
    ...(alongside ? { alongside } : {}),
  });
  // After a crash in between the text comes again.
  const wantsCall = commandIn(inbound.text, LANGUAGES)?.command === 'call';
  if (wantsCall && !isForgotten(await askedLater()))
    await asked(intake, channel, { ...inbound, since: await takenOn(intake.database.read, guard) }, now);
  return replies;
}
