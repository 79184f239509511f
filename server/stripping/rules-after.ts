import { nameFrom } from './extent.ts';
import { SENDERS } from './name-cues.ts';
import {
  type Passage,
  bitsAt,
  continues,
  isClosed,
  isFamily,
  isKnownAt,
  isListed,
  isRole,
  isSurelyName,
  isTitle,
  isTitled,
  isUnknown,
  joins,
  joinsTwo,
  mayBeName,
  textAt,
  isDeed,
} from './passage.ts';
import { type Rule, isComplemented } from './rule.ts';
import { CLOSED, ELSEWHERE, JOINS, PARTICLE, ROLE } from './senses.ts';

/** "my name is Happy": anything but what only joins others, and an everyday word only where it may be a name. */
export const afterTold: Rule = (passage, at) =>
  passage.cues[at] === 2 &&
  joins(passage, at) &&
  (isListed(passage, at) ||
    isListedElsewhere(passage, at) ||
    (mayBeName(passage, at) && (!isKnownAt(passage, at) || isTitled(passage, at))))
    ? nameFrom(passage, at)
    : [];

/** "le dicen el gringo", "ze noemen hem de lange": what somebody goes by, with its article. */
export const afterArticle: Rule = (passage, at) =>
  passage.cues[at] === 2 &&
  passage.words[at]!.gap === ' ' &&
  (bitsAt(passage, at) & (CLOSED | PARTICLE | JOINS)) === (CLOSED | PARTICLE) &&
  textAt(passage, at + 1).length > 2 &&
  passage.words[at + 1]!.gap === ' ' &&
  (bitsAt(passage, at + 1) & (CLOSED | ROLE | PARTICLE)) === 0
    ? [at, at + 1]
    : [];

const isListedElsewhere = (passage: Passage, at: number): boolean =>
  (bitsAt(passage, at) & (ELSEWHERE | CLOSED)) === ELSEWHERE;

/** "I am Karim", but not "I am tired" or "I am fed up" */
export const afterHint: Rule = (passage, at) =>
  passage.cues[at] === 1 && continues(passage, at) && isUnknown(passage, at) && !isComplemented(passage, at)
    ? nameFrom(passage, at)
    : [];

/** "Mrs Rose", "Md. Karim" */
export const afterTitle: Rule = (passage, at) => {
  if (!isTitle(passage, at)) return [];
  const next = skip(passage, at + 1, (i) => isTitle(passage, i));
  if (!joins(passage, next)) return [];
  const capital = isTitled(passage, at) && isTitled(passage, next) && mayBeName(passage, next);
  // "ong tran van luc": everyday words all of them.
  const full = isFamily(passage, next) && isListed(passage, next + 1) && passage.likely[next]! >= LIKELY_AFTER_TITLE;
  const named = isListed(passage, next) && !isClosed(passage, next) && passage.likely[next]! >= LIKELY_AFTER_TITLE;
  return isUnknown(passage, next) || full || named || (capital && !isRole(passage, next))
    ? nameFrom(passage, next)
    : [];
};

const LIKELY_AFTER_TITLE = 0.3;

/** "Mr. K. hit me", "anh T. và chị H.": after a title or a post, a single letter with a full stop, and what goes on. */
export const afterTitleInitial: Rule = (passage, at) => {
  const initial = passage.words[at + 1];
  if (initial === undefined || initial.text.length !== 1 || !/^\.? $/.test(initial.gap) || initial.script !== 'Latn')
    return [];
  const next = passage.words[at + 2];
  // "operator a." may end the sentence.
  const goesOn = next !== undefined && next.gap.startsWith('.') && next.gap.length <= 2 && next.cased === 'small';
  return goesOn && (isTitle(passage, at) || !isKnownAt(passage, at + 1)) && !isShort(initial) ? [at + 1] : [];
};

/** "a", "e", and, but behind "Mr.", "c" and "k" are short for something else. */
const isShort = ({ text, gap }: Passage['words'][number]): boolean =>
  /^[aeiou]$/.test(text) || (gap === ' ' && /^[ck]$/.test(text));

/** "supervisor Karim", "the manager's name is Karim", "el jefe es Karim" */
export const afterRole: Rule = (passage, at) => {
  if (!isRole(passage, at)) return [];
  const next = skip(passage, at + 1, (i) => isTitle(passage, i) || isRole(passage, i) || isClosed(passage, i));
  if (!continues(passage, next)) return [];
  if (isUnknown(passage, next)) {
    const verb =
      isComplemented(passage, next) ||
      (isPlural(textAt(passage, at)) && next === at + 1 && !mayFollowPlural(passage, next));
    return verb ? [] : nameFrom(passage, next);
  }
  if (isListed(passage, next) && !isClosed(passage, next) && passage.likely[next]! >= LIKELY_AFTER_ROLE)
    return nameFrom(passage, next);
  // "Supervisor Happy shouts": a word with a capital that does what persons do.
  return isDeed(passage, next + 1) && isTitled(passage, next) && !isClosed(passage, next) ? [next] : [];
};

// An everyday word that is a name as well.
const LIKELY_AFTER_ROLE = 0.4;

/** "helpers earn": after several people comes what they do, unless a capital or a sign shows names. */
const isPlural = (role: string): boolean => /[a-z]s$/.test(role) && !role.endsWith('ss');
const mayFollowPlural = (passage: Passage, at: number): boolean =>
  isTitled(passage, at) ||
  isSurelyName(passage, at) ||
  passage.words[at]!.gap !== ' ' ||
  (joinsTwo(passage, at + 1) && isUnknown(passage, at + 2));

/** "+94 77 123 4567 Nimali" */
export const afterNumber: Rule = (passage, at) => {
  if (!isUnknown(passage, at)) return [];
  const { start, gap } = passage.words[at]!;
  return /\d[\d -]{5}[ (:,-]{1,3}$/.test(passage.text.slice(Math.max(0, start - 12), start)) &&
    /^[^\n]*$/.test(gap) &&
    !isComplemented(passage, at)
    ? nameFrom(passage, at)
    : [];
};

/** "from: Lipi" */
export const afterSender: Rule = (passage, at) =>
  SENDERS.has(textAt(passage, at)) && /^ ?[:-] ?$/.test(passage.words[at + 1]?.gap ?? '') && isUnknown(passage, at + 1)
    ? nameFrom(passage, at + 1)
    : [];

/** "beaten by Karim" */
export const afterBy: Rule = (passage, at) =>
  textAt(passage, at) === 'by' &&
  /ed$|^beaten$/.test(textAt(passage, at - 1)) &&
  joins(passage, at + 1) &&
  isUnknown(passage, at + 1)
    ? nameFrom(passage, at + 1)
    : [];

/** The first of the next three words that is not passed over. */
function skip(passage: Passage, from: number, passes: (at: number) => boolean): number {
  let next = from;
  while (next < from + 3 && joins(passage, next) && passes(next)) next++;
  return next;
}
