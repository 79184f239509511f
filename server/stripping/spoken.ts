import { NUMBER, REPEAT } from './meaning-bits.ts';
import { endsSpoken, meaningOf, spokenLengths } from './meanings.ts';

/** What one spoken word adds to a number told aloud: its digits, or how often the next digit is said. */
export type Spoken = { readonly digits: string } | { readonly times: number };

// Longer words are noise; nobody writes that many digits together.
const LONGEST = 160;

/** The number words of one tongue that a run of letters consists of; null when it holds anything else. */
export function spokenIn(letters: string): Spoken[] | null {
  if (letters.length > LONGEST || !endsSpoken(letters.slice(-2)) || spokenLengths(letters.slice(0, 2)).length === 0)
    return null;
  if (!reachesEnd(letters)) return null;
  // From each place on, the tongues in which the rest can be read.
  const readable = new Int32Array(letters.length + 1);
  readable[letters.length] = -1;
  for (let at = letters.length - 2; at >= 0; at--) {
    for (const length of spokenLengths(letters.slice(at, at + 2))) {
      const end = at + length;
      if (end <= letters.length && readable[end] !== 0)
        readable[at]! |= tonguesOf(letters.slice(at, end)) & readable[end]!;
    }
  }
  const tongue = readable[0]! & -readable[0]!;
  if (tongue === 0) return null;
  const parts: Spoken[] = [];
  for (let at = 0; at < letters.length;) {
    const length = spokenLengths(letters.slice(at, at + 2)).find(
      (size) =>
        at + size <= letters.length &&
        (tonguesOf(letters.slice(at, at + size)) & (readable[at + size] ?? 0) & tongue) !== 0,
    );
    if (length === undefined) return null;
    const { bits, digits, many } = meaningOf(letters.slice(at, at + length))!;
    parts.push((bits & REPEAT) !== 0 ? { times: many } : { digits });
    at += length;
  }
  return parts.length > 1 ? parts : null;
}

/** Most words are given up after their first letters. */
function reachesEnd(letters: string): boolean {
  const reached = new Uint8Array(letters.length + 1);
  reached[0] = 1;
  for (let at = 0; at < letters.length; at++) {
    if (reached[at] === 0) continue;
    for (const length of spokenLengths(letters.slice(at, at + 2))) {
      if (at + length <= letters.length && tonguesOf(letters.slice(at, at + length)) !== 0) reached[at + length] = 1;
    }
  }
  return reached[letters.length] === 1;
}

function tonguesOf(word: string): number {
  const meaning = meaningOf(word);
  if (meaning === undefined || (meaning.bits & (NUMBER | REPEAT)) === 0) return 0;
  return (meaning.bits & REPEAT) !== 0 ? -1 : meaning.tongues;
}
