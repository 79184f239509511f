/**
 * Holds floods off, and nobody out: who comes too often, or anybody while a flood lasts, shows that time was spent. A script
 * spends it by computing; without one, time since the page was made is enough.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HOUR, MINUTE, SECOND, type Now } from '../../foundation/time.ts';
import { makePressure } from './pressure.ts';
import type { Visit } from './visit.ts';
import { isSolved } from './work.ts';

/** Sending words, or trying a code that turned out wrong. */
export type Passing = 'send' | 'guess';

export interface Gate {
  /** A proof will be asked for. */
  isHard(passing: Passing, request: FastifyRequest): Promise<boolean>;
  /** Seconds to wait still; 0 where she may pass. `sealed`: the visit as it came; `work`: what a script found for it. */
  wait(passing: Passing, request: FastifyRequest, visit: Visit, sealed: string, work: string): Promise<number>;
  /** It happened. */
  count(passing: Passing, request: FastifyRequest): Promise<void>;
}

/** A dormitory of hundreds behind one address sends what it has to send; nobody types a code wrong so often. */
const LIMITS = { send: { max: 120, timeWindow: HOUR }, guess: { max: 10, timeWindow: 10 * MINUTE } } as const;
const FLOODS = { send: 300, guess: 100 } as const;
const FLOOD_SPAN = 10 * MINUTE;
const WAITS = { send: 60 * SECOND, guess: 30 * SECOND } as const;
/** A page for a code that is older is made anew. */
const OLDEST = 30 * MINUTE;
const MOST_SPENT = 100_000;

/** Where @fastify/rate-limit is registered with keys that name nobody. */
export function makeGate(app: FastifyInstance, now: Now): Gate {
  const limits = { send: app.createRateLimit(LIMITS.send), guess: app.createRateLimit(LIMITS.guess) };
  const floods = { send: makePressure(FLOODS.send, FLOOD_SPAN), guess: makePressure(FLOODS.guess, FLOOD_SPAN) };
  const spent = new Set<string>();
  const isHard: Gate['isHard'] = async (passing, request) => {
    if (floods[passing].isHigh(now())) return true;
    const rate = await limits[passing](request, { increment: false });
    return !rate.isAllowed && rate.remaining <= 0;
  };
  return {
    isHard,
    wait: async (passing, request, visit, sealed, work) => {
      if (!(await isHard(passing, request))) return 0;
      // Each code that is tried spends a page; what is sent is spent by its receipt.
      const once = `${visit.id} ${visit.at}`;
      if (passing === 'guess' && (spent.has(once) || visit.at < now() - OLDEST)) return WAITS.guess / SECOND;
      const left = isSolved(sealed, work) ? 0 : visit.at + WAITS[passing] - now();
      if (left > 0) return Math.ceil(left / SECOND);
      if (spent.size >= MOST_SPENT) spent.clear();
      spent.add(once);
      return 0;
    },
    count: async (passing, request) => {
      floods[passing].count(now());
      await limits[passing](request);
    },
  };
}
