import { fold } from './fold.ts';

/** Marks of a sketch. Two that share a share J of their words agree on about J + (1 - J) / 16 of them. */
export const MARKS = 64;
/** Fewer words are like too many others. */
const FEWEST = 3;
/** Of a long statement its beginning tells enough. */
const MOST = 300;

/**
 * What words are like (MinHash of single words and pairs), 64 hexadecimal digits: alike for texts that are alike, and
 * without the key nobody can make one from words that she guesses. `mac`: keyed hash, base64url. Empty for a few words.
 */
export function sketchOf(mac: (shingle: string) => string, statement: string): string {
  const words = fold(statement).split(/\s+/).filter(Boolean).slice(0, MOST);
  if (words.length < FEWEST) return '';
  const pairs = words.slice(1).map((word, index) => `${words[index]!} ${word}`);
  const least = new Uint32Array(MARKS).fill(0xff_ff_ff_ff);
  for (const shingle of new Set([...words, ...pairs])) {
    const value = Buffer.from(mac(shingle), 'base64url').readUInt32BE(0);
    for (let mark = 0; mark < MARKS; mark += 1) {
      const mixed = mix(value ^ Math.imul(mark + 1, 0x9e_37_79_b9));
      if (mixed < least[mark]!) least[mark] = mixed;
    }
  }
  // Few bits of each: enough to compare, too few to tell which words made it.
  return Array.from(least, (value) => (value & 15).toString(16)).join('');
}

/** Austin Appleby, MurmurHash3 finalizer. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85_eb_ca_6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2_b2_ae_35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
