import { argon2, createSecretKey, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { Unavailable } from '../foundation/errors.ts';

/** How dear one guess is; kept beside what the password wraps, so that it can rise later. */
export interface Cost {
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/** RFC 9106, section 4, second recommendation, with one lane: some 150 ms. */
export const COST: Cost = { memory: 65_536, passes: 3, lanes: 1 };

/** Each takes 64 MiB and a thread. */
const MOST_RUNNING = 2;
/** Some five seconds of waiting; who comes later is told to try again. */
const MOST_WAITING = 50;

const waiting: (() => void)[] = [];
let running = 0;

/** A key of 32 bytes from a password, by Argon2id. Throws Unavailable where too many wait already. */
export async function stretch(password: string, salt: Buffer, cost: Cost): Promise<KeyObject> {
  if (running >= MOST_RUNNING) await turn();
  else running += 1;
  try {
    const bytes = await derive('argon2id', {
      // Keyboards differ in how they compose a letter.
      message: password.normalize('NFC'),
      nonce: salt,
      memory: cost.memory,
      passes: cost.passes,
      parallelism: cost.lanes,
      tagLength: 32,
    });
    return createSecretKey(bytes);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function turn(): Promise<void> {
  if (waiting.length >= MOST_WAITING) throw new Unavailable();
  return new Promise((resolve) => waiting.push(resolve));
}

const derive = promisify(argon2);
