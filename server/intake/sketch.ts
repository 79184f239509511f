import { fold } from './fold.ts';

/** Marks of words and pairs. Two texts that share a share J of theirs agree on about J + (1 - J) / 16 of the marks. */
export const MARKS = 64;
/** Marks of words and pieces of words. */
export const FINE_MARKS = 256;
/** Fewer words are like too many others. */
const FEWEST = 3;
/** Of a long statement its beginning tells enough. */
const MOST = 300;
/** Letters of a piece, so that one word is like itself with another ending, or spelt otherwise. */
const PIECE = 4;

/**
 * What words are like (MinHash), alike for texts that are alike; without the key nobody can make one from words that she
 * guesses. 64 hexadecimal digits, of words and pairs of them, know a text again; 256 more, two for each mark, of words and
 * their pieces, tell which of them many have in common. `mac`: keyed hash, base64url. Empty for a few words.
 */
export function sketchOf(mac: (shingle: string) => string, statement: string): string {
  const words = fold(statement).split(/\s+/).filter(Boolean).slice(0, MOST);
  if (words.length < FEWEST) return '';
  const pairs = words.slice(1).map((word, index) => `${words[index]!} ${word}`);
  const pieces = words.flatMap(piecesOf);
  const [coarse, fine] = [leastOf(mac, [...words, ...pairs], MARKS), leastOf(mac, [...words, ...pieces], FINE_MARKS)];
  // Few bits of each: enough to compare. With the key they tell whether a word was likely among them, so they lie sealed.
  return [
    ...Array.from(coarse, (value) => hex(value & 15, 1)),
    ...Array.from(fine, (value) => hex(value & 255, 2)),
  ].join('');
}

function piecesOf(word: string): string[] {
  const letters = [...`^${word}$`];
  return letters.slice(PIECE - 1).map((_, from) => letters.slice(from, from + PIECE).join(''));
}

function leastOf(mac: (shingle: string) => string, shingles: readonly string[], marks: number): Uint32Array {
  const least = new Uint32Array(marks).fill(0xff_ff_ff_ff);
  for (const shingle of new Set(shingles)) {
    const value = Buffer.from(mac(shingle), 'base64url').readUInt32BE(0);
    for (let mark = 0; mark < marks; mark += 1) {
      const mixed = mix(value ^ Math.imul(mark + 1, 0x9e_37_79_b9));
      if (mixed < least[mark]!) least[mark] = mixed;
    }
  }
  return least;
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** Austin Appleby, MurmurHash3 finalizer. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85_eb_ca_6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2_b2_ae_35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
