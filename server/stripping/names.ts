import { nameFrom, nameUpTo } from './extent.ts';
import { MARK, characterAt } from './characters.ts';
import { lexiconOf } from './lexicon.ts';
import { findByRule } from './name-rules.ts';
import { complete } from './parts.ts';
import {
  type Passage,
  bitsAt,
  continues,
  isClosed,
  isKnownAt,
  isListed,
  isTitle,
  isTitled,
  isUnknown,
  joinsTwo,
  opensSentence,
} from './passage.ts';
import { besideFound, otherSyllable } from './rules-vietnamese.ts';
import { CLOSED, DEED, ROLE, TITLE, isSaid, namesWithin } from './senses.ts';
import type { Span } from './span.ts';
import { type Trained, readWeights, tag } from './tagger.ts';
import { isKnown } from './vocabulary.ts';

/** People's names: their places, and the words as they may be said again. */
export interface Names {
  readonly spans: readonly Span[];
  readonly words: ReadonlySet<string>;
}

const SHIPPED = readWeights();

/** People's names, by what stands around them, and then wherever else the text says them. */
export function namesIn(passage: Passage, trained: Trained = SHIPPED): Names {
  const found = new Set<number>();
  tag(passage, trained);
  for (let at = 0; at < passage.words.length; at++) {
    findByRule(passage, at, found);
    if (passage.likely[at]! >= 1 && !found.has(at)) for (const name of nameFrom(passage, at)) found.add(name);
  }
  if (found.size > 0) {
    complete(passage, found);
    for (let at = 0; at < passage.words.length; at++)
      for (const name of [...besideFound(passage, at, found), ...otherSyllable(passage, at, found)]) found.add(name);
    for (let at = 0; at < passage.words.length; at++) for (const name of after(passage, at, found)) found.add(name);
    for (let at = passage.words.length - 1; at > 0; at--)
      for (const name of before(passage, at, found)) found.add(name);
  }
  const words = namesOf(passage, found);
  if (words.size > 0) repeated(passage, found, words);
  if (found.size > 0) complete(passage, found);
  const said = [...found].map((at): Span => ({
    kind: 'name',
    start: passage.words[at]!.start,
    end: passage.words[at]!.end,
  }));
  return { spans: [...said, ...spelledOut(passage)], words };
}

/** "Karim and Zakaria", "Karim, Zakaria": an unknown word that is joined to a name is one. */
function after(passage: Passage, at: number, found: ReadonlySet<number>): readonly number[] {
  const next = found.has(at) ? partner(passage, at, 1) : null;
  const isName =
    next !== null &&
    (isUnknown(passage, next) || isListed(passage, next) || (isTitled(passage, next) && isFree(passage, next)));
  return isName ? nameFrom(passage, next) : [];
}

/** An everyday word with no work to do in the sentence. */
const isFree = (passage: Passage, at: number): boolean =>
  (bitsAt(passage, at) & (CLOSED | ROLE | TITLE | DEED)) === 0 && !opensSentence(passage, at);

function before(passage: Passage, at: number, found: ReadonlySet<number>): readonly number[] {
  const last = found.has(at) ? partner(passage, at, -1) : null;
  return last !== null ? nameUpTo(passage, last) : [];
}

/** The word on the other side of an "and", or of a comma where a capital or the head of a sentence speaks for it too. */
function partner(passage: Passage, at: number, step: 1 | -1): number | null {
  const { words } = passage;
  const near = at + step;
  const gap = words[Math.max(at, near)]?.gap ?? '';
  if (joinsTwo(passage, near)) {
    const far = at + 2 * step;
    const inSentence = continues(passage, Math.max(at, near)) && continues(passage, Math.max(far, near));
    return inSentence && far >= 0 ? far : null;
  }
  const listed = gap === ', ' && (isTitled(passage, near) || opensSentence(passage, near));
  return (listed || /^ ?[&+/] ?$/.test(gap)) && near >= 0 ? near : null;
}

/** The words of the names found, with and without what is glued to them. */
function namesOf(passage: Passage, found: ReadonlySet<number>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const at of found) {
    const { text, script } = passage.words[at]!;
    if (text.length < 2 || isTitle(passage, at) || isClosed(passage, at)) continue;
    names.add(text);
    const lexicon = lexiconOf(script);
    if (lexicon !== undefined && !isKnownAt(passage, at))
      for (const stem of namesWithin(lexicon, text)) names.add(stem);
  }
  return names;
}

/** Adds every other place where a name of this text stands, with or without what is glued to it. */
function repeated(passage: Passage, found: Set<number>, names: ReadonlySet<string>): void {
  const isName = (name: string): boolean => names.has(name);
  passage.words.forEach((word, at) => {
    if (found.has(at) || word.text.length < 2 || isClosed(passage, at)) return;
    if (begins(word.text, names) && isSaid(word, isName)) found.add(at);
  });
}

/** Whatever is glued to a name follows it. */
function begins(word: string, names: ReadonlySet<string>): boolean {
  for (const name of names) if (word.startsWith(name)) return true;
  return false;
}

// "R o k e y a", "K.a.r.i.m": four letters or more, one by one.
const SPELLED = /(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}*(?:[ .\-_*,/]{1,2}\p{L}\p{M}*){3,}(?![\p{L}\p{M}\p{N}])/gu;

function spelledOut({ text, words }: Passage): Span[] {
  let short = 0;
  for (let at = 0; at < words.length && short < 4; at++) short = isLetter(words[at]!.text) ? short + 1 : 0;
  if (short < 4) return [];
  return Array.from(text.matchAll(SPELLED))
    .filter((match) => !isKnown(match[0].replace(/[^\p{L}\p{M}]/gu, '')))
    .map((match) => ({ kind: 'name', start: match.index, end: match.index + match[0].length }));
}

/** One letter with its signs. */
function isLetter(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (characterAt(word, at) !== MARK) return false;
  return true;
}
