/** A list between looking at it and filing it, and its receipts until they are taken: in the page itself, sealed. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { ENCODINGS, type Encoding } from '../../../channels/filing/letters.ts';
import { MOST_BYTES } from '../../../channels/filing/sheet.ts';
import { HOUR, later, type Instant } from '../../foundation/time.ts';
import type { Ring } from '../../vault/ring.ts';

const KEPT_FOR = 8 * HOUR;

/** `what`: one such value is never taken for another, nor another organisation's. */
export function sealFor(ring: Ring, what: What, organisationId: string, bytes: Buffer, now: Instant): string {
  const until = String(later(now, KEPT_FOR));
  return ring.seal('receipt', placeOf(what, organisationId), `${until} ${deflateRawSync(bytes).toString('base64')}`);
}

/** Null where it is not from here or lay too long. */
export function openFor(ring: Ring, what: What, organisationId: string, sealed: string, now: Instant): Buffer | null {
  try {
    const [until, packed] = ring.open(placeOf(what, organisationId), sealed).split(' ');
    if (Number(until) <= now) return null;
    return inflateRawSync(Buffer.from(packed!, 'base64'), { maxOutputLength: MOST_BYTES * 2 });
  } catch {
    return null;
  }
}

export const encodingIn = (told: string | undefined): Encoding | undefined => ENCODINGS.find((one) => one === told);

type What = 'list' | 'receipts';
const placeOf = (what: What, organisationId: string) => ({ table: 'page', column: what, row: organisationId });
