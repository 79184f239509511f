import type { Folded } from './fold.ts';
import { CONJUNCTIONS, TITLES } from './name-cues.ts';
import { RULES } from './name-rules.ts';
import {
  type Passage,
  continues,
  isTitled,
  isUnknown,
  nameFrom,
  nameUpTo,
  opensSentence,
  passageOf,
} from './passage.ts';
import type { Span } from './span.ts';
import { caseless, isClosedClass, isKnown } from './vocabulary.ts';

/** People's names, by what stands around them, and then wherever else the text says them. */
export function namesIn(folded: Folded): Span[] {
  const passage = passageOf(folded);
  const found = new Set<number>();
  for (let at = 0; at < passage.words.length; at++) {
    for (const rule of RULES) for (const name of rule(passage, at)) found.add(name);
  }
  if (found.size === 0) return spelledOut(folded.text);
  for (let at = 0; at < passage.words.length; at++) for (const name of after(passage, at, found)) found.add(name);
  for (let at = passage.words.length - 1; at > 0; at--) for (const name of before(passage, at, found)) found.add(name);
  repeated(passage, found);
  const said = [...found].map((at): Span => ({
    kind: 'name',
    start: passage.words[at]!.start,
    end: passage.words[at]!.end,
  }));
  return [...said, ...spelledOut(folded.text)];
}

/** "Karim and Zakaria", "Karim, Zakaria": an unknown word that is joined to a name is one. */
function after(passage: Passage, at: number, found: ReadonlySet<number>): readonly number[] {
  const next = found.has(at) ? partner(passage, at, 1) : null;
  return next !== null && isUnknown(passage, next) ? nameFrom(passage, next) : [];
}

function before(passage: Passage, at: number, found: ReadonlySet<number>): readonly number[] {
  const last = found.has(at) ? partner(passage, at, -1) : null;
  return last !== null ? nameUpTo(passage, last) : [];
}

/** The word on the other side of an "and", or of a comma where a capital or the head of a sentence speaks for it too. */
function partner(passage: Passage, at: number, step: 1 | -1): number | null {
  const { words } = passage;
  if (CONJUNCTIONS.has(words[at + step]?.text ?? '')) {
    const far = at + 2 * step;
    return continues(passage, Math.max(at, at + step)) && continues(passage, Math.max(far, at + step)) ? far : null;
  }
  const near = at + step;
  const listed = words[Math.max(at, near)]?.gap === ', ' && (isTitled(passage, near) || opensSentence(passage, near));
  return listed && near >= 0 ? near : null;
}

/** Adds every other place where a found name stands, with or without a case ending. */
function repeated({ words }: Passage, found: Set<number>): void {
  const names = new Set<string>();
  for (const at of found) {
    const { text } = words[at]!;
    if (text.length < 2 || TITLES.has(text) || isClosedClass(text)) continue;
    names.add(text);
    if (!isKnown(text)) for (const stem of caseless(text)) names.add(stem);
  }
  if (names.size === 0) return;
  words.forEach(({ text }, at) => {
    if (names.has(text) || (!isClosedClass(text) && caseless(text).some((stem) => names.has(stem)))) found.add(at);
  });
}

// "R o k e y a", "K.a.r.i.m": four letters or more, one by one.
const SPELLED = /(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}*(?:[ .\-_*,/]{1,2}\p{L}\p{M}*){3,}(?![\p{L}\p{M}\p{N}])/gu;

function spelledOut(text: string): Span[] {
  return Array.from(text.matchAll(SPELLED))
    .filter((match) => !isKnown(match[0].replace(/[^\p{L}\p{M}]/gu, '')))
    .map((match) => ({ kind: 'name', start: match.index, end: match.index + match[0].length }));
}
