import { maskPlace, sealableMasks } from '../cases/mask.ts';
import { sealableNames } from '../cases/names.ts';
import type { Entry } from '../clocks/record.ts';
import type { MessageMaskRow, MessageRow } from '../database/schema.ts';
import { newId } from '../foundation/ids.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import { sealWords } from '../vault/words.ts';
import type { Decision } from './decide.ts';
import { looseAfter, sealLoose } from './loose.ts';
import type { Words, Workshop } from './seal.ts';
import { withoutReceipts } from './without-receipts.ts';

interface Answer {
  readonly replyId: string;
  readonly reply: { readonly text: string } | null;
  readonly entry: Entry | null;
}

interface Sealed {
  /** Our answer, for the desk; null where there is no case. */
  readonly copy: string | null;
  readonly message: MessageRow | null;
  /** Places in her earlier messages that this one completes to a number. */
  readonly masks: readonly MessageMaskRow[];
  readonly loose: string | null;
}

/** What the desk gets of a message, with one encapsulation: our answer, statement, original, names as hashes, later masks. */
export function sealWordsTaken(
  room: Workshop,
  decision: Decision,
  words: Words,
  { replyId, reply, entry }: Answer,
  now: Instant,
): Sealed {
  const { caseId, messageId, sender } = decision;
  if (!caseId) return { copy: null, message: null, masks: [], loose: sender.loose_sealed };
  const copy = {
    place: { table: 'outbox', column: 'desk_sealed', row: replyId },
    text: withoutReceipts(reply?.text ?? ''),
  };
  if (!messageId) {
    const [sealed] = sealWords(room.lock(), [copy]);
    return { copy: sealed!, message: null, masks: [], loose: sender.loose_sealed };
  }
  const { inbound, stripped } = words;
  const { remembered, toMask } = looseAfter(words.before, stripped, messageId, dayOf(now));
  const masks = toMask.map((run) => ({ id: newId(), run }));
  const place = (column: string) => ({ table: 'message', column, row: messageId });
  const [answer, statement, original, names, ...masked] = sealWords(room.lock(), [
    copy,
    { place: place('statement_sealed'), text: stripped.statement.text },
    { place: place('original_sealed'), text: inbound.text },
    { place: place('names_sealed'), text: sealableNames(stripped.names) },
    ...masks.map(({ id, run }) => ({
      place: maskPlace(id),
      text: sealableMasks([{ start: run.start, end: run.end, kind: 'number' }]),
    })),
  ]);
  return {
    copy: answer!,
    message: {
      id: messageId,
      case_id: caseId,
      number: entry!.events.find((event) => event.kind === 'words_added')!.number,
      sender_id: sender.id,
      day: dayOf(now),
      language: sender.language,
      statement_sealed: statement!,
      original_sealed: original!,
      names_sealed: names!,
      signals: [...stripped.signals, ...(stripped.withheld ? ['withheld'] : [])].join(' '),
      erased_day: null,
    },
    masks: masks.map(({ id, run }, index) => ({
      id,
      message_id: run.message,
      sealed: masked[index]!,
      day: dayOf(now),
      person_id: null,
    })),
    loose: sealLoose(room.ring, sender.id, remembered),
  };
}
