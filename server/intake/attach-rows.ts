import type { AttachmentPartRow, AttachmentRow } from '../database/schema.ts';
import { newId } from '../foundation/ids.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import { piecesOf, sealPiece } from '../vault/bytes.ts';
import type { Ring } from '../vault/ring.ts';
import type { Place } from '../vault/sealed.ts';
import type { DeskLock } from '../vault/words.ts';
import type { Examined } from './attach.ts';

interface Room {
  readonly ring: Ring;
  lock(): DeskLock;
}

interface Attachments {
  readonly attachments: AttachmentRow[];
  readonly parts: AttachmentPartRow[];
}

/** The rows of what came with a message that is kept: sealed, or waiting to be fetched. */
export function sealAttachments(
  room: Room,
  messageId: string | null,
  provider: AttachmentRow['provider'],
  media: readonly Examined[],
  now: Instant,
): Attachments {
  if (messageId === null) return { attachments: [], parts: [] };
  const day = dayOf(now);
  const sealed = media.map((one) => {
    const id = newId();
    const row: AttachmentRow = {
      id,
      message_id: messageId,
      provider,
      address_sealed: one.kind === 'waiting' ? room.ring.seal('outbox', addressPlace(id), one.address) : '',
      day,
      state: one.kind === 'taken' ? 'kept' : one.kind,
      state_day: day,
      due_day: day,
      due_sealed: null,
      attempts: 0,
      type: one.kind === 'taken' ? one.type : null,
    };
    return { row, parts: one.kind === 'taken' ? [...partsOf(room.lock(), id, one)] : [] };
  });
  return { attachments: sealed.map(({ row }) => row), parts: sealed.flatMap(({ parts }) => parts) };
}

export const addressPlace = (id: string): Place => ({ table: 'attachment', column: 'address_sealed', row: id });

interface Copies {
  readonly bytes: Buffer;
  readonly copy: Buffer | null;
}

/** What is kept of an attachment, piece by piece as somebody asks for them: the desk's copy, then the original. */
export function* partsOf(lock: DeskLock, attachmentId: string, { bytes, copy }: Copies): Generator<AttachmentPartRow> {
  if (copy) yield* partsOfOne(lock, attachmentId, 'desk', copy);
  yield* partsOfOne(lock, attachmentId, 'original', bytes);
}

function* partsOfOne(
  lock: DeskLock,
  attachmentId: string,
  copy: AttachmentPartRow['copy'],
  bytes: Buffer,
): Generator<AttachmentPartRow> {
  for (let number = 0; number < piecesOf(bytes.length); number += 1) {
    const id = newId();
    const sealed = sealPiece(lock, partPlace(id), wholeOf(attachmentId, copy), bytes, number);
    yield { id, attachment_id: attachmentId, copy, number, sealed };
  }
}

export const partPlace = (id: string): Place => ({ table: 'attachment_part', column: 'sealed', row: id });

/** What a piece belongs to, as it says itself. */
export const wholeOf = (attachmentId: string, copy: AttachmentPartRow['copy']): string => `${attachmentId}/${copy}`;
