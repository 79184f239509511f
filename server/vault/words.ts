import { createPublicKey, type KeyObject } from 'node:crypto';
import { Problem } from '../foundation/errors.ts';
import { hpke } from './hpke.ts';
import { pad, unpad } from './padding.ts';
import { associated, readSealed, writeSealed, type Place } from './sealed.ts';

/** Seals and cannot open: the public half, X25519. */
export interface DeskLock {
  readonly id: string;
  readonly publicKey: KeyObject;
}

/** One private half, a person's or the desk's: in memory only. */
export interface PrivateHalf {
  readonly id: string;
  readonly privateKey: KeyObject;
}

/** What the desk opens with: its current private half, and those that are being replaced. */
export interface DeskKey extends PrivateHalf {
  readonly leaving?: readonly PrivateHalf[];
}

interface Words {
  readonly place: Place;
  readonly text: string;
}

const WORDS = hpke(Buffer.from('gehoor g1 words'));
const BUCKET = 64;
const ENC = 32;
const SEQUENCE = 2;

/**
 * One encapsulation for all of `words` (at most 65,536); each value opens by itself.
 * Payload: encapsulated key (32), sequence number (2), ciphertext and tag.
 */
export function sealWords(lock: DeskLock, words: readonly Words[]): string[] {
  const messages = words.map(({ place, text }) => ({
    about: associated('hpke', lock.id, place),
    plain: pad(text, BUCKET),
  }));
  const { enc, sealed } = WORDS.seal(lock.publicKey, messages);
  return sealed.map((bytes, index) => {
    const sequence = Buffer.alloc(SEQUENCE);
    sequence.writeUInt16BE(index);
    return writeSealed({ algorithm: 'hpke', keyId: lock.id, payload: Buffer.concat([enc, sequence, bytes]) });
  });
}

/** The half of `key` that a value names opens it; throws Problem('unsealable') where it is not as `sealWords` made it for this place. */
export function openWords(key: DeskKey, place: Place, value: string): string {
  const { keyId, payload } = readSealed('hpke', value);
  const half = halvesOf(key).find(({ id }) => id === keyId);
  if (!half || payload.length < ENC + SEQUENCE) throw new Problem('unsealable', 500);
  const enc = payload.subarray(0, ENC);
  const sealed = payload.subarray(ENC + SEQUENCE);
  return unpad(WORDS.open(half.privateKey, enc, payload.readUInt16BE(ENC), associated('hpke', keyId, place), sealed));
}

/** The current half first. */
export const halvesOf = (key: DeskKey): readonly PrivateHalf[] => [key, ...(key.leaving ?? [])];

/** Seals what the current half of `key` opens. */
export const lockOf = ({ id, privateKey }: PrivateHalf): DeskLock => ({ id, publicKey: createPublicKey(privateKey) });
