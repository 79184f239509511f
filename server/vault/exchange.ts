import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { Problem } from '../foundation/errors.ts';

/** X25519 key pairs; each half as 32 raw bytes in base64url. */
export const newPair = (): { publicKey: KeyObject; privateKey: KeyObject } => generateKeyPairSync('x25519');

export const publicText = (key: KeyObject): string => key.export({ format: 'raw-public' }).toString('base64url');
export const privateText = (key: KeyObject): string => key.export({ format: 'raw-private' }).toString('base64url');

/** Throws Problem('unsealable') where the text is no key. */
export const publicFrom = (text: string): KeyObject =>
  createPublicKey({ key: rawOf(text), format: 'raw-public', asymmetricKeyType: 'x25519' });
export const privateFrom = (text: string): KeyObject =>
  createPrivateKey({ key: rawOf(text), format: 'raw-private', asymmetricKeyType: 'x25519' });

function rawOf(text: string): Buffer {
  const raw = Buffer.from(text, 'base64url');
  if (raw.length !== 32) throw new Problem('unsealable', 500);
  return raw;
}
