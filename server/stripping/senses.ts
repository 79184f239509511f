import { type Affix, type Entry, type Lexicon, lexiconOf } from './lexicon.ts';
import { isEveryday } from './vote.ts';
import type { Word } from './words.ts';

/** What a word is in the tongues that a text is taken to be in, as bits. */
export const KNOWN = 1;
export const CLOSED = 2;
/** A name in one of these tongues, or only in another of the same script. */
export const NAME = 4;
export const ELSEWHERE = 8;
export const TITLE = 16;
export const HONORIFIC = 32;
export const ROLE = 64;
export const DEED = 128;
export const JOINS = 256;
export const PARTICLE = 512;
export const FAMILY = 1024;
/** Half of an everyday word of two syllables. */
export const PAIRED = 2048;

/** The senses of an entry, for the tongues of the vote. */
function entrySenses(entry: Entry, vote: number): number {
  const name = entry.given | entry.family;
  return (
    (entry.known & vote ? KNOWN : 0) |
    (entry.closed & vote ? CLOSED : 0) |
    (name === 0 ? 0 : name & vote ? NAME : ELSEWHERE) |
    (entry.family & vote ? FAMILY : 0) |
    (entry.title & vote ? TITLE : 0) |
    (entry.honorific & vote ? HONORIFIC : 0) |
    (entry.role & vote ? ROLE : 0) |
    (entry.deed & vote ? DEED : 0) |
    (entry.joins & vote ? JOINS : 0) |
    (entry.particle & vote ? PARTICLE : 0)
  );
}

/** What the lists say of a word, as such or else without what is glued to it, spelled with digits or drawn out. */
export function sensesOf(lexicon: Lexicon, word: string, entry: Entry | undefined, vote: number): number {
  const senses = entry === undefined ? 0 : entrySenses(entry, vote);
  if (senses & (KNOWN | NAME)) return senses;
  if (lexicon.forms.some(([tongue, is]) => tongue & vote && is(word))) return senses | KNOWN;
  const more = senses | unglued(lexicon, word, vote) | respelled(lexicon, word, vote);
  if (more & (KNOWN | NAME | ELSEWHERE)) return more;
  return lexicon.paradigms.some(
    ([tongue, is]) => tongue & vote && is(word, (base) => isEveryday(lexicon, base, tongue)),
  )
    ? more | KNOWN
    : more;
}

// Shorter remains are a word by chance.
const SHORTEST_STEM = 3;
// Of a stem that took an ending, what it does in a sentence no longer holds.
const LASTING = ~(JOINS | CLOSED | PARTICLE);
const NAMING = NAME | ELSEWHERE | FAMILY;

function unglued(lexicon: Lexicon, word: string, vote: number): number {
  let senses = withoutEnding(lexicon, word, vote);
  for (const { text, ofWords } of lexicon.prefixes.get(word[0]!) ?? NONE) {
    if ((ofWords & vote) === 0 || word.length - text.length < SHORTEST_STEM - 1 || !word.startsWith(text)) continue;
    const rest = word.slice(text.length);
    const entry = lexicon.entries.get(rest);
    if (entry !== undefined) senses |= entrySenses(entry, vote & ofWords) & LASTING;
    senses |= withoutEnding(lexicon, rest, vote & ofWords);
  }
  return senses;
}

function withoutEnding(lexicon: Lexicon, word: string, vote: number): number {
  let senses = 0;
  for (let cut = Math.max(SHORTEST_STEM, word.length - lexicon.longestEnding); cut < word.length; cut++) {
    const ending = lexicon.endings.get(word.slice(cut));
    if (ending !== undefined && ((ending.ofWords | ending.ofNames) & vote) !== 0)
      senses |= stemSenses(lexicon, word.slice(0, cut), ending, vote);
  }
  return senses;
}

function stemSenses({ entries, english }: Lexicon, stem: string, { ofWords, ofNames }: Affix, vote: number): number {
  let senses = 0;
  const entry = entries.get(stem);
  if (entry !== undefined) {
    senses |= entrySenses(entry, vote & ofWords) & LASTING & ~NAMING;
    senses |= entrySenses(entry, vote & ofNames) & LASTING & ~NAMING;
    const name = entry.given | entry.family;
    if (name !== 0 && ofNames & vote) senses |= name & vote ? NAME : ELSEWHERE;
  }
  if (ofWords & vote & english && !(senses & KNOWN)) {
    for (const other of englishStems(stem)) {
      const found = entries.get(other);
      if (found !== undefined) senses |= entrySenses(found, english) & LASTING & ~NAMING;
    }
  }
  return senses;
}

/** "coming", "stopped", "families". */
function englishStems(stem: string): string[] {
  const stems = [`${stem}e`];
  if (stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
  if (stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
  return stems;
}

/** "K4rim", "pleeease". */
function respelled({ entries }: Lexicon, word: string, vote: number): number {
  let senses = 0;
  if (/\d/.test(word)) {
    const letters = entries.get(word.replace(/\d/g, (digit) => LETTERS[digit] ?? ''));
    const bare = entries.get(word.replace(/\d+/g, ''));
    if (letters !== undefined) senses |= entrySenses(letters, vote);
    if (bare !== undefined && !(senses & NAME)) senses |= entrySenses(bare, vote) & KNOWN;
  }
  if (/(.)\1\1/u.test(word)) {
    for (const times of ['$1', '$1$1']) {
      const entry = entries.get(word.replace(/(.)\1{2,}/gu, times));
      if (entry !== undefined) senses |= entrySenses(entry, vote);
    }
  }
  return senses;
}

const LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g' };
const NONE: readonly Affix[] = [];

/** A name without what tongues glue to it. */
export function namesWithin(lexicon: Lexicon, word: string): string[] {
  const stems: string[] = [];
  for (let cut = Math.max(SHORTEST_STEM, word.length - lexicon.longestEnding); cut < word.length; cut++) {
    if ((lexicon.endings.get(word.slice(cut))?.ofNames ?? 0) !== 0) stems.push(word.slice(0, cut));
  }
  return stems;
}

/** Does a word say a name, by itself or with what is glued to it? */
export function isSaid({ text, script }: Word, isName: (word: string) => boolean): boolean {
  if (isName(text)) return true;
  const lexicon = lexiconOf(script);
  return lexicon !== undefined && namesWithin(lexicon, text).some(isName);
}
