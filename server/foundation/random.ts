import { randomFillSync } from 'node:crypto';

// A message draws some thirty ids and nonces; asking the system for each costs more than sealing one.
const POOL = Buffer.alloc(8_192);
let drawn = POOL.length;

/** `count` random bytes (at most 64) that nobody else gets: drawn from the system a few thousand at a time, a copy each. */
export function draw(count: number): Buffer {
  if (drawn + count > POOL.length) {
    randomFillSync(POOL);
    drawn = 0;
  }
  const bytes = Buffer.from(POOL.subarray(drawn, drawn + count));
  POOL.fill(0, drawn, drawn + count);
  drawn += count;
  return bytes;
}
