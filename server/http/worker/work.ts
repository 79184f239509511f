/** A proof of work: some seconds of a phone's time, which a script spends unseen. */
import { createHash } from 'node:crypto';

/** A quarter of a million hashes on average. */
export const WORK_BITS = 18;

/** `page.js` finds the number: the hash of the sealed visit's end, a full stop and the number begins with so many zero bits. */
export function isSolved(sealed: string, work: string): boolean {
  if (!/^\d{1,12}$/.test(work)) return false;
  const hash = createHash('sha256')
    .update(`${sealed.slice(-40)}.${work}`)
    .digest();
  return hash.readUInt32BE(0) >>> (32 - WORK_BITS) === 0;
}
