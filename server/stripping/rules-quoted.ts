import { CALLINGS } from './name-cues.ts';
import { type Passage, bitsAt, isClosed, textAt } from './passage.ts';
import type { Rule } from './rule.ts';
import { ROLE } from './senses.ts';

/** "they call him "Tiger"", "the foreman "el Chato"": a nickname in quotes behind a role or a word for calling. */
export const quoted: Rule = (passage, at) => {
  if (!passage.words[at]!.gap.endsWith('"')) return [];
  let end = at;
  while (end < at + MOST_WORDS && passage.words[end + 1]?.gap === ' ') end++;
  const behind = passage.text[passage.words[end]!.end];
  if (behind !== '"' || !isCalled(passage, at)) return [];
  const name = Array.from({ length: end - at + 1 }, (_, i) => at + i);
  return name.every((i) => isClosed(passage, i)) ? [] : name;
};

const MOST_WORDS = 3;
const FARTHEST = 4;

function isCalled(passage: Passage, at: number): boolean {
  if (bitsAt(passage, at - 1) & ROLE) return true;
  for (let i = at - 1; i >= 0 && i >= at - FARTHEST; i--) if (CALLINGS.has(textAt(passage, i))) return true;
  return false;
}
