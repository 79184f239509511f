import { type Folded } from './fold.ts';
import {
  BRIDGES,
  HARMS,
  HINTED,
  HONORIFICS,
  PLACERS,
  POSSESSIVES,
  ROLES,
  SUFFERERS,
  TITLES,
  TOLD,
} from './name-cues.ts';
import { type Span } from './span.ts';
import { caseless, isClosedClass, isGivenName, isKnown } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** People's names, by what stands around them, and then wherever else the text says them. */
export function namesIn(folded: Folded): Span[] {
  const words = wordsOf(folded);
  const text: Text = { words, shouted: isShouted(words) };
  const found = new Set<number>();
  for (let i = 0; i < words.length; i++) for (const rule of RULES) for (const name of rule(text, i)) found.add(name);
  everywhere(words, found);
  return [...[...found].map((i) => spanOf(words[i]!)), ...spelledOut(folded.text)];
}

interface Text {
  readonly words: readonly Word[];
  /** Capitals throughout, or every word with one: they tell nothing. */
  readonly shouted: boolean;
}

/** Which words are a name, judged from the word at an index. */
type Rule = (text: Text, at: number) => readonly number[];

const afterTold: Rule = ({ words }, at) => {
  const next = phraseEnd(words, at, TOLD);
  if (next === null || !joins(words[next]) || !mayBeName(words, next)) return [];
  return nameFrom(words, next);
};

const afterHint: Rule = ({ words }, at) => {
  const next = phraseEnd(words, at, HINTED);
  return next !== null && continues(words, next) && isUnknown(words[next]) ? nameFrom(words, next) : [];
};

const afterTitle: Rule = ({ words, shouted }, at) => {
  if (!TITLES.has(words[at]!.text)) return [];
  let next = at + 1;
  while (next < words.length && TITLES.has(words[next]!.text) && joins(words[next])) next++;
  if (!joins(words[next])) return [];
  const capital =
    words[next]!.titled && !shouted && words[at]!.titled && mayBeName(words, next) && !ROLES.has(words[next]!.text);
  return capital || isUnknown(words[next]) ? nameFrom(words, next) : [];
};

const afterRole: Rule = ({ words }, at) => {
  if (!isRole(words[at]!.text)) return [];
  let next = at + 1;
  while (
    next < words.length &&
    next < at + 4 &&
    joins(words[next]) &&
    (BRIDGES.has(words[next]!.text) || isRole(words[next]!.text) || TITLES.has(words[next]!.text))
  )
    next++;
  return continues(words, next) && isUnknown(words[next]) ? nameFrom(words, next) : [];
};

const beforeHonorific: Rule = ({ words }, at) => {
  const word = words[at]!;
  if (
    at === 0 ||
    !/^[ .-]{1,2}$/.test(word.gap) ||
    !(HONORIFICS.has(word.text) || caseless(word.text).some((stem) => HONORIFICS.has(stem)))
  )
    return [];
  return nameUpTo(words, at - 1);
};

const beforeRole: Rule = ({ words }, at) => {
  if (!POSSESSIVES.has(words[at]!.text) || words[at + 1] === undefined || !isRole(words[at + 1]!.text)) return [];
  const last = ['is', 'was', 'holo', 'hol'].includes(words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return last >= 0 &&
    /^[ ,(-]{1,3}$/.test(words[last + 1]!.gap) &&
    (last === at - 2 || /[,(-]/.test(words[at]!.gap) || !/^[a-z]/.test(words[at]!.text))
    ? nameUpTo(words, last)
    : [];
};

const beforeHarm: Rule = ({ words }, at) => {
  const next = words[at + 1];
  if (next === undefined || next.gap !== ' ') return [];
  if (!HARMS.has(next.text) && !(SUFFERERS.has(next.text) && opensSentence(words, at))) return [];
  return nameUpTo(words, at);
};

const afterBy: Rule = ({ words }, at) =>
  words[at]!.text === 'by' &&
  at > 0 &&
  (words[at - 1]!.text.endsWith('ed') || words[at - 1]!.text === 'beaten') &&
  joins(words[at + 1]) &&
  isUnknown(words[at + 1])
    ? nameFrom(words, at + 1)
    : [];

const given: Rule = ({ words }, at) => {
  if (!isGivenName(words[at]!.text)) return [];
  return [...nameFrom(words, at), ...(at > 0 && joins(words[at]) && isUnknown(words[at - 1]) ? [at - 1] : [])];
};

const capital: Rule = ({ words, shouted }, at) => {
  const word = words[at]!;
  if (shouted || !word.titled || word.text.length < 3 || opensSentence(words, at) || !isUnknown(word)) return [];
  for (let i = at; i > 0 && joins(words[i]); i--) {
    if (PLACERS.has(words[i - 1]!.text)) return [];
    if (!words[i - 1]!.titled) break;
  }
  // "Sunrise Apparels Ltd": a firm, not a person.
  for (let i = at + 1; i < at + 4 && words[i]?.titled === true; i++)
    if (isKnown(words[i]!.text) && !isRole(words[i]!.text)) return [];
  return [at];
};

/** Bengali and its Latin spelling glue the honorific to the name: "করিমভাই", "karimbhai". */
const glued: Rule = ({ words }, at) => {
  const match = /^(.{3,})(?:bhai|vai|apa|apu|ভাই|আপা|আপু|স্যার)(?:কে|য়ের|র|রা|ke|er|ra)?$/u.exec(words[at]!.text);
  return match !== null && !isKnown(match[1]!) && !isKnown(words[at]!.text) ? [at] : [];
};

const RULES: readonly Rule[] = [
  afterTold,
  afterHint,
  afterTitle,
  afterRole,
  beforeHonorific,
  beforeRole,
  beforeHarm,
  afterBy,
  given,
  capital,
  glued,
];

// Four words hold the longest names that we met ("Mst Salma Akter Rupa"), one more a second family name.
const LONGEST = 5;

function nameFrom(words: readonly Word[], first: number): number[] {
  const name = [first];
  for (let i = first + 1; i < words.length && name.length < LONGEST; i++) {
    if (!joins(words[i]) || !(isUnknown(words[i]) || TITLES.has(words[i]!.text) || isInitial(words, i))) break;
    if (endsSentence(words[i]!.gap, words[i - 1]!.text)) break;
    name.push(i);
  }
  return name;
}

function nameUpTo(words: readonly Word[], last: number): number[] {
  const name: number[] = [];
  for (let i = last; i >= 0 && name.length < 2; i--) {
    if (!isUnknown(words[i]) || (i < last && !/^[ .'-]{1,2}$/.test(words[i + 1]!.gap))) break;
    name.push(i);
  }
  return name;
}

/** Masks what was found wherever the text repeats it, with or without a case ending. */
function everywhere(words: readonly Word[], found: Set<number>): void {
  const names = new Set<string>();
  for (const i of found) {
    const { text } = words[i]!;
    if (text.length < 2 || TITLES.has(text) || isClosedClass(text)) continue;
    names.add(text);
    if (!isKnown(text)) for (const stem of caseless(text)) names.add(stem);
  }
  if (names.size === 0) return;
  words.forEach(({ text }, i) => {
    if (names.has(text) || (!isClosedClass(text) && caseless(text).some((stem) => names.has(stem)))) found.add(i);
  });
}

// "R o k e y a", "K.a.r.i.m": four letters or more, one by one.
const SPELLED = /(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}*(?:[ .\-_*,/]{1,2}\p{L}\p{M}*){3,}(?![\p{L}\p{M}\p{N}])/gu;

function spelledOut(text: string): Span[] {
  return Array.from(text.matchAll(SPELLED))
    .filter((match) => !isKnown(match[0].replace(/[^\p{L}\p{M}]/gu, '')))
    .map((match) => ({ kind: 'name', start: match.index, end: match.index + match[0].length }));
}

function phraseEnd(words: readonly Word[], at: number, phrases: typeof TOLD): number | null {
  let end = 0;
  for (const phrase of phrases.get(words[at]!.text) ?? []) {
    if (
      phrase.length > end &&
      phrase.every((part, i) => words[at + i]?.text === part && (i === 0 || /^[ ,.'-]{1,3}$/.test(words[at + i]!.gap)))
    )
      end = phrase.length;
  }
  if (end === 0) return null;
  let next = at + end;
  while (next < at + end + 3 && SKIPPED.has(words[next]?.text ?? '')) next++;
  return next;
}

/** Stand between "my name is" and the name without ending the hope for one. */
const SKIPPED = new Set([
  'actually',
  'really',
  'mr',
  'mrs',
  'md',
  'mst',
  'mohd',
  'holo',
  'hocche',
  'is',
  'মো',
  'মোঃ',
  'মোছা',
  'মোছাঃ',
]);

/** A name may follow across this gap: not across a line of its own, a barrier or a closing bracket. */
const joins = (word: Word | undefined): boolean =>
  word !== undefined && /^[ \t\n]?[ .,:;'"=(\-–~*_/]{0,3}\n?$/.test(word.gap);

/** The same, and within the sentence. */
const continues = (words: readonly Word[], at: number): boolean =>
  joins(words[at]) && !endsSentence(words[at]!.gap, words[at - 1]!.text);

const isUnknown = (word: Word | undefined): boolean =>
  word !== undefined && !isKnown(word.text) && !ROLES.has(word.text) && !TITLES.has(word.text) && word.text.length > 1;

const mayBeName = (words: readonly Word[], at: number): boolean =>
  !isClosedClass(words[at]!.text) || isInitial(words, at);

/** "A. K. Azad": a single letter with a full stop behind it. */
const isInitial = (words: readonly Word[], at: number): boolean =>
  words[at]!.text.length === 1 && (words[at + 1]?.gap.startsWith('.') ?? false);

const isRole = (word: string): boolean => ROLES.has(word) || caseless(word).some((stem) => ROLES.has(stem));

const opensSentence = (words: readonly Word[], at: number): boolean => at === 0 || /[.!?।\n"(:;]/.test(words[at]!.gap);

const endsSentence = (gap: string, before: string): boolean =>
  /[.!?।;\n]\s|\n/.test(gap) && !(gap.startsWith('.') && before.length <= 3);

function isShouted(words: readonly Word[]): boolean {
  const titled = words.filter((word) => word.titled).length;
  return words.length >= 3 && titled * 10 > words.length * 7;
}

const spanOf = (word: Word): Span => ({ kind: 'name', start: word.start, end: word.end });
