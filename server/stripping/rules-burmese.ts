import { type Passage, bitsAt, isClosed, isRole, textAt } from './passage.ts';
import type { Rule } from './rule.ts';
import { DEED, KNOWN, NAME } from './senses.ts';
import { wordSet } from './words.ts';

/** "ကိုချမ်းသာ", "မဖြူသင်း": a title of one syllable and what is glued to it, where all of it is what Burmese names are made of. */
export const behindPrefix: Rule = (passage, at) => {
  if (!PREFIXES.has(textAt(passage, at)) || touches(passage, at)) return [];
  const name = syllablesFrom(passage, at + 1);
  return name.length > 0 && endsChunk(passage, name.at(-1)!) ? [at, ...name] : [];
};

/** "မျိုးကြီး ရဲ့", "လမင်း က": between blanks nothing but two syllables of names or more, and then what names take. */
export const ofSyllables: Rule = (passage, at) => {
  if (passage.words[at]!.script !== 'Mymr' || touches(passage, at)) return [];
  const name = syllablesFrom(passage, at);
  if (name.length === 0 || isOneWord(passage, name) || countOf(passage, name) < 2) return [];
  const next = name.at(-1)! + 1;
  return endsChunk(passage, next - 1) && TAKEN_BY_NAMES.has(textAt(passage, next)) ? name : [];
};

/** Adds what else of a chunk belongs to a name of which a part was found. */
export function completeSyllables(passage: Passage, found: Set<number>): void {
  for (const at of found) {
    if (passage.words[at]!.script !== 'Mymr') continue;
    for (const right of syllablesFrom(passage, at + 1)) if (touches(passage, right)) found.add(right);
    for (let left = at; touches(passage, left) && isOfNames(passage, left - 1); left--) found.add(left - 1);
  }
}

/** The words from here on that consist of syllables of names, without the particle behind them. */
function syllablesFrom(passage: Passage, first: number): number[] {
  let end = first;
  while (isOfNames(passage, end) && (end === first || touches(passage, end))) end++;
  const goesOn = touches(passage, end);
  if (end - first > 1 && !goesOn && ALSO_PARTICLES.has(textAt(passage, end - 1))) end--;
  return Array.from({ length: end - first }, (_, i) => first + i);
}

/** The words glued behind are particles, or there are none. */
function endsChunk(passage: Passage, last: number): boolean {
  for (let at = last + 1; touches(passage, at); at++) if (!isClosed(passage, at) && !isRole(passage, at)) return false;
  return true;
}

const isOneWord = (passage: Passage, name: readonly number[]): boolean =>
  name.length === 1 && (bitsAt(passage, name[0]!) & (KNOWN | NAME)) === KNOWN;

const countOf = (passage: Passage, name: readonly number[]): number =>
  name.reduce((sum, at) => sum + (textAt(passage, at).match(SYLLABLE)?.length ?? 0), 0);

const touches = ({ words }: Passage, at: number): boolean => words[at]?.gap === '' && at > 0;

function isOfNames(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  if (word?.script !== 'Mymr') return false;
  const bits = bitsAt(passage, at);
  if (bits & DEED && !(bits & NAME)) return false;
  const syllables = word.text.match(SYLLABLE);
  return syllables !== null && syllables.every((syllable) => SYLLABLES.has(syllable));
}

// A letter or a stack of them with its signs, and the letters that end it.
const SYLLABLE =
  /[\u1000-\u102a\u103f](?:\u1039[\u1000-\u1021])*[\u103b-\u103e]*[\u102b-\u1032\u1036-\u1038\u103a]*(?:[\u1000-\u1021]\u1037?\u103a[\u1037\u1038]*)*/g;

const PREFIXES = wordSet('ကို မ ဦး ဒေါ် မောင် စော နော် စိုင်း နန်း မန်း ဆလိုင်း ခွန် မိ နိုင်');
const ALSO_PARTICLES = wordSet('ကို မ ပါ');
const TAKEN_BY_NAMES = wordSet('က ကို ရဲ့ နဲ့ နှင့် တို့ တို့ကို တို့က ဆိုတဲ့ ဆိုသူ ကြောင့် ကတော့ ကိုပဲ ဆီက ဆီကို ဆီ လည်း ပြောတာ အသက်');
const SYLLABLES = wordSet(
  'အောင် ကို မောင် မျိုး ကြီး မင်း ဝင်း နိုင် သူ သန့် လင်း ထွန်း ထက် ဇော် ဇင် ဇေ ယျာ စိုး မိုး မေ မိ မာ မြ မြင့် မြတ် မွန် မူ မို့ မော် မှူး မန်း မြိုင် မွှေး မီ မိုင်',
  'ခင် ခိုင် ခန့် ခမ်း ခေါင် ချို ချစ် ချမ်း ချယ် ကျော် ကြည် ကြူ ကြွယ် ကောင်း ကေ ကံ ကလျာ ကျင် ငယ် ငြိမ်း ငွေ စန်း စု စည် စံ စိန် စီ စောစော စော ဆု ဆွေ ဆန်း ဆက် ဆင့် ဆိုင်',
  'ညို ညီ ညွန့် ညိမ်း တင် တိုး တူး တင့် ထား ထိပ် ထူး ထိုက် ထွဋ် ထွေး ထီး နီ နု နှင်း နန္ဒာ နွယ် နေ နော် နန်း နိုး နွေး ပ ပု ပိုင် ပွင့် ပန်း ပြည့် ပြုံး ပိုး ပို ဖူး ဖိုး ဖြိုး ဖြူ ဖုန်း',
  'ဘို ဘ ဘုန်း ဗိုလ် ဗလ ယု ယဉ် ယွန်း ယမင်း ယံ ရဲ ရီ ရွှေ ရွက် ရတနာ ရှိန် ရည် ရှင်း ရှမ်း ရာ လှ လှိုင် လွင် လဲ့ လေး လတ် လု လီ လျန် လပြည့် လ ဝါ ဝေ ဝိုင်း ဝဏ္ဏ ဝင့်',
  'သန်း သီ တာ သိန်း သက် သင်း သဲ သွယ် သော် သီရိ သို သာ သင် သားငယ် သိမ့် သန္တာ သဇင် သူဇာ ဟိန်း ဟန် ဟေ မြင့်မြင့် ဌေး ဥ ဦး အေး အိ အုန်း အိမ့် အယ် အား အဲ ဧ ဝတီ ဇာ ဇူး ဇွန် ဇွဲ ဇံ ဇယ် နည် ဓန ဓူ ပေါ် ပေါက် စန္ဒာ စန္ဒီ ရှင် လွှာ ဆွိ တေ ဇ သိုက် ဖေ ဖြိုးဝေ ကောက် ရိန် ရ ဂေး ခြည် ဂျာ ဂျူး ဂျော် နော ဖော ဝဲ ဟယ် လယ် နူး စိမ့် ပြာ သစ် ထွန့် ဝဿန် သွင် သိင်္ဂီ ကြိုင် ခါ ပပ',
);
