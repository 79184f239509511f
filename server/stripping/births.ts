import { isCounted } from './amounts.ts';
import { type Range, isNear } from './days.ts';
import { foldedEntries } from './entries.ts';
import { BARRIER } from './fold.ts';
import { AGE_AFTER, BIRTH, MONEY } from './meaning-bits.ts';
import { type Reading, type Token, beginsWith, endsWith, gapBefore, isJoining } from './reading.ts';

/** "born 1998", "DOB 120398", "lahir tahun 1998", "1998 doğumluyum", "98年的". */
export function birth(reading: Reading, at: number): Range | null {
  const { tokens, bits, text } = reading;
  const { digits, end } = tokens[at]!;
  if (digits === '' || digits.length > 8) return null;
  if (HAN_YEAR.test(digits) && BORN_IN_HAN.test(text.slice(end, end + 3))) return [at, at + 1];
  if (YEAR.test(digits) && FROM.test(text.slice(Math.max(0, tokens[at]!.start - 14), tokens[at]!.start)))
    return [at, at];
  if ((bits & BIRTH) === 0) return null;
  const isYear = YEAR.test(digits) && (beginsWith(reading, at + 1) & MONEY) === 0;
  if (isCounted(reading, at) && !isYear) return null;
  // "UR1234567" is a passport.
  if (/[a-z]/.test(tokens[at - 1]?.text ?? '') && gapBefore(reading, at) === '') return null;
  if (!isToldBefore(reading, at)) return isYear && isToldBehind(reading, at) ? [at, at] : null;
  let last = at;
  while (
    tokens[last + 1] !== undefined &&
    tokens[last + 1]!.digits !== '' &&
    isNear(reading, last + 1) &&
    last - at < 2
  )
    last++;
  return [at, last];
}

// Of our calendar and the Nepali one.
const YEAR = /^(?:19[2-9]|20[0-8])\d$/;
const HAN_YEAR = /^(?:19\d\d|20\d\d|[5-9]\d|0\d)$/;
const BORN_IN_HAN = /^年(?:出?生|的(?!时|那|工))/;
// "soy de 1998".
const FROM = /(?<!\p{L})(?:soy|sou|suis|ben|sunt|jestem) (?:de|del|do|van|uit|din|z) $/u;
const MOST_LINKS = 3;

function isToldBefore(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  for (let before = at - 1, links = 0; before >= 0; before--, links++) {
    const gap = gapBefore(reading, before + 1);
    if (gap.length > 4 || gap.includes(BARRIER)) return false;
    if ((endsWith(reading, before) & BIRTH) !== 0) return true;
    if (links === MOST_LINKS || !isLink(reading, before, tokens[before]!)) return false;
  }
  return false;
}

function isToldBehind(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  for (let behind = at + 1; behind <= at + MOST_LINKS && tokens[behind] !== undefined; behind++) {
    const gap = gapBefore(reading, behind);
    if (!/^[\s'’-]{0,2}$/.test(gap)) return false;
    if ((beginsWith(reading, behind) & BIRTH) !== 0) return true;
    if (!isLink(reading, behind, tokens[behind]!)) return false;
  }
  return false;
}

const isLink = (reading: Reading, at: number, token: Token): boolean =>
  token.digits === '' &&
  (token.text.length <= 3 ||
    isJoining(token) ||
    ((beginsWith(reading, at) | (token.meaning?.bits ?? 0)) & AGE_AFTER) !== 0 ||
    YEARS.has(token.text));

const YEARS = new Set(
  foldedEntries(
    'tahun mwaka roku rok yilim yilinda ano anno року година години साल साले सालमा सन সাল সালে সালের sal sale shal shale saler saal saale ခုနှစ်',
    false,
  ),
);
