import { createSecretKey, type KeyObject } from 'node:crypto';
import { memoryHard } from './memory-hard.ts';

/** How dear one guess is; kept beside what the password wraps, so that it can rise later. */
export interface Cost {
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/** RFC 9106, section 4, second recommendation, with one lane: some 150 ms. */
export const COST: Cost = { memory: 65_536, passes: 3, lanes: 1 };

/** A key of 32 bytes from a password, by Argon2id. Throws Unavailable where too many wait already. */
export async function stretch(password: string, salt: Buffer, cost: Cost): Promise<KeyObject> {
  const bytes = await memoryHard({
    // Keyboards differ in how they compose a letter.
    message: password.normalize('NFC'),
    nonce: salt,
    memory: cost.memory,
    passes: cost.passes,
    parallelism: cost.lanes,
    tagLength: 32,
  });
  return createSecretKey(bytes);
}
