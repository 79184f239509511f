import { argon2, type Argon2Parameters } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { Unavailable } from '../foundation/errors.ts';

/**
 * Each takes its memory (64 MiB for a password, 19 for a receipt) and one of the four threads that also pack pages and read
 * files; more at once than there are cores would only use up memory.
 */
export const MOST_RUNNING = Math.min(3, Math.max(2, availableParallelism()));
/** Some five seconds of waiting; who comes later is told to try again. */
const MOST_WAITING = 50;

const waiting: (() => void)[] = [];
let running = 0;

/** Argon2id, for passwords and receipts together few at a time. Throws Unavailable where too many wait already. */
export async function memoryHard(parameters: Argon2Parameters): Promise<Buffer> {
  if (running >= MOST_RUNNING) await turn();
  else running += 1;
  try {
    return await derive('argon2id', parameters);
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
