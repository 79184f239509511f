import { ownCode, Problem } from '../../foundation/errors.ts';
import type { Intake } from '../../intake/receive.ts';

/** How many senders are served side by side: their writes share a commit. Others have their turn after so many. */
const AT_ONCE = 32;

/**
 * Takes strands side by side, each in its order: one that cannot be taken now keeps only what follows in its own strand
 * waiting. False where the database could not take some: these are to come again. Takes that throw are logged.
 */
export async function takeStrands<One>(
  { log }: Pick<Intake, 'log'>,
  strands: Iterable<readonly One[]>,
  take: (one: One) => Promise<void>,
): Promise<boolean> {
  const rest = Iterator.from(strands);
  let isWhole = true;
  const follow = async (): Promise<void> => {
    for (let next = rest.next(); !next.done; next = rest.next())
      for (const one of next.value)
        try {
          await take(one);
        } catch (cause) {
          if (!isOfTheDatabase(cause)) log.error('update_failed', { cause });
          isWhole = false;
          // Her later messages wait for the earlier one.
          break;
        }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, follow));
  return isWhole;
}

export const isOfTheDatabase = (cause: unknown): boolean =>
  cause instanceof Problem ? cause.status >= 500 : OF_THE_DATABASE.test(ownCode(cause));

/** SQLite's codes, PostgreSQL's but for those on values (22, 23), those of the net, and a key that slept. */
const OF_THE_DATABASE = /^(SQLITE_(?!CONSTRAINT|TOOBIG|MISMATCH)|(?!2[23])[0-9A-Z]{5}$|E[A-Z]{3,}|unsealable)/;
