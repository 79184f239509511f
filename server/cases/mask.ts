import type { Reading } from '../database/connect.ts';
import type { MessageMaskRow } from '../database/schema.ts';
import { Problem } from '../foundation/errors.ts';
import { KINDS, type Masked } from '../stripping/span.ts';

/** A place in a statement's text (UTF-16) that is masked when it is opened. */
export interface LaterMask {
  readonly start: number;
  readonly end: number;
  readonly kind: Masked;
}

/** As text, to be sealed to the desk into `message_mask`. */
export const sealableMasks = (masks: readonly LaterMask[]): string =>
  JSON.stringify(masks.map(({ start, end, kind }) => [start, end, kind]));

/** What `sealableMasks` was given; throws Problem('unsealable'). */
export function masksIn(opened: string): LaterMask[] {
  try {
    const masks = (JSON.parse(opened) as [number, number, Masked][]).map(([start, end, kind]) => ({
      start,
      end,
      kind,
    }));
    if (masks.every(isMask)) return masks;
  } catch {
    // Told below like any other text that is none of ours.
  }
  throw new Problem('unsealable', 500);
}

const isMask = ({ start, end, kind }: LaterMask): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && KINDS.includes(kind);

/** Where the sealed text of a row of `message_mask` lies. */
export const maskPlace = (id: string) => ({ table: 'message_mask', column: 'sealed', row: id });

export async function masksOfCase(read: Reading, caseId: string): Promise<MessageMaskRow[]> {
  return read
    .selectFrom('message_mask')
    .innerJoin('message', 'message.id', 'message_mask.message_id')
    .selectAll('message_mask')
    .where('message.case_id', '=', caseId)
    .orderBy('message_mask.id')
    .execute();
}
