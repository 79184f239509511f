import type { Database } from '../database/connect.ts';
import { Stale } from '../foundation/errors.ts';
import { publicText } from './exchange.ts';
import { nothing } from './holder.ts';
import { wrapPerson } from './person.ts';
import { lockOf, type PrivateHalf } from './words.ts';

/**
 * Another password for a key pair that stays, and with it what was shared with her: for somebody who has no desk key to
 * vouch for a new one. Her sessions end. Throws Stale where her key pair is another since she opened it.
 */
export async function changePassword(
  database: Database,
  own: PrivateHalf,
  password: string,
  beside = nothing,
): Promise<void> {
  const { person_id, public_key, ...under } = await wrapPerson(own, publicText(lockOf(own).publicKey), password);
  await database.write(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('person_key')
      .set(under)
      .where('person_id', '=', person_id)
      .where('public_key', '=', public_key)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new Stale();
    await trx.deleteFrom('desk_session').where('person_id', '=', person_id).execute();
    await beside(trx);
  });
  await database.tidy();
}
