/** Whom a rate is kept for: nobody can tell from it where somebody was, and after an hour it is another. */
import { createHmac, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';
import { HOUR, type Now } from '../../foundation/time.ts';

export function makeBuckets(now: Now): (request: FastifyRequest) => string {
  let key = randomBytes(32);
  let hour = Math.floor(now() / HOUR);
  return ({ ip }) => {
    const current = Math.floor(now() / HOUR);
    if (current !== hour) [key, hour] = [randomBytes(32), current];
    return createHmac('sha256', key).update(networkOf(ip)).digest('base64url');
  };
}

/** A household has sixty-four bits of IPv6 addresses to itself. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : (parsed as ipaddr.IPv6).parts.slice(0, 4).join(':');
}
