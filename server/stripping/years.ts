import { isFree, isNear } from './days.ts';
import { isCounted } from './amounts.ts';
import { foldText } from './fold.ts';
import { DAY_BEFORE, MONEY, PEOPLE } from './meaning-bits.ts';
import { type Reading, type Token, beginsWith, gapBefore, isJoining } from './reading.ts';

/** Of our calendar, the Hijri, the Ethiopian, the Nepali and the Buddhist one. */
export const isYear = (digits: string): boolean => /^(?:19|20|13|14|25)\d\d$/.test(digits);

/** The token of the year behind a date, or the last one of the date. */
export function yearFrom(reading: Reading, end: number): number {
  const { text, tokens } = reading;
  for (let next = end + 1; next <= end + 3 && tokens[next] !== undefined; next++) {
    if (!isNear(reading, next)) return end;
    const { digits } = tokens[next]!;
    if (isYear(digits) || isShortYear(reading, next))
      return isOther(reading, next) || /^[.,]\d/.test(text.slice(tokens[next]!.end, tokens[next]!.end + 2))
        ? end
        : next;
    if (digits !== '' || !(isLink(tokens[next]!) || OF_MONTHS.has(tokens[next]!.text))) return end;
  }
  return end;
}

/** "12.3.'98", "March 12, 98". */
function isShortYear(reading: Reading, at: number): boolean {
  const { digits } = reading.tokens[at]!;
  if (digits.length !== 2) return false;
  const gap = gapBefore(reading, at);
  return /['\-/.]$/.test(gap) || (/^,? $/.test(gap) && !isCounted(reading, at) && isSentenceEnd(reading, at + 1));
}

const isSentenceEnd = (reading: Reading, at: number): boolean =>
  isFree(reading, at) || reading.tokens[at]!.digits === '';

/** The number is one of something: "12 March 2000 taka". A letter behind it is short for "year". */
export const isOther = (reading: Reading, at: number): boolean =>
  isCounted(reading, at) &&
  (!OF_OUR_DAYS.test(reading.tokens[at]!.digits) || (beginsWith(reading, at + 1) & (PEOPLE | MONEY)) !== 0) &&
  (beginsWith(reading, at + 1) & DAY_BEFORE) === 0 &&
  ((reading.tokens[at + 1]?.text.length ?? 2) > 2 || (beginsWith(reading, at + 1) & (PEOPLE | MONEY)) !== 0);

// No round sum: what stands behind such a number is another matter ("2 April 2023 night").
const OF_OUR_DAYS = /^(?:19[5-9]\d|20[0-4]\d)(?<!000)$/;

/** The token of the year in front, or the one given: "2026年3月", "2026 March". */
export function yearBefore(reading: Reading, at: number): number {
  const { tokens } = reading;
  const isMarked = /^(?:年|ዓ|সালের|साल|ஆம்|සලේ|nam|m|р|г)$/.test(tokens[at - 1]?.text ?? '');
  const year = isMarked ? at - 2 : at - 1;
  const digits = tokens[year]?.digits ?? '';
  if (!isYear(digits) || !isNear(reading, at)) return at;
  // "since 2019, May 5" is a year all the same.
  return /\d[./:-]$/.test(reading.text.slice(0, tokens[year]!.start).slice(-2)) ? at : year;
}

const isLink = (token: Token): boolean => token.text.length <= 3 || isJoining(token);

// Second words of the names of months, and of eras.
const OF_MONTHS = new Set(
  'الاول الأول الاولى الأولى الثاني الثانيه الثانية الآخر الاخر الآخره الحجة الحجه القعدة القعده الاوّل الثانی الحجہ awwal thani akhir hijjah qadah hijri ہجری هجري هجريه সালের সাল সন सन साल वि सं সালে সনে යේ වර්ෂයේ సంవత్సరం ஆண்டு року рік година годината year ano año annee yil yili'
    .split(' ')
    .map(foldText),
);
