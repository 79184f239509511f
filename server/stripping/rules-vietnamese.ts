import { nameFrom } from './extent.ts';
import { lexiconOf } from './lexicon.ts';
import {
  type Passage,
  isClosed,
  isDeed,
  isFamily,
  isListed,
  isParticle,
  isRole,
  isTitle,
  isTitled,
  isUnknown,
  textAt,
} from './passage.ts';
import type { Rule } from './rule.ts';
import { isGivenPair } from './vietnamese-given.ts';
import { wordSet } from './words.ts';

/** Is the text around Latin letters taken to be Vietnamese? */
export const isVietnamese = ({ votes }: Passage): boolean =>
  lexiconOf('Latn')?.tongues[votes.get('Latn')?.first ?? -1]?.tag === 'vi';

/** "lý a páo", "vừ y dợ": names of the highland peoples, whatever their syllables mean elsewhere. */
export const ofClan: Rule = (passage, at) =>
  isFamily(passage, at) &&
  MIDDLES.has(textAt(passage, at + 1)) &&
  follows(passage, at + 1) &&
  follows(passage, at + 2) &&
  isVietnamese(passage) &&
  (!isClosed(passage, at + 2) || isListed(passage, at + 2))
    ? [at, at + 1, at + 2]
    : [];

const MIDDLES = new Set(['a', 'y']);

const follows = ({ words }: Passage, at: number): boolean => words[at]?.gap === ' ';

/** "chú ba tài", "bà sáu hường": called by her place among her brothers and sisters. */
export const byBirth: Rule = (passage, at) => {
  const name = at + 2;
  if (!ORDERS.has(textAt(passage, at + 1)) || !follows(passage, at + 1) || !follows(passage, name)) return [];
  const named =
    LOOKS.has(textAt(passage, name)) ||
    isUnknown(passage, name) ||
    isTitled(passage, name) ||
    (isListed(passage, name) && passage.likely[name]! >= LIKELY_BY_BIRTH);
  return named && isVietnamese(passage) ? [at + 1, ...nameFrom(passage, name)] : [];
};

// Of somebody called by her place, less is needed.
const LIKELY_BY_BIRTH = 0.4;

/** "ngô bá thành", "trần quốc bảo": a family's name and two more that are names too, whatever else they mean. */
export const ofFamily: Rule = (passage, at) => {
  if (!FAMILIES.has(textAt(passage, at)) || !mayFollow(passage, at + 1) || !isVietnamese(passage)) return [];
  if (mayFollow(passage, at + 2)) return [at, at + 1, at + 2];
  return UNMISTAKABLE.has(textAt(passage, at)) ? [at, at + 1] : [];
};

/** "giám sát tạ quang huy": after a post or a form of address, what looks like a whole name is one, though its family's is a small word. */
export const behindPost: Rule = (passage, at) => {
  if (!follows(passage, at) || !follows(passage, at + 1) || !follows(passage, at + 2) || !isVietnamese(passage))
    return [];
  if (!isRole(passage, at - 1) && !isTitle(passage, at - 1) && passage.cues[at] !== 2) return [];
  return mayBeGiven(passage, at + 1) && mayBeGiven(passage, at + 2) ? [at, at + 1, at + 2] : [];
};

const mayBeGiven = (passage: Passage, at: number): boolean =>
  isListed(passage, at) && !isClosed(passage, at) && passage.likely[at]! >= LIKELY_WITHIN;

const LIKELY_WITHIN = 0.4;

/** "ngô thị bé", "lò văn dín": between a family's name and another word, these are middle names and nothing else. */
export const aroundMiddle: Rule = (passage, at) => {
  if (!follows(passage, at + 1) || !follows(passage, at + 2) || !isVietnamese(passage)) return [];
  const middle = passage.accented?.[at + 1] ?? textAt(passage, at + 1);
  const isMiddle =
    MIDDLE_NAMES.has(middle) || (FOLDED_MIDDLE_NAMES.has(middle) && WITH_MIDDLE_NAMES.has(textAt(passage, at)));
  if (!isMiddle || (isDeed(passage, at + 2) && !isListed(passage, at + 2))) return [];
  return isListed(passage, at + 2) || isUnknown(passage, at + 2) ? [at, at + 1, at + 2] : [];
};

const MIDDLE_NAMES: ReadonlySet<string> = new Set(['thị', 'văn']);
const FOLDED_MIDDLE_NAMES: ReadonlySet<string> = new Set(['thi', 'van']);
// Without accents, families whose names are no words before "then" and "still".
const WITH_MIDDLE_NAMES = wordSet(
  'nguyễn phạm huỳnh ngô trịnh phùng đinh bùi trần lê hoàng quách phan đàm thạch lường quàng giàng',
);

/** "vũ đức thắng", "phùng thanh tùng", "ba khía": a family's name or a place among brothers and sisters before a name, and what still belongs to one behind it. */
export function besideFound(passage: Passage, at: number, found: ReadonlySet<number>): readonly number[] {
  if (!found.has(at) || !isVietnamese(passage)) return [];
  const mayBegin = at > 0 && follows(passage, at) && isListed(passage, at - 1) && !isClosed(passage, at - 1);
  if (mayBegin && ORDERS.has(textAt(passage, at - 1))) return [at - 1];
  if (!found.has(at + 1) || !follows(passage, at + 1)) return [];
  const begins = mayBegin && isFamily(passage, at - 1) && !isTitle(passage, at - 1) && !isRole(passage, at - 1);
  const family = begins ? [at - 1] : [];
  const isLast = UNMISTAKABLE.has(textAt(passage, at)) && follows(passage, at + 2);
  return isLast && isListed(passage, at + 2) && !isDeed(passage, at + 2) ? [...family, at + 2] : family;
}

/** "quốc bảo vừa sinh", "đức anh ơi": two syllables that are hardly anything but one given name. */
export const ofTwo: Rule = (passage, at) =>
  follows(passage, at + 1) &&
  (passage.accented !== null || HEADS.has(textAt(passage, at))) &&
  isPairAt(passage, at) &&
  isVietnamese(passage)
    ? [at, at + 1]
    : [];

/** "chị Ý bị ngất", "tổ trưởng ý": a name of a single letter, which alone is hardly ever said of a thing. */
export const ofOneVowel: Rule = (passage, at) =>
  passage.accented?.[at + 1] === 'ý' &&
  follows(passage, at + 1) &&
  (!follows(passage, at + 2) || !BEHIND_MIND.has(textAt(passage, at + 2)))
    ? [at + 1]
    : [];

// "Opinion", "idea", "meaning", "sense", "intend", "on purpose", "willpower".
const BEHIND_MIND = wordSet('kiến tưởng nghĩa thức định đồ chí là muốn');

// Without accents, first syllables that are not said otherwise.
const HEADS = wordSet('ngọc quỳnh phương thùy bích hoàng diễm kiều tuyết quốc tuấn ái mộng');

function isPairAt({ words, accented }: Passage, at: number): boolean {
  const left = accented?.[at] ?? words[at]!.text;
  const right = accented?.[at + 1] ?? words[at + 1]!.text;
  return isGivenPair(left, right, accented !== null);
}

/** The other syllable of a given name of two of which one was found. */
export function otherSyllable(passage: Passage, at: number, found: ReadonlySet<number>): readonly number[] {
  if (!found.has(at) || !isVietnamese(passage)) return [];
  const behind = follows(passage, at + 1) && !found.has(at + 1) && isPairAt(passage, at) ? [at + 1] : [];
  const before = at > 0 && follows(passage, at) && !found.has(at - 1) && isPairAt(passage, at - 1) ? [at - 1] : [];
  return [...behind, ...before];
}

/** "ông bảy cá", "ba khía": behind her place among her brothers and sisters, taken for a name, what she is called besides. */
export const behindPlace: Rule = (passage, at) =>
  ORDERS.has(textAt(passage, at)) &&
  passage.likely[at]! >= 1 &&
  follows(passage, at + 1) &&
  isWord(passage, at + 1) &&
  isVietnamese(passage)
    ? [at, at + 1]
    : [];

const isWord = (passage: Passage, at: number): boolean =>
  !isClosed(passage, at) && !isDeed(passage, at) && !isTitle(passage, at) && !isRole(passage, at);

const FAMILIES = wordSet('nguyễn phạm huỳnh ngô trịnh đặng đoàn trần lê hoàng phan võ bùi hồ đỗ đinh');
// Without their accents, too, hardly anything else.
const UNMISTAKABLE = wordSet('nguyễn phạm huỳnh ngô trịnh phùng');

const mayFollow = (passage: Passage, at: number): boolean =>
  follows(passage, at) && isListed(passage, at) && !isClosed(passage, at);

/** "tên đầy đủ là tôn thất lập": after such a phrase a name goes on as long as its syllables may be names. */
export const toldWhole: Rule = (passage, at) => {
  if (passage.cues[at] !== 2 || !isPart(passage, at) || !isVietnamese(passage)) return [];
  let end = at + 1;
  while (end < at + MOST_SYLLABLES && follows(passage, end) && isPart(passage, end)) end++;
  return Array.from({ length: end - at }, (_, index) => at + index);
};

const MOST_SYLLABLES = 4;

const isPart = (passage: Passage, at: number): boolean =>
  isParticle(passage, at) ||
  isUnknown(passage, at) ||
  (isListed(passage, at) && !isClosed(passage, at) && !isDeed(passage, at));

const ORDERS = wordSet('hai ba tư năm sáu bảy tám chín mười út cả');

/** "hải chột", "cu đen": a name and what its bearer looks like. */
export const endsOnLooks = (passage: Passage, at: number): boolean =>
  LOOKS.has(textAt(passage, at)) && isVietnamese(passage);

const LOOKS = wordSet(
  'lùn sẹo chột đen què mập lé điếc cụt trọc hói rỗ méo sún còi cò khùng nhỏ lớn lúa xù xoăn móm gù lác thọt bự béo lì',
);

/** "lan anh", "tuấn anh": a given name whose second syllable is the commonest form of address. */
export const endsOnAnh = (passage: Passage, at: number): boolean =>
  textAt(passage, at) === 'anh' &&
  BEFORE_ANH.has(textAt(passage, at - 1)) &&
  !isListed(passage, at + 1) &&
  !isUnknown(passage, at + 1) &&
  isVietnamese(passage);

const BEFORE_ANH = wordSet(
  'lan tuấn hoàng đức việt vân quỳnh mai ngọc phương minh kim trâm tú quốc thế duy nhật bảo hải diệu trung hồng nguyệt hà châu tùng thái phúc mỹ vũ huỳnh thùy',
);
