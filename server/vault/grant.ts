import { createPublicKey, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { DeskGrantRow, DeskKeyRow } from '../database/schema.ts';
import { Problem } from '../foundation/errors.ts';
import type { Day } from '../foundation/time.ts';
import { privateFrom, privateText, publicFrom, publicText } from './exchange.ts';
import { openBytes, sealBytes } from './gcm.ts';
import type { Place } from './sealed.ts';
import { openWords, sealWords, type DeskLock, type PrivateHalf } from './words.ts';

/**
 * What the desk gives to a person: its word that a public key is hers, and to a handler its own private half as well,
 * sealed to her. `sealed` holds the two with a space between them. Nobody can give the word who does not hold the
 * desk's key: whoever writes to the database can put in a key pair of her own, but no rotation will grant it anything.
 */
export type Give = (desk: PrivateHalf, holder: DeskLock, day: Day) => DeskGrantRow;

export const sealGrant: Give = (desk, holder, day) => {
  const [half] = sealWords(holder, [{ place: placeOf(desk.id, holder.id), text: privateText(desk.privateKey) }]);
  return { ...sealVoucher(desk, holder, day), sealed: `${vouch(desk, holder)} ${half}` };
};

/** The word alone: for somebody who reads only what is shared with her. */
export const sealVoucher: Give = (desk, holder, day) => ({
  desk_key_id: desk.id,
  holder: holder.id,
  sealed: vouch(desk, holder),
  made_day: day,
});

/** Does this grant hold the desk's private half? */
export const holdsKey = ({ sealed }: Pick<DeskGrantRow, 'sealed'>): boolean => partOf('hpke', sealed) !== undefined;

/** The desk's private half again; throws Problem('unsealable') where it is not that of `desk`. */
export function openGrant(
  holder: PrivateHalf,
  desk: Pick<DeskKeyRow, 'id' | 'public_key'>,
  sealed: string,
): PrivateHalf {
  const half = partOf('hpke', sealed) ?? '';
  const privateKey = privateFrom(openWords(holder, placeOf(desk.id, holder.id), half));
  if (publicText(createPublicKey(privateKey)) !== desk.public_key) throw new Problem('unsealable', 500);
  return { id: desk.id, privateKey };
}

/** The public half that the desk gave its word for; throws Problem('forged_holder') where it gave none. */
export function vouchedLock(desk: PrivateHalf, { holder, sealed }: Pick<DeskGrantRow, 'holder' | 'sealed'>): DeskLock {
  try {
    const voucher = partOf('aes', sealed) ?? '';
    const keyOf = (id: string) => (id === desk.id ? voucherKey(desk) : undefined);
    return { id: holder, publicKey: publicFrom(openBytes(keyOf, voucherPlace(desk.id, holder), voucher).toString()) };
  } catch (cause) {
    throw new Problem('forged_holder', 500, { cause });
  }
}

const partOf = (algorithm: 'aes' | 'hpke', sealed: string): string | undefined =>
  sealed.split(' ').find((part) => part.startsWith(`g1.${algorithm}.`));

const vouch = (desk: PrivateHalf, { id, publicKey }: DeskLock): string =>
  sealBytes(voucherKey(desk), desk.id, voucherPlace(desk.id, id), Buffer.from(publicText(publicKey)));

const voucherKey = (desk: PrivateHalf): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', privateText(desk.privateKey), '', 'gehoor g1 holders', 32)));

const placeOf = (deskId: string, holder: string): Place => ({
  table: 'desk_grant',
  column: 'sealed',
  row: `${deskId}/${holder}`,
});

const voucherPlace = (deskId: string, holder: string): Place => ({ ...placeOf(deskId, holder), column: 'voucher' });
