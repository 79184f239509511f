import { workerData } from 'node:worker_threads';

/** What one paper may take. */
export interface Limits {
  /** Milliseconds, for all its pages. */
  readonly longest: number;
  /** Bytes, of everything in the process. */
  readonly mostMemory: number;
}

const LOOKS_EVERY = 20;
const { longest, mostMemory } = workerData as Limits;

const end = () => process.kill(process.pid, 'SIGKILL');

setInterval(() => {
  if (process.memoryUsage.rss() > mostMemory) end();
}, LOOKS_EVERY);
// Whoever started it may be gone.
setTimeout(end, 2 * longest);
