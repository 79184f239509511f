import { birth } from './births.ts';
import { cued, ordinal } from './cued-dates.ts';
import { type Range, isNumberOfDay } from './days.ts';
import { MONTH, DAY_AFTER, DAY_BEFORE, MONTH_WORD } from './meaning-bits.ts';
import { dayFirst, monthFirst } from './month-dates.ts';
import { numberedMonth, numberedMonthFirst, numeric } from './numeric-dates.ts';
import { type Reading, readingOf } from './reading.ts';
import type { Span } from './span.ts';

/** Days of the calendar: "12 March", "12/03/2026", "the 14th", "3月12日". A month, a year or a weekday alone is none. */
export const datesIn = (text: string): Span[] => [...datesOf(readingOf(text)).spans];

interface Dates {
  readonly spans: readonly Span[];
  /** For each token, whether it is part of a date. */
  readonly tokens: Uint8Array;
}

let last: { reading: Reading; dates: Dates } | null = null;

export function datesOf(reading: Reading): Dates {
  if (last?.reading !== reading) last = { reading, dates: find(reading) };
  return last.dates;
}

const NUMBERS_OR_MONTHS = MONTH | MONTH_WORD | DAY_AFTER | DAY_BEFORE;

function find(reading: Reading): Dates {
  const tokens = new Uint8Array(reading.tokens.length);
  const spans: Span[] = [];
  if (!reading.hasDigits && (reading.bits & NUMBERS_OR_MONTHS) === 0) return { spans, tokens };
  for (let at = 0; at < reading.tokens.length; at++) {
    const range = dateFrom(reading, at);
    if (range === null) continue;
    spans.push({ kind: 'date', start: reading.tokens[range[0]]!.start, end: reading.tokens[range[1]]!.end });
    tokens.fill(1, range[0], range[1] + 1);
    at = Math.max(at, range[1]);
  }
  return { spans, tokens };
}

const WRITTEN = [numeric, numberedMonth, dayFirst, birth, cued, ordinal];

function dateFrom(reading: Reading, at: number): Range | null {
  const { digits, begins, meaning } = reading.tokens[at]!;
  if (digits !== '') {
    if (digits.length > 8) return null;
    for (const form of WRITTEN) {
      const range = form(reading, at);
      if (range !== null) return range;
    }
    return null;
  }
  if (((begins | (meaning?.bits ?? 0)) & MONTH) !== 0) return monthFirst(reading, at);
  if ((begins & MONTH_WORD) !== 0) return numberedMonthFirst(reading, at);
  return isNumberOfDay(reading, at) ? (numberedMonth(reading, at) ?? dayFirst(reading, at)) : null;
}
