import { createHash, createPublicKey, hkdfSync, randomBytes } from 'node:crypto';
import { Problem } from '../foundation/errors.ts';
import { privateFrom } from './exchange.ts';
import type { DeskLock, PrivateHalf } from './words.ts';

/** Douglas Crockford's base 32: no I, L, O or U, which a hand-written note would confuse. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BYTES = 20;
const CHECK = 4;
const LETTERS = (BYTES * 8) / 5;

/** The holder's name in desk_grant, and the key's id. */
export const RECOVERY = 'recovery';

/** A new recovery key: nine groups of four, the last one a checksum. Shown once, kept nowhere. */
export function newRecovery(): { recoveryKey: string; lock: DeskLock } {
  const seed = randomBytes(BYTES);
  const publicKey = createPublicKey(keyOf(seed).privateKey);
  return { recoveryKey: write(seed), lock: { id: RECOVERY, publicKey } };
}

/** Reads what `newRecovery` gave, however typed; throws Problem('mistyped_recovery_key'). */
export function readRecovery(recoveryKey: string): PrivateHalf {
  const letters = recoveryKey.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (letters.length !== LETTERS + CHECK || /[^0-9A-HJKMNP-TV-Z]/.test(letters)) throw mistyped();
  const seed = bytesOf(letters.slice(0, LETTERS));
  if (checksum(seed) !== letters.slice(LETTERS)) throw mistyped();
  return keyOf(seed);
}

const mistyped = () => new Problem('mistyped_recovery_key', 400);

function keyOf(seed: Buffer): PrivateHalf {
  const raw = Buffer.from(hkdfSync('sha256', seed, '', 'gehoor g1 recovery', 32));
  return { id: RECOVERY, privateKey: privateFrom(raw.toString('base64url')) };
}

const write = (seed: Buffer): string => (lettersOf(seed) + checksum(seed)).match(/.{4}/g)!.join('-');

/** Twenty bits: one mistyped key in a million passes, and then opens nothing. */
const checksum = (seed: Buffer): string =>
  lettersOf(createHash('sha256').update('gehoor g1 recovery').update(seed).digest().subarray(0, 5)).slice(0, CHECK);

/** Five bits a letter; `bytes` come in fives. */
function lettersOf(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replaceAll(/.{5}/g, (five) => ALPHABET[Number.parseInt(five, 2)]!);
}

function bytesOf(letters: string): Buffer {
  const bits = [...letters].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from(bits.match(/.{8}/g)!.map((eight) => Number.parseInt(eight, 2)));
}
