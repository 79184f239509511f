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
  const leaving = await database.read.selectFrom('desk_key').select('id').where('state', '<>', 'current').execute();
  let dropped = 0;
  for (const { id } of leaving) {
    await close(database, id);
    // Looking takes long, and nobody's write waits for it: what is found now is all there is.
    if (!(await isInUse(database.read, id)) && (await forget(database, id, by))) dropped += 1;
  }
  if (dropped > 0) await database.tidy();
  return dropped;
}

/** Waits for writes that hold the key; who comes later is refused (see `holdLock`) and seals to the current one. */
const close = ({ kind, write }: Database, id: string): Promise<void> =>
  write(async (trx) => {
    const row = trx.selectFrom('desk_key').select('id').where('id', '=', id).where('state', '=', 'leaving');
    if (await row.$call(locked(kind)).executeTakeFirst())
      await trx.updateTable('desk_key').set({ state: 'closing' }).where('id', '=', id).execute();
  });

function forget({ kind, write }: Database, id: string, { personId, day }: Rotator): Promise<boolean> {
  return write(async (trx) => {
    const row = trx.selectFrom('desk_key').select('id').where('id', '=', id).where('state', '=', 'closing');
    // Another was first.
    if (!(await row.$call(locked(kind)).executeTakeFirst())) return false;
    await trx.deleteFrom('desk_grant').where('desk_key_id', '=', id).execute();
    await trx.deleteFrom('desk_key').where('id', '=', id).execute();
    const act = { act: 'desk_rotated', subject: 'desk', subjectId: id, reason: 'old_key_deleted' } as const;
    await recordAct(trx, { ...act, day, actorId: personId, noteSealed: null });
    return true;
  });
}
