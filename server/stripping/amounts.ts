import { foldText } from './fold.ts';

/** Numbers that tell nothing about a person and that a case cannot do without: money and working hours. */
export function amountsIn(text: string): { start: number; end: number }[] {
  if (!/\d/.test(text)) return [];
  return [PREFIXED, SUFFIXED, HOURS].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

const CURRENCY = foldText(
  'tk|taka|tka|takas|bdt|rs|inr|pkr|lkr|npr|rupees?|rupaya?|rupi|usd|dollars?|eur|euros?|টাকা|টাকার|টাকায়|টাকাও|টাকাই|টাকাটা|রুপি|ডলার',
);
const SIGN = '[৳₹$€£₨]';
// A leading zero or a tenth digit is a telephone number with a currency beside it, not an amount.
const AMOUNT = String.raw`[1-9](?:\d{0,2}(?:,\d{2,3}){1,3}|\d{0,7})(?:\.\d{1,2})?(?!\d)(?:\s?(?:k|lakh|lac|crore|hazar|thousand|হাজার|লাখ|কোটি)(?!\p{L}))?`;
// Ends of a range stay shorter, or the two halves of a telephone number would pass.
const END = String.raw`[1-9](?:\d{0,2}(?:,\d{2,3}){1,2}|\d{0,4})(?!\d)`;
const RANGE = String.raw`(?:${END}\s?(?:-|to|theke|থেকে)\s?${END}|${AMOUNT})`;
const START = String.raw`(?<![\p{L}\p{M}\p{N}])`;

const PREFIXED = new RegExp(String.raw`(?:(?<![\p{L}\p{M}])(?:${CURRENCY})[.:]?|${SIGN})\s?${RANGE}`, 'gu');
const SUFFIXED = new RegExp(String.raw`${START}${RANGE}(?:/[-=])?\s?(?:(?:${CURRENCY})(?![\p{L}\p{M}])|${SIGN})`, 'gu');

const CLOCK = String.raw`(?:[01]?\d|2[0-4])[:.][0-5][05](?!\d)(?:\s?[ap]\.?m\.?)?`;
// Alone: "88:01-70:00" within a longer number is no working day.
const HOURS = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?<!\d[^\p{L}\d]{1,5})${CLOCK}(?:\s?(?:-|to|till|until|theke|থেকে)\s?${CLOCK})(?![^\p{L}\d]{0,5}\d)`,
  'gu',
);
