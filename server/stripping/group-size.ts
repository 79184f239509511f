import { foldText } from './fold.ts';
import { spokenIn } from './number-words.ts';

type GroupSize = 'group_1' | 'group_2_9' | 'group_10_49' | 'group_50_up';

/** How many are affected, by what the text counts; null when it does not say. The largest count stands. */
export function groupSizeIn(text: string): GroupSize | null {
  const counted = ANYBODY.test(text) ? text.matchAll(COUNTED) : [];
  const counts = Array.from(counted, (match) =>
    HEADCOUNT.test(text.slice(Math.max(0, match.index - 24), match.index)) ? 0 : countOf(match[1]!),
  );
  const others = Array.from(text.matchAll(OTHERS), (match) => countOf(match[1]!) + 1);
  const most = Math.max(0, ...counts.slice(0, 500), ...others.slice(0, 500));
  if (most > 0) return bandOf(most);
  return ALONE.test(text) ? 'group_1' : null;
}

const bandOf = (count: number): GroupSize =>
  count >= 50 ? 'group_50_up' : count >= 10 ? 'group_10_49' : count >= 2 ? 'group_2_9' : 'group_1';

const NUMBER = String.raw`(?<![\p{L}\p{M}\p{N},.])(\d{1,3}(?:,\d{3})?|\d{1,6}|\p{L}[\p{L}\p{M}]{1,11}(?: (?:hundred|thousand|sho|hazar))?)`;
const PEOPLE = foldText(
  'workers?|people|peoples|persons?|women|men|girls|boys|employees|staffs?|operators|helpers|colleagues|coworkers|co-workers|labou?rs|labou?rers|families|migrants|children|of us|of them|of our|friends|' +
    'jon|sromik|shromik|shramik|lok|kormi|manush|mohila|meye',
);
const BENGALI_PEOPLE = foldText('জন|শ্রমিক|লোক|কর্মী|মানুষ|মহিলা|নারী|মেয়ে|অপারেটর|হেলপার');
const COUNTED = new RegExp(
  String.raw`${NUMBER}\+?(?:\s(?:or more|other|female|male|new|night|sewing|garment|factory|contract|migrant|agency))?\s?(?:(?:${PEOPLE})(?![\p{L}\p{M}])|(?:${BENGALI_PEOPLE}))`,
  'gu',
);
// Whatever is counted is one of these: most texts hold none.
const ANYBODY = new RegExp(`${PEOPLE}|${BENGALI_PEOPLE}`);
const OTHERS = new RegExp(String.raw`(?:me|i) (?:and|\+|with) ${NUMBER} (?:others?|friends|more|colleagues)`, 'gu');
// The size of the workforce is not that of the group: "the factory has 2000 workers".
const HEADCOUNT =
  /(?:factory|company|mill|floor|building|unit|they|line|section)\s(?:has|have|employs?|of|with|having)\s(?:about |around |over |nearly )?$|employs? $/;
const ALONE = new RegExp(
  String.raw`(?<!\p{L})(?:only me|just me|i alone|i am alone|me alone|only i|sudhu ami|shudhu ami|ami eka)(?!\p{L})|` +
    foldText('শুধু আমি|শুধু আমাকে|আমি একা|আমাকে একা'),
  'u',
);

const QUANTITIES: Readonly<Record<string, number>> = {
  hundred: 100,
  hundreds: 100,
  thousand: 1000,
  thousands: 1000,
  dozen: 12,
  dozens: 24,
  sho: 100,
  shoto: 100,
  hazar: 1000,
  hajar: 1000,
  many: 2,
  several: 3,
  শত: 100,
  শ: 100,
  হাজার: 1000,
  কয়েক: 3,
};

function countOf(said: string): number {
  if (/^\d/.test(said)) return Number(said.replaceAll(',', ''));
  const [first, scale] = said.split(' ') as [string, string?];
  const times = scale === undefined ? 1 : (QUANTITIES[scale] ?? 1);
  const spoken = spokenIn(first)?.[0];
  if (spoken !== undefined && 'digits' in spoken) return Number(spoken.digits) * times;
  return (QUANTITIES[first] ?? 0) * times;
}
