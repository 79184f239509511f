import { Problem } from '../foundation/errors.ts';
import type { Ring } from './ring.ts';
import type { Place } from './sealed.ts';

/** A sealed value, opened; null where no key opens it, also none that came while this server slept. */
export async function opened(ring: Ring, place: Place, sealed: string): Promise<string | null> {
  const first = attempt(ring, place, sealed);
  if (first !== null) return first;
  await ring.refresh();
  return attempt(ring, place, sealed);
}

function attempt(ring: Ring, place: Place, sealed: string): string | null {
  try {
    return ring.open(place, sealed);
  } catch (failure) {
    if (failure instanceof Problem && failure.code === 'unsealable') return null;
    throw failure;
  }
}
