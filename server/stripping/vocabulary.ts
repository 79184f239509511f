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
  const stems: string[] = [];
  for (const ending of CASES.get(word.at(-1)!) ?? NONE) {
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending))
      stems.push(word.slice(0, -ending.length));
  }
  return stems;
}

const CLOSED = wordSet(ENGLISH_CLOSED, BENGALI_CLOSED, ROMANISED_CLOSED);
// What a number beside it belongs to; of no language.
const SERVICES =
  'nid cnic uan esic epf aadhaar aadhar otp acc acct tel fb imo whatsap wp viber messenger insta tiktok bkash nagad rocket upay ' +
  'এনআইডি নগদ রকেট উপায় ইমো ফেসবুক মেসেঞ্জার হোয়াটসঅ্যাপ ভাইবার টেলিগ্রাম একাউন্ট অ্যাকাউন্ট';
const KNOWN = new Set([...CLOSED, ...wordSet(ENGLISH_OPEN, BENGALI_OPEN, ROMANISED_OPEN, SERVICES)]);
const NAMES = wordSet(GIVEN_NAMES);

const SHORTEST_STEM = 3;
const CASES = byLast(
  wordSet('কে ের য়ের এর র রা েরা দের েদের তে য় ই ও টা কেও রও ke er r ra era der ta bhai vai apa apu s'),
);
const INFLECTIONS = byLast(
  wordSet(
    's es ed d ing er ers ly ness ment ion y ke er r ra der te ta gulo কে ের এর র রা েরা দের েদের দেরকে তে য় ে ই ও টা টি গুলো গুলি টার টাকে',
  ),
);
const NONE: readonly string[] = [];

// Words of complaint that no list holds in full; no name in ours ends so.
const ENDINGS_OF_WORDS =
  /^[a-z]{2,}(?:ing|ful|less|ous|able|ible|tion|sion|ment|ness|ity|ally|ently|ised|ized|ated|cted|nted|lled|pped|tted|sted|(?:gh|ck|ch|rk|lk|ng|nd|lt|rt|pt|ft|ss|ll|tt|pp|nn|gg|rr|ow|iz|at|ut|it|ir|or|ur|i)ed)$|^[\p{Script=Bengali}]{3,}(?:ছে|ছি|ছেন|ছেনা|ছিল|লাম|লেন|তাম|বেন|বো|য়নি|েনি|াইনি|চ্ছে|চ্ছি|য়েছে|ানো|ভাবে|য়ে|িয়ে)$|^[a-z]{2,}(?:chhe|chhi|cche|cchi|tese|techi|teche|eche|echi|chen|iye|bhabe|vabe)$/u;

function stemsOf(word: string): string[] {
  const stems: string[] = [];
  for (const ending of INFLECTIONS.get(word.at(-1)!) ?? NONE) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) continue;
    const stem = word.slice(0, -ending.length);
    stems.push(stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
    if (stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
  }
  return stems;
}

/** Endings by their last letter, as most words end on a letter that few of them have. */
function byLast(endings: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(endings, (ending) => ending.at(-1)!);
}
