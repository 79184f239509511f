import { type Phrases, phrasesFrom, respelt } from './phrases.ts';
import { ELSEWHERE, KNOWN, NAME, TITLE } from './senses.ts';
import type { Vote } from './vote.ts';
import type { Word } from './words.ts';

/** What of a passage is needed for its cues. */
interface Cued {
  readonly words: readonly Word[];
  readonly bits: Int32Array;
  readonly cues: Uint8Array;
  readonly votes: ReadonlyMap<Word['script'], Vote>;
}

/** Marks the words of a passage before which it says that a name follows. */
export function markCues(passage: Cued): void {
  for (let at = 0; at < passage.words.length; at++) markFrom(passage, at);
}

/** Marks where the longest phrase that begins here ends, across titles. */
function markFrom(passage: Cued, at: number): void {
  const { words, bits, cues, votes } = passage;
  const vote = votes.get(words[at]!.script)?.bits ?? 0;
  let phrases: Phrases | undefined = phrasesFrom(words[at]!.script, wordIn(passage, at));
  let end = 0;
  let found = 0;
  for (let next = at + 1; phrases !== undefined; next++) {
    if (phrases.told & vote || (phrases.told !== 0 && phrases.long)) {
      end = next;
      found = 2;
    } else if (phrases.hinted & vote) {
      end = next;
      found = 1;
    }
    if (next >= words.length || (words[next]!.gap !== ' ' && !WITHIN.test(words[next]!.gap))) break;
    phrases = phrases.next.get(wordIn(passage, next));
  }
  if (found === 0) return;
  // A misspelt cue is no name.
  for (let i = at; i < end; i++) bits[i]! |= KNOWN;
  for (let skipped = 0; skipped < 3 && bits[end]! & TITLE && !(bits[end]! & (NAME | ELSEWHERE)); skipped++) end++;
  if (end < words.length) cues[end] = Math.max(cues[end]!, found);
}

const WITHIN = /^[ ,.'-]{0,3}$/;

/** A word as a phrase may hold it: unknown ones one letter away from a word of a phrase are taken for it. */
function wordIn({ words, bits }: Cued, at: number): string {
  const { text, script } = words[at]!;
  return (bits[at]! & (KNOWN | NAME | ELSEWHERE)) === 0 ? (respelt(script, text) ?? text) : text;
}
