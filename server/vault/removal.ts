import { recordAct } from '../audit/record.ts';
import type { Database } from '../database/connect.ts';
import { Problem } from '../foundation/errors.ts';
import { grantsOf } from './desk-row.ts';
import { rotateDesk, type Change, type Rotator } from './desk-rotation.ts';
import { holdsKey } from './grant.ts';
import { forgetHolder } from './holder.ts';
import type { Ring } from './ring.ts';
import type { DeskKey } from './words.ts';

/**
 * She reads nothing more. Where she held the desk's key it is replaced in the same write, so that what she may have kept
 * of it opens nothing new; returns both keys then, as `rotateDesk` does, and null for an interpreter.
 * Throws Problem('no_key_of_her_own'), and what `rotateDesk` throws.
 */
export async function removeHolder(
  database: Database,
  ring: Ring,
  key: DeskKey,
  personId: string,
  by: Rotator,
  { recoveryKey }: Pick<Change, 'recoveryKey'> = {},
): Promise<DeskKey | null> {
  const grants = await grantsOf(database.read, key.id);
  if (grants.some((grant) => grant.holder === personId && holdsKey(grant)))
    return rotateDesk(database, ring, key, by, { without: personId, recoveryKey });
  await database.write(async (trx) => {
    const key = trx.selectFrom('person_key').select('person_id').where('person_id', '=', personId);
    if (!(await key.executeTakeFirst())) throw new Problem('no_key_of_her_own', 404);
    await forgetHolder(trx, personId);
    const act = { act: 'handler_removed', subject: 'person', subjectId: personId, reason: '' } as const;
    await recordAct(trx, { ...act, day: by.day, actorId: by.personId, noteSealed: null });
  });
  await database.tidy();
  return null;
}
