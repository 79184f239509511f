import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AttachmentPartRow, AttachmentRow } from '../database/schema.ts';
import { newId } from '../foundation/ids.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import type { MediaType } from '../stripping/media-type.ts';
import { piecesOf, sealPiece } from '../vault/bytes.ts';
import type { Ring } from '../vault/ring.ts';
import type { Place } from '../vault/sealed.ts';
import type { DeskLock } from '../vault/words.ts';
import type { Examined } from './attach.ts';

/** What came with a message: sealed to the desk, or still where the provider keeps it. */
export type Attached =
  | Exclude<Examined, { kind: 'taken' }>
  | {
      readonly kind: 'taken';
      readonly id: string;
      readonly type: MediaType;
      readonly parts: readonly AttachmentPartRow[];
    };

/** Seals what came as bytes, one piece a turn: no other message waits for all of them. */
export async function sealParts(lock: DeskLock, media: readonly Examined[]): Promise<readonly Attached[]> {
  const attached: Attached[] = [];
  for (const one of media) attached.push(one.kind === 'taken' ? await sealOne(lock, one) : one);
  return attached;
}

async function sealOne(lock: DeskLock, one: Extract<Examined, { kind: 'taken' }>): Promise<Attached> {
  const id = newId();
  const parts: AttachmentPartRow[] = [];
  for (const part of partsOf(lock, id, one)) {
    parts.push(part);
    await nextTurn();
  }
  return { kind: 'taken', id, type: one.type, parts };
}

interface Attachments {
  readonly attachments: AttachmentRow[];
  readonly parts: AttachmentPartRow[];
}

/** The rows of what came with a message that is kept. */
export function attachmentRows(
  ring: Ring,
  messageId: string | null,
  provider: AttachmentRow['provider'],
  media: readonly Attached[],
  now: Instant,
): Attachments {
  if (messageId === null) return { attachments: [], parts: [] };
  const day = dayOf(now);
  const attachments = media.map((one): AttachmentRow => {
    const id = one.kind === 'taken' ? one.id : newId();
    return {
      id,
      message_id: messageId,
      provider,
      address_sealed: one.kind === 'waiting' ? ring.seal('outbox', addressPlace(id), one.address) : '',
      day,
      state: one.kind === 'taken' ? 'kept' : one.kind,
      state_day: day,
      due_day: day,
      due_sealed: null,
      attempts: 0,
      type: one.kind === 'taken' ? one.type : null,
    };
  });
  return { attachments, parts: media.flatMap((one) => (one.kind === 'taken' ? one.parts : [])) };
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
