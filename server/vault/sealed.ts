import { Problem } from '../foundation/errors.ts';

/** Where a sealed value lies. It opens nowhere else. */
export interface Place {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** `aes`: AES-256-GCM under a key that we hold. `hpke`: RFC 9180 to the public key of a desk or person. */
type Algorithm = 'aes' | 'hpke';

interface Sealed {
  readonly algorithm: Algorithm;
  readonly keyId: string;
  readonly payload: Buffer;
}

/** Every sealed value: `g1.<algorithm>.<key id>.<payload in base64url>`. */
export const writeSealed = ({ algorithm, keyId, payload }: Sealed): string =>
  `g1.${algorithm}.${keyId}.${payload.toString('base64url')}`;

const FORMAT = /^g1\.(aes|hpke)\.([\w-]+)\.([\w-]+)$/;

/** The parts of a sealed value that `algorithm` made; throws Problem('unsealable'). */
export function readSealed(algorithm: Algorithm, value: string): Sealed {
  const [, made, keyId, encoded] = FORMAT.exec(value) ?? [];
  if (made !== algorithm || !keyId || !encoded) throw new Problem('unsealable', 500);
  const payload = Buffer.from(encoded, 'base64url');
  // Several texts can stand for the same bytes; only ours is taken.
  if (payload.toString('base64url') !== encoded) throw new Problem('unsealable', 500);
  return { algorithm, keyId, payload };
}

/** Associated data: ties the payload to its place, key and format. JSON, so that no two places read alike. */
export const associated = (algorithm: Algorithm, keyId: string, { table, column, row }: Place): Buffer =>
  Buffer.from(JSON.stringify(['g1', algorithm, keyId, table, column, row]));
