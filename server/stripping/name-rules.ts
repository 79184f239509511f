import { foldText } from './fold.ts';
import {
  BRIDGES,
  CALLED,
  CALLS,
  COMPLEMENTS,
  CONJUNCTIONS,
  COPULAS,
  HARMS,
  HINTED,
  HONORIFICS,
  PERSONAL,
  PLACERS,
  POSSESSIVES,
  type Phrases,
  SENDERS,
  SKIPPED,
  SUFFERERS,
  TIMES,
  TITLES,
  TOLD,
} from './name-cues.ts';
import {
  type Passage,
  continues,
  isRole,
  isTitled,
  isUnknown,
  joins,
  mayBeName,
  nameFrom,
  nameUpTo,
  opensSentence,
} from './passage.ts';
import { caseless, isClosedClass, isGivenName, isKnown } from './vocabulary.ts';

/** Which words are a name, judged from the word at an index. Each looks at a few words around it, so all are linear. */
type Rule = (passage: Passage, at: number) => readonly number[];

/** "my name is Happy" */
const afterTold: Rule = (passage, at) => {
  const next = phraseEnd(passage, at, TOLD);
  return next !== null && joins(passage, next) && mayBeName(passage, next) ? nameFrom(passage, next) : [];
};

/** "আমার নাম র হি মা": letter by letter, so that none of them is read as a word. */
const spelled: Rule = (passage, at) => {
  const told = phraseEnd(passage, at, TOLD);
  const first = told ?? phraseEnd(passage, at, HINTED);
  if (first === null || !joins(passage, first)) return [];
  let end = first;
  while (end < first + MOST_LETTERS && LETTER.test(textAt(passage, end)) && continues(passage, end)) end++;
  const letters = Array.from({ length: end - first }, (_, index) => first + index);
  return letters.length >= (told === null ? 3 : 2) ? letters : [];
};

const LETTER = /^\p{L}\p{M}*(?:্\p{L}\p{M}*)*$/u;
const MOST_LETTERS = 12;

/** "I am Karim", but not "I am tired" or "I am fed up" */
const afterHint: Rule = (passage, at) => {
  const next = phraseEnd(passage, at, HINTED);
  return next !== null && continues(passage, next) && isUnknown(passage, next) && !isComplemented(passage, next)
    ? nameFrom(passage, next)
    : [];
};

/** "Mrs Rose", "Md. Karim" */
const afterTitle: Rule = (passage, at) => {
  if (!TITLES.has(textAt(passage, at))) return [];
  const next = skip(passage, at + 1, (word) => TITLES.has(word));
  if (!joins(passage, next)) return [];
  const capital = isTitled(passage, at) && isTitled(passage, next) && mayBeName(passage, next);
  return isUnknown(passage, next) || (capital && !isRole(textAt(passage, next))) ? nameFrom(passage, next) : [];
};

/** "supervisor Karim", "the manager's name is Karim" */
const afterRole: Rule = (passage, at) => {
  if (!isRole(textAt(passage, at))) return [];
  const next = skip(passage, at + 1, (word) => BRIDGES.has(word) || TITLES.has(word) || isRole(word));
  if (!continues(passage, next)) return [];
  if (isUnknown(passage, next)) {
    const verb =
      isComplemented(passage, next) ||
      (isPlural(textAt(passage, at)) && next === at + 1 && !mayFollowPlural(passage, next));
    return verb ? [] : nameFrom(passage, next);
  }
  // "Supervisor Happy shouts": a word with a capital that does what persons do.
  const acts = HARMS.has(textAt(passage, next + 1)) || PERSONAL.has(textAt(passage, next + 1));
  return acts && isTitled(passage, next) && !isClosedClass(textAt(passage, next)) ? [next] : [];
};

/** "helpers earn": after several people comes what they do, unless a capital or a sign shows names. */
const isPlural = (role: string): boolean => /[a-z]s$/.test(role) && !role.endsWith('ss');
const mayFollowPlural = (passage: Passage, at: number): boolean =>
  isTitled(passage, at) ||
  isGivenName(textAt(passage, at)) ||
  passage.words[at]!.gap !== ' ' ||
  (CONJUNCTIONS.has(textAt(passage, at + 1)) && isUnknown(passage, at + 2));

/** "Karim bhai", "করিম স্যারকে" */
const beforeHonorific: Rule = (passage, at) => {
  const { text, gap } = passage.words[at]!;
  const honours = HONORIFICS.has(text) || caseless(text).some((stem) => HONORIFICS.has(stem));
  return honours && at > 0 && /^[ .-]{1,2}$/.test(gap) ? nameUpTo(passage, at - 1) : [];
};

/** "Karim is our supervisor", "Karim, my manager", "করিম আমাদের সুপারভাইজার" */
const beforeRole: Rule = (passage, at) => {
  if (!POSSESSIVES.has(textAt(passage, at)) || !isRole(textAt(passage, at + 1))) return [];
  const copula = ['is', 'was', 'holo', 'hol'].includes(textAt(passage, at - 1));
  const last = copula ? at - 2 : at - 1;
  if (last < 0 || !/^[ ,(-]{1,3}$/.test(passage.words[last + 1]!.gap)) return [];
  const apposed = /[,(-]/.test(passage.words[at]!.gap) || !/^[a-z]/.test(textAt(passage, at));
  return copula || apposed ? nameUpTo(passage, last) : [];
};

/** "Karim slapped me", "করিম আমাকে …", "Karim always …", "Karim's words" */
const beforeDeed: Rule = (passage, at) => {
  const next = passage.words[at + 1];
  if (next === undefined || (next.gap !== ' ' && next.gap !== "'")) return [];
  const before = textAt(passage, at - 1);
  const opens = opensSentence(passage, at) || CONJUNCTIONS.has(before) || TIMES.has(before);
  const does =
    HARMS.has(next.text) ||
    (next.text === 's' && next.gap === "'") ||
    (opens && (PERSONAL.has(next.text) || SUFFERERS.has(next.text))) ||
    (opens && isTitled(passage, at) && COPULAS.has(next.text));
  return does ? nameUpTo(passage, at) : [];
};

/** "Karim (supervisor)", "Karim, PM, …" */
const beforeOffice: Rule = (passage, at) => {
  const next = passage.words[at + 1];
  if (next === undefined || !isRole(next.text) || !isUnknown(passage, at)) return [];
  const apposed = next.gap === ', ' && (opensSentence(passage, at) || isTitled(passage, at));
  return apposed || /^ ?[(-] ?$/.test(next.gap) ? nameUpTo(passage, at) : [];
};

/** "Karim 01712345678" */
const beforeNumber: Rule = (passage, at) =>
  /^[ (:,-]{1,3}\+?\d[\d -]{5}/.test(passage.text.slice(passage.words[at]!.end, passage.words[at]!.end + 12))
    ? nameUpTo(passage, at)
    : [];

/** "+94 77 123 4567 Nimali" */
const afterNumber: Rule = (passage, at) => {
  const { start, gap } = passage.words[at]!;
  return /\d[\d -]{5}[ (:,-]{1,3}$/.test(passage.text.slice(Math.max(0, start - 12), start)) &&
    /^[^\n]*$/.test(gap) &&
    isUnknown(passage, at) &&
    !isComplemented(passage, at)
    ? nameFrom(passage, at)
    : [];
};

/** "from: Lipi" */
const afterSender: Rule = (passage, at) =>
  SENDERS.has(textAt(passage, at)) && /^ ?[:-] ?$/.test(passage.words[at + 1]?.gap ?? '') && isUnknown(passage, at + 1)
    ? nameFrom(passage, at + 1)
    : [];

/** "আমাকে সবাই লিপি ডাকে", "amake sobai lipi bole dake" */
const beforeCalls: Rule = (passage, at) => {
  if (!CALLS.has(textAt(passage, at))) return [];
  const last = SAID_SO.has(textAt(passage, at - 1)) ? at - 2 : at - 1;
  const called = [1, 2, 3].some((step) => CALLED.has(textAt(passage, last - step)));
  return called && last >= 0 && continues(passage, at) ? nameUpTo(passage, last) : [];
};

const SAID_SO = new Set(['bole', 'name', 'বলে', 'নামে'].map(foldText));

/** "পিংকিকে বের করে দিয়েছে": the ending of persons. */
const asObject: Rule = (passage, at) =>
  /^\p{Script=Bengali}{3,}কে$/u.test(textAt(passage, at)) && isUnknown(passage, at) ? [at] : [];

/** "beaten by Karim" */
const afterBy: Rule = (passage, at) =>
  textAt(passage, at) === 'by' &&
  /ed$|^beaten$/.test(textAt(passage, at - 1)) &&
  joins(passage, at + 1) &&
  isUnknown(passage, at + 1)
    ? nameFrom(passage, at + 1)
    : [];

/** A name that is no other word, and the unknown words beside it. */
const given: Rule = (passage, at) => {
  if (!isGivenName(textAt(passage, at))) return [];
  const before = at > 0 && continues(passage, at) && isUnknown(passage, at - 1) ? [at - 1] : [];
  return [...before, ...nameFrom(passage, at)];
};

/** A capital within a sentence, unless it is where something is or part of a firm's name ("Sunrise Apparels Ltd"). */
const capital: Rule = (passage, at) => {
  const { words } = passage;
  if (!isTitled(passage, at) || words[at]!.text.length < 3 || opensSentence(passage, at) || !isUnknown(passage, at))
    return [];
  for (let i = at; i > at - 4 && joins(passage, i); i--) {
    if (PLACERS.has(textAt(passage, i - 1))) return [];
    if (!isTitled(passage, i - 1)) break;
  }
  for (let i = at + 1; i < at + 4 && isTitled(passage, i); i++) {
    if (isKnown(words[i]!.text) && !isRole(words[i]!.text)) return [];
  }
  return [at];
};

/** "করিমভাই", "karimbhai": the honorific glued to the name. */
const glued: Rule = (passage, at) => {
  const text = textAt(passage, at);
  const match = /^(.{3,})(?:bhai|vai|apa|apu|ভাই|আপা|আপু|স্যার)(?:কে|য়ের|র|রা|ke|er|ra)?$/u.exec(text);
  return match !== null && !isKnown(match[1]!) && !isKnown(text) ? [at] : [];
};

/** A last line, or what follows a last dash, that is nothing but a name. */
const signature: Rule = (passage, at) => {
  const { words } = passage;
  const { gap } = words[at]!;
  if (at < words.length - 3 || (!(at > 0 && gap.includes('\n')) && !/(?:^|\s)-{1,2} ?$/.test(gap))) return [];
  const line = words.slice(at).map((_, index) => at + index);
  return line.every((i) => isUnknown(passage, i)) ? line : [];
};

export const RULES: readonly Rule[] = [
  afterTold,
  spelled,
  afterHint,
  afterTitle,
  afterRole,
  beforeHonorific,
  beforeRole,
  beforeDeed,
  beforeOffice,
  beforeNumber,
  afterNumber,
  afterSender,
  beforeCalls,
  asObject,
  afterBy,
  given,
  capital,
  glued,
  signature,
];

const textAt = ({ words }: Passage, at: number): string => words[at]?.text ?? '';

/** The first of the next three words that is not passed over. */
function skip(passage: Passage, from: number, passes: (word: string) => boolean): number {
  let next = from;
  while (next < from + 3 && joins(passage, next) && passes(textAt(passage, next))) next++;
  return next;
}

/** Where the longest of the phrases that begin here ends; null when none does. */
function phraseEnd({ words }: Passage, at: number, phrases: Phrases): number | null {
  let length = 0;
  for (const phrase of phrases.get(words[at]!.text) ?? []) {
    const said = phrase.every(
      (part, i) => words[at + i]?.text === part && (i === 0 || /^[ ,.'-]{1,3}$/.test(words[at + i]!.gap)),
    );
    if (said) length = Math.max(length, phrase.length);
  }
  if (length === 0) return null;
  let next = at + length;
  while (next < at + length + 3 && SKIPPED.has(words[next]?.text ?? '')) next++;
  return next;
}

/** What follows shows a verb or an adjective in small letters: "insists that", "fed up". */
const isComplemented = (passage: Passage, at: number): boolean =>
  !isTitled(passage, at) &&
  !isGivenName(textAt(passage, at)) &&
  COMPLEMENTS.has(textAt(passage, at + 1)) &&
  passage.words[at + 1]!.gap === ' ';
