import type { Channel, Inbound } from '../../channels/channel.ts';
import { isOpen } from '../cases/case.ts';
import type { CaseEvent } from '../cases/event.ts';
import { newFolder, prepare, type Entry } from '../clocks/record.ts';
import { toldEvents } from '../clocks/told.ts';
import type { AttachmentRow, OutboxRow, ReporterRow } from '../database/schema.ts';
import { newId, newReference } from '../foundation/ids.ts';
import { DAY, dayIn, dayOf, later, type Instant } from '../foundation/time.ts';
import { due, outboxRow, sentAt, textOf, type Draft } from '../replies/outbox.ts';
import { render } from '../replies/wording.ts';
import type { Stripped } from '../stripping/strip.ts';
import type { Ring } from '../vault/ring.ts';
import { sealInstant } from '../vault/times.ts';
import type { DeskLock } from '../vault/words.ts';
import { attachmentRows, type Attached } from './attach-rows.ts';
import { hadTime } from './asked.ts';
import type { Line } from './conversation.ts';
import type { Decision } from './decide.ts';
import { erasureRow, isLocked } from './erasure.ts';
import { emergencyIn } from './emergency.ts';
import type { Loose } from './loose.ts';
import { pageFor } from './page.ts';
import { promise } from './promise.ts';
import { realmOf } from './realm.ts';
import { shownReceipt } from './receipt.ts';
import { sealWordsTaken } from './seal-words.ts';
import { sketchRow } from './sketch-row.ts';
import { isPage } from './sender.ts';
import type { Situation } from './situation.ts';
import type { Taken } from './store.ts';
import type { Ticket } from './ticket.ts';
import { warnWays } from './warn-ways.ts';

export interface Workshop {
  readonly ring: Ring;
  readonly publicUrl: string;
  lock(): DeskLock;
}

/** Her words while they are in memory. */
export interface Words {
  /** Keyed hash of the provider's id. */
  readonly guard: string;
  readonly channel: Channel;
  readonly inbound: Pick<Inbound, 'providerId' | 'from' | 'text' | 'media' | 'provider'>;
  /** What came with it, looked at and sealed. */
  readonly media?: readonly Attached[];
  /** How the answers go out. */
  readonly answers: Draft['state'];
  /** Before now where it was lost on its way: what waits for her stays until she writes herself. */
  readonly writtenAt: Instant;
  /** When she wrote it, by whoever brought it. */
  readonly saidAt: Instant;
  /** A receipt that she may be given. */
  readonly ticket: Ticket | null;
  readonly stripped: Stripped;
  /** What lies open of her messages just before. */
  readonly before: readonly Loose[];
  readonly say: Line | null;
}

/** Everything that is written because of a message, sealed: her words and our answer to the desk, times and address at rest. */
export function sealTaken(room: Workshop, situation: Situation, decision: Decision, words: Words, now: Instant): Taken {
  const { sender, caseId, opens } = decision;
  const arrived = situation.unsettled.filter((row) => hasArrived(room.ring, row, words.saidAt));
  const late = words.writtenAt < now;
  const hold = sender.stopped_day !== null || late;
  const waiting = hold ? [] : situation.unsettled.filter((row) => row.state === 'held');
  const reference = opens ? newReference() : (situation.folder?.file.reference ?? '');
  const entry = hers(room.ring, situation, decision, words.say, arrived, now);
  const reply = replyTo(room, situation, decision, words, { reference, entry, now });
  const shown = situation.shown?.kind === 'opens' ? situation.shown : null;
  const page = words.ticket && decision.gives ? pageFor(room.ring, sender, caseId!, words.ticket, dayOf(now)) : null;
  const replyId = newId();
  const { copy, message, masks, loose } = sealWordsTaken(room, decision, words, { replyId, reply, entry }, now);
  // Who stopped before hears nothing that does not go back with her own text.
  const state = late && situation.sender?.stopped_day && words.answers === 'queued' ? 'held' : words.answers;
  const answer = reply && outboxRow(room.ring, { ...reply, state }, now, replyId, copy);
  return {
    now,
    day: dayOf(now),
    guard: words.guard,
    providerIdSealed: isKept(situation, words)
      ? room.ring.seal(
          'outbox',
          { table: 'replay_guard', column: 'provider_id_sealed', row: words.guard },
          words.inbound.providerId,
        )
      : null,
    before: situation.sender,
    lapsed: situation.lapsed,
    moved: situation.moved,
    returned: situation.returned,
    sender: { ...sender, loose_sealed: loose },
    opened: opens
      ? {
          id: caseId!,
          reference,
          kind: 'single',
          opened_day: dayOf(now),
          line_id: sender.line_id,
          language: sender.language,
        }
      : null,
    entries: [...(entry ? [entry] : []), ...elsewhere(room.ring, situation, decision, arrived, now)],
    forget:
      decision.forgetAt === null
        ? null
        : erasureRow(
            room.ring,
            {
              sender,
              realm: realmOf(sender.channel, situation.line),
              from: words.inbound.from,
              at: words.saidAt,
              dueAt: decision.forgetAt,
            },
            now,
          ),
    withdrawn: decision.keeps ? situation.erasures : [],
    warnings:
      decision.forgetAt !== null && isLocked(situation) ? warnWays(room.ring, situation, decision.forgetAt, now) : [],
    message,
    sketch: message && sketchRow(room.ring, situation.line?.country ?? '', message, words.stripped),
    masks,
    names: message !== null && words.stripped.names.length > 0,
    ...attachmentRows(room.ring, decision.messageId, providerOf(situation, words), words.media ?? [], now),
    reporters: [
      ...newReporters(opens ? [caseId!] : shown ? shown.cases : [], sender.id, now),
      ...(page?.made ? newReporters([caseId!], page.made.id, now) : []),
    ],
    same: shown ? shown.same : null,
    page,
    answers: [
      // A millisecond apart, so that they keep their order where nothing else tells it.
      ...waiting.flatMap((row, place) => handOver(room.ring, row, words.answers, later(now, place - waiting.length))),
      ...(answer && reply ? [{ row: answer, text: reply.text, waited: null }] : []),
    ],
    arrived,
  };
}

/** She wrote again after she can have read it. */
const hasArrived = (ring: Ring, row: OutboxRow, saidAt: Instant): boolean => {
  const out = row.state === 'held' ? null : sentAt(ring, row);
  return out !== null && hadTime(out, saidAt);
};

/** What is recorded in her case: what reached her before, and what she says now. */
function hers(
  ring: Ring,
  situation: Situation,
  decision: Decision,
  say: Line | null,
  arrived: readonly OutboxRow[],
  now: Instant,
): Entry | null {
  const folder = decision.opens ? newFolder(decision.caseId!, situation.terms) : situation.folder;
  if (!folder) return null;
  const before = arrived.filter((row) => row.case_id === folder.file.id).flatMap((row) => toldEvents(ring, row, now));
  const shows = say ? say.values.includes('date') : isPage(decision.sender.channel);
  const tell = shows && !decision.forgetAt ? promise(situation.line, situation.terms, now, situation.group) : undefined;
  const entry = prepare(ring, folder, [...before, ...decision.events], tell);
  return entry.events.length > 0 || entry.moved.length > 0 ? entry : null;
}

/** Cases that she does not speak of now, but whose texts have reached her, or that she wants deleted with the rest, or kept. */
function elsewhere(
  ring: Ring,
  situation: Situation,
  { forgetAt, keeps }: Decision,
  arrived: readonly OutboxRow[],
  now: Instant,
): Entry[] {
  return situation.others.flatMap((folder) => {
    const told = arrived.filter((row) => row.case_id === folder.file.id).flatMap((row) => toldEvents(ring, row, now));
    const kind = keeps ? 'erasure_withdrawn' : forgetAt === null ? null : 'erasure_asked';
    const asked: CaseEvent | null = kind && { kind, facts: {}, at: now, personId: null };
    const events = asked && isOpen(folder.state.stage) ? [...told, asked] : told;
    return events.length > 0 ? [prepare(ring, folder, events)] : [];
  });
}

function replyTo(
  room: Workshop,
  situation: Situation,
  decision: Decision,
  { say, ticket }: Words,
  { reference, entry, now }: { reference: string; entry: Entry | null; now: Instant },
) {
  if (!say) return null;
  const { sender } = decision;
  const folder = entry ?? situation.folder;
  const day =
    say.key === 'delete_waits'
      ? dayIn(situation.line?.timeZone ?? 'UTC', decision.forgetAt!)
      : (entry?.told ??
        promise(situation.line, situation.terms, now, situation.group)(folder?.clocks ?? [], folder?.state ?? null));
  const emergency = emergencyIn(situation.line?.country ?? '');
  const values = { reference, date: day, emergency, web: room.publicUrl, code: shownReceipt(ticket?.receipt ?? '') };
  const { text, segments } = render(sender.language, say.key, values);
  const kind: OutboxRow['kind'] = decision.opens ? 'receipt' : say.key.startsWith('notice') ? 'notice' : 'reply';
  return {
    senderId: sender.id,
    lineId: sender.line_id,
    caseId: decision.caseId,
    kind,
    wording: say.key,
    language: sender.language,
    text,
    segments,
    human: false,
  };
}

/** Only Twilio keeps messages that can be erased there. */
const isKept = (situation: Situation, words: Words): boolean => providerOf(situation, words) === 'twilio';

const providerOf = ({ line }: Situation, { channel, inbound }: Words): AttachmentRow['provider'] =>
  line?.provider ?? inbound.provider ?? (isPage(channel) ? 'none' : 'twilio');

const newReporters = (cases: readonly string[], senderId: string, now: Instant): ReporterRow[] =>
  cases.map((caseId) => ({ id: newId(), case_id: caseId, sender_id: senderId, since_day: dayOf(now) }));

/** A text that waited for her goes with this answer. */
function handOver(ring: Ring, waited: OutboxRow, state: Draft['state'], at: Instant): Taken['answers'][number][] {
  const text = textOf(ring, waited);
  if (text === null) return [];
  // That it went out once before, and failed, is over.
  if (state !== 'handed')
    return [{ row: { ...waited, state, sent_sealed: null, ...due(ring, waited.id, at, at) }, text, waited }];
  const sent_sealed = sealInstant(ring, { table: 'outbox', column: 'sent_sealed', row: waited.id }, at);
  const looked = due(ring, waited.id, later(at, DAY), at);
  return [{ row: { ...waited, state, sent_sealed, ...looked }, text, waited }];
}
