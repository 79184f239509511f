/** Numbers that tell nothing about a person and that a case cannot do without: money and working hours. */
export function amountsIn(text: string): { start: number; end: number }[] {
  return [PREFIXED, SUFFIXED, HOURS].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

const CURRENCY =
  'tk|taka|tka|takas|bdt|rs|re|inr|pkr|lkr|npr|rupees?|rupaya?|rupi|usd|dollars?|eur|euros?|টাকা|টাকার|টাকায়|টাকাও|টাকাই|টাকাটা|রুপি|ডলার'.normalize(
    'NFKC',
  );
const SIGN = '[৳₹$€£₨]';
// A leading zero or a tenth digit is a telephone number with a currency beside it, not an amount.
const AMOUNT = String.raw`[1-9](?:\d{0,2}(?:,\d{2,3}){1,3}|\d{0,7})(?:\.\d{1,2})?(?!\d)(?:\s?(?:k|lakh|lac|crore|hazar|thousand|হাজার|লাখ|কোটি)(?!\p{L}))?`;
const RANGE = String.raw`${AMOUNT}(?:\s?(?:-|to|theke|থেকে)\s?${AMOUNT})?`;
// Not the head or the tail of a longer number.
const NOTHING_BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}])(?<!\d[ \-.()_/]{1,3})`;
const NOTHING_AFTER = String.raw`(?![ \-.()_/]{0,3}\d)(?![,]\d)`;

const PREFIXED = new RegExp(
  String.raw`(?:(?<![\p{L}\p{M}])(?:${CURRENCY})[.:]?|${SIGN})\s?${RANGE}${NOTHING_AFTER}`,
  'gu',
);
const SUFFIXED = new RegExp(
  String.raw`${NOTHING_BEFORE}${RANGE}(?:/[-=])?\s?(?:(?:${CURRENCY})(?![\p{L}\p{M}])|${SIGN})`,
  'gu',
);

const CLOCK = String.raw`(?:[01]?\d|2[0-4])[:.][0-5]\d(?!\d)(?:\s?[ap]\.?m\.?)?`;
const HOURS = new RegExp(
  String.raw`${NOTHING_BEFORE}${CLOCK}(?:\s?(?:-|to|till|until|theke|থেকে)\s?${CLOCK})${NOTHING_AFTER}`,
  'gu',
);
