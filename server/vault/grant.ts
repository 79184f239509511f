import { createPublicKey } from 'node:crypto';
import type { DeskGrantRow, DeskKeyRow } from '../database/schema.ts';
import { Problem } from '../foundation/errors.ts';
import type { Day } from '../foundation/time.ts';
import { privateFrom, privateText, publicText } from './exchange.ts';
import type { Place } from './sealed.ts';
import { openWords, sealWords, type DeskKey, type DeskLock } from './words.ts';

/** The desk's private half, sealed to one holder. */
export function sealGrant(desk: DeskKey, holder: DeskLock, day: Day): DeskGrantRow {
  const [sealed] = sealWords(holder, [{ place: placeOf(desk.id, holder.id), text: privateText(desk.privateKey) }]);
  return { desk_key_id: desk.id, holder: holder.id, sealed: sealed!, made_day: day };
}

/** The desk's private half again; throws Problem('unsealable') where it is not that of `desk`. */
export function openGrant(holder: DeskKey, desk: Pick<DeskKeyRow, 'id' | 'public_key'>, sealed: string): DeskKey {
  const privateKey = privateFrom(openWords(holder, placeOf(desk.id, holder.id), sealed));
  if (publicText(createPublicKey(privateKey)) !== desk.public_key) throw new Problem('unsealable', 500);
  return { id: desk.id, privateKey };
}

const placeOf = (deskId: string, holder: string): Place => ({
  table: 'desk_grant',
  column: 'sealed',
  row: `${deskId}/${holder}`,
});
