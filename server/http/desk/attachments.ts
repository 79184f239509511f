import { recordAct } from '../../audit/record.ts';
import { messagesOf } from '../../cases/store.ts';
import type { Reading } from '../../database/connect.ts';
import type { AttachmentPartRow, AttachmentRow } from '../../database/schema.ts';
import { Problem } from '../../foundation/errors.ts';
import type { Instant } from '../../foundation/time.ts';
import { partPlace, wholeOf } from '../../intake/attach-rows.ts';
import { isMediaType, kindOf, typeOfCopy, type MediaKind, type MediaType } from '../../stripping/media-type.ts';
import { openPieces, PIECE } from '../../vault/bytes.ts';
import { act, type Desk } from './desk.ts';
import type { OriginalReason } from './originals.ts';
import type { Which } from './statements.ts';

/** What came with the messages of a case, as a list. */
export interface Listed {
  /** Its place in the case, from 1. */
  readonly number: number;
  /** The message's. */
  readonly message: number;
  readonly day: string;
  readonly state: AttachmentRow['state'];
  readonly kind: MediaKind | null;
  readonly type: MediaType | null;
  /** The original, rounded up to whole pieces as it is sealed in; null until it is kept. */
  readonly kilobytes: number | null;
  /** Without one, only the original can be opened. */
  readonly hasCopy: boolean;
}

/** Bytes as they may be given to a handler: nothing in them is ever run or drawn as a page. */
export interface Opened {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: AsyncGenerator<Buffer>;
}

export const listAttachments = async ({ database }: Pick<Desk, 'database'>, caseId: string): Promise<Listed[]> =>
  (await attachmentsOf(database.read, caseId)).map(({ row, message, pieces, hasCopy }, index) => {
    const type = typeIn(row);
    const { day, state } = row;
    const kilobytes = pieces === 0 ? null : (pieces * PIECE) / 1024;
    return { number: index + 1, message, day, state, kind: type && kindOf(type), type, kilobytes, hasCopy };
  });

/**
 * The desk's copy; with a reason the original, as a file to be saved. The audit holds who opened it before the first byte.
 * Throws Problem('no_such_attachment'), 'attachment_waiting', 'attachment_refused', 'attachment_lost', 'no_desk_copy';
 * while the bytes are read 'unsealable'.
 */
export async function openAttachment(
  desk: Desk,
  { caseId, number }: Which,
  original: { readonly reason: OriginalReason } | null,
  now: Instant,
): Promise<Opened> {
  const found = (await attachmentsOf(desk.database.read, caseId))[number - 1];
  if (!found) throw new Problem('no_such_attachment', 404);
  const { row, hasCopy } = found;
  const type = typeIn(row);
  if (row.state !== 'kept' || type === null) throw new Problem(`attachment_${row.state}`, 409);
  if (!original && !hasCopy) throw new Problem('no_desk_copy', 409);
  const opening = act(desk, 'attachment_opened', ['message', row.message_id], now, { reason: original?.reason ?? '' });
  await desk.database.write((trx) => recordAct(trx, opening));
  const copy = original ? 'original' : 'desk';
  const name = `attachment-${number}.${ENDINGS[original ? type : typeOfCopy(type)]}`;
  return {
    name,
    headers: headersFor(original ? null : typeOfCopy(type), name),
    bytes: openPieces(desk.key, wholeOf(row.id, copy), piecesIn(desk.database.read, row.id, copy)),
  };
}

/** `null`: as bytes and no more, to be saved; only what was made here is shown. */
const headersFor = (type: MediaType | null, name: string) => ({
  'content-type': type ?? 'application/octet-stream',
  'content-disposition': `${type ? 'inline' : 'attachment'}; filename="${name}"`,
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
});

const ENDINGS: Readonly<Record<MediaType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/heic': 'heic',
  'audio/ogg': 'ogg',
  'audio/amr': 'amr',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/wav': 'wav',
  'video/mp4': 'mp4',
  'video/3gpp': '3gp',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'text/plain': 'txt',
};

const typeIn = ({ type }: AttachmentRow): MediaType | null => (type !== null && isMediaType(type) ? type : null);

/** In the order of their messages. */
async function attachmentsOf(read: Reading, caseId: string) {
  const numbers = new Map((await messagesOf(read, caseId)).map(({ id }, index) => [id, index + 1]));
  const rows = await read
    .selectFrom('attachment')
    .selectAll()
    .where('message_id', 'in', read.selectFrom('message').select('id').where('case_id', '=', caseId))
    .orderBy('id')
    .execute();
  const parts = await read
    .selectFrom('attachment_part')
    .select(({ fn }) => ['attachment_id', 'copy', fn.countAll<string | number>().as('pieces')])
    .where('attachment_id', 'in', ['', ...rows.map(({ id }) => id)])
    .groupBy(['attachment_id', 'copy'])
    .execute();
  const held = new Map(parts.map(({ attachment_id, copy, pieces }) => [`${copy} ${attachment_id}`, Number(pieces)]));
  return rows
    .map((row) => ({
      row,
      message: numbers.get(row.message_id) ?? 0,
      pieces: held.get(`original ${row.id}`) ?? 0,
      hasCopy: held.has(`desk ${row.id}`),
    }))
    .toSorted((one, other) => one.message - other.message);
}

const AT_ONCE = 16;

async function* piecesIn(read: Reading, attachmentId: string, copy: AttachmentPartRow['copy']) {
  for (let last = -1; ;) {
    const rows = await read
      .selectFrom('attachment_part')
      .select(['id', 'number', 'sealed'])
      .where('attachment_id', '=', attachmentId)
      .where('copy', '=', copy)
      .where('number', '>', last)
      .orderBy('number')
      .limit(AT_ONCE)
      .execute();
    for (const { id, sealed } of rows) yield { place: partPlace(id), sealed };
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)!.number;
  }
}
