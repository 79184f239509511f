import { isMainThread, workerData } from 'node:worker_threads';

/** What one paper may take. */
export interface Limits {
  /** Milliseconds that a processor works on it, and milliseconds from its first page to the last, on a busy machine too. */
  readonly mostWork: number;
  readonly longest: number;
  /** Bytes, of everything in the process. */
  readonly mostMemory: number;
}

/** Ended by them, a process leaves no picture of its memory behind. */
export const TOO_LONG = 'SIGALRM';
export const TOO_MUCH = 'SIGKILL';

const LOOKS_EVERY = 20;

if (!isMainThread) {
  const { mostWork, longest, mostMemory } = workerData as Limits;
  const end = (signal: typeof TOO_LONG | typeof TOO_MUCH) => process.kill(process.pid, signal);
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    if (user + system > 1_000 * mostWork) end(TOO_LONG);
    if (process.memoryUsage.rss() > mostMemory) end(TOO_MUCH);
  }, LOOKS_EVERY);
  // Whoever started it may be gone.
  setTimeout(() => end(TOO_LONG), 2 * longest);
}
