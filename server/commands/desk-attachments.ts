import { open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ownCode, Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { listAttachments, openAttachment, type Listed } from '../http/desk/attachments.ts';
import { ORIGINAL_REASONS, type OriginalReason } from '../http/desk/originals.ts';
import type { MediaType } from '../stripping/media-type.ts';
import { atDesk, type As } from './at-desk.ts';
import { caseId, numberOf, type DeskCommands } from './desk-case.ts';
import { printJson } from './house.ts';
import { oneOf } from './one-of.ts';

type Saving = As & {
  readonly to: string;
  readonly page?: number;
  readonly original?: true;
  readonly reason?: OriginalReason;
};

/** Pictures, sounds and documents that came with a case: what there is, and one as a file. */
export function addAttachments(say: Say, { onCase }: DeskCommands): void {
  onCase('attachments').action((reference: string, options: As) =>
    atDesk(say, options, async (at, house) =>
      printJson(withNotes(say, await listAttachments(at, await caseId(house, reference)))),
    ),
  );
  onCase('attachment')
    .argument('<number>', say('desk.attachment_number'), numberOf)
    .requiredOption('--to <file>', say('desk.attachment_to'))
    .option('--page <number>', say('desk.attachment_page'), numberOf)
    .option('--original', say('desk.attachment_original'))
    .option('--reason <code>', say('desk.attachment_reason'), oneOf(ORIGINAL_REASONS, 'no_such_reason'))
    .action((reference: string, number: number, { to, page, original, reason, ...options }: Saving) =>
      atDesk(say, options, async (at, house) => {
        if (original && !reason) throw new Problem('no_such_reason', 422);
        const which = { caseId: await caseId(house, reference), number, ...(page && { page }) };
        const { bytes } = await openAttachment(at, which, original && reason ? { reason } : null, house.now());
        await save(bytes, to);
      }),
    );
}

/** Says of each that has no copy, or not all of one, why, and what to do. */
export const withNotes = (say: Say, listed: readonly Listed[]) =>
  listed.map((one) => {
    const note = noteOf(say, one);
    return note === null ? one : { ...one, note };
  });

function noteOf(say: Say, { state, type, hasCopy, paper }: Listed): string | null {
  if (state !== 'kept') return null;
  if (paper?.ended) {
    const why = say(`desk.attachment_ended.${paper.ended}`);
    if (!hasCopy) return `${why} ${say('desk.attachment_original_only')}`;
    return `${say('desk.attachment_some', { drawn: paper.drawn.length, of: paper.of ?? 0 })} ${why}`;
  }
  if (hasCopy) return null;
  const kind = (type && WITHOUT_COPY[type]) ?? 'other';
  return `${say(`desk.attachment_no_copy.${kind}`)} ${say('desk.attachment_original_only')}`;
}

/** Key below `desk.attachment_no_copy`. */
const WITHOUT_COPY: Partial<Record<MediaType, string>> = {
  'image/heic': 'heic',
  // One that came before pages were drawn.
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'office',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'office',
  'application/vnd.oasis.opendocument.text': 'office',
  'text/plain': 'text',
};

/** For her eyes alone, and never over a file that is there; half of one is none. */
async function save(bytes: AsyncIterable<Buffer>, file: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600).catch((failure: unknown) => {
    throw ownCode(failure) === 'EEXIST' ? new Problem('file_exists', 409) : failure;
  });
  try {
    await pipeline(bytes, handle.createWriteStream());
  } catch (failure) {
    await rm(file, { force: true });
    throw failure;
  }
}
