import type { Entry, Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

/** The tongues of a script that a text is taken to be in. */
export interface Vote {
  /** Whose words count as known. */
  readonly bits: number;
  /** Place of the likeliest in its lexicon; -1 when no word speaks for any. */
  readonly first: number;
}

/**
 * The tongue that most words speak for, the one that knows most of the rest, and English, whose words are used everywhere.
 * What few tongues know counts most.
 */
export function voteOf(lexicon: Lexicon, words: readonly Word[], entries: readonly (Entry | undefined)[]): Vote {
  const scores = scoresOf(lexicon, words, entries, 0);
  addForms(lexicon, words, entries, scores.weights);
  const first = best(scores.weights);
  if (first === -1) return { bits: -1, first };
  const bits = (1 << first) | lexicon.english;
  const rest = scoresOf(lexicon, words, entries, bits);
  const second = best(rest.weights);
  // One word more may be a name that is an everyday word elsewhere.
  const mixed = second !== -1 && rest.counts[second]! >= FEWEST && rest.counts[second]! >= words.length * SHARE;
  return { bits: mixed ? bits | (1 << second) : bits, first };
}

// What may be a name tells little about the language around it.
const OF_NAMES = 0.02;
// An everyday word that people are called by ("noon", "rose") only where it is one says more.
const OF_OWN_NAMES = 0.4;
// Other lists hold English loans, so that English lies behind by a word or two even where all is English.
const FOR_ENGLISH = 1.15;
const FEWEST = 2;
const SHARE = 0.15;

/** How much, and how many words, speak for each tongue, of those that the tongues of `known` do not know. */
function scoresOf(
  { tongues, script, english }: Lexicon,
  words: readonly Word[],
  entries: readonly (Entry | undefined)[],
  known: number,
): { weights: Float64Array; counts: Uint32Array } {
  const weights = new Float64Array(tongues.length);
  const counts = new Uint32Array(tongues.length);
  for (let at = 0; at < words.length; at++) {
    const entry = entries[at];
    if (entry === undefined || words[at]!.script !== script || entry.known & known) continue;
    const name = entry.given | entry.family;
    const bits = entry.known === 0 ? name : entry.known;
    let sharing = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1) sharing++;
    const weight = (name === 0 ? 1 : name & ~entry.known ? OF_NAMES : OF_OWN_NAMES) / sharing;
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const tongue = 31 - Math.clz32(rest & -rest);
      weights[tongue]! += weight;
      if (name === 0) counts[tongue]!++;
    }
  }
  if (english !== 0) weights[31 - Math.clz32(english)]! *= FOR_ENGLISH;
  return { weights, counts };
}

/** Where the lists hold few of the words, what is a form of a listed word speaks for the tongue as well. */
function addForms(
  lexicon: Lexicon,
  words: readonly Word[],
  entries: readonly (Entry | undefined)[],
  weights: Float64Array,
): void {
  let listed = 0;
  for (const entry of entries) if (entry !== undefined && entry.known !== 0) listed++;
  if (listed * 2 > words.length) return;
  for (let at = 0; at < words.length; at++) {
    const { text, script } = words[at]!;
    if (entries[at] !== undefined || script !== lexicon.script) continue;
    for (const [tongue, is] of lexicon.paradigms)
      if (is(text, (base) => isEveryday(lexicon, base, tongue))) weights[31 - Math.clz32(tongue)]! += OF_FORMS;
  }
}

// Such a form may be a name elsewhere.
const OF_FORMS = 0.5;

/** Known to a tongue, and nobody's name there. */
export function isEveryday({ entries }: Lexicon, word: string, tongue: number): boolean {
  const entry = entries.get(word);
  return entry !== undefined && (entry.known & tongue) !== 0 && ((entry.given | entry.family) & tongue) === 0;
}

function best(weights: Float64Array): number {
  let first = -1;
  for (let i = 0; i < weights.length; i++) if (weights[i]! > (first === -1 ? 0 : weights[first]!)) first = i;
  return first;
}
