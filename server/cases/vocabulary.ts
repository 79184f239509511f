import { FIRST_MARKS } from './likeness.ts';

/** Marks of words and their pieces, a byte each: see intake/sketch. Null where she wrote too few. */
export type Words = Uint8Array | null;

const MARKS = 256;
const VALUES = 256;
/** What was never seen counts as half a time; and three parts in ten of all are taken for chance, so that one strange word weighs little. */
const UNSEEN = 0.5;
const CHANCE = 0.3;

export function wordsOf(marks: string): Words {
  const fine = Buffer.from(marks.slice(FIRST_MARKS), 'hex');
  return fine.length === MARKS ? fine : null;
}

/** Which words many have used, as far as their marks tell. */
export class Vocabulary {
  readonly #counts = new Uint32Array(MARKS * VALUES);
  #texts = 0;

  constructor(all: Iterable<Words>) {
    for (const words of all) {
      if (words === null) continue;
      this.#texts += 1;
      for (let mark = 0; mark < MARKS; mark += 1) this.#counts[mark * VALUES + words[mark]!]! += 1;
    }
  }

  /**
   * How much better these words are told by what the others said than by chance: for each mark, in natural units of
   * evidence. About nothing where they are strange; where the matter is the same, about one. `isIn`: they are among those
   * that the vocabulary was made of.
   */
  fit(words: Uint8Array, isIn: boolean): number {
    const own = isIn ? 1 : 0;
    const scale = ((1 - CHANCE) * VALUES) / (this.#texts - own + UNSEEN * VALUES);
    let sum = 0;
    for (let mark = 0; mark < MARKS; mark += 1)
      sum += Math.log((this.#counts[mark * VALUES + words[mark]!]! - own + UNSEEN) * scale + CHANCE);
    return sum / MARKS;
  }
}
