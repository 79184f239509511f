/** How often somebody may try a token, by her address, which is kept in memory alone. */
import type { RateLimitPluginOptions } from '@fastify/rate-limit';

// What is left is not told: behind a shared address it would tell one reader of another.
const silent = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };

export const attempts: RateLimitPluginOptions = {
  global: false,
  addHeaders: { ...silent, 'retry-after': true },
  addHeadersOnExceeding: silent,
};
