import { createHmac, randomBytes } from 'node:crypto';
import { Problem } from '../foundation/errors.ts';

const KEY = 32;
/** 64 bits: among a million words none is taken for a name by chance. */
const HASH = 8;

/**
 * What is remembered of the names found in a message, to be sealed to the desk with it: hashes under a key of its own,
 * so that not even the desk reads a name from it. `words`: folded. JSON: `{ key, hashes }`, each in base64url.
 */
export function sealableNames(words: readonly string[]): string {
  const key = randomBytes(KEY);
  // Sorted, so that their order tells nothing of the order in the message.
  const hashes = [...new Set(words.map((word) => hashOf(key, word)))].toSorted();
  return JSON.stringify({ key: key.toString('base64url'), hashes });
}

/** Was a folded word found to be a name in any of these messages? `opened`: what `sealableNames` made. Throws Problem('unsealable') where it did not. */
export function nameTest(opened: readonly string[]): (word: string) => boolean {
  const lists = opened.map(read);
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = lists.some(({ key, hashes }) => hashes.size > 0 && hashes.has(hashOf(key, word)));
    known.set(word, found);
    return found;
  };
}

const hashOf = (key: Buffer, word: string): string =>
  createHmac('sha256', key).update(word).digest().subarray(0, HASH).toString('base64url');

function read(opened: string): { key: Buffer; hashes: ReadonlySet<string> } {
  try {
    const { key, hashes } = JSON.parse(opened) as { key: string; hashes: string[] };
    const bytes = Buffer.from(key, 'base64url');
    if (bytes.length === KEY && Array.isArray(hashes)) return { key: bytes, hashes: new Set(hashes) };
  } catch {
    // Told below like any other text that is none of ours.
  }
  throw new Problem('unsealable', 500);
}
