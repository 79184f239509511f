import { open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ownCode, Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { listAttachments, openAttachment, type Listed } from '../http/desk/attachments.ts';
import { ORIGINAL_REASONS, type OriginalReason } from '../http/desk/originals.ts';
import { atDesk, type As } from './at-desk.ts';
import { caseId, numberOf, type DeskCommands } from './desk-case.ts';
import { printJson } from './house.ts';
import { oneOf } from './one-of.ts';

type Saving = As & { readonly to: string; readonly original?: true; readonly reason?: OriginalReason };

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
    .option('--original', say('desk.attachment_original'))
    .option('--reason <code>', say('desk.attachment_reason'), oneOf(ORIGINAL_REASONS, 'no_such_reason'))
    .action((reference: string, number: number, { to, original, reason, ...options }: Saving) =>
      atDesk(say, options, async (at, house) => {
        if (original && !reason) throw new Problem('no_such_reason', 422);
        const which = { caseId: await caseId(house, reference), number };
        const { bytes } = await openAttachment(at, which, original && reason ? { reason } : null, house.now());
        await save(bytes, to);
      }),
    );
}

/** Says of each that has no copy why, and what to do. */
export const withNotes = (say: Say, listed: readonly Listed[]) =>
  listed.map((one) => (one.state === 'kept' && !one.hasCopy ? { ...one, note: say('desk.attachment_no_copy') } : one));

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
