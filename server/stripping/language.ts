import { ENGLISH_CLOSED, ENGLISH_OPEN } from './english.ts';
import { ROMANISED_CLOSED, ROMANISED_OPEN } from './romanised.ts';
import { wordSet } from './words.ts';

/** The language of a folded text, by script and, in Latin letters, by the words that only one of the two has. */
export function languageOf(text: string): 'en' | 'bn' | null {
  const bengali = count(text, /\p{Script=Bengali}/gu);
  const latin = count(text, /[a-z]/g);
  if (bengali === 0 && latin === 0) return null;
  if (bengali * 2 >= latin) return 'bn';
  let romanised = 0;
  let english = 0;
  for (const [word] of text.matchAll(/[a-z]+/g)) {
    if (ROMANISED.has(word)) romanised++;
    if (ENGLISH.has(word)) english++;
  }
  return romanised > english ? 'bn' : 'en';
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const ROMAN = wordSet(ROMANISED_CLOSED, ROMANISED_OPEN);
const LATIN = wordSet(ENGLISH_CLOSED, ENGLISH_OPEN);
const ROMANISED = new Set([...ROMAN].filter((word) => !LATIN.has(word)));
const ENGLISH = new Set([...LATIN].filter((word) => !ROMAN.has(word)));
