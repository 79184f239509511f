import { createHmac, timingSafeEqual } from 'node:crypto';
import { CLOCKS_APART } from './gateway-parts.ts';

/** What a gateway says that it signed. */
interface Signed {
  readonly secret: string;
  /** Seconds since 1970, as they came. */
  readonly timestamp: string;
  readonly signature: string;
  readonly raw: Buffer;
}

/** `clock_differs`: it is the gateway, and its clock or ours is wrong; or somebody repeats what it sent long ago. */
export function verifyGateway({ secret, timestamp, signature, raw }: Signed, now: number): Verdict {
  if (!/^\d{1,11}$/.test(timestamp) || !/^[0-9a-f]{64}$/i.test(signature)) return 'bad_signature';
  const told = Buffer.from(signature, 'hex');
  if (!timingSafeEqual(hmac(secret, timestamp, raw), told)) return 'bad_signature';
  return Math.abs(Number(timestamp) * 1_000 - now) <= CLOCKS_APART ? 'proven' : 'clock_differs';
}

type Verdict = 'proven' | 'clock_differs' | 'bad_signature';

const hmac = (secret: string, timestamp: string, raw: Buffer): Buffer =>
  createHmac('sha256', secret).update(`${timestamp}.`).update(raw).digest();
