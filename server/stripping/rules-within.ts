import { nameFrom } from './extent.ts';
import { isReadable } from './lexicon.ts';
import { PLACERS } from './name-cues.ts';
import {
  bitsAt,
  continues,
  isClosed,
  isDeed,
  isInitial,
  isKnownAt,
  isListed,
  isRole,
  isSurelyName,
  isTitled,
  isUnknown,
  joins,
  opensSentence,
  textAt,
} from './passage.ts';
import type { Rule } from './rule.ts';
import { ROLE, TITLE } from './senses.ts';
import { isOnlyName } from './vocabulary.ts';
import { wordSet } from './words.ts';

/** "আমার নাম র হি মা": letter by letter, so that none of them is read as a word. */
export const spelled: Rule = (passage, at) => {
  const cue = passage.cues[at] ?? 0;
  if (cue === 0 || !joins(passage, at)) return [];
  let end = at;
  while (end < at + MOST_LETTERS && LETTER.test(textAt(passage, end)) && continues(passage, end)) end++;
  return end - at >= (cue === 2 ? 2 : 3) ? Array.from({ length: end - at }, (_, index) => at + index) : [];
};

const LETTER = /^\p{L}\p{M}*(?:্\p{L}\p{M}*)*$/u;
const MOST_LETTERS = 12;

/** "পিংকিকে বের করে দিয়েছে": the ending of persons. */
export const asObject: Rule = (passage, at) =>
  isUnknown(passage, at) && /^\p{Script=Bengali}{3,}কে$/u.test(textAt(passage, at)) ? [at] : [];

/** A name that is no other word, and the unknown words beside it. */
export const listed: Rule = (passage, at) => {
  if (!isSurelyName(passage, at)) return [];
  const isPart = at > 0 && continues(passage, at) && (isUnknown(passage, at - 1) || isInitial(passage, at - 1));
  const before = isPart ? [at - 1] : [];
  return [...before, ...nameFrom(passage, at)];
};

/** A capital within a sentence, unless it is where something is or part of a firm's name ("Sunrise Apparels Ltd"). */
export const capital: Rule = (passage, at) => {
  const { words } = passage;
  if (!isTitled(passage, at) || words[at]!.text.length < 3 || opensSentence(passage, at)) return [];
  for (let i = at; i > at - 4 && joins(passage, i); i--) {
    if (PLACERS.has(textAt(passage, i - 1))) return [];
    if (!isTitled(passage, i - 1)) break;
  }
  for (let i = at + 1; i < at + 4 && isTitled(passage, i); i++) {
    if (isKnownAt(passage, i) && !isRole(passage, i) && !isListed(passage, i)) return [];
  }
  return [at];
};

/** "de jong zegt", "van de groot": in Dutch, an everyday word with its article that is a family's name. */
export const articled: Rule = (passage, at) =>
  FAMILIES_WITH_ARTICLE.has(textAt(passage, at)) &&
  textAt(passage, at - 1) === 'de' &&
  passage.words[at]!.gap === ' ' &&
  (opensSentence(passage, at - 1) || (bitsAt(passage, at - 2) & (ROLE | TITLE)) !== 0) &&
  (isDeed(passage, at + 1) || isClosed(passage, at + 1) || passage.words[at + 1] === undefined)
    ? [at - 1, at]
    : [];

const FAMILIES_WITH_ARTICLE = wordSet(
  'wit jong jonge vries boer graaf graaff groot bruin bruijn bruyn lange leeuw haan haas rooij rooy roos ridder ruiter ruijter swart vos wolf bont waard zeeuw gier wilde jager haas koning kok koster smet smit winter clercq',
);

/** "Ka-rim", "Sal.ma": parted by a sign within. */
export const parted: Rule = (passage, at) => {
  let whole = textAt(passage, at);
  for (let next = at + 1; next < at + 4 && /^[-._*'"]$/.test(passage.words[next]?.gap ?? ''); next++) {
    whole += textAt(passage, next);
    if (isOnlyName(passage.words[at]!.script, whole)) return Array.from({ length: next - at + 1 }, (_, i) => at + i);
  }
  return [];
};

/** "করিমভাই", "karimbhai": the honorific glued to the name. */
export const glued: Rule = (passage, at) => {
  if (!isUnknown(passage, at)) return [];
  return /^(.{3,})(?:bhai|vai|apa|apu|ভাই|আপা|আপু|স্যার)(?:কে|য়ের|র|রা|ke|er|ra)?$/u.test(textAt(passage, at)) ? [at] : [];
};

/** Letters that we know no language for may say anything. */
export const strange: Rule = (passage, at) => (isReadable(passage.words[at]!.script) ? [] : [at]);

/** A last line, or what follows a last dash, that is nothing but a name. */
export const signature: Rule = (passage, at) => {
  const { words } = passage;
  const { gap } = words[at]!;
  if (at < words.length - 3 || (!(at > 0 && gap.includes('\n')) && !/(?:^|\s)-{1,2} ?$/.test(gap))) return [];
  const line = words.slice(at).map((_, index) => at + index);
  return line.every((i) => isUnknown(passage, i) || (isListed(passage, i) && !isClosed(passage, i))) ? line : [];
};
