import type { Reading } from '../../database/connect.ts';

/** Where goods come from that are bought here, and where people from there work. */
const SOURCING =
  'BD BE BG BR CI CN CO DE EC EG ES ET GB GH GT HN ID IN IT JO KE KH LK MA MD MG MK MM MU MX MY NL NP PE PH PK PL PT RO RS SV TH TN TR TW TZ UA UG VN ZA'.split(
    ' ',
  );

/** By their names in her language, in its order, with those that the directory knows. */
export function countriesIn(language: string, known: readonly string[]): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const { compare } = new Intl.Collator(language);
  return [...new Set([...SOURCING, ...known])]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => compare(a.name, b.name));
}

/** Those of the directory's sites. */
export async function countriesOf(read: Reading): Promise<string[]> {
  const rows = await read.selectFrom('site').select('country').distinct().execute();
  return rows.map(({ country }) => country);
}
