import { BENGALI_CLOSED, BENGALI_OPEN } from './bengali.ts';
import { ENGLISH_CLOSED, ENGLISH_OPEN } from './english.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { ROMANISED_CLOSED, ROMANISED_OPEN } from './romanised.ts';
import { wordSet } from './words.ts';

/** A word that only joins others; never a name, whatever stands before it. */
export const isClosedClass = (word: string): boolean => CLOSED.has(word);

/** An everyday word, as such or with an ending. */
export function isKnown(word: string): boolean {
  if (KNOWN.has(word)) return true;
  if (isGivenName(word)) return false;
  return stemsOf(word).some((stem) => KNOWN.has(stem)) || ENDINGS_OF_WORDS.test(word);
}

/** A name that is no everyday word, as such or with a case ending. */
export const isGivenName = (word: string): boolean =>
  !KNOWN.has(word) && (NAMES.has(word) || caseless(word).some((stem) => NAMES.has(stem)));

/** A name without the case endings that Bengali glues to it, in either script. */
export function caseless(word: string): string[] {
  return CASES.filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM).map((ending) =>
    word.slice(0, -ending.length),
  );
}

const CLOSED = wordSet(ENGLISH_CLOSED, BENGALI_CLOSED, ROMANISED_CLOSED);
const KNOWN = new Set([...CLOSED, ...wordSet(ENGLISH_OPEN, BENGALI_OPEN, ROMANISED_OPEN)]);
const NAMES = wordSet(GIVEN_NAMES);

const SHORTEST_STEM = 3;
const CASES = [...wordSet('কে ের য়ের এর র রা েরা দের েদের তে য় ই ও টা কেও রও ke er r ra era der ta bhai vai apa apu s')];
const INFLECTIONS = [
  ...wordSet(
    's es ed d ing er ers ly ness ment ion y ke er r ra der te ta gulo কে ের এর র রা েরা দের েদের দেরকে তে য় ে ই ও টা টি গুলো গুলি টার টাকে',
  ),
];

// Words of complaint that no list holds in full; no name in ours ends so.
const ENDINGS_OF_WORDS =
  /^[a-z]{2,}(?:ing|ful|less|ous|able|ible|tion|sion|ment|ness|ity|ally|ently|ised|ized|ated|cted|nted|lled|pped|tted|sted|(?:gh|ck|ch|rk|lk|ng|nd|lt|rt|pt|ft|ss|ll|tt|pp|nn|gg|rr|ow|iz|at|ut|it|ir|or|ur|i)ed)$|^[\p{Script=Bengali}]{3,}(?:ছে|ছি|ছেন|ছেনা|ছিল|লাম|লেন|তাম|বেন|বো|য়নি|েনি|াইনি|চ্ছে|চ্ছি|য়েছে|ানো|ভাবে|য়ে|িয়ে)$|^[a-z]{2,}(?:chhe|chhi|cche|cchi|tese|techi|teche|eche|echi|chen|iye|bhabe|vabe)$/u;

function stemsOf(word: string): string[] {
  const stems: string[] = [];
  for (const ending of INFLECTIONS) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) continue;
    const stem = word.slice(0, -ending.length);
    stems.push(stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
    if (stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
  }
  return stems;
}
