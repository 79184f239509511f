import { choiceOf } from './folded-lists.ts';
import { CUE, MONEY, MONTH, NUMBERED, QUANTITY, UNIT } from './meaning-bits.ts';
import { meaningOf } from './meanings.ts';
import { OTHER_PLATE_FORMS, PLATE_FORMS, type PlateForm } from './plate-forms.ts';
import { type Reading, readingOf } from './reading.ts';
import type { Span } from './span.ts';
import { VEHICLE_WORDS } from './vehicle-words.ts';
import { isKnown } from './vocabulary.ts';

/** Number plates of vehicles: what brings her to work, or him to her. */
export function platesIn(text: string): Span[] {
  const reading = readingOf(text);
  if (!reading.hasDigits) return [];
  const spans: Span[] = [];
  let isDriven: boolean | null = null;
  let isPossible = false;
  const driven = (): boolean => (isDriven ??= VEHICLES.test(text));
  for (const { start, end } of windowsOf(reading)) {
    const near = text.slice(start, end);
    if (!POSSIBLE.test(near)) continue;
    isPossible = true;
    const forms = OTHER_LETTER.test(near) ? [...PLATE_FORMS, ...OTHER_PLATE_FORMS] : PLATE_FORMS;
    if (!/\p{L}/u.test(near) && !driven()) continue;
    for (const form of forms) {
      for (const match of near.matchAll(form.form)) {
        const from = start + match.index;
        if (isPlate(form, match[0], text.slice(Math.max(0, from - LONGEST_CUE), from), driven))
          spans.push({ kind: 'number', start: from, end: from + match[0].length });
      }
    }
  }
  if (isPossible && driven()) spans.push(...cuedIn(text));
  return spans;
}

const OTHER_LETTER = /[\u0600-\u1fff\u3400-\u9fff]/;
// Plates have three digits, or two among letters.
const POSSIBLE = /\d(?:[^\d]{0,8}\d){2}|(?<![a-z])[a-z]{1,2}[ -]?\d{2}[ -]?[a-z]{3}(?![a-z])/;
const AROUND = 30;
const LONGEST_CUE = 24;

interface Window {
  readonly start: number;
  end: number;
}

/** Stretches of the text around its digits, at whose ends no word is cut. */
function windowsOf({ text, tokens }: Reading): Window[] {
  const windows: Window[] = [];
  for (const { digits, start, end } of tokens) {
    if (digits === '') continue;
    const last = windows.at(-1);
    const to = widened(text, end);
    if (last !== undefined && start <= last.end + AROUND) last.end = Math.max(last.end, to);
    else windows.push({ start: narrowed(text, start), end: to });
  }
  return windows;
}

function narrowed(text: string, start: number): number {
  const from = Math.max(0, start - AROUND);
  const blank = from === 0 ? 0 : text.indexOf(' ', from);
  return blank === -1 || blank >= start ? from : blank;
}

function widened(text: string, end: number): number {
  const to = Math.min(text.length, end + AROUND);
  const blank = text.indexOf(' ', to);
  return blank === -1 || blank > to + AROUND ? to : blank;
}

function isPlate({ trust }: PlateForm, found: string, before: string, driven: () => boolean): boolean {
  if (!/\d/.test(found)) return false;
  if (trust === 'always') return true;
  const isCued = CUED.test(before);
  if (isCued) return !isAmount(found) && !isPaid(found);
  if (isSum(found) || isYear(found)) return false;
  if (trust === 'dashed') return true;
  if (trust === 'telling' && !isSaid(found)) return true;
  if (trust === 'driven' && /\s/.test(found) && isSaid(found)) return false;
  return driven() && !wordsOf(found).some((word) => SMALL.has(word) && /\s/.test(found));
}

const wordsOf = (found: string): string[] => found.match(/[\p{L}\p{M}]+/gu) ?? [];
const bitsOf = (word: string): number => meaningOf(word)?.bits ?? 0;

/** Money, hours, dates and products look alike: "rs-1234", "12-mar-26", "covid-2019". */
const isSum = (found: string): boolean =>
  wordsOf(found).some((word) => word.length > 1 && (bitsOf(word) & SUMS) !== 0) || isAmount(found);
const SUMS = MONEY | UNIT | QUANTITY | MONTH | CUE | NUMBERED;
const isYear = (found: string): boolean => /(?:19|20)\d\d$/.test(found);

/** What counts in every tongue: "500 tk". */
const isAmount = (found: string): boolean =>
  wordsOf(found).some(
    (word) =>
      ((meaningOf(word)?.firm ?? 0) & (MONEY | UNIT)) !== 0 &&
      (word.length > 1 || (/000\s?\p{L}$/u.test(found) && !/^\p{L}/u.test(found))),
  );

/** A word for money or for what is counted stands apart from the digits. */
const isPaid = (found: string): boolean =>
  /\s/.test(found) && wordsOf(found).some((word) => word.length > 1 && (bitsOf(word) & MONEY) !== 0);

const isSaid = (found: string): boolean =>
  wordsOf(found).some((word) => word.length > 1 && (bitsOf(word) !== 0 || isKnown(word)));

// Words between numbers that are no letters of a plate, even beside a vehicle.
const SMALL = new Set(
  'of in at to on by for and the from with or de del la el en y por con a al do da em com et du des le les ou van het een tot met op om te na si cu ve ile den dan ke di va и на в за от до з у та ও এ को में से से और اور کو في من الى و'.split(
    ' ',
  ),
);

const BEFORE = String.raw`(?<![\p{L}\p{M}])(?:وال|بال|ال|لل|ب|و|የ)?`;
const PLATE = String.raw`(?:${BEFORE}(?:${choiceOf(VEHICLE_WORDS.plate)})(?![a-z])|${choiceOf(VEHICLE_WORDS.unspacedPlate)})`;
const DRIVEN = String.raw`(?:${BEFORE}(?:${choiceOf(VEHICLE_WORDS.driven)})(?![a-z])|${choiceOf(VEHICLE_WORDS.unspaced)})`;
const VEHICLES = new RegExp(`${PLATE}|${DRIVEN}`, 'u');
// "plate no: ", "gari number ", "кола с номер ".
const LINK = String.raw`(?:[\p{M}]{0,4}[\p{L}\p{M}]{0,3}[\s:=#.,'’№°-]{0,3}(?:[\p{L}\p{M}]{1,8}[\s:=#.№°-]{1,3}){0,2})`;
const CUED = new RegExp(String.raw`(?:${PLATE}|${DRIVEN})${LINK}$`, 'u');

const GROUP = String.raw`(?:[\p{L}\p{M}]{1,5}|\d{1,6})`;
const AFTER_CUE = new RegExp(
  String.raw`${PLATE}(?:[\s:=#.'’№°-]{0,3}(?:is|no|nr|nummer|number|es|est|e|to|hai|है|ہے|هي|هو|是|为|号码|号|ni|adalah|là|la|:|нr|номер|не|n))?[\s:=#.'’№°-]{0,3}(${GROUP}(?:[ .·/|-]{0,3}${GROUP}){0,4})(?![\p{L}\p{M}\p{N}])`,
  'gu',
);
const FEWEST_DIGITS = 3;

/** Whatever follows a word for a plate and mixes letters and digits. */
function cuedIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(AFTER_CUE)) {
    const found = match[1]!;
    // Behind the last digits the sentence goes on.
    const plate = /^.*\d(?:[a-z]{1,3}(?![a-z]))?/u.exec(found)?.[0] ?? '';
    if ((plate.match(/\d/g)?.length ?? 0) < FEWEST_DIGITS || isAmount(plate)) continue;
    const start = match.index + match[0].length - found.length;
    spans.push({ kind: 'number', start, end: start + plate.length });
  }
  return spans;
}
