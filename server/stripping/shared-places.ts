import { COUNTS } from './count-words.ts';
import { foldedEntries } from './entries.ts';
import type { Token } from './reading.ts';

/** Floors and gates have numbers too, and whoever must get out of a fire needs them. */
export function isShared(token: Token | undefined): boolean {
  if (token === undefined || token.digits !== '') return false;
  const { text } = token;
  if (SHARED.has(text)) return true;
  for (let cut = 1; cut <= 4 && text.length - cut >= 3; cut++) if (SHARED.has(text.slice(0, -cut))) return true;
  return false;
}

const SHARED = new Set(foldedEntries(COUNTS.shared, true));
