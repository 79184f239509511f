import { recordAct } from '../../audit/record.ts';
import type { Reading } from '../../database/connect.ts';
import type { AttachmentRow } from '../../database/schema.ts';
import { Problem } from '../../foundation/errors.ts';
import type { Instant } from '../../foundation/time.ts';
import { headOf, pageOf, type PaperHead } from '../../stripping/media-paper.ts';
import { kindOf, typeOfCopy, type MediaKind, type MediaType } from '../../stripping/media-type.ts';
import { PIECE } from '../../vault/bytes.ts';
import type { DeskKey } from '../../vault/words.ts';
import { attachmentsOf, bytesOf, type Found } from './attachment-rows.ts';
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
  /** Of a PDF that was looked at: which pages are drawn, of how many, and why not all. */
  readonly paper?: { readonly drawn: readonly number[] } & Pick<PaperHead, 'of' | 'ended'>;
}

/** Which one; of a PDF's copy one page, the first where none is named. */
export interface WhichAttachment extends Which {
  readonly page?: number;
}

/** Bytes as they may be given to a handler: nothing in them is ever run or drawn as a page. */
export interface Opened {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: AsyncGenerator<Buffer>;
}

export async function listAttachments(
  { database, key }: Pick<Desk, 'database' | 'key'>,
  caseId: string,
): Promise<Listed[]> {
  const found = await attachmentsOf(database.read, caseId);
  const papers = await Promise.all(found.map((one) => toldOf(database.read, key, one)));
  return found.map(({ row, type, message, pieces, hasCopy }, index) => {
    const { day, state } = row;
    const kilobytes = pieces === 0 ? null : (pieces * PIECE) / 1024;
    const about = { number: index + 1, message, day, state, kind: type && kindOf(type), type, kilobytes };
    const paper = papers[index];
    return paper ? { ...about, hasCopy: paper.drawn.length > 0, paper } : { ...about, hasCopy };
  });
}

/**
 * The desk's copy; with a reason the original, as a file to be saved. The audit holds who opened it before the first byte.
 * Throws Problem('no_such_attachment'), 'no_such_page', 'attachment_waiting', 'attachment_refused', 'attachment_lost',
 * 'no_desk_copy'; while the bytes are read 'unsealable'.
 */
export async function openAttachment(
  desk: Desk,
  { caseId, number, page }: WhichAttachment,
  original: { readonly reason: OriginalReason } | null,
  now: Instant,
): Promise<Opened> {
  const found = (await attachmentsOf(desk.database.read, caseId))[number - 1];
  if (!found) throw new Problem('no_such_attachment', 404);
  const { row, type, hasCopy } = found;
  if (row.state !== 'kept' || type === null) throw new Problem(`attachment_${row.state}`, 409);
  if (!original && !hasCopy) throw new Problem('no_desk_copy', 409);
  const shown = !original && isPaper(found) ? await pageToShow(desk, row.id, page) : null;
  const opening = act(desk, 'attachment_opened', ['message', row.message_id], now, { reason: original?.reason ?? '' });
  await desk.database.write((trx) => recordAct(trx, opening));
  const behind = shown === null ? '' : `-page-${shown}`;
  const name = `attachment-${number}${behind}.${ENDINGS[original ? type : typeOfCopy(type)]}`;
  const bytes = bytesOf(desk.database.read, desk.key, row.id, original ? 'original' : 'desk');
  return {
    name,
    headers: headersFor(original ? null : typeOfCopy(type), name),
    bytes: shown === null ? bytes : pageOf(bytes, shown),
  };
}

const isPaper = ({ type, hasCopy }: Found): boolean => hasCopy && type === 'application/pdf';

async function pageToShow({ database, key }: Desk, attachmentId: string, page = 1): Promise<number> {
  const { drawn } = await drawnOf(database.read, key, attachmentId);
  if (drawn.length === 0) throw new Problem('no_desk_copy', 409);
  if (!drawn.includes(page)) throw new Problem('no_such_page', 404);
  return page;
}

/** Null where it is no paper, or corrupt: that hides itself alone. */
async function toldOf(read: Reading, key: DeskKey, one: Found): Promise<Listed['paper'] | null> {
  try {
    return isPaper(one) ? await drawnOf(read, key, one.row.id) : null;
  } catch (failure) {
    if (failure instanceof Problem) return null;
    throw failure;
  }
}

/** What is told of a paper stands in its first piece. */
async function drawnOf(read: Reading, key: DeskKey, attachmentId: string): Promise<NonNullable<Listed['paper']>> {
  for await (const beginning of bytesOf(read, key, attachmentId, 'desk')) {
    const { sizes, of, ended } = headOf(beginning);
    return { drawn: sizes.flatMap((size, index) => (size > 0 ? [index + 1] : [])), of, ended };
  }
  throw new Problem('unsealable', 500);
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
