import type { Reading } from '../database/connect.ts';
import type { MessageShareRow } from '../database/schema.ts';
import { Problem } from '../foundation/errors.ts';
import { vouchedLock } from './grant.ts';
import type { Place } from './sealed.ts';
import { openWords, sealWords, type DeskKey, type DeskLock, type PrivateHalf } from './words.ts';

/** The public half of somebody whom the desk admitted. Throws Problem('no_key_of_her_own'), or 'forged_holder' where nobody of the desk did. */
export async function lockOfHer(read: Reading, key: DeskKey, personId: string): Promise<DeskLock> {
  const grant = await read
    .selectFrom('desk_grant')
    .selectAll()
    .where('desk_key_id', '=', key.id)
    .where('holder', '=', personId)
    .executeTakeFirst();
  if (!grant) throw new Problem('no_key_of_her_own', 404);
  return vouchedLock(key, grant);
}

type Shared = Pick<MessageShareRow, 'message_id' | 'person_id' | 'sealed'>;

/** One statement for one reader. */
export function sealShare(reader: DeskLock, messageId: string, text: string): Shared {
  const [sealed] = sealWords(reader, [{ place: placeOf(messageId, reader.id), text }]);
  return { message_id: messageId, person_id: reader.id, sealed: sealed! };
}

/** Throws Problem('unsealable'), also with everybody else's key. */
export const openShare = (own: PrivateHalf, { message_id, person_id, sealed }: Shared): string =>
  openWords(own, placeOf(message_id, person_id), sealed);

const placeOf = (messageId: string, personId: string): Place => ({
  table: 'message_share',
  column: 'sealed',
  row: `${messageId}/${personId}`,
});
