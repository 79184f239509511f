import { type Lexicon, lexiconOf } from './lexicon.ts';
import { listed } from './lists.ts';
import type { Word } from './words.ts';

/** Phrases by their words; per phrase the tongues, as bits, in which a name follows it. */
export interface Phrases {
  readonly next: Map<string, Phrases>;
  /** Surely. */
  told: number;
  /** If the word is unknown. */
  hinted: number;
  /** Of more than one word: no other language says the same by chance. */
  readonly long: boolean;
}

/** What a script's tongues say before names. */
interface Cues {
  readonly phrases: Phrases;
  /** Words of phrases and titles by what they are with a letter less, and as they are. */
  readonly near: ReadonlyMap<string, string>;
  /** Of the letters in any order: what no near word sums up to need not be looked up. */
  readonly sums: Uint8Array;
}

const cues = new Map<string, Cues>();

function cuesOf(script: Word['script']): Cues | null {
  const before = cues.get(script);
  if (before !== undefined) return before;
  const lexicon = lexiconOf(script);
  if (lexicon === undefined) return null;
  const near = nearOf(lexicon.tongues);
  const sums = new Uint8Array(0x10000);
  for (const word of near.keys()) sums[sumOf(word) & 0xffff] = 1;
  const read = { phrases: phrasesOf(lexicon.tongues), near, sums };
  cues.set(script, read);
  return read;
}

/** The phrases of a script's tongues that begin with a word. */
export const phrasesFrom = (script: Word['script'], word: string): Phrases | undefined =>
  cuesOf(script)?.phrases.next.get(word);

/** The word of a told phrase that a misspelt one stands for; null when none is one letter away. */
export function respelt(script: Word['script'], word: string): string | null {
  if (word.length < SHORTEST - 1 || word.length > LONGEST) return null;
  const read = cuesOf(script);
  if (read === null) return null;
  const { near, sums } = read;
  const sum = sumOf(word);
  if (sums[sum & 0xffff] === 1 && near.has(word)) return near.get(word)!;
  for (let i = 0; i < word.length; i++) {
    if (sums[(sum - weightOf(word.charCodeAt(i))) & 0xffff] === 0) continue;
    const meant = near.get(word.slice(0, i) + word.slice(i + 1));
    if (meant !== undefined) return meant;
  }
  return null;
}

function sumOf(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum += weightOf(word.charCodeAt(i));
  return sum;
}

const weightOf = (code: number): number => (code * 40_503) & 0xffff;

function phrasesOf(tongues: Lexicon['tongues']): Phrases {
  const root: Phrases = { next: new Map(), told: 0, hinted: 0, long: false };
  tongues.forEach((tongue, index) => {
    for (const cue of ['told', 'hinted'] as const) {
      for (const phrase of tongue[cue].split('|')) {
        let phrases = root;
        for (const word of listed(phrase)) {
          let further = phrases.next.get(word);
          if (further === undefined) {
            further = { next: new Map(), told: 0, hinted: 0, long: phrases !== root };
            phrases.next.set(word, further);
          }
          phrases = further;
        }
        if (phrases !== root) phrases[cue] |= 1 << index;
      }
    }
  });
  return root;
}

const SHORTEST = 5;
const LONGEST = 16;

// A word and one that lacks, has or swaps one letter share a word with one letter less.
function nearOf(tongues: Lexicon['tongues']): ReadonlyMap<string, string> {
  const near = new Map<string, string>();
  for (const tongue of tongues) {
    for (const word of [...listed(tongue.told), ...listed(tongue.titles)]) {
      if (word.length < SHORTEST || word.length > LONGEST) continue;
      near.set(word, word);
      for (const less of lessOne(word)) if (!near.has(less)) near.set(less, word);
    }
  }
  return near;
}

function lessOne(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}
