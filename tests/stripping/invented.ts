import fc from 'fast-check';
import { TONGUES } from '../../server/stripping/tongues/all.ts';
import { CARRIERS, ZEROS } from './carriers.ts';

/** Cases per kind and script: few in every run, STRIP_CASES=2000 for the promise. */
export const CASES = Number(process.env['STRIP_CASES'] ?? 150);
const SEED = Number(process.env['STRIP_SEED'] ?? 71);

/** Invented texts, the same in every run. */
export const invent = <T>(texts: fc.Arbitrary<T>, cases = CASES): T[] =>
  fc.sample(texts, { numRuns: cases, seed: SEED });

export const digits = (minLength: number, maxLength = minLength): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...'0123456789'), { minLength, maxLength }).map((parts) => parts.join(''));
const letters = (minLength: number, maxLength = minLength, from = 'ABCDEFGHJKLMNPRSTUVWXYZ'): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...from), { minLength, maxLength }).map((parts) => parts.join(''));

/** `#` a digit, `A` a letter, anything else itself. */
export const shaped = (pattern: string): fc.Arbitrary<string> =>
  fc
    .tuple(...[...pattern].map((sign) => (sign === '#' ? digits(1) : sign === 'A' ? letters(1) : fc.constant(sign))))
    .map((parts) => parts.join(''));

/** Digits as people in the countries of our workers write them. */
export const MOBILES = [
  '01#########',
  '+8801#########',
  '008801#########',
  '9#########',
  '+919#########',
  '0 9#########',
  '03#########',
  '+923#########',
  '07########',
  '+947########',
  '98########',
  '+97798########',
  '09########',
  '+849########',
  '0##########',
  '+855##########',
  '09#########',
  '+959########',
  '08##########',
  '+628#########',
  '1##########',
  '+861##########',
  '05#########',
  '+905#########',
  '06########',
  '+316########',
  '6########',
  '+346########',
  '55########',
  '+5255########',
  '(11) 9####-####',
  '+55 11 9####-####',
  '9########',
  '+3519########',
  '06 ## ## ## ##',
  '+33 6 ## ## ## ##',
  '+639#########',
  '+2519########',
  '0911######',
  '+2547########',
  '0712 ### ###',
  '+2557########',
  '010########',
  '+201#########',
  '+2126########',
  '2# ### ###',
  '+216########',
  '079#######',
  '+48 ### ### ###',
  '5## ### ###',
  '07## ### ###',
  '+407########',
  '088#######',
  '+359#########',
  '0## ### ## ##',
  '+380#########',
  '8 ### ### ## ##',
];
export const IDENTITIES = [
  '##########',
  '#############',
  '#################',
  '#### #### ####',
  '#### #### #### ####',
  '#####-#######-#',
  '#########V',
  '#########X',
  '############',
  '##-##-##-#####',
  '################',
  '#################X',
  '##################',
  '###########',
  '########A',
  'X#######A',
  '###########',
  'AAAA######HAAAAA0#',
  'AAAA######AA#',
  '###.###.###-##',
  '# ## ## ## ### ### ##',
  '####-####-####',
  '####-####-###-#',
  '########',
  '########-#####-#####-##',
  '##############',
  'AAA######',
  'AAAAA####A',
  'AAA#######',
  'AA########',
  'A#######',
  'AAAA0######',
  'AA######A',
  '##############',
  'NL##ABNA##########',
  'TR## #### #### #### #### #### ##',
  'PL## #### #### #### #### #### ####',
  'GB## NWBK #### #### #### ##',
  'ES## #### #### ## ##########',
  'FR## #### #### #### #### #### ###',
  '#### #### #### ####',
  '####-####-####-####',
  '12/ABC(N)######',
  '5/LaMaNa(N)######',
  '##.##.##-###.##',
  '###-##-####',
  '## ### ### #',
  'AAAAAA##A##A###A',
  '######-##-####',
  '###.###.##-#.###.###',
];

const DIGIT = /\d/g;
/** ASCII digits in the digits of a script. */
export const inScript = (text: string, script: string): string =>
  text.replace(DIGIT, (digit) => String.fromCodePoint((ZEROS[script] ?? 0x30) + Number(digit)));

const SEPARATORS = [
  '',
  '',
  '',
  ' ',
  '-',
  '.',
  '_',
  ' - ',
  '/',
  ') (',
  '  ',
  '–',
  ' . ',
  '\n',
  ', ',
  '\u200b',
  '\u00ad',
  '~',
  ':',
  '*',
  '|',
  '📞',
  ' ☎️ ',
  '…',
  '\u00a0',
  '·',
  '=',
  '\\',
  ' / ',
];
/** Signs that people, or who wants to get past us, put between digits. */
export const parted = (number: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(number, fc.array(fc.constantFrom(...SEPARATORS), { minLength: 1, maxLength: 7 }))
    .map(([text, signs]) =>
      [...text].map((sign, index) => (index === 0 ? '' : signs[index % signs.length]!) + sign).join(''),
    );

/** An identifier within a sentence of a script. */
export const carried = (script: string, identifier: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...(CARRIERS[script] ?? CARRIERS['Latn']!)), identifier)
    .map(([carrier, text]) => carrier.replace('{}', () => text));

/** A word for each digit in each tongue that has them. */
export const SPOKEN: readonly (readonly [string, string, readonly (readonly string[])[]])[] = TONGUES.filter(
  ({ numbers }) => '9' in numbers,
).map(({ tag, script, numbers }) => [
  tag,
  script,
  Array.from({ length: 10 }, (_, digit) =>
    (numbers[String(digit)] ?? String(digit)).split(/[\s|]+/).filter((word) => word !== ''),
  ),
]);
