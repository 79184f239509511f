import type { SenderRow } from '../database/schema.ts';
import { LANGUAGES } from '../foundation/i18n.ts';
import { addDays, dayOf, type Day, type Instant } from '../foundation/time.ts';
import { strip } from '../stripping/strip.ts';
import { converse, type Places, type Talk } from './conversation.ts';
import { decide } from './decide.ts';
import { isLocked } from './erasure.ts';
import { digitsIn, looseBefore } from './loose.ts';
import { propose } from './propose.ts';
import { isBareReference } from './returning.ts';
import { sealTaken, type Words, type Workshop } from './seal.ts';
import { newSender } from './sender.ts';
import { beforeDeleting } from './turn.ts';
import type { Situation } from './situation.ts';
import type { Taken } from './store.ts';
import type { Atlas } from '../directory/atlas.ts';

/** What a message means and what answers it: stripped, decided, sealed. Nothing is stored yet. */
export async function weigh(
  room: Workshop & { atlas(): Atlas },
  situation: Situation,
  { inbound, guard, answers, writtenAt }: Pick<Words, 'inbound' | 'guard' | 'answers' | 'writtenAt'>,
  now: Instant,
): Promise<Taken> {
  const before = await looseBefore(room.ring, situation.sender, dayOf(now));
  const stripped = strip(inbound.text, digitsIn(before));
  const proposal = propose(inbound.text, stripped.signals);
  const offered = situation.line?.languages ?? LANGUAGES;
  const known = situation.sender ?? newSender(room.ring, 'sms', inbound.from, offered[0]!, dayOf(now));
  const isLate = answers !== 'handed';
  const danger = proposal.level === 'L1' && situation.folder?.state.level !== 'L1';
  const turn = converse(
    talkOf(known, situation, dayOf(writtenAt)),
    {
      text: inbound.text,
      returning: situation.returned && isBareReference(inbound.text),
      late: isLate && !situation.askedBack,
      unasked: situation.unasked,
      media: inbound.media.length,
      danger,
      language: proposal.language,
    },
    placesOf(room.atlas(), situation.line?.country ?? ''),
    offered,
  );
  const decision = decide(situation, known, turn, proposal, isLate, now);
  const words = { guard, inbound, answers, writtenAt, stripped, before, say: turn.say[0] ?? null };
  return sealTaken(room, situation, decision, words, now);
}

const talkOf = (sender: SenderRow, situation: Situation, writtenDay: Day): Talk => ({
  step: stepOf(sender, writtenDay),
  language: sender.language,
  caseOpen: situation.folder !== null,
  placed: situation.folder !== null && situation.folder.state.siteId !== null,
  mayWrite: sender.may_write,
  stopped: sender.stopped_day !== null,
  locked: isLocked(situation),
  forgetting: situation.erasure !== null,
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
