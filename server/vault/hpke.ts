/** RFC 9180, base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
import { createHmac, createSecretKey, decapsulate, encapsulate, hkdfSync, type KeyObject } from 'node:crypto';
import { Problem } from '../foundation/errors.ts';
import { decrypt, encrypt } from './gcm.ts';

const SUITE = Buffer.from('HPKE\x00\x20\x00\x01\x00\x02', 'latin1');
const LABEL = 'HPKE-v1';
const ENC = 32;
const IV = 12;
const KEY = 32;
const NONE = Buffer.alloc(0);

const labelled = (before: Buffer, label: string, about: Buffer): Buffer =>
  Buffer.concat([before, Buffer.from(LABEL), SUITE, Buffer.from(label), about]);

/** LabeledExtract with an empty salt. */
const extract = (label: string, material: Buffer): Buffer =>
  createHmac('sha256', NONE)
    .update(labelled(NONE, label, material))
    .digest();

/** Without a pre-shared key the labelled input of the key schedule is always this; HKDF extracts and expands at once. */
const SECRET = createSecretKey(labelled(NONE, 'secret', NONE));

/** Messages of one encapsulation, each under its own sequence number. */
interface Context {
  readonly key: KeyObject;
  readonly baseNonce: Buffer;
}

interface Message {
  readonly about: Buffer;
  readonly plain: Buffer;
}

interface Hpke {
  /** One encapsulation for all `messages`; their sequence numbers are their indices. */
  seal(to: KeyObject, messages: readonly Message[]): { enc: Buffer; sealed: Buffer[] };
  /** Throws Problem('unsealable'). */
  open(from: KeyObject, enc: Buffer, sequence: number, about: Buffer, sealed: Buffer): Buffer;
}

/** HPKE for one purpose: what was sealed for another `info` does not open. */
export function hpke(info: Buffer): Hpke {
  const schedule = Buffer.concat([Buffer.of(0), extract('psk_id_hash', NONE), extract('info_hash', info)]);
  const aboutKey = labelled(Buffer.of(0, KEY), 'key', schedule);
  const aboutNonce = labelled(Buffer.of(0, IV), 'base_nonce', schedule);
  const contextOf = (shared: Buffer): Context => ({
    key: createSecretKey(Buffer.from(hkdfSync('sha256', SECRET, shared, aboutKey, KEY))),
    baseNonce: Buffer.from(hkdfSync('sha256', SECRET, shared, aboutNonce, IV)),
  });
  return {
    seal(to, messages) {
      const { sharedKey, ciphertext } = encapsulate(to);
      const { key, baseNonce } = contextOf(sharedKey);
      const sealed = messages.map(({ about, plain }, index) => encrypt(key, nonce(baseNonce, index), about, plain));
      return { enc: ciphertext, sealed };
    },
    open(from, enc, sequence, about, sealed) {
      const { key, baseNonce } = contextOf(sharedWith(from, enc));
      return decrypt(key, nonce(baseNonce, sequence), about, sealed);
    },
  };
}

function sharedWith(from: KeyObject, enc: Buffer): Buffer {
  try {
    if (enc.length === ENC) return decapsulate(from, enc);
  } catch {
    // A point of small order, or no point: told below like any other broken value.
  }
  throw new Problem('unsealable', 500);
}

function nonce(base: Buffer, sequence: number): Buffer {
  const own = Buffer.from(base);
  own.writeUInt32BE((own.readUInt32BE(IV - 4) ^ sequence) >>> 0, IV - 4);
  return own;
}
