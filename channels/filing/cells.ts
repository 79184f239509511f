/** What people write into cells, as the one form that we keep; null where it is none, or could be several. */

/** A language's code by itself, its own name or its English one; of those that are offered. */
export function languageIn(said: string, offered: readonly string[]): string | null {
  const plain = fold(said);
  return offered.find((code) => code === plain) ?? offered.find((code) => namesOf(code).has(plain)) ?? null;
}

function namesOf(code: string): ReadonlySet<string> {
  const names = LANGUAGES.get(code) ?? new Set([...namesIn(code), ...(OTHER_LANGUAGES[code] ?? [])].map(fold));
  LANGUAGES.set(code, names);
  return names;
}

const namesIn = (code: string): string[] =>
  ['en', code].flatMap((reader) => new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? []);

/** By code: a list of thousands asks for the same few. */
const LANGUAGES = new Map<string, ReadonlySet<string>>();

/** English has two words for some. */
const OTHER_LANGUAGES: Readonly<Record<string, readonly string[]>> = { bn: ['Bengali'] };

/** ISO 3166-1 alpha-2, from the code or the English name. */
export function countryIn(said: string, isCountry: (code: string) => boolean): string | null {
  const code = said.toUpperCase();
  if (isCountry(code)) return code;
  return (COUNTRIES.get(fold(said)) ?? []).find(isCountry) ?? null;
}

/** Every code by each of its English names: in full, short, without what stands in brackets. */
function countriesByName(): ReadonlyMap<string, readonly string[]> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const named = (['long', 'short'] as const).flatMap((style) => {
    const names = new Intl.DisplayNames('en', { type: 'region', style, fallback: 'none' });
    return codes.flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [name, name.replace(/\s*\(.*\)/, '')].map((one) => ({ code, name: fold(one) }));
    });
  });
  const others = Object.entries(OTHER_COUNTRIES).map(([name, code]) => ({ code, name }));
  const byName = Map.groupBy([...named, ...others], ({ name }) => name);
  return new Map([...byName].map(([name, all]) => [name, all.map(({ code }) => code)]));
}

const OTHER_COUNTRIES = {
  burma: 'MM',
  turkey: 'TR',
  'viet nam': 'VN',
  'ivory coast': 'CI',
  'great britain': 'GB',
  usa: 'US',
};

/** Small letters without accents and punctuation. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const COUNTRIES = countriesByName();

const YES = new Set(['yes', 'y', 'true', '1']);
const NO = new Set(['no', 'n', 'false', '0']);

/** `yes` and `no` also as machines and spreadsheets write them; anything else as it stands. */
export const answerIn = (said: string): string => (YES.has(said) ? 'yes' : NO.has(said) ? 'no' : said);

/** `YYYY-MM-DD`; null where the month could be the day. What is no such date comes back as it is. */
export function dayIn(said: string): string | null {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(said);
  if (yearFirst) return dashed(yearFirst[1]!, yearFirst[3]!, yearFirst[4]!);
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(said);
  if (!yearLast) return said;
  const [, first = '', , second = '', year = ''] = yearLast;
  if (Number(first) > 12 || first.padStart(2, '0') === second.padStart(2, '0')) return dashed(year, second, first);
  return Number(second) > 12 ? dashed(year, first, second) : null;
}

const dashed = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
