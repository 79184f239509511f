import type { Failure } from '../channel.ts';
import { at } from '../json.ts';

/** More than a day since her last message: only an approved text may go. */
export const WINDOW_CLOSED = '131047';

/** What Meta answered instead of taking a message. Of the answer only its number goes further: the rest quotes what was sent. */
export function refusalOf(status: number, body: unknown): Failure {
  const number = at(body, 'error', 'code');
  const told = typeof number === 'number' && Number.isInteger(number) && number >= 0 && number < 10_000_000;
  const code = told ? String(number) : `http_${status}`;
  if (code === WINDOW_CLOSED) return { kind: 'window', code };
  if (LATER.has(code) || (told && isPermission(number)) || status === 429) return { kind: 'later', code };
  if (status < 400 || status >= 500 || status === 408) return { kind: 'unknown', code };
  return { kind: !told && [401, 403, 404].includes(status) ? 'later' : 'refused', code };
}

/**
 * Meta's table of error codes. "Failed to send", "temporarily unavailable": 2, 131000, 131016, 133004. Too many: 4, 80007
 * for the account, 130429 for the line, 131048 for its standing, 131056 for one person. About us, so that it is mended: 3,
 * 10, 190 the token, 368, 131005, 131031 the account, 131042 its payment, 131045 and 133010 the line's registration.
 */
const LATER: ReadonlySet<string> = new Set(
  [
    2, 3, 4, 10, 190, 368, 80_007, 130_429, 131_000, 131_005, 131_016, 131_031, 131_042, 131_045, 131_048, 131_056,
    133_004, 133_010,
  ].map(String),
);

const isPermission = (code: number): boolean => code >= 200 && code <= 299;
