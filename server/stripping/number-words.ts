import { foldText } from './fold.ts';

/** What one spoken word adds to a number told aloud: its digits, or how often the next digit is said. */
type Spoken = { readonly digits: string } | { readonly times: number };

/** Words that people put between digits without ending the number. */
export const isFiller = (word: string): boolean => FILLERS.has(word);

/** Spoken digits that are everyday words as well: alone they prove nothing. */
export const isEveryday = (word: string): boolean => EVERYDAY.has(word);

/** The number words that a run of letters consists of, also written together; null when it holds anything else. */
export function spokenIn(letters: string): Spoken[] | null {
  const whole = SPOKEN.get(letters);
  if (whole !== undefined) return [whole];
  const parts: Spoken[] = [];
  for (let at = 0; at < letters.length;) {
    const length = LENGTHS.get(letters[at]!)?.find((size) => SPOKEN.has(letters.slice(at, at + size)));
    if (length === undefined) return null;
    parts.push(SPOKEN.get(letters.slice(at, at + length))!);
    at += length;
  }
  return parts;
}

const ROWS: readonly [string, string][] = [
  ['0', 'zero ziro jiro oh o nil nought naught shunno shunyo sunno sunyo shuno suno শূন্য শুন্য শুণ্য জিরো ও'],
  ['1', 'one ek ekk aek wan এক ওয়ান'],
  ['2', 'two dui du duy tu do দুই দু টু'],
  ['3', 'three thre tin teen tiin thri তিন থ্রি'],
  ['4', 'four char chaar চার ফোর'],
  ['5', 'five pach panch paach paanch pac faiv পাঁচ পাচ ফাইভ'],
  ['6', 'six choy chhoy choi chhoi soy chey che chhe siks ছয় ছয় সিক্স'],
  ['7', 'seven sat shat saat shaat seben সাত সেভেন'],
  ['8', 'eight aat at aath ath eit আট এইট'],
  ['9', 'nine noy noi nai nau nain নয় নয় নাইন'],
  ['10', 'ten dosh dos দশ'],
  ['11', 'eleven egaro এগারো এগার'],
  ['12', 'twelve baro বারো বার'],
  ['13', 'thirteen tero তেরো তের'],
  ['14', 'fourteen choddo চৌদ্দ চোদ্দ'],
  ['15', 'fifteen ponero পনেরো পনের'],
  ['16', 'sixteen sholo solo ষোলো ষোল'],
  ['17', 'seventeen shotero sotero সতেরো সতের'],
  ['18', 'eighteen atharo আঠারো আঠার'],
  ['19', 'nineteen unish উনিশ ঊনিশ'],
  ['20', 'twenty bish kuri বিশ কুড়ি'],
  ['30', 'thirty trish tirish ত্রিশ তিরিশ'],
  ['40', 'forty fourty chollish চল্লিশ'],
  ['50', 'fifty ponchash পঞ্চাশ'],
  ['60', 'sixty ষাট'],
  ['70', 'seventy shottor সত্তর'],
  ['80', 'eighty ashi আশি'],
  ['90', 'ninety nobboi নব্বই নব্বুই'],
];

// Bengali has a word of its own for every number below a hundred, and numbers are told in pairs.
const PAIRS: readonly [number, string][] = [
  [21, 'একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আঠাশ ঊনত্রিশ'],
  [31, 'একত্রিশ বত্রিশ তেত্রিশ চৌত্রিশ পঁয়ত্রিশ ছত্রিশ সাঁইত্রিশ আটত্রিশ ঊনচল্লিশ'],
  [41, 'একচল্লিশ বিয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ পঁয়তাল্লিশ ছেচল্লিশ সাতচল্লিশ আটচল্লিশ ঊনপঞ্চাশ'],
  [51, 'একান্ন বায়ান্ন তিপ্পান্ন চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন ঊনষাট'],
  [61, 'একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি ছেষট্টি সাতষট্টি আটষট্টি ঊনসত্তর'],
  [71, 'একাত্তর বাহাত্তর তিয়াত্তর চুয়াত্তর পঁচাত্তর ছিয়াত্তর সাতাত্তর আটাত্তর ঊনআশি'],
  [81, 'একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিয়াশি সাতাশি আটাশি ঊননব্বই'],
  [91, 'একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই ছিয়ানব্বই সাতানব্বই আটানব্বই নিরানব্বই'],
];

const REPEATS: readonly [number, string][] = [
  [2, 'double dabol dobol dabal ডাবল ডবল'],
  [3, 'triple tripol treble tripple ট্রিপল'],
];

const SPOKEN: ReadonlyMap<string, Spoken> = new Map([
  ...ROWS.flatMap(([digits, words]) => split(words).map((word): [string, Spoken] => [word, { digits }])),
  ...PAIRS.flatMap(([first, words]) =>
    split(words).map((word, index): [string, Spoken] => [word, { digits: String(first + index) }]),
  ),
  ...REPEATS.flatMap(([times, words]) => split(words).map((word): [string, Spoken] => [word, { times }])),
]);

/** How long the words that begin with a letter are, longest first: most letters begin none. */
const LENGTHS: ReadonlyMap<string, readonly number[]> = new Map(
  [...Map.groupBy(SPOKEN.keys(), (word) => word[0]!)].map(([first, words]) => [
    first,
    [...new Set(words.map((word) => word.length))].filter((size) => size > 1).sort((a, b) => b - a),
  ]),
);

const FILLERS = new Set(
  split('dash hyphen minus space dot point plus then and again bar slash ar ebong tarpor por ড্যাশ প্লাস তারপর আর এবং স্পেস'),
);
const EVERYDAY = new Set(
  split('o oh at sat do char tin teen tu du che soy nai noi noy dos solo ও নয় এক দু বার আট চার one two'),
);

function split(words: string): string[] {
  return words.split(' ').map(foldText);
}
