import { isCounted } from './amounts.ts';
import { BARRIER } from './fold.ts';
import { formsOf } from './folded-lists.ts';
import { HOME, MONEY, NUMBERED, UNIT } from './meaning-bits.ts';
import { type Reading, beginsWith, endsWith, gapBefore, readingOf } from './reading.ts';
import type { Span } from './span.ts';
import { isKnown } from './vocabulary.ts';

/** The numbers of where somebody lives: "House 12, Road 5", "calle Olmo 14", "বাসা ১২, রোড ৫". */
export function homesIn(text: string): Span[] {
  const reading = readingOf(text);
  if (!reading.hasDigits || (reading.bits & HOME) === 0) return [];
  const places = placesOf(reading);
  return places
    .filter(
      (place, index) =>
        place.sure || isNear(reading, places[index - 1], place) || isNear(reading, place, places[index + 1]),
    )
    .map(({ at }): Span => ({ kind: 'number', ...wholeOf(reading, at) }));
}

interface Place {
  /** The token of its number, and the first token that belongs to it. */
  readonly at: number;
  readonly from: number;
  /** It needs no second one beside it. */
  readonly sure: boolean;
}

const MOST_DIGITS = 4;

function placesOf(reading: Reading): Place[] {
  const places: Place[] = [];
  for (const [at, { digits }] of reading.tokens.entries()) {
    if (digits === '' || digits.length > MOST_DIGITS) continue;
    const place = placeBefore(reading, at) ?? placeBehind(reading, at);
    if (place !== null) places.push(place);
  }
  return places;
}

const LONGEST_NAME = 3;

/** "house no. 12", "road 5", "Jalan Melati 14". */
function placeBefore(reading: Reading, at: number): Place | null {
  let numbered = false;
  let named = false;
  let plain = false;
  for (let before = at - 1; before >= Math.max(0, at - 1 - LONGEST_NAME - 1); before--) {
    const gap = gapBefore(reading, before + 1);
    if (!/^[\s.:#\-,]{1,3}$/.test(gap) && gap !== '') return null;
    const bits = endsWith(reading, before);
    const { text, digits } = reading.tokens[before]!;
    if ((bits & (HOME | NUMBERED)) === HOME) {
      const isStreet = before < at - 1 && NAMED_STREETS.has(text);
      if (plain && !isStreet) return null;
      return isCounted(reading, at) ? null : { at, from: before, sure: numbered || named || isStreet };
    }
    if ((bits & NUMBERED) !== 0) numbered = true;
    else if (digits === '' && (bits & (UNIT | MONEY)) === 0 && !isKnown(text)) named = true;
    else if (digits !== '' || before < at - LONGEST_NAME) return null;
    else plain = true;
    if (/[.,]\s/.test(gap) && text.length > 3 && !named) return null;
  }
  return null;
}

// The name of a street may be an everyday word: "rua das Flores 123".
const NAMED_STREETS = new Set(
  'calle avenida carrera rua travessa jalan jl jln gang ul ulica aleja strada str bulevardul sokak cadde caddesi sokagi mahallesi duong ngo ngach straat laan weg улица ул вулиця вул barabara mtaa شارع زنقة'
    .split(' ')
    .flatMap(formsOf),
);

/** "12 rue Haute", "12 নং বাড়ি". */
function placeBehind(reading: Reading, at: number): Place | null {
  const next = at + 1;
  if (gapBefore(reading, next).length > 2 || gapBefore(reading, next).includes(BARRIER)) return null;
  const bits = beginsWith(reading, next);
  if ((bits & NUMBERED) !== 0) {
    return (beginsWith(reading, next + 1) & HOME) !== 0 ? { at, from: at, sure: true } : null;
  }
  const name = reading.tokens[next + 1];
  const named =
    (bits & HOME) !== 0 &&
    gapBefore(reading, next) !== '' &&
    name !== undefined &&
    name.digits === '' &&
    !isKnown(name.text);
  return named && (bits & UNIT) === 0 && STREETS.has(reading.tokens[next]!.text) ? { at, from: at, sure: true } : null;
}

const STREETS = new Set('rue avenue av boulevard bd street st road rd lane chemin impasse allee place quai'.split(' '));

const isNear = (reading: Reading, left: Place | undefined, right: Place | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  /^[\s,.;\-/]{1,4}\p{L}?[\p{L}\p{M}]{0,14}[\s,.;-]{0,3}$/u.test(
    reading.text.slice(wholeOf(reading, left.at).end, reading.tokens[right.from]!.start),
  ) &&
  right.from - left.at <= 2;

/** With a letter or a second number glued to it: "12/A", "5-3". */
function wholeOf({ text, tokens }: Reading, at: number): { start: number; end: number } {
  const { start, end } = tokens[at]!;
  const tail = /^(?:[/-]?[a-z](?![\p{L}\p{M}])|[/-]\d{1,3}(?!\d))/u.exec(text.slice(end, end + 5));
  return { start, end: end + (tail?.[0].length ?? 0) };
}
