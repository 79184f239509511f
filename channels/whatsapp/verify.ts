import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** What Meta says that it signed. */
interface Signed {
  /** Several while one is being replaced. */
  readonly appSecrets: readonly string[];
  /** `sha256=` and the digits of the HMAC. */
  readonly signature: string | undefined;
  /** The very bytes that came: text that is parsed and written again is another. */
  readonly raw: Buffer;
}

/** Whether Meta sent this. A repeat passes too: the guard against repeats is the message's id. */
export function verifyMeta({ appSecrets, signature, raw }: Signed): boolean {
  const [, digits] = /^sha256=([0-9a-f]{64})$/i.exec(signature ?? '') ?? [];
  if (!digits) return false;
  const told = Buffer.from(digits, 'hex');
  return appSecrets.some(
    (secret) => secret !== '' && timingSafeEqual(createHmac('sha256', secret).update(raw).digest(), told),
  );
}

/** What Meta wants back when a webhook is set up; null for somebody who does not know our word. */
export function challengeOf(query: Readonly<Record<string, unknown>>, verifyToken: string): string | null {
  const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = query;
  if (mode !== 'subscribe' || typeof token !== 'string' || typeof challenge !== 'string') return null;
  return isSame(token, verifyToken) && /^[\w.-]{1,200}$/.test(challenge) ? challenge : null;
}

/** Takes as long for any word. */
const isSame = (one: string, other: string): boolean => other !== '' && timingSafeEqual(hashOf(one), hashOf(other));

const hashOf = (word: string): Buffer => createHash('sha256').update(word).digest();
