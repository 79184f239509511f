import { Stale } from '../foundation/errors.ts';
import type { Ring } from './ring.ts';

/** Does work that seals and writes, once more with the keys read anew where one was rotated while this server slept. */
export async function withFreshKeys<Result>(ring: Ring, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (failure) {
    if (!(failure instanceof Stale)) throw failure;
    await ring.refresh();
    return work();
  }
}
