import { AT, DOT, EVERYDAY, FILLER, JOINER, NUMBER, RANGE, REPEAT } from './meaning-bits.ts';
import type { Meaning } from './meaning.ts';
import type { Token } from './token.ts';

/** One tongue's "card" is another's "the". */
export const isDisputed = ({ bits, closed, cueing }: Meaning): boolean =>
  (closed & ~cueing) !== 0 && (bits & DISPUTED) !== 0;

const DISPUTED = ~(NUMBER | REPEAT | FILLER | EVERYDAY | JOINER | RANGE | AT | DOT);

/** A disputed word means what it means in the tongue that more of the words around it belong to. */
export function settle(tokens: readonly Token[]): void {
  const votes = new Int32Array(32);
  for (const { meaning } of tokens) {
    for (let left = meaning?.closed ?? 0; left !== 0; left &= left - 1) votes[31 - Math.clz32(left & -left)]!++;
  }
  for (const [at, token] of tokens.entries()) {
    const { meaning } = token;
    if (meaning === null || !isDisputed(meaning)) continue;
    if (NUMBERED_THINGS.has(token.text) && (tokens[at + 1]?.digits ?? '') !== '') continue;
    if (most(votes, meaning.cueing) > most(votes, meaning.closed & ~meaning.cueing)) continue;
    token.begins &= ~DISPUTED | meaning.firm;
    token.ends &= ~DISPUTED | meaning.firm;
  }
}

// Seldom anything else where a number follows.
const NUMBERED_THINGS = new Set(['phong', 'oda', 'bay', 'hala', 'lote', 'khu', 'loker']);

function most(votes: Int32Array, tongues: number): number {
  let best = 0;
  for (let left = tongues; left !== 0; left &= left - 1) best = Math.max(best, votes[31 - Math.clz32(left & -left)]!);
  return best;
}
