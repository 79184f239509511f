import { BARRIER } from './fold.ts';
import {
  type Passage,
  bitsAt,
  isClosed,
  isDeed,
  isKnownAt,
  isListed,
  isSurelyName,
  isTitled,
  opensSentence,
} from './passage.ts';
import { isUnspaced } from './scripts.ts';
import { CLOSED, DEED, ELSEWHERE, HONORIFIC, JOINS, PAIRED, PARTICLE, ROLE, TITLE } from './senses.ts';

/** Why the tagger is asked about a word: it is unknown; an everyday word and a name; one that joins others or
 * tells what somebody does, and a name; an everyday word where a name often stands. */
export const DOUBTS = ['unknown', 'everyday', 'joining', 'placed'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** Null for everyday words that are nobody's name. */
export function doubtOf(passage: Passage, at: number): Doubt | null {
  if (passage.words[at]!.text.length < 2) return null;
  if (!isKnownAt(passage, at)) return 'unknown';
  if (isListed(passage, at)) return isClosed(passage, at) || isDeed(passage, at) ? 'joining' : 'everyday';
  return isPlaced(passage, at) ? 'placed' : null;
}

const NUMBER = new RegExp(`[\\d${BARRIER}]`);

const USED = CLOSED | ROLE | DEED | TITLE | HONORIFIC | JOINS | PARTICLE;

/** "Storm" in "my friend storm", "Fleur" in "Fleur was slapped", "rose" in "ask rose" where no name is written with a capital. */
function isPlaced(passage: Passage, at: number): boolean {
  const { text, script, gap, end } = passage.words[at]!;
  const bits = bitsAt(passage, at);
  if (text.length < 3 || (bits & USED) !== 0 || isUnspaced(script)) return false;
  // "Road 5", "bkash 017…": it says what the number is.
  if (NUMBER.test(gap) || NUMBER.test(passage.text.slice(end, end + 3))) return false;
  const isIntroduced = passage.cues[at] === 2 || (bitsAt(passage, at - 1) & (ROLE | TITLE)) !== 0;
  if ((bits & PAIRED) !== 0) return isIntroduced;
  return (
    isIntroduced ||
    isTitled(passage, at) ||
    opensSentence(passage, at) ||
    (passage.plain && (passage.cues[at] === 1 || (bits & ELSEWHERE) !== 0 || isBeside(passage, at)))
  );
}

/** "with joy", "and blessing", "gift slapped", "ana wood": where a name stands that no capital shows. */
const isBeside = (passage: Passage, at: number): boolean =>
  isClosed(passage, at - 1) ||
  isDeed(passage, at + 1) ||
  isSurelyName(passage, at - 1) ||
  isSurelyName(passage, at + 1);
