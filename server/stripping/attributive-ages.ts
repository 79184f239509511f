import { isCounted } from './amounts.ts';
import { AGED_DATIVES, AGED_PEOPLE, AGED_PEOPLE_UNSPACED, AGE_LINKS } from './age-words.ts';
import { foldedEntries } from './entries.ts';
import { AGE_AFTER, JOINER } from './meaning-bits.ts';
import { isLatin } from './pieces.ts';
import { type Reading, beginsWith, gapBefore, isJoining, type Token } from './reading.ts';

/** The number is the age of somebody who stands beside it: "১৫ বছরের মেয়ে", "una niña de 14 años", "a boy of 13". */
export function isAgeOfSomebody(reading: Reading, first: number, last: number, years: number): boolean {
  const isOfYears = saysYears(reading, last + 1);
  if (isOf(reading, last)) return true;
  // "අවුරුදු 13 ගැහැණු ළමයෙක්", "miaka 13 msichana".
  if (first > 0 && saysYears(reading, first - 1) && isPersonBehind(reading, last + 1)) return true;
  if (isOfYears)
    return isPersonBehind(reading, last + 2) || isPersonBefore(reading, first) || isAtAge(reading, first, last, years);
  return (
    years >= YOUNGEST_BARE &&
    years <= OLDEST_BARE &&
    !isCounted(reading, last) &&
    isPersonBefore(reading, first, true) &&
    isAlone(reading, last)
  );
}

// Without the word for years, numbers outside of these are sizes and counts.
const YOUNGEST_BARE = 8;
const OLDEST_BARE = 69;
const OLDEST_AT = 24;
const FAR = 3;

function saysYears(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || !/^\s?-?\s?$/.test(gapBefore(reading, at))) return false;
  return ((beginsWith(reading, at) | (token.meaning?.bits ?? 0)) & AGE_AFTER) !== 0;
}

function isPersonBehind(reading: Reading, from: number): boolean {
  const { text, tokens } = reading;
  for (let at = from; at < from + FAR && tokens[at] !== undefined; at++) {
    const gap = gapBefore(reading, at);
    if (!/^[\s'-]{0,3}$/.test(gap)) return false;
    if (isPerson(tokens[at]!) || BEGINS.test(text.slice(tokens[at]!.start, tokens[at]!.start + LONGEST))) return true;
    if (!isBetween(tokens[at]!)) return false;
  }
  return false;
}

function isPersonBefore(reading: Reading, first: number, needsLink = false): boolean {
  const { text, tokens } = reading;
  for (let at = first - 1; at >= Math.max(0, first - 1 - FAR); at--) {
    if (!/^[\s'-]{0,3}$/.test(gapBefore(reading, at + 1))) return false;
    const token = tokens[at]!;
    if (isPerson(token) || ENDS.test(text.slice(Math.max(0, token.end - LONGEST), token.end)))
      return !needsLink || at < first - 1 || DATIVES.has(token.text);
    if (!isBetween(token)) return false;
  }
  return false;
}

/** "à 14 ans", "con 15 años": young enough, and no years of something. */
function isAtAge({ tokens }: Reading, first: number, last: number, years: number): boolean {
  const before = tokens[first - 1]?.text ?? '';
  return (years <= OLDEST_AT || before === 'a') && AT.has(before) && !OF.has(tokens[last + 2]?.text ?? '');
}

const AT = new Set(['a', 'con', 'com', 'aos', 'met', 'w', 'на']);
const OF = new Set(['de', 'd', 'of', 'van', 'di', 'do', 'da', 'experience', 'stazu', 'стаж']);

/** "वह 15 की है". */
const isOf = ({ tokens }: Reading, last: number): boolean =>
  GENITIVE.has(tokens[last + 1]?.text ?? '') && BEING.has(tokens[last + 2]?.text ?? '');

const GENITIVE = new Set(foldedEntries('की का کی کا', false));
const BEING = new Set(foldedEntries('है हूँ हूं हैं थी था हुई हुआ ہے ہوں ہیں تھی تھا', false));

const isAlone = (reading: Reading, last: number): boolean => {
  const next = reading.tokens[last + 1];
  return next === undefined || (next.digits === '' && !/^\s?[%°.,]\d/.test(gapBefore(reading, last + 1)));
};

const isBetween = (token: Token): boolean =>
  token.digits === '' && (LINKS.has(token.text) || (isJoining(token) && (token.begins & JOINER) === 0));

const DATIVES = new Set(foldedEntries(AGED_DATIVES, false));
const PEOPLE = new Set(foldedEntries(AGED_PEOPLE, false));
const LINKS = new Set(foldedEntries(AGE_LINKS, false));

/** With an ending in scripts whose endings are glued to words. */
function isPerson({ text, digits }: Token): boolean {
  if (digits !== '') return false;
  if (PEOPLE.has(text)) return true;
  if (isLatin(text)) return text.endsWith('s') && PEOPLE.has(text.slice(0, -1));
  for (let cut = 1; cut <= 4 && text.length - cut >= 3; cut++) if (PEOPLE.has(text.slice(0, -cut))) return true;
  return false;
}

const LONGEST = 12;
const UNSPACED = foldedEntries(AGED_PEOPLE_UNSPACED, true).join('|');
const BEGINS = new RegExp(`^(?:${UNSPACED})`, 'u');
const ENDS = new RegExp(`(?:${UNSPACED})$`, 'u');
