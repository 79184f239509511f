import { Decrypter, Encrypter, Stanza, type Identity, type Recipient } from 'age-encryption';
import type { Reading } from '../database/connect.ts';
import { Problem } from '../foundation/errors.ts';
import { currentDesk } from './desk-row.ts';
import { publicFrom } from './exchange.ts';
import { readRecovery, RECOVERY } from './recovery.ts';
import type { Ring } from './ring.ts';
import { openWords, sealWords, type DeskLock } from './words.ts';

/** The public half of the recovery key; throws Problem('needs_recovery_key') where the desk was made before it was kept. */
export async function recoveryLock(read: Reading, ring: Ring): Promise<DeskLock> {
  const { recovery_public_key } = await currentDesk(read, ring);
  if (recovery_public_key === null) throw new Problem('needs_recovery_key', 422);
  return { id: RECOVERY, publicKey: publicFrom(recovery_public_key) };
}

/** Encrypts a stream of bytes to the recovery key, in the format of age (age-encryption.org/v1) with a recipient of our own. */
export function encryptTo(lock: DeskLock, bytes: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const recipient: Recipient = {
    wrapFileKey(fileKey) {
      const [sealed] = sealWords(lock, [{ place: PLACE, text: Buffer.from(fileKey).toString('base64url') }]);
      return [new Stanza([OURS], Buffer.from(sealed!))];
    },
  };
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

/** Throws Problem('mistyped_recovery_key'), 'wrong_recovery_key', 'broken_backup'. */
export async function decryptWith(
  recoveryKey: string,
  bytes: ReadableStream<Uint8Array>,
): Promise<ReadableStream<Uint8Array>> {
  const key = { ...readRecovery(recoveryKey), leaving: [] };
  const identity: Identity = {
    unwrapFileKey(stanzas) {
      const ours = stanzas.find(({ args }) => args[0] === OURS);
      if (!ours) throw new Problem('broken_backup', 422);
      try {
        return Buffer.from(openWords(key, PLACE, Buffer.from(ours.body).toString()), 'base64url');
      } catch {
        throw new Problem('wrong_recovery_key', 401);
      }
    },
  };
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(bytes);
  } catch (failure) {
    if (failure instanceof Problem) throw failure;
    throw new Problem('broken_backup', 422, { cause: failure });
  }
}

const OURS = 'gehoor/recovery-1';
const PLACE = { table: 'backup', column: 'key', row: RECOVERY };
