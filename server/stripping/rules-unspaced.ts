import { type Passage, bitsAt, isFamily, isListed, textAt } from './passage.ts';
import type { Rule } from './rule.ts';
import { CLOSED, DEED, HONORIFIC, JOINS, KNOWN, NAME, ROLE, TITLE } from './senses.ts';

/** "王建国打了我", "组长周": a Chinese family's name and the one or two characters of the given name behind it. */
export const afterFamily: Rule = (passage, at) => {
  if (passage.words[at]!.script !== 'Hans' || !isFamily(passage, at)) return [];
  const sure = (bitsAt(passage, at) & KNOWN) === 0;
  const closed = (bitsAt(passage, at) & CLOSED) !== 0;
  const first = at + 1;
  if (isGiven(passage, first, sure) && (!closed || isListed(passage, first))) {
    const second = first + 1;
    const two = textAt(passage, first).length === 1 && textAt(passage, second).length === 1;
    return two && isGiven(passage, second, false) ? [at, first, second] : [at, first];
  }
  const beside =
    touches(passage, at) && ((bitsAt(passage, at - 1) & ROLE) !== 0 || FAMILIAR.has(textAt(passage, at - 1)));
  const before = touches(passage, first) && (bitsAt(passage, first) & (ROLE | TITLE | HONORIFIC)) !== 0;
  return !closed && (beside || before) ? [at] : [];
};

// "Old Wang", "little Li".
const FAMILIAR = new Set(['老', '小', '阿']);
const MOST_CHARACTERS = 3;

const touches = (passage: Passage, at: number): boolean => passage.words[at]?.gap === '';

/** Behind a name that is nothing else, an everyday word of two characters may be the given name too. */
function isGiven(passage: Passage, at: number, sure: boolean): boolean {
  const bits = bitsAt(passage, at);
  const { length } = textAt(passage, at);
  if (!touches(passage, at) || passage.words[at]!.script !== 'Hans' || length > MOST_CHARACTERS) return false;
  if ((bits & (CLOSED | ROLE | TITLE | DEED | HONORIFIC | JOINS)) !== 0) return false;
  return (bits & KNOWN) === 0 || (bits & NAME) !== 0 || (sure && length === 2);
}
