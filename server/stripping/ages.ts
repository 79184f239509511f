import { isCounted } from './amounts.ts';
import { AGE_LINKS } from './age-words.ts';
import { isAgeOfSomebody } from './attributive-ages.ts';
import { foldedEntries } from './entries.ts';
import { BARRIER } from './fold.ts';
import { AGE, AGE_AFTER, AGE_BEFORE, JOINER, NUMBER, RANGE, SPAN_OF_MONTHS, UNIT } from './meaning-bits.ts';
import { type Reading, beginsWith, endsWith, gapBefore, isJoining, readingOf } from './reading.ts';
import type { Span } from './span.ts';
import { signalBit } from './signal-bits.ts';
import { toldYears } from './told-years.ts';

/** How old somebody is, or how far pregnant: the number alone. Years of service stay. */
export const agesIn = (text: string): Span[] => {
  const reading = readingOf(text);
  return agesOf(reading).map(({ first, last }): Span => ({
    kind: 'age',
    start: reading.tokens[first]!.start,
    end: reading.tokens[last]!.end,
  }));
};

export interface Age {
  readonly first: number;
  readonly last: number;
  readonly years: number;
}

/** The tokens that tell an age; `years` is 0 for months of pregnancy. */
export function agesOf(reading: Reading): Age[] {
  const ages: Age[] = [];
  const { bits, said } = reading;
  const pregnancies = said.filter(({ signals }) => (signals & PREGNANT) !== 0);
  if (!reading.hasDigits && (bits & (NUMBER | AGE | AGE_AFTER | AGE_BEFORE)) === 0 && pregnancies.length === 0)
    return ages;
  for (let first = 0; first < reading.tokens.length; first++) {
    const { years, last } = toldYears(reading, first);
    if (years === 0) continue;
    const isOneOfTwo = ages.length > 0 && isListed(reading, ages.at(-1)!.last, first);
    if (isOneOfTwo && (!isCounted(reading, last) || (beginsWith(reading, last + 1) & AGE_AFTER) !== 0))
      ages.push({ first, last, years });
    else if (isAge(reading, first, last, years) || (years >= YOUNGEST && isAgeOfSomebody(reading, first, last, years)))
      ages.push({ first, last, years });
    else if (pregnancies.length > 0 && isTerm(reading, last, pregnancies[0]!.first, pregnancies.at(-1)!.last)) {
      ages.push({ first, last, years: 0 });
    }
    first = last;
  }
  return ages;
}

/** "12 or 13 years": the other end of what was an age. */
const isListed = (reading: Reading, left: number, right: number): boolean =>
  right - left === (/^\s?[-/,&]\s?$/.test(gapBefore(reading, right)) ? 1 : 2) &&
  (right - left === 1 ||
    (beginsWith(reading, left + 1) & (JOINER | RANGE)) !== 0 ||
    OR.has(reading.tokens[left + 1]!.text));

const OR = new Set(
  foldedEntries('or o ou of lub veya hoặc hay atau au або или чи 或 বা অথবা কি ki ya या कि یا أو او ወይም', false),
);

const PREGNANT = signalBit('pregnant');
const OLDEST = 99;
const YOUNGEST = 5;
// "I am 9" is how a rating is told.
const YOUNGEST_UNSAID = 10;

function isAge(reading: Reading, first: number, at: number, years: number): boolean {
  if (years < YOUNGEST || years > OLDEST) return false;
  const told = toldBefore(reading, first);
  const gap = gapBefore(reading, at + 1);
  const next = reading.tokens[at + 1];
  const after =
    /^\s?-?\s?$/.test(gap) && !(gap === '' && ORDINAL.test(next?.text ?? '')) ? beginsWith(reading, at + 1) : 0;
  const isAfter = (after & AGE_AFTER) !== 0;
  const isCertain =
    (after & UNIT) === 0 ||
    isLongAge(reading, at + 1) ||
    ((next?.meaning?.firm ?? 0) & (AGE_AFTER | UNIT)) === AGE_AFTER;
  // Romanian says it in one word, that others have for other things.
  const isTold = told !== 0 || reading.tokens[first - 1]?.text === 'am';
  if (isAfter && (isCertain || isTold)) return !isService(reading, at + 2);
  if (
    isAfter &&
    OF_YEARS.test(next!.text) &&
    (isEnd(reading, at + 2) || MYSELF.has(reading.tokens[first - 1]?.text ?? ''))
  )
    return true;
  if ((told & AGE) !== 0) return !isCounted(reading, at);
  const isSaid = reading.tokens[at]!.digits !== '' || years > YOUNGEST_UNSAID;
  return told !== 0 && isSaid && years >= YOUNGEST_UNSAID && isEnd(reading, at + 1);
}

/** "tengo 10 años trabajando aquí", "عندي 5 سنوات خبرة". */
const isService = ({ tokens }: Reading, next: number): boolean =>
  [next, next + 1].some((at) => SERVICE.has(tokens[at]?.text ?? ''));

const SERVICE = new Set(
  foldedEntries(
    'trabajando laborando experiencia experience experiência trabalhando working pengalaman deneyim deneyimim خبرة خبره kinh stażu stazu ervaring стажу стаж uzoefu ልምድ अनुभव تجربہ অভিজ্ঞতা',
    false,
  ),
);

// "আমি ১৩ বছরের".
const OF_YEARS = /^(?:বছরের|বৎসরের|bochorer|bosorer|वर्षकि|वर्षको|बर्षकि|बर्षको)$/;
const MYSELF = new Set(foldedEntries('म मेरो আমি আমার ami amar main mai मैं मै', false));
const ORDINAL = /^(?:st|nd|rd|th)$/;

/** A longer phrase than the bare word for years: "years old". */
const isLongAge = ({ said }: Reading, at: number): boolean =>
  said.some(({ first, last, bits }) => first === at && last > first && (bits & AGE_AFTER) !== 0);

/** Whether a phrase before it makes it an age, surely or perhaps: the meaning; 0 when there is none. */
function toldBefore(reading: Reading, at: number): number {
  let found = 0;
  for (let back = 1; back <= 3 && at - back >= 0; back++) {
    const gap = gapBefore(reading, at - back + 1);
    if (gap.includes(BARRIER) || !/^[\s:=\-'.]{0,3}$/.test(gap) || /[.]\s/.test(gap)) break;
    const told = endsWith(reading, at - back) & (AGE | AGE_BEFORE);
    found |= told;
    const token = reading.tokens[at - back]!;
    if (told === 0 && !isJoining(token) && !ONLY.has(token.text)) break;
  }
  return found;
}

const ONLY = new Set(foldedEntries(AGE_LINKS, false));
for (const word of 'saya ku meri mera saal sal now almost about around holo হলো এখন প্রায় প্রায়'.split(' ')) ONLY.add(word);

/** Nothing follows that it could count. */
function isEnd(reading: Reading, at: number): boolean {
  const next = reading.tokens[at];
  if (next === undefined) return !/^\s?[%°]/.test(gapBefore(reading, at));
  const gap = gapBefore(reading, at);
  if (/^\s?[%°]/.test(gap)) return false;
  if (/^\s?[.,;:!?)।。，\n]/.test(gap)) return next.digits === '' || gap.length > 1;
  return (
    next.digits === '' &&
    (beginsWith(reading, at) & UNIT) === 0 &&
    /^\s/.test(gap) &&
    isJoining(next) &&
    !OF.has(next.text)
  );
}

const OF = new Set(['of', 'to', 'de', 'from', 'out', 'at', 'in', 'on', 'theke']);

const FAR = 6;

/** Months or weeks near the word for pregnant, in one sentence. */
function isTerm(reading: Reading, at: number, first: number, last: number): boolean {
  if (at < first - FAR || at > last + FAR || (beginsWith(reading, at + 1) & SPAN_OF_MONTHS) === 0) return false;
  const [from, to] = at < first ? [at, first] : [last, at];
  return !/[.!?।]\s/.test(reading.text.slice(reading.tokens[from]!.end, reading.tokens[to]!.start));
}
