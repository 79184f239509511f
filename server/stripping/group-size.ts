import { isCounted } from './amounts.ts';
import { JOINER, NUMBER, PEOPLE, QUANTITY, WORKFORCE } from './meaning-bits.ts';
import { type Reading, beginsWith, gapBefore } from './reading.ts';

type GroupSize = 'group_1' | 'group_2_9' | 'group_10_49' | 'group_50_up';

/** How many are affected, by what the text counts; null when it does not say. The largest count stands. */
export function groupSizeOf(reading: Reading): GroupSize | null {
  let most = 0;
  const { tokens, bits } = reading;
  if ((bits & PEOPLE) === 0 && !/other|friends|more|colleague/.test(reading.text)) return null;
  for (let at = 0; at < tokens.length; at++) {
    const count = countFrom(reading, at);
    if (count === null) continue;
    if (isOfPeople(reading, count.last) && !isWorkforce(reading, at)) most = Math.max(most, count.many);
    else if (isWithMe(reading, at, count.last)) most = Math.max(most, count.many + 1);
    at = count.last;
  }
  return most > 0 ? bandOf(most) : null;
}

const bandOf = (count: number): GroupSize =>
  count >= 50 ? 'group_50_up' : count >= 10 ? 'group_10_49' : count >= 2 ? 'group_2_9' : 'group_1';

interface Count {
  readonly many: number;
  readonly last: number;
}

const MOST_DIGITS = 6;

/** "1,200", "two hundred", "dozens", "৩", "三百". */
function countFrom(reading: Reading, first: number): Count | null {
  const { text, tokens } = reading;
  const token = tokens[first]!;
  let many: number;
  let last = first;
  if (token.digits !== '') {
    const before = text.slice(Math.max(0, token.start - 2), token.start);
    if (token.digits.length > MOST_DIGITS || /\d[.,:/-]$/.test(before) || before.endsWith('+')) return null;
    many = Number(token.digits);
    const group = tokens[first + 1];
    if (group?.digits.length === 3 && many > 0 && many < 1_000 && /^[,.]$/.test(text.slice(token.end, group.start))) {
      many = many * 1_000 + Number(group.digits);
      last++;
    }
  } else if ((token.begins & NUMBER) !== 0 && token.meaning!.digits !== '') many = Number(token.meaning!.digits);
  else if ((token.begins & QUANTITY) !== 0) return { many: token.meaning!.many, last };
  else return null;
  while ((beginsWith(reading, last + 1) & QUANTITY) !== 0 && /^[\s-]?$/.test(gapBefore(reading, last + 1))) {
    many *= tokens[last + 1]!.meaning?.many ?? 1;
    last++;
  }
  return { many, last };
}

/** People stand behind it, perhaps after one word more: "12 sewing operators", "5 of us". */
function isOfPeople(reading: Reading, last: number): boolean {
  for (let at = last + 1; at <= last + 2; at++) {
    const gap = gapBefore(reading, at);
    if (!/^\+?[\s-]{0,2}$/.test(gap)) return false;
    const bits = beginsWith(reading, at);
    if ((bits & PEOPLE) !== 0) return true;
    if ((bits & JOINER) !== 0 || reading.tokens[at]?.digits !== '') return false;
    if (at === last + 1 && isCounted(reading, last)) return isMeasure(reading.tokens[at]!.text);
  }
  return false;
}

// Counts people by a word of its own, before them or instead of them.
const isMeasure = (word: string): boolean => /^(?:jon|orang|org|nguoi|জন|জনকে|个|名|人|位|ယောက်|នាក់)/.test(word);

const FAR = 4;

/** The size of the workforce is not that of the group: "the factory has 2000 workers". */
const isWorkforce = ({ tokens }: Reading, first: number): boolean =>
  Array.from({ length: FAR }, (_, back) => tokens[first - 1 - back]?.ends ?? 0).some(
    (ends) => (ends & WORKFORCE) !== 0,
  );

/** "me and 4 others". */
function isWithMe({ text, tokens }: Reading, first: number, last: number): boolean {
  const before = text.slice(Math.max(0, tokens[first]!.start - 10), tokens[first]!.start);
  const after = text.slice(tokens[last]!.end, tokens[last]!.end + 12);
  return (
    /(?<!\p{L})(?:me|i) (?:and|\+|with) $/u.test(before) &&
    /^ (?:others?|friends|more|colleagues)(?!\p{L})/u.test(after)
  );
}
