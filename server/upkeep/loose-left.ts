import type { Reading } from '../database/connect.ts';
import type { SenderRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { Stale } from '../foundation/errors.ts';
import type { Day } from '../foundation/time.ts';
import { looseBefore, sealLoose } from '../intake/loose.ts';
import type { Ring } from '../vault/ring.ts';

/** Where digits lie open in a sender's messages, without those of a case that is erased. */
export type LooseLeft = Pick<SenderRow, 'id' | 'version' | 'loose_sealed'>;

/** Of everybody who speaks in the case and of whom such places are remembered. */
export async function looseLeft(read: Reading, ring: Ring, caseId: string, today: Day): Promise<LooseLeft[]> {
  const messages = await read.selectFrom('message').select(['id', 'sender_id']).where('case_id', '=', caseId).execute();
  const ids = new Set(messages.map(({ id }) => id));
  const speakers = [...new Set(messages.flatMap(({ sender_id }) => sender_id ?? []))];
  if (speakers.length === 0) return [];
  const senders = await read
    .selectFrom('sender')
    .selectAll()
    .where('id', 'in', speakers)
    .where('loose_sealed', 'is not', null)
    .execute();
  const left: LooseLeft[] = [];
  for (const sender of senders) {
    const others = (await looseBefore(ring, sender, today)).filter(({ message }) => !ids.has(message));
    left.push({ id: sender.id, version: sender.version, loose_sealed: sealLoose(ring, sender.id, others) });
  }
  return left;
}

/**
 * In the write that erases the case. The senders' versions grow, so that a text which is being taken at this moment is
 * weighed anew and masks nothing in a message that is gone. Throws Stale where one came first.
 */
export async function saveLoose(trx: Writing, left: readonly LooseLeft[]): Promise<void> {
  for (const { id, version, loose_sealed } of left) {
    const { numUpdatedRows } = await trx
      .updateTable('sender')
      .set({ loose_sealed, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new Stale();
  }
}
