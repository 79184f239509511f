import { messagesOf } from '../../cases/store.ts';
import type { Reading } from '../../database/connect.ts';
import type { AttachmentPartRow, AttachmentRow } from '../../database/schema.ts';
import { partPlace, wholeOf } from '../../intake/attach-rows.ts';
import { isMediaType, type MediaType } from '../../stripping/media-type.ts';
import { openPieces } from '../../vault/bytes.ts';
import type { DeskKey } from '../../vault/words.ts';

/** One of them as it is stored. */
export interface Found {
  readonly row: AttachmentRow;
  /** Null until it is kept. */
  readonly type: MediaType | null;
  readonly message: number;
  readonly pieces: number;
  readonly hasCopy: boolean;
}

/** What came with the messages of a case, in their order. */
export async function attachmentsOf(read: Reading, caseId: string): Promise<Found[]> {
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
      type: row.type !== null && isMediaType(row.type) ? row.type : null,
      message: numbers.get(row.message_id) ?? 0,
      pieces: held.get(`original ${row.id}`) ?? 0,
      hasCopy: held.has(`desk ${row.id}`),
    }))
    .toSorted((one, other) => one.message - other.message);
}

/** What was sealed, piece by piece. Throws Problem('unsealable') as they are read. */
export const bytesOf = (
  read: Reading,
  key: DeskKey,
  attachmentId: string,
  copy: AttachmentPartRow['copy'],
): AsyncGenerator<Buffer> => openPieces(key, wholeOf(attachmentId, copy), piecesIn(read, attachmentId, copy));

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
