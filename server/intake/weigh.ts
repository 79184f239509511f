import type { Inbound } from '../../channels/channel.ts';
import { isDialled } from '../cases/calling.ts';
import type { SenderRow } from '../database/schema.ts';
import { Problem } from '../foundation/errors.ts';
import { LANGUAGES } from '../foundation/i18n.ts';
import { addDays, dayOf, type Day, type Instant } from '../foundation/time.ts';
import { strip } from '../stripping/strip.ts';
import { converse, type Places, type Talk } from './conversation.ts';
import { decide } from './decide.ts';
import { isLocked } from './erasure.ts';
import { digitsIn, looseBefore } from './loose.ts';
import { propose } from './propose.ts';
import { realmOf } from './realm.ts';
import { isBareReference } from './returning.ts';
import { sealTaken, type Words, type Workshop } from './seal.ts';
import { isPage, newSender } from './sender.ts';
import { beforeDeleting, isQuestion, textOf, type Heard, type Question } from './turn.ts';
import { withoutReceipts } from './without-receipts.ts';
import { written } from './written.ts';
import type { Situation } from './situation.ts';
import type { Taken } from './store.ts';
import type { Atlas } from '../directory/atlas.ts';

/** What a message means and what answers it: stripped, decided, sealed. Nothing is stored yet. */
export async function weigh(
  room: Workshop & { atlas(): Atlas },
  situation: Situation,
  arrival: Omit<Words, 'stripped' | 'before' | 'say' | 'inbound'> & { readonly inbound: Inbound },
  now: Instant,
): Promise<Taken> {
  const { channel, writtenAt, ticket } = arrival;
  const late = writtenAt < now;
  const inbound = { ...arrival.inbound, text: withoutReceipts(arrival.inbound.text) };
  const before = await looseBefore(room.ring, situation.sender, dayOf(now));
  const stripped = strip(inbound.text, digitsIn(before));
  const proposal = propose(inbound.text, stripped.signals);
  const offered = situation.line?.languages ?? LANGUAGES;
  // A page is made whole or not at all: who is gone from hers begins no other.
  if (situation.sender === null && isPage(channel)) throw new Problem('no_such_case', 404);
  const known =
    situation.sender ??
    newSender(room.ring, realmOf(channel, situation.line), inbound.from, firstLanguage(situation, offered), dayOf(now));
  const danger = proposal.level === 'L1' && situation.folder?.state.level !== 'L1';
  const talk = talkOf(known, situation, dayOf(writtenAt));
  const heard: Heard = {
    text: inbound.text,
    returning: situation.returned && isBareReference(inbound.text),
    late: late && !situation.askedBack,
    ...situation.waiting,
    unaware: situation.unaware,
    receipt: situation.shown?.kind ?? null,
    besides: situation.shown?.besides === true,
    ticket: ticket !== null,
    callable: isDialled(inbound.from),
    media: inbound.media.length,
    other: inbound.other === true,
    stale: situation.tapped !== null && situation.tapped !== questionAt(known.step),
    danger,
    language: proposal.language,
  };
  const places = placesOf(room.atlas(), situation.line?.country ?? '');
  const turn = isPage(channel) ? written(talk, heard, places) : converse(talk, heard, places, offered);
  const decision = decide(situation, known, turn, proposal, late, now);
  return sealTaken(room, situation, decision, { ...arrival, inbound, stripped, before, say: turn.say[0] ?? null }, now);
}

/** Who goes on with a case does so in its language. */
function firstLanguage({ shown }: Situation, offered: readonly string[]): string {
  const spoken = shown?.kind === 'opens' ? shown.language : offered[0]!;
  return offered.includes(spoken) ? spoken : offered[0]!;
}

const questionAt = (step: string) => (isQuestion(step as Talk['step']) ? textOf(step as Question) : null);

const talkOf = (sender: SenderRow, situation: Situation, writtenDay: Day): Talk => ({
  step: stepOf(sender, writtenDay),
  language: sender.language,
  caseOpen: situation.folder !== null,
  placed: situation.folder !== null && situation.folder.state.siteId !== null,
  mayWrite: sender.may_write,
  stopped: sender.stopped_day !== null,
  locked: isLocked(situation),
  forgetting: situation.erasures.length > 0,
  answeredOften: situation.answeredOften,
});

/** Whether all is to be deleted is answered within a day or asked anew. */
function stepOf({ step, heard_day }: SenderRow, writtenDay: Day): Talk['step'] {
  const asked = step as Talk['step'];
  return addDays(heard_day, 1) < writtenDay ? beforeDeleting(asked) : asked;
}

const placesOf = (atlas: Atlas, country: string): Places => ({
  byPoster: (code) => atlas.siteByPoster(code)?.id ?? null,
  byName: (name) => atlas.siteByName(name, country)?.id ?? null,
});
