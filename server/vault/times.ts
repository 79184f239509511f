import { Problem } from '../foundation/errors.ts';
import type { Instant } from '../foundation/time.ts';
import { opened } from './opened.ts';
import type { Ring } from './ring.ts';
import type { Place } from './sealed.ts';

/** Digits enough until the year 5138; with the padding's two bytes one bucket of 16. */
const DIGITS = 14;

/** All instants are equally long: 1970 to the year 5138, whole milliseconds. */
export function sealInstant(ring: Ring, place: Place, at: Instant): string {
  const digits = String(at).padStart(DIGITS, '0');
  if (!FORM.test(digits)) throw new RangeError('no instant that can be kept');
  return ring.seal('times', place, digits);
}

/** Throws Problem('unsealable'). */
export function openInstant(ring: Ring, place: Place, sealed: string): Instant {
  const digits = ring.open(place, sealed);
  if (!FORM.test(digits)) throw new Problem('unsealable', 500);
  return Number(digits) as Instant;
}

/** Null where no key opens it, also none that came while this server slept. */
export async function openedInstant(ring: Ring, place: Place, sealed: string): Promise<Instant | null> {
  const digits = await opened(ring, place, sealed);
  return digits !== null && FORM.test(digits) ? (Number(digits) as Instant) : null;
}

const FORM = new RegExp(`^\\d{${DIGITS}}$`);
