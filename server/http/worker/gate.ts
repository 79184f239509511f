/**
 * Holds floods off, and nobody out: who comes too often, or anybody while a flood lasts, shows that time was spent. A script
 * spends it by computing; without one, time since the page was made is enough.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HOUR, MINUTE, SECOND, type Now } from '../../foundation/time.ts';
import { makePressure } from './pressure.ts';
import type { Visit } from './visit.ts';
import { isSolved } from './work.ts';

/** Sending a case, writing on, or trying a code. */
export type Passing = 'send' | 'write' | 'guess';

export interface Gate {
  /** A proof will be asked for. */
  isHard(passing: Passing, request: FastifyRequest): Promise<boolean>;
  /**
   * Seconds to wait still; 0 where she may pass, and then `done` is to be called. `sealed`: the visit as it came; `work`: what
   * a script found for it.
   */
  wait(passing: Passing, request: FastifyRequest, visit: Visit, sealed: string, work: string): Promise<number>;
  /** The same, with nothing done: what she would wait if she came now. */
  ahead(...asked: Parameters<Gate['wait']>): Promise<number>;
  /** It counts where something was sent, or a code was wrong. */
  done(passing: Passing, request: FastifyRequest, counts: boolean): Promise<void>;
}

/** A dormitory of hundreds behind one address sends what it has to send; nobody types a code wrong so often. */
const LIMITS = { sent: { max: 120, timeWindow: HOUR }, wrong: { max: 10, timeWindow: 10 * MINUTE } } as const;
const FLOODS = { sent: 300, wrong: 100 } as const;
const FLOOD_SPAN = 10 * MINUTE;
const WAITS = { sent: 60 * SECOND, wrong: 30 * SECOND } as const;
/** Any number of pages can lie ready and be waited for at once: so many of them pass from one place. */
const MOST_WAITED = { max: 20, timeWindow: MINUTE } as const;
/** A page for a code that is older is made anew. */
const OLDEST = 30 * MINUTE;
const MOST_SPENT = 100_000;

const kindOf = (passing: Passing) => (passing === 'guess' ? 'wrong' : 'sent');

/** Where @fastify/rate-limit is registered with the same `bucketOf`, which names nobody. */
export function makeGate(app: FastifyInstance, now: Now, bucketOf: (request: FastifyRequest) => string): Gate {
  const limits = { sent: app.createRateLimit(LIMITS.sent), wrong: app.createRateLimit(LIMITS.wrong) };
  const floods = { sent: makePressure(FLOODS.sent, FLOOD_SPAN), wrong: makePressure(FLOODS.wrong, FLOOD_SPAN) };
  const waited = app.createRateLimit(MOST_WAITED);
  const spent = new Set<string>();
  // Codes that are looked up at this moment: each may turn out wrong.
  const trying = new Map<string, number>();

  const isHard: Gate['isHard'] = async (passing, request) => {
    const kind = kindOf(passing);
    if (floods[kind].isHigh(now())) return true;
    const rate = await limits[kind](request, { increment: false });
    const left = rate.isAllowed ? Infinity : rate.remaining;
    return left <= (passing === 'guess' ? (trying.get(bucketOf(request)) ?? 0) : 0);
  };

  /** What is sent first is spent by its receipt; of what follows, and of tries, each spends a page. */
  const isSpent = (passing: Passing, visit: Visit) =>
    passing !== 'send' && (spent.has(onceOf(visit)) || visit.at < now() - OLDEST);

  async function secondsFor(
    [passing, request, visit, sealed, work]: Parameters<Gate['wait']>,
    increment: boolean,
  ): Promise<number> {
    if (!(await isHard(passing, request))) return 0;
    const whole = WAITS[kindOf(passing)];
    if (isSpent(passing, visit)) return whole / SECOND;
    if (!isSolved(sealed, work)) {
      const left = visit.at + whole - now();
      if (left > 0) return Math.ceil(left / SECOND);
      const rate = await waited(request, { increment });
      if (!rate.isAllowed && (increment ? rate.isExceeded : rate.remaining <= 0)) return whole / SECOND;
    }
    if (increment) spend(visit);
    return 0;
  }

  function spend(visit: Visit): void {
    if (spent.size >= MOST_SPENT) spent.clear();
    spent.add(onceOf(visit));
  }

  return {
    isHard,
    ahead: (...asked) => secondsFor(asked, false),
    wait: async (...asked) => {
      const [passing, request] = asked;
      const seconds = await secondsFor(asked, true);
      if (seconds === 0 && passing === 'guess') add(trying, bucketOf(request), 1);
      return seconds;
    },
    done: async (passing, request, counts) => {
      if (passing === 'guess') add(trying, bucketOf(request), -1);
      if (!counts) return;
      const kind = kindOf(passing);
      floods[kind].count(now());
      await limits[kind](request);
    },
  };
}

const onceOf = ({ id, at }: Visit): string => `${id} ${at}`;

function add(counts: Map<string, number>, key: string, more: number): void {
  const count = (counts.get(key) ?? 0) + more;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
