import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import { draw } from '../foundation/random.ts';
import { Problem } from '../foundation/errors.ts';
import { associated, readSealed, writeSealed, type Place } from './sealed.ts';

const IV = 12;
const TAG = 16;

/** AES-256-GCM: ciphertext and tag. An `iv` must never meet the same key twice. */
export function encrypt(key: KeyObject, iv: Buffer, about: Buffer, plain: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG });
  cipher.setAAD(about);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Throws Problem('unsealable') where key, iv, associated data or bytes are not those of `encrypt`. */
export function decrypt(key: KeyObject, iv: Buffer, about: Buffer, sealed: Buffer): Buffer {
  if (iv.length !== IV || sealed.length < TAG) throw new Problem('unsealable', 500);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG });
  decipher.setAAD(about);
  decipher.setAuthTag(sealed.subarray(-TAG));
  const plain = decipher.update(sealed.subarray(0, -TAG));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    throw new Problem('unsealable', 500);
  }
}

/** A sealed value under a key that we hold. Random ivs are safe for 2^32 values a key (NIST SP 800-38D, 8.3). */
export function sealBytes(key: KeyObject, keyId: string, place: Place, plain: Buffer): string {
  const iv = draw(IV);
  const payload = Buffer.concat([iv, encrypt(key, iv, associated('aes', keyId, place), plain)]);
  return writeSealed({ algorithm: 'aes', keyId, payload });
}

/** Throws Problem('unsealable'). `keyOf` finds the key by its id. */
export function openBytes(keyOf: (keyId: string) => KeyObject | undefined, place: Place, value: string): Buffer {
  const { keyId, payload } = readSealed('aes', value);
  const key = keyOf(keyId);
  if (!key) throw new Problem('unsealable', 500);
  return decrypt(key, payload.subarray(0, IV), associated('aes', keyId, place), payload.subarray(IV));
}
