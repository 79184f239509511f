import { NUMBER, REPEAT } from './meaning-bits.ts';
import type { Meaning } from './meaning.ts';

/** How long the number words are that begin with two letters, longest first, and the two letters that they end in. */
export interface SpokenLengths {
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  readonly endings: ReadonlySet<string>;
}

export function spokenLengthsOf(words: ReadonlyMap<string, Meaning>): SpokenLengths {
  const lengths = new Map<string, number[]>();
  const endings = new Set<string>();
  for (const [word, { bits, digits }] of words) {
    if ((bits & (NUMBER | REPEAT)) === 0 || word.length < 2 || ((bits & NUMBER) !== 0 && digits === '')) continue;
    const opening = word.slice(0, 2);
    const known = lengths.get(opening) ?? [];
    if (!known.includes(word.length)) lengths.set(opening, longestFirst([...known, word.length]));
    endings.add(word.slice(-2));
  }
  return { lengths, endings };
}

/** Words shorter than the opening begin with it as well. */
export function completeLengths(openings: ReadonlyMap<string, number[]>): void {
  for (const [opening, lengths] of openings) {
    for (let size = 1; size < opening.length; size++) if (openings.has(opening.slice(0, size))) lengths.push(size);
    longestFirst(lengths);
  }
}

const longestFirst = (lengths: number[]): number[] => lengths.sort((a, b) => b - a);
