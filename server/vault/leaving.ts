import { recordAct } from '../audit/record.ts';
import type { Database } from '../database/connect.ts';
import { locked } from '../database/dialect.ts';
import { isInUse } from './desk-columns.ts';
import type { Rotator } from './desk-rotation.ts';

/**
 * Deletes every leaving key to which nothing is sealed any more, with all its grants. Whoever calls it has waited until
 * each server seals to the current one. Returns how many are gone.
 */
export async function dropLeaving(database: Database, by: Rotator): Promise<number> {
  const leaving = await database.read.selectFrom('desk_key').select('id').where('state', '=', 'leaving').execute();
  let dropped = 0;
  for (const { id } of leaving)
    // The first look is outside of the write, which nobody shall wait for in vain.
    if (!(await isInUse(database.read, id)) && (await drop(database, id, by))) dropped += 1;
  return dropped;
}

function drop(database: Database, id: string, { personId, day }: Rotator): Promise<boolean> {
  return database.write(async (trx) => {
    // Waits for writes that hold it (see `holdLock`); who comes later finds it gone.
    const row = trx.selectFrom('desk_key').select('id').where('id', '=', id).where('state', '=', 'leaving');
    if (!(await row.$call(locked(database.kind)).executeTakeFirst()) || (await isInUse(trx, id))) return false;
    await trx.deleteFrom('desk_grant').where('desk_key_id', '=', id).execute();
    await trx.deleteFrom('desk_key').where('id', '=', id).execute();
    const act = { act: 'desk_rotated', subject: 'desk', subjectId: id, reason: 'old_key_deleted' } as const;
    await recordAct(trx, { ...act, day, actorId: personId, noteSealed: null });
    return true;
  });
}
